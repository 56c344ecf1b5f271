// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cockpitfacts.h"

#include "core/bank/bankmatchstore.h"
#include "core/bank/bankstore.h"
#include "core/till/tillstore.h"

namespace cabas {

namespace {

void addTills(Tx &tx, QDate day, CockpitFacts &facts)
{
    for (const Till &till : TillStore::all(tx)) {
        if (!till.openSession)
            continue;
        const std::optional<TillSession> session = TillStore::session(tx, *till.openSession);
        if (!session || session->businessDay > day)
            continue;
        ++facts.openTills;
        if (!facts.openSince.isValid() || session->businessDay < facts.openSince)
            facts.openSince = session->businessDay;
    }
}

/// Whether bank and books were found to agree up to a day.
bool isReconciled(Tx &tx, BankAccountId account, QDate day)
{
    const std::optional<BankReconciliation> closed =
        BankMatchStore::lastReconciliation(tx, account);
    if (!closed)
        return false;
    return closed->on >= day || (closed->on.addDays(CockpitFactsService::quietDays) >= day &&
                                 !BankStore::hasLines(tx, account, closed->on.addDays(1), day));
}

void addBanks(Tx &tx, QDate day, CockpitFacts &facts)
{
    for (const BankAccount &account : BankStore::accounts(tx)) {
        const auto span = BankStore::span(tx, account.id);
        if (!span || span->first > day)
            continue;
        facts.hasBank = true;
        const auto [count, oldest] = BankStore::unexplained(tx, account.id, day);
        facts.bankLines += count;
        if (count > 0 && (!facts.bankSince.isValid() || oldest < facts.bankSince))
            facts.bankSince = oldest;
        facts.unreconciled += isReconciled(tx, account.id, day) ? 0 : 1;
    }
}

} // namespace

Result<CockpitFacts> CockpitFactsService::until(const Session &session, QDate day)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        CockpitFacts facts;
        addTills(tx, day, facts);
        addBanks(tx, day, facts);
        return facts;
    });
}

QString CockpitFactsService::beforeLock(const CockpitFacts &facts)
{
    if (facts.openTills == 0)
        return {};
    return tr("%n tills of these days are not closed yet: their takings will be posted on the "
              "first day after the lock.",
              nullptr, facts.openTills);
}

} // namespace cabas
