// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/sharerefundservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/journalstore.h"
#include "core/base/text.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalstore.h"
#include "core/members/memberstore.h"
#include "core/members/sharedesk.h"
#include "core/members/sharerefundstore.h"

#include <algorithm>

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");
constexpr int endedShown = 200;

Result<ShareRefund> found(Tx &tx, ShareRefundId id, RefundState wanted)
{
    const std::optional<ShareRefund> refund = ShareRefundStore::find(tx, id);
    if (!refund)
        return notFound(ShareRefundService::tr("There is no such refund."), u"refund"_qs);
    if (refund->state != wanted)
        return refused(ShareRefundService::tr("The refund of member %1 is no longer as it was: %2.")
                           .arg(refund->number)
                           .arg(CapitalRules::refundStateTitle(refund->state)),
                       u"state"_qs);
    return *refund;
}

Result<> kept(Tx &tx, ShareRefund &refund, const std::optional<qint64> &change,
              const std::optional<EntryId> &end)
{
    if (!ShareRefundStore::update(tx, refund, change, end))
        return conflict(ShareRefundService::tr("Somebody else did something with this refund "
                                               "meanwhile."),
                        u"changed_meanwhile"_qs);
    ++refund.revision;
    return Ok{};
}

} // namespace

Result<ShareRefund> ShareRefundService::ask(const Session &session, MemberId member, int shares,
                                            RefundReason reason)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<ShareRefund> {
        CABAS_LET(known, CapitalDesk::member(tx, member));
        return ShareDesk::askBack(tx, session, known, shares, reason);
    });
}

Result<ShareRefund> ShareRefundService::withdraw(const Session &session, ShareRefundId id)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<ShareRefund> {
        CABAS_LET(refund, found(tx, id, RefundState::Asked));
        refund.state = RefundState::Withdrawn;
        refund.endedOn = session.today();
        CABAS_TRY(kept(tx, refund, {}, {}));
        AuditStore::record(tx, session, "member.refund_withdraw", memberKind, refund.member.value(),
                           {{u"shares"_qs, refund.shares}});
        return refund;
    });
}

Result<RefundPlan> ShareRefundService::planIn(Tx &tx, QDate day,
                                              const std::optional<Money> &budget) const
{
    CABAS_LET(nominal, CapitalDesk::nominal(tx));
    RefundPlan frame;
    frame.day = day;
    frame.value = CapitalDesk::valueOn(tx, day, nominal);
    const auto days = CapitalStore::capitalByDay(tx);
    frame.capital = days.empty() ? Money() : days.back().second;
    frame.floor = CapitalRules::floorOf(CapitalDesk::highest(tx), CapitalStore::terms(tx));
    frame.budget = budget;
    return CapitalRules::plan(ShareRefundStore::queue(tx), frame, nominal);
}

Result<RefundPlan> ShareRefundService::plan(const Session &session,
                                            const std::optional<Money> &budget) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return planIn(tx, session.today(), budget); });
}

Result<std::vector<ShareRefund>> ShareRefundService::decided(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return ShareRefundStore::decided(tx, endedShown); });
}

Result<std::vector<ShareRefund>> ShareRefundService::decide(const Session &session,
                                                            const std::vector<ShareRefundId> &ids)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<std::vector<ShareRefund>> {
        CABAS_LET(plan, planIn(tx, session.today(), std::nullopt));
        if (ids.empty() || ids.size() > size_t(plan.served))
            return refused(tr("%1 of those who wait can be repaid without bringing the capital "
                              "below its floor.")
                               .arg(plan.served),
                           u"floor"_qs);
        std::vector<ShareRefund> done;
        for (size_t at = 0; at < ids.size(); ++at) {
            const bool isNext =
                std::any_of(plan.refunds.begin(), plan.refunds.begin() + qsizetype(ids.size()),
                            [&](const PlannedRefund &each) { return each.refund.id == ids[at]; });
            if (!isNext)
                return refused(tr("Those who asked first are repaid first."), u"order"_qs);
        }
        for (const ShareRefundId id : ids) {
            CABAS_LET(refund, found(tx, id, RefundState::Asked));
            CABAS_LET(member, CapitalDesk::member(tx, refund.member));
            CABAS_LET(change, CapitalDesk::refund(tx, session, member, refund.shares, plan.value));
            refund.state = RefundState::Decided;
            refund.amount = amountOf(plan.value, Quantity::units(refund.shares));
            refund.decidedOn = session.today();
            if (refund.amount.isZero()) {
                refund.state = RefundState::Paid;
                refund.endedOn = session.today();
            }
            CABAS_TRY(kept(tx, refund, change, {}));
            done.push_back(refund);
        }
        return done;
    });
}

Result<ShareRefund> ShareRefundService::pay(const Session &session, ShareRefundId id,
                                            const std::optional<PaymentMeans> &means)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<ShareRefund> {
        CABAS_LET(refund, found(tx, id, RefundState::Decided));
        CABAS_LET(member, CapitalDesk::member(tx, refund.member));
        CABAS_LET(accounts, CapitalDesk::accounts(tx));
        // A cheque that the shop writes leaves its bank, it is none of those to bring there.
        const AccountRole role = !means ? AccountRole::MemberAccount
                                 : *means == PaymentMeans::Cheque
                                     ? AccountRole::Bank
                                     : MemberPosting::accountRoleOf(*means);
        CABAS_LET(money, AccountStore::forRole(tx, role));
        CABAS_LET(posted, JournalStore::append(tx, session,
                                               CapitalPosting::payout(member, refund.amount, means,
                                                                      session.today(), money.number,
                                                                      accounts)));
        if (!means) {
            MemberAccountMove move;
            move.member = member.id;
            move.at = session.now();
            move.day = session.today();
            move.kind = AccountMoveKind::TopUp;
            move.amount = refund.amount;
            move.sourceKind = u"entry"_qs;
            move.sourceId = posted.id.value();
            move.user = session.user();
            MemberStore::moveAccount(tx, move);
        }
        refund.state = RefundState::Paid;
        refund.endedOn = session.today();
        CABAS_TRY(kept(tx, refund, {}, posted.id));
        AuditStore::record(
            tx, session, "member.refund_pay", memberKind, member.id.value(),
            {{u"amount_cents"_qs, refund.amount.cents()}, {u"entry"_qs, posted.number}});
        return refund;
    });
}

Result<ShareRefund> ShareRefundService::keep(const Session &session, ShareRefundId id, bool isGiven)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<ShareRefund> {
        CABAS_LET(refund, found(tx, id, RefundState::Decided));
        const QDate until = refund.decidedOn->addYears(claimYears);
        if (!isGiven && session.today() < until)
            return refused(tr("Member %1 may claim it until %2, unless they give it to the shop "
                              "in writing.")
                               .arg(refund.number)
                               .arg(dateText(until)),
                           u"too_early"_qs);
        CABAS_LET(member, CapitalDesk::member(tx, refund.member));
        CABAS_LET(accounts, CapitalDesk::accounts(tx));
        CABAS_LET(posted, JournalStore::append(
                              tx, session,
                              CapitalPosting::gift(member, refund.amount, session.today(),
                                                   CapitalStore::terms(tx).giftAccount, accounts)));
        refund.state = RefundState::Given;
        refund.endedOn = session.today();
        CABAS_TRY(kept(tx, refund, {}, posted.id));
        AuditStore::record(
            tx, session, "member.refund_keep", memberKind, member.id.value(),
            {{u"amount_cents"_qs, refund.amount.cents()}, {u"entry"_qs, posted.number}});
        return refund;
    });
}

} // namespace cabas
