// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/capitaldesk.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalstore.h"
#include "core/members/duesdesk.h"
#include "core/members/duesrules.h"
#include "core/members/duesstore.h"
#include "core/members/memberstore.h"
#include "core/members/sharerefundstore.h"

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");

ShareChange changeOf(const Session &session, MemberId member, ShareChangeKind kind, int shares)
{
    ShareChange change;
    change.member = member;
    change.day = session.today();
    change.kind = kind;
    change.shares = shares;
    change.at = session.now();
    change.user = session.user();
    return change;
}

/// A member who waited for nothing but this payment may shop again.
void freeIfPaid(Tx &tx, const Session &session, const Member &member)
{
    const QDate today = session.today();
    const Standing standing = MemberStore::standingAt(tx, member.id, today);
    if (!DuesRules::frees(standing, DuesDesk::of(tx, member.id, today)))
        return;
    MemberStore::setStanding(tx, member.id, {today, std::nullopt, u"up_to_date"_qs, true, {}});
    AuditStore::record(tx, session, "member.standing", memberKind, member.id.value(),
                       {{u"state"_qs, u"up_to_date"_qs}, {u"from"_qs, dayText(today)}});
}

} // namespace

Result<CapitalAccounts> CapitalDesk::accounts(Tx &tx)
{
    CABAS_LET(called, AccountStore::forRole(tx, AccountRole::ShareCapitalCalled));
    CABAS_LET(paid, AccountStore::forRole(tx, AccountRole::ShareCapitalPaid));
    CABAS_LET(receivable, AccountStore::forRole(tx, AccountRole::ShareReceivable));
    CABAS_LET(received, AccountStore::forRole(tx, AccountRole::SharePayment));
    CABAS_LET(refund, AccountStore::forRole(tx, AccountRole::ShareRefund));
    return CapitalAccounts{called.number, paid.number, receivable.number, received.number,
                           refund.number};
}

Result<Member> CapitalDesk::member(Tx &tx, MemberId id)
{
    const std::optional<Member> found = MemberStore::find(tx, id);
    if (!found)
        return notFound(tr("There is no such member. Check the number, or search by name."),
                        u"no_member"_qs);
    return *found;
}

Result<Money> CapitalDesk::nominal(Tx &tx)
{
    const Money value = ShopStore::read(tx).share;
    if (value.isZero())
        return refused(tr("This shop has no shares: its profile sets no value for one."),
                       u"no_shares"_qs);
    return value;
}

Money CapitalDesk::valueOn(Tx &tx, QDate day, Money nominal)
{
    Money value = nominal;
    for (const ShareValue &decided : CapitalStore::values(tx)) {
        if (decided.from <= day)
            value = std::min(decided.value, nominal);
    }
    return value;
}

Money CapitalDesk::highest(Tx &tx)
{
    Money highest;
    for (const auto &[day, capital] : CapitalStore::capitalByDay(tx))
        highest = std::max(highest, capital);
    return highest;
}

QDate CapitalDesk::openingDay(Tx &tx, QDate today)
{
    const std::vector<FiscalYear> years = FiscalYearStore::all(tx);
    return years.empty() ? DuesRules::yearOf(today, ShopStore::read(tx).yearStart)
                         : years.front().start;
}

Money CapitalDesk::held(Tx &tx, const QString &account, QDate day)
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

Result<KeptPayment> CapitalDesk::pay(Tx &tx, const Session &session, const Member &member,
                                     Money amount, PaymentMeans means, const QString &reference,
                                     const std::optional<ChequeId> &source)
{
    CABAS_LET(value, nominal(tx));
    CABAS_LET(books, accounts(tx));
    const Money owed = std::max(DuesStore::owedOnShares(tx, member.id), Money());
    CABAS_LET(split, DuesRules::split(amount, owed, value));
    CABAS_LET(money, AccountStore::forRole(tx, MemberPosting::accountRoleOf(means)));
    CABAS_LET(posted,
              JournalStore::append(tx, session,
                                   CapitalPosting::payment(member, split, means, reference,
                                                           session.today(), money.number, books)));
    SharePayment payment;
    payment.member = member.id;
    payment.day = session.today();
    payment.paid = split;
    payment.sourceKind = source ? u"share_cheque"_qs : u"entry"_qs;
    payment.sourceId = source ? source->value() : posted.id.value();
    payment.sourceLine = 1;
    payment.at = session.now();
    payment.user = session.user();
    const qint64 id = DuesStore::addSharePayment(tx, payment);
    AuditStore::record(tx, session, "member.shares_paid", memberKind, member.id.value(),
                       {{u"amount_cents"_qs, amount.cents()}, {u"entry"_qs, posted.number}});
    freeIfPaid(tx, session, member);
    return KeptPayment{id, split, posted.number};
}

Result<> CapitalDesk::transfer(Tx &tx, const Session &session, const Member &from, const Member &to,
                               int shares)
{
    CABAS_LET(value, nominal(tx));
    CABAS_LET(books, accounts(tx));
    if (from.id == to.id)
        return refused(tr("Choose two different members."), u"same"_qs);
    if (to.leftOn && *to.leftOn <= session.today())
        return refused(tr("Member %1 has left the shop and can receive no shares.").arg(to.number),
                       u"left"_qs);
    CABAS_TRY(CapitalRules::checkLeaving(CapitalStore::holding(tx, from.id), shares, value,
                                         ShareRefundStore::asked(tx, from.id)));
    const Money amount = amountOf(value, Quantity::units(shares));
    CABAS_LET(posted, JournalStore::append(tx, session,
                                           CapitalPosting::transfer(from, to, shares, amount,
                                                                    session.today(), books)));
    ShareChange out = changeOf(session, from.id, ShareChangeKind::Transfer, -shares);
    out.capital = -amount;
    out.paid = -amount;
    out.other = to.id;
    out.entry = posted.id;
    ShareChange in = changeOf(session, to.id, ShareChangeKind::Transfer, shares);
    in.capital = amount;
    in.paid = amount;
    in.other = from.id;
    in.entry = posted.id;
    CapitalStore::addChange(tx, out);
    CapitalStore::addChange(tx, in);
    AuditStore::record(
        tx, session, "member.shares_transfer", memberKind, from.id.value(),
        {{u"shares"_qs, shares}, {u"to_member"_qs, to.id.value()}, {u"entry"_qs, posted.number}});
    return Ok{};
}

Result<> CapitalDesk::cancelUnpaid(Tx &tx, const Session &session, const Member &member, int shares)
{
    CABAS_LET(value, nominal(tx));
    CABAS_LET(books, accounts(tx));
    CABAS_TRY(CapitalRules::checkCancelled(CapitalStore::holding(tx, member.id), shares, value));
    const Money amount = amountOf(value, Quantity::units(shares));
    CABAS_LET(posted, JournalStore::append(tx, session,
                                           CapitalPosting::cancelled(member, shares, amount,
                                                                     session.today(), books)));
    ShareChange change = changeOf(session, member.id, ShareChangeKind::Cancelled, -shares);
    change.capital = -amount;
    change.entry = posted.id;
    CapitalStore::addChange(tx, change);
    AuditStore::record(tx, session, "member.shares_cancel", memberKind, member.id.value(),
                       {{u"shares"_qs, shares}, {u"entry"_qs, posted.number}});
    freeIfPaid(tx, session, member);
    return Ok{};
}

Result<> CapitalDesk::moveAccount(Tx &tx, const Session &session, const Member &from,
                                  const Member &to, Money amount)
{
    CABAS_LET(account, AccountStore::forRole(tx, AccountRole::MemberAccount));
    CABAS_LET(posted, JournalStore::append(tx, session,
                                           CapitalPosting::accountMoved(
                                               from, to, amount, session.today(), account.number)));
    MemberAccountMove move;
    move.member = from.id;
    move.at = session.now();
    move.day = session.today();
    move.kind = AccountMoveKind::Correction;
    move.amount = -amount;
    move.sourceKind = u"entry"_qs;
    move.sourceId = posted.id.value();
    move.user = session.user();
    MemberStore::moveAccount(tx, move);
    move.member = to.id;
    move.amount = amount;
    MemberStore::moveAccount(tx, move);
    return Ok{};
}

Result<qint64> CapitalDesk::refund(Tx &tx, const Session &session, const Member &member, int shares,
                                   Money value)
{
    CABAS_LET(nominalValue, nominal(tx));
    CABAS_LET(books, accounts(tx));
    CABAS_TRY(
        CapitalRules::checkLeaving(CapitalStore::holding(tx, member.id), shares, nominalValue, 0));
    const Money whole = amountOf(nominalValue, Quantity::units(shares));
    const Money amount = amountOf(value, Quantity::units(shares));
    CABAS_LET(posted, JournalStore::append(
                          tx, session,
                          CapitalPosting::refund(member, shares, whole, amount, session.today(),
                                                 CapitalStore::terms(tx).reserveAccount, books)));
    ShareChange change = changeOf(session, member.id, ShareChangeKind::Refund, -shares);
    change.capital = -whole;
    change.paid = -whole;
    change.refund = amount;
    change.entry = posted.id;
    const qint64 id = CapitalStore::addChange(tx, change);
    AuditStore::record(tx, session, "member.shares_refund", memberKind, member.id.value(),
                       {{u"shares"_qs, shares},
                        {u"amount_cents"_qs, amount.cents()},
                        {u"entry"_qs, posted.number}});
    return id;
}

} // namespace cabas
