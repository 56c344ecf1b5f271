// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/creditservice.h"

#include "core/access/auditstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/creditrules.h"
#include "core/purchasing/creditstore.h"

#include <QJsonObject>

#include <algorithm>
#include <set>

namespace cabas {

namespace {

/// Far beyond what a shop claims in all its years.
constexpr int mostCredits = 100'000;

Money sumOf(const std::vector<ExpectedCredit> &credits)
{
    Money sum;
    for (const ExpectedCredit &credit : credits)
        sum += credit.amount;
    return sum;
}

} // namespace

Result<std::vector<ExpectedCredit>> CreditService::found(Tx &tx, const std::vector<CreditId> &ids)
{
    std::vector<ExpectedCredit> credits;
    for (const CreditId id : std::set<CreditId>(ids.begin(), ids.end())) {
        CreditStore::lock(tx, id);
        const std::optional<ExpectedCredit> credit = CreditStore::find(tx, id);
        if (!credit)
            return notFound(tr("There is no expected credit note number %1.").arg(id.value()),
                            u"unknown_credit"_qs);
        credits.push_back(*credit);
    }
    return credits;
}

Result<std::vector<ExpectedCredit>> CreditService::list(const Session &session,
                                                        const CreditWish &wish) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    CABAS_LET(credits, m_db.read([](Tx &tx) { return CreditStore::newest(tx, mostCredits); }));
    std::erase_if(credits, [&](const ExpectedCredit &credit) {
        return (wish.supplier && credit.supplier != *wish.supplier) ||
               (wish.state && credit.state != *wish.state);
    });
    return credits;
}

Result<AwaitedCredit> CreditService::awaited(const Session &session, SupplierId supplier) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read(
        [&](Tx &tx) { return CreditRules::awaited(CreditStore::openOf(tx, supplier)); });
}

Result<int> CreditService::ask(const Session &session, DeliveryId delivery)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<int> {
        return noteAsked(tx, session, CreditStore::ofDelivery(tx, delivery), u"delivery"_qs,
                         delivery.value());
    });
}

Result<int> CreditService::ask(const Session &session, const std::vector<CreditId> &credits)
{
    // Whoever reads invoices may write about them as well as whoever counts goods.
    if (!session.may(Permission::PostEntries))
        CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<int> {
        CABAS_LET(claims, found(tx, credits));
        CABAS_TRY(CreditRules::checkOpen(claims));
        return noteAsked(tx, session, claims, u"supplier"_qs, claims.front().supplier.value());
    });
}

int CreditService::noteAsked(Tx &tx, const Session &session,
                             const std::vector<ExpectedCredit> &credits, const QString &subject,
                             qint64 subjectId)
{
    int asked = 0;
    Money amount;
    for (const ExpectedCredit &credit : credits) {
        const bool isNew = credit.state == CreditState::Expected;
        // A letter sent twice on a day is one letter.
        if (!credit.isOpen() || credit.askedOn == session.today())
            continue;
        CreditStore::ask(tx, credit.id, session.today(), session.user(), session.now());
        asked += isNew ? 1 : 0;
        amount += credit.amount;
    }
    if (!amount.isZero())
        AuditStore::record(tx, session, "credit.ask", subject, subjectId,
                           {{u"amount_cents"_qs, amount.cents()}});
    return asked;
}

Result<SettleAnswer> CreditService::settle(const Session &session, const std::vector<CreditId> &ids,
                                           const CreditNote &note)
{
    // Credit notes come in the post of whoever keeps the books, or of whoever orders.
    if (!session.may(Permission::PostEntries))
        CABAS_TRY(session.require(Permission::Order));
    return m_db.write([&](Tx &tx) -> Result<SettleAnswer> {
        CABAS_LET(credits, found(tx, ids));
        CABAS_TRY(CreditRules::checkOpen(credits));
        CABAS_TRY(CreditRules::check(note, credits, session.today()));
        const std::vector<Money> shares = CreditRules::shares(credits, note.amount);
        for (size_t i = 0; i < credits.size(); ++i)
            CreditStore::settle(tx, credits[i].id, {cleaned(note.number), note.on, shares[i]},
                                session.user(), session.now());
        AuditStore::record(
            tx, session, "credit.settle", u"supplier"_qs, credits.front().supplier.value(),
            {{u"number"_qs, cleaned(note.number)}, {u"amount_cents"_qs, note.amount.cents()}});
        SettleAnswer answer;
        const Money expected = sumOf(credits);
        if (expected != note.amount) {
            const QLocale locale = Language::locale();
            answer.warnings.push_back(
                {u"credit_differs"_qs,
                 tr("%1 were expected, the credit note is of %2.")
                     .arg(moneyText(expected, locale), moneyText(note.amount, locale))});
        }
        CABAS_LET(now, found(tx, ids));
        answer.credits = now;
        return answer;
    });
}

Result<std::vector<ExpectedCredit>>
CreditService::drop(const Session &session, const std::vector<CreditId> &ids, const QString &reason)
{
    if (!session.may(Permission::PostEntries))
        CABAS_TRY(session.require(Permission::Order));
    CABAS_TRY(CreditRules::checkReason(reason));
    return m_db.write([&](Tx &tx) -> Result<std::vector<ExpectedCredit>> {
        CABAS_LET(credits, found(tx, ids));
        CABAS_TRY(CreditRules::checkOpen(credits));
        for (const ExpectedCredit &credit : credits)
            CreditStore::drop(tx, credit.id, session.today(), cleaned(reason), session.user(),
                              session.now());
        AuditStore::record(
            tx, session, "credit.drop", u"supplier"_qs, credits.front().supplier.value(),
            {{u"amount_cents"_qs, sumOf(credits).cents()}, {u"reason"_qs, cleaned(reason)}});
        return found(tx, ids);
    });
}

} // namespace cabas
