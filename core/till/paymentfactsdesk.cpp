// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/paymentfactsdesk.h"

#include "core/members/duesstore.h"
#include "core/members/memberstore.h"
#include "core/till/memberlines.h"
#include "core/till/ticketstore.h"
#include "core/till/voucherterms.h"

namespace cabas {

Money PaymentFactsDesk::voucherLeft(Tx &tx, std::optional<MemberId> member, QDate day)
{
    Money left = VoucherTerms::of(day).dayCap;
    if (member)
        left -= TicketStore::vouchersPaid(tx, *member, day);
    return left;
}

PaymentFacts PaymentFactsDesk::of(Tx &tx, const Ticket &ticket, Money kept)
{
    PaymentFacts facts;
    facts.total = ticket.total;
    facts.voucherEligible = PaymentRules::voucherEligible(ticket.lines, ticket.businessDay);
    facts.voucherLeft = voucherLeft(tx, ticket.member, ticket.businessDay);
    facts.toppedUp = MemberLines::sumOf(ticket.lines, LineKind::TopUp);
    if (ticket.member) {
        facts.accountFloor = DuesStore::terms(tx).accountFloor;
        facts.memberBalance = MemberStore::balance(tx, *ticket.member);
        facts.memberKept = kept;
    }
    return facts;
}

} // namespace cabas
