// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/capitalservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/journalstore.h"
#include "core/base/text.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalstore.h"
#include "core/members/memberrules.h"
#include "core/members/sharechequestore.h"
#include "core/members/sharerefundstore.h"

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");

Result<> accountExists(Tx &tx, const QString &number)
{
    const std::optional<Account> account = AccountStore::find(tx, number);
    if (!account || account->closed)
        return refused(CapitalService::tr("There is no open account %1 in the chart.").arg(number),
                       u"account"_qs);
    return Ok{};
}

/// What the three accounts of the capital hold, as the register counts them.
Result<> readBooks(Tx &tx, CapitalSummary &summary)
{
    CABAS_LET(accounts, CapitalDesk::accounts(tx));
    summary.booksCalled = -CapitalDesk::held(tx, accounts.called, summary.day);
    summary.booksPaid = -CapitalDesk::held(tx, accounts.paid, summary.day);
    summary.booksOwed = CapitalDesk::held(tx, accounts.receivable, summary.day);
    return Ok{};
}

} // namespace

Result<CapitalSummary> CapitalService::summary(const Session &session, QDate day) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<CapitalSummary> {
        CapitalSummary summary;
        summary.day = day;
        summary.hasShares = !ShopStore::read(tx).share.isZero();
        if (!summary.hasShares)
            return summary;
        for (const Holding &holding : CapitalStore::holdings(tx, day)) {
            summary.holders += holding.shares > 0 ? 1 : 0;
            summary.shares += holding.shares;
            summary.capital += holding.capital;
            summary.paid += holding.paid;
        }
        summary.highest = CapitalDesk::highest(tx);
        summary.floor = CapitalRules::floorOf(summary.highest, CapitalStore::terms(tx));
        summary.toRefund = ShareRefundStore::toPay(tx);
        summary.waiting = int(ShareRefundStore::queue(tx).size());
        CABAS_TRY(readBooks(tx, summary));
        return summary;
    });
}

Result<std::vector<RegisterLine>> CapitalService::lines(const Session &session, QDate from,
                                                        QDate to) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return CapitalStore::lines(tx, {from, to.addDays(1)}); });
}

Result<std::vector<Holding>> CapitalService::holdings(const Session &session, QDate day) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return CapitalStore::holdings(tx, day); });
}

Result<ShareSheet> CapitalService::sheet(const Session &session, MemberId member) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<ShareSheet> {
        CABAS_LET(found, CapitalDesk::member(tx, member));
        ShareSheet sheet;
        sheet.holding = CapitalStore::holding(tx, member);
        sheet.holding.number = found.number;
        sheet.holding.name = found.name;
        sheet.nominal = ShopStore::read(tx).share;
        sheet.lines = CapitalStore::linesOf(tx, member);
        sheet.cheques = ShareChequeStore::of(tx, member);
        sheet.refunds = ShareRefundStore::of(tx, member);
        return sheet;
    });
}

Result<SharesTaken> CapitalService::pay(const Session &session, MemberId member, Money amount,
                                        PaymentMeans means, const QString &reference)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<SharesTaken> {
        CABAS_LET(found, CapitalDesk::member(tx, member));
        CABAS_LET(kept, CapitalDesk::pay(tx, session, found, amount, means, cleaned(reference)));
        return SharesTaken{kept.paid, CapitalStore::holding(tx, member), kept.entry};
    });
}

Result<Holding> CapitalService::transfer(const Session &session, MemberId from, MemberId to,
                                         int shares)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<Holding> {
        CABAS_LET(giver, CapitalDesk::member(tx, from));
        CABAS_LET(taker, CapitalDesk::member(tx, to));
        CABAS_TRY(CapitalDesk::transfer(tx, session, giver, taker, shares));
        return CapitalStore::holding(tx, to);
    });
}

Result<Holding> CapitalService::cancel(const Session &session, MemberId member, int shares)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<Holding> {
        CABAS_LET(found, CapitalDesk::member(tx, member));
        CABAS_TRY(CapitalDesk::cancelUnpaid(tx, session, found, shares));
        return CapitalStore::holding(tx, member);
    });
}

Result<Holding> CapitalService::setOpening(const Session &session, MemberId member, int shares)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    CABAS_TRY(MemberRules::checkShares(shares));
    return m_db.write([&](Tx &tx) -> Result<Holding> {
        CABAS_LET(found, CapitalDesk::member(tx, member));
        CABAS_LET(value, CapitalDesk::nominal(tx));
        if (!CapitalStore::linesOf(tx, member).empty())
            return refused(tr("The shares of member %1 already have movements: what was held "
                              "before can no longer be set.")
                               .arg(found.number),
                           u"has_moves"_qs);
        ShareChange change;
        change.member = member;
        change.day = CapitalDesk::openingDay(tx, session.today());
        change.kind = ShareChangeKind::Opening;
        change.shares = shares;
        change.capital = amountOf(value, Quantity::units(shares));
        change.paid = change.capital;
        change.at = session.now();
        change.user = session.user();
        CapitalStore::addChange(tx, change);
        AuditStore::record(tx, session, "member.shares_opening", memberKind, member.value(),
                           {{u"shares"_qs, shares}});
        return CapitalStore::holding(tx, member);
    });
}

Result<ShareTerms> CapitalService::terms(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return CapitalStore::terms(tx); });
}

Result<ShareTerms> CapitalService::setTerms(const Session &session, const ShareTerms &terms)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    CABAS_TRY(CapitalRules::check(terms));
    return m_db.write([&](Tx &tx) -> Result<ShareTerms> {
        CABAS_TRY(accountExists(tx, terms.reserveAccount));
        CABAS_TRY(accountExists(tx, terms.giftAccount));
        if (!CapitalStore::setTerms(tx, terms))
            return conflict(tr("Somebody else changed this meanwhile. Look at it again, then "
                               "change what is still needed."),
                            u"changed_meanwhile"_qs);
        AuditStore::record(tx, session, "member.share_terms", u"shop"_qs, 1,
                           {{u"floor_cents"_qs, terms.floor.cents()}});
        return CapitalStore::terms(tx);
    });
}

Result<std::vector<ShareValue>> CapitalService::values(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return CapitalStore::values(tx); });
}

Result<std::vector<ShareValue>> CapitalService::setValue(const Session &session,
                                                         const ShareValue &value)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<std::vector<ShareValue>> {
        CABAS_LET(nominal, CapitalDesk::nominal(tx));
        CABAS_TRY(CapitalRules::check(value, nominal));
        CapitalStore::setValue(tx, value, session.user());
        AuditStore::record(
            tx, session, "member.share_value", u"shop"_qs, 1,
            {{u"amount_cents"_qs, value.value.cents()}, {u"from"_qs, dayText(value.from)}});
        return CapitalStore::values(tx);
    });
}

} // namespace cabas
