// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/duesale.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/duesdesk.h"
#include "core/members/duesrules.h"
#include "core/members/duesstore.h"
#include "core/members/memberstore.h"
#include "core/till/specialsale.h"

#include <algorithm>

namespace cabas {

namespace {

const auto ticketKind = QStringLiteral("ticket");

SharePayment paymentOf(const Ticket &ticket, const TicketLine &line, const SharesPaid &paid)
{
    SharePayment payment;
    payment.member = ticket.member.value_or(MemberId(0));
    payment.day = ticket.businessDay;
    payment.paid = paid;
    payment.sourceKind = ticketKind;
    payment.sourceId = ticket.id.value();
    payment.sourceLine = line.position;
    payment.at = ticket.at;
    payment.user = ticket.user;
    return payment;
}

FeePayment feeOf(const Ticket &ticket, const TicketLine &line, QDate yearOn)
{
    return {ticket.member.value_or(MemberId(0)),
            yearOn,
            line.gross,
            ticketKind,
            ticket.id.value(),
            line.position,
            ticket.at,
            ticket.user};
}

void topUp(Tx &tx, const Ticket &ticket, Money amount)
{
    MemberAccountMove move;
    move.member = ticket.member.value_or(MemberId(0));
    move.at = ticket.at;
    move.day = ticket.businessDay;
    move.kind = AccountMoveKind::TopUp;
    move.amount = amount;
    move.sourceKind = ticketKind;
    move.sourceId = ticket.id.value();
    move.user = ticket.user;
    MemberStore::moveAccount(tx, move);
}

} // namespace

MemberLineTerms DueSale::terms(Tx &tx, QDate day)
{
    return {ShopStore::read(tx).share, DuesStore::terms(tx).fee, DuesDesk::feeYear(tx, day)};
}

Result<MemberDues> DueSale::leftAfter(Tx &tx, const MemberAtTill &member,
                                      const std::vector<TicketLine> &lines, QDate day)
{
    MemberDues dues = DuesDesk::of(tx, member.id, day);
    const Money share = ShopStore::read(tx).share;
    for (const TicketLine &line : lines) {
        if (line.kind == LineKind::Share) {
            CABAS_LET(paid, DuesRules::split(line.gross, dues.shares, share));
            dues.shares -= paid.owed;
        } else if (line.kind == LineKind::Fee) {
            if (dues.fee.isZero())
                return refused(tr("The yearly fee of member %1 is already paid: void its line.")
                                   .arg(member.number),
                               u"fee_paid"_qs);
            dues.fee = Money();
        }
    }
    return dues;
}

void DueSale::free(Tx &tx, const Session &session, MemberAtTill &member, const MemberDues &left,
                   QDate day)
{
    if (!DuesRules::frees(member.standing, left))
        return;
    member.standing = {day, std::nullopt, u"up_to_date"_qs, true, {}};
    MemberStore::setStanding(tx, member.id, member.standing);
    AuditStore::record(
        tx, session, "member.standing", u"member"_qs, member.id.value(),
        {{u"state"_qs, member.standing.state}, {u"from"_qs, dayText(day)}, {u"may_shop"_qs, true}});
}

Result<> DueSale::keep(Tx &tx, const Ticket &ticket)
{
    const Money share = ShopStore::read(tx).share;
    for (const TicketLine &line : ticket.lines) {
        if (line.kind == LineKind::Share) {
            const Money owed = std::max(DuesStore::owedOnShares(tx, *ticket.member), Money());
            CABAS_LET(paid, DuesRules::split(line.gross, owed, share));
            DuesStore::addSharePayment(tx, paymentOf(ticket, line, paid));
        } else if (line.kind == LineKind::Fee) {
            DuesStore::addFee(tx, feeOf(ticket, line, DuesDesk::feeYear(tx, ticket.businessDay)));
        } else if (line.kind == LineKind::TopUp) {
            topUp(tx, ticket, line.gross);
        }
    }
    return Ok{};
}

Result<> DueSale::takeBack(Tx &tx, const Ticket &refund, bool isSoldAgain)
{
    for (const TicketLine &line : refund.lines) {
        if (line.gross.isZero() || !refund.refunds)
            continue;
        if (line.kind == LineKind::Share) {
            CABAS_TRY(takeBackShare(tx, refund, line));
        } else if (line.kind == LineKind::Fee) {
            const auto paid =
                DuesStore::feeOf(tx, ticketKind, refund.refunds->value(), line.refundsPosition);
            if (paid)
                DuesStore::addFee(tx, feeOf(refund, line, paid->yearOn));
        } else if (line.kind == LineKind::TopUp) {
            CABAS_TRY(takeBackTopUp(tx, refund, line, isSoldAgain));
        }
    }
    return Ok{};
}

Result<> DueSale::takeBackShare(Tx &tx, const Ticket &refund, const TicketLine &line)
{
    const auto payments = DuesStore::sharePaymentsOf(tx, ticketKind, refund.refunds->value());
    const auto paid = std::find_if(payments.begin(), payments.end(), [&](const SharePayment &each) {
        return each.sourceLine == line.refundsPosition;
    });
    if (paid == payments.end())
        return Ok{};
    CABAS_LET(undone, DuesRules::undo(paid->paid, DuesStore::undoneOf(tx, paid->id), -line.gross));
    SharePayment payment = paymentOf(refund, line, {-undone.shares, -undone.fresh, -undone.owed});
    payment.undoes = paid->id;
    DuesStore::addSharePayment(tx, payment);
    return Ok{};
}

Result<> DueSale::takeBackTopUp(Tx &tx, const Ticket &refund, const TicketLine &line,
                                bool isSoldAgain)
{
    const Money free =
        MemberStore::balance(tx, *refund.member) - SpecialSale::keptBeside(tx, *refund.member, {});
    if (-line.gross > free && !isSoldAgain)
        return refused(tr("Of this top-up %1 may still be given back: the rest was spent or is "
                          "kept for orders paid in advance.")
                           .arg(moneyText(std::max(free, Money()), Language::locale())),
                       u"spent"_qs);
    topUp(tx, refund, line.gross);
    return Ok{};
}

} // namespace cabas
