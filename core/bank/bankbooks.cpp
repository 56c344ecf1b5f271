// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankbooks.h"

#include "core/access/shopstore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/schedulerules.h"
#include "core/accounting/schedulestore.h"
#include "core/bank/banklearnstore.h"
#include "core/bank/bankmatchstore.h"
#include "core/bank/bankstore.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace cabas {

namespace {

struct Source {
    QString account; ///< or the beginning of several
    OpenKind kind;
};

std::vector<Source> sourcesOf(Tx &tx, const BankAccount &account)
{
    std::vector<Source> sources;
    if (!account.ledger.isEmpty())
        sources.push_back({account.ledger, OpenKind::Bank});
    const auto add = [&](AccountRole role, OpenKind kind) {
        if (const Result<Account> found = AccountStore::forRole(tx, role))
            sources.push_back({found->number, kind});
    };
    add(AccountRole::Card, OpenKind::Card);
    add(AccountRole::MealVoucher, OpenKind::Voucher);
    add(AccountRole::Cheques, OpenKind::Cheque);
    add(AccountRole::InternalTransfer, OpenKind::Transit);
    add(AccountRole::Supplier, OpenKind::Supplier);
    add(AccountRole::ShareReceivable, OpenKind::Member);
    sources.push_back({u"411"_qs, OpenKind::Member});
    return sources;
}

/// Money that is still to come, or to go, as each kind of account has it.
bool isOwed(OpenKind kind, const OpenItem &item)
{
    switch (kind) {
    case OpenKind::Bank:
    case OpenKind::Transit:
        return true;
    case OpenKind::Supplier:
        return item.amount.isNegative();
    case OpenKind::Card:
    case OpenKind::Voucher:
    case OpenKind::Cheque:
    case OpenKind::Member:
        break;
    }
    return item.amount > Money();
}

/// Of takings and cheques the newest are still there, up to what the account holds: the older ones
/// were brought to the bank by entries of other hands.
void dropTaken(std::vector<OpenItem> &items, Money held)
{
    Money newest;
    for (size_t at = items.size(); at-- > 0;) {
        if (items[at].amount <= Money())
            continue;
        newest += items[at].amount;
        if (newest > held) {
            newest -= items[at].amount;
            items.erase(items.begin() + qsizetype(at));
        }
    }
}

/// A document that is worth more than all that is owed to its party was paid otherwise.
void dropPaid(std::vector<OpenItem> &items, const std::map<QString, Money> &balances)
{
    const auto isPaid = [&](const OpenItem &item) {
        const auto found = balances.find(item.thirdParty);
        const Money left = found == balances.end() ? Money() : found->second;
        return item.amount.isNegative() ? left > item.amount : left < item.amount;
    };
    items.erase(std::remove_if(items.begin(), items.end(), isPaid), items.end());
}

} // namespace

Money BankBooks::ledgerOn(Tx &tx, const QString &account, QDate day)
{
    const QDate next = day.addDays(1);
    const std::optional<FiscalYear> known = FiscalYearStore::find(tx, next);
    const FiscalYear year =
        known ? *known
              : LedgerRules::yearOf(next, ShopStore::read(tx).yearStart, FiscalYearStore::all(tx));
    for (const TrialBalanceLine &line : BalanceStore::carried(tx, year, next)) {
        if (line.account == account)
            return line.debit - line.credit;
    }
    return {};
}

Money BankBooks::movedOn(const JournalEntry &entry, const QString &account)
{
    Money moved;
    for (const JournalLine &line : onBank(entry, account).lines) {
        if (line.account == account)
            moved += line.debit - line.credit;
    }
    return moved;
}

JournalEntry BankBooks::onBank(const JournalEntry &entry, const QString &account)
{
    JournalEntry ours = entry;
    for (JournalLine &line : ours.lines) {
        // A model made before the shop had several banks, or by somebody who does not mind which.
        if (line.account == u"512" && account.startsWith(line.account))
            line.account = account;
    }
    return ours;
}

QDate BankBooks::beginning(Tx &tx, const BankAccount &account, QDate first)
{
    const std::optional<Money> opening = BankStore::firstOpening(tx, account.id);
    if (!opening)
        return first;
    const QDate eve = first.addDays(-1);
    const Money missing = ledgerOn(tx, account.ledger, eve) - *opening;
    if (missing.isZero())
        return first;
    const std::vector<OpenItem> before =
        BankMatchStore::pendingOn(tx, account.ledger, first.addDays(-MatchRules::farDays), eve);
    Money sum;
    for (auto item = before.rbegin(); item != before.rend(); ++item) {
        sum += item->amount;
        const bool isWholeDay = std::next(item) == before.rend() || std::next(item)->on < item->on;
        if (isWholeDay && sum == missing)
            return item->on;
    }
    return first;
}

BankStanding BankBooks::standing(Tx &tx, const BankAccount &account)
{
    BankStanding standing;
    standing.account = account;
    const auto span = BankStore::span(tx, account.id);
    if (!span)
        return standing;
    standing.since = span->first;
    standing.on = span->second;
    if (const auto closing = BankStore::lastClosing(tx, account.id)) {
        standing.bank = closing->amount + BankStore::sumAfter(tx, account.id, closing->on);
        standing.on = std::max(closing->on, standing.on);
        standing.format = closing->format;
    } else {
        standing.isKnown = BankStore::firstOpening(tx, account.id).has_value();
        standing.bank = BankStore::firstOpening(tx, account.id).value_or(Money()) +
                        BankStore::sumAfter(tx, account.id, QDate(1970, 1, 1));
    }
    std::tie(standing.lineCount, standing.explained) = BankStore::counts(tx, account.id);
    standing.closed = BankMatchStore::lastReconciliation(tx, account.id);
    if (account.ledger.isEmpty())
        return standing;
    standing.since = beginning(tx, account, standing.since);
    standing.ledger = ledgerOn(tx, account.ledger, standing.on);
    for (const OpenItem &item : pending(tx, standing))
        standing.pending += item.amount;
    return standing;
}

std::vector<OpenItem> BankBooks::pending(Tx &tx, const BankStanding &standing)
{
    if (standing.account.ledger.isEmpty() || !standing.since.isValid())
        return {};
    return BankMatchStore::pendingOn(tx, standing.account.ledger, standing.since, standing.on);
}

OpenItems BankBooks::openItems(Tx &tx, const BankStanding &standing, QDate from, QDate to)
{
    OpenItems items;
    const QDate first = from.addDays(-MatchRules::farDays);
    for (const Source &source : sourcesOf(tx, standing.account)) {
        const QDate since = source.kind == OpenKind::Bank && standing.since.isValid()
                                ? std::max(first, standing.since)
                                : first;
        const QDate last = to.addDays(MatchRules::nearDays);
        std::vector<OpenItem> open = BankMatchStore::openItems(tx, source.account, since, last);
        if (source.kind == OpenKind::Supplier || source.kind == OpenKind::Member)
            dropPaid(open, BankMatchStore::partyBalances(tx, source.account, last));
        else if (source.kind != OpenKind::Bank)
            dropTaken(open, ledgerOn(tx, source.account, last));
        for (OpenItem &item : open) {
            if (isOwed(source.kind, item))
                items.all.emplace_back(source.kind, std::move(item));
        }
    }
    items.payouts = BankLearnStore::openPayouts(tx);
    for (const EntrySchedule &schedule : ScheduleStore::all(tx)) {
        const std::optional<ScheduledEntry> next = ScheduleRules::next(schedule);
        if (!next)
            continue;
        const Money moved = movedOn(next->entry, standing.account.ledger);
        if (!moved.isZero())
            items.scheduled.emplace_back(*next, moved);
    }
    return items;
}

std::optional<OpenKind> BankBooks::kindOf(Tx &tx, const BankAccount &account, const QString &number)
{
    for (const Source &source : sourcesOf(tx, account)) {
        if (number.startsWith(source.account))
            return source.kind;
    }
    return std::nullopt;
}

QString BankBooks::feeAccount(Tx &tx)
{
    for (const QString &number : {u"6278"_qs, u"627"_qs}) {
        const auto account = AccountStore::find(tx, number);
        if (account && !account->closed)
            return number;
    }
    return {};
}

} // namespace cabas
