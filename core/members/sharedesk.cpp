// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/sharedesk.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/base/text.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalstore.h"
#include "core/members/sharechequestore.h"
#include "core/members/sharerefundstore.h"

#include <algorithm>

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");

} // namespace

Result<ShareCheque> ShareDesk::cheque(Tx &tx, ChequeId id, ChequeState wanted)
{
    const std::optional<ShareCheque> found = ShareChequeStore::find(tx, id);
    if (!found)
        return notFound(tr("There is no such cheque."), u"cheque"_qs);
    if (found->state != wanted)
        return refused(tr("This cheque of member %1 is no longer as it was: "
                          "%2.")
                           .arg(found->number)
                           .arg(CapitalRules::chequeStateTitle(found->state)),
                       u"state"_qs);
    return *found;
}

Result<> ShareDesk::end(Tx &tx, const Session &session, ShareCheque &cheque, ChequeState state)
{
    cheque.state = state;
    cheque.endedOn = session.today();
    if (!ShareChequeStore::update(tx, cheque))
        return conflict(tr("Somebody else did something with this cheque "
                           "meanwhile."),
                        u"changed_meanwhile"_qs);
    ++cheque.revision;
    return Ok{};
}

Result<std::vector<ShareCheque>> ShareDesk::cash(Tx &tx, const Session &session,
                                                 const std::vector<ChequeId> &cheques)
{
    if (cheques.empty())
        return refused(tr("Choose the cheques to bring to the bank."), u"none"_qs);
    std::vector<ShareCheque> cashed;
    for (const ChequeId id : cheques) {
        CABAS_LET(cheque, ShareDesk::cheque(tx, id, ChequeState::Waiting));
        if (cheque.month > session.today())
            return refused(tr("The cheque of member %1 is for %2: it waits until then.")
                               .arg(cheque.number)
                               .arg(dateText(cheque.month)),
                           u"too_early"_qs);
        CABAS_LET(member, CapitalDesk::member(tx, cheque.member));
        CABAS_LET(kept, CapitalDesk::pay(tx, session, member, cheque.amount, PaymentMeans::Cheque,
                                         {}, cheque.id));
        cheque.payment = kept.id;
        CABAS_TRY(end(tx, session, cheque, ChequeState::Banked));
        cashed.push_back(cheque);
    }
    return cashed;
}

Result<ShareCheque> ShareDesk::giveBack(Tx &tx, const Session &session, ChequeId id)
{
    CABAS_LET(cheque, ShareDesk::cheque(tx, id, ChequeState::Waiting));
    CABAS_TRY(end(tx, session, cheque, ChequeState::Returned));
    AuditStore::record(tx, session, "member.cheque_back", memberKind, cheque.member.value(),
                       {{u"amount_cents"_qs, cheque.amount.cents()}});
    return cheque;
}

Result<ShareRefund> ShareDesk::askBack(Tx &tx, const Session &session, const Member &member,
                                       int shares, RefundReason reason)
{
    CABAS_LET(nominal, CapitalDesk::nominal(tx));
    CABAS_TRY(CapitalRules::checkLeaving(CapitalStore::holding(tx, member.id), shares, nominal,
                                         ShareRefundStore::asked(tx, member.id)));
    ShareRefund refund;
    refund.member = member.id;
    refund.number = member.number;
    refund.name = member.name;
    refund.shares = shares;
    refund.reason = reason;
    refund.askedOn = session.today();
    refund.dueOn = CapitalRules::dueOn(refund.askedOn, CapitalStore::terms(tx).refundYears,
                                       ShopStore::read(tx).yearStart);
    refund.id = ShareRefundStore::add(tx, refund);
    AuditStore::record(tx, session, "member.refund_ask", memberKind, member.id.value(),
                       {{u"shares"_qs, shares}, {u"until"_qs, dayText(refund.dueOn)}});
    return refund;
}

int ShareDesk::free(Tx &tx, MemberId member)
{
    const Money nominal = ShopStore::read(tx).share;
    if (nominal.isZero())
        return 0;
    const Holding holding = CapitalStore::holding(tx, member);
    const qint64 paidUp = std::min<qint64>(holding.shares, holding.paid.cents() / nominal.cents());
    return int(std::max<qint64>(paidUp - ShareRefundStore::asked(tx, member), 0));
}

} // namespace cabas
