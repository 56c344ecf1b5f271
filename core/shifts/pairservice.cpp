// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/pairservice.h"

#include "core/access/auditstore.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"

#include <algorithm>

namespace cabas {

namespace {

const QString memberKind = QStringLiteral("member");
const QString causeOfBoth = QStringLiteral("pair");

Result<> checkFree(Tx &tx, const Member &member, QDate today)
{
    for (const ShiftPair &pair : PairStore::of(tx, member.id)) {
        if (!pair.to || *pair.to > today)
            return refused(PairService::tr("Member number %1 is in a pair already: end it first.")
                               .arg(member.number),
                           QStringLiteral("in_pair"));
    }
    return Ok{};
}

/// Whether both were noted for a shift, and it was not taken back since.
bool isNoted(const std::vector<CounterEvent> &events)
{
    return std::any_of(events.begin(), events.end(), [&](const CounterEvent &event) {
        return event.cause == causeOfBoth &&
               std::none_of(events.begin(), events.end(),
                            [&](const CounterEvent &each) { return each.undoes == event.id; });
    });
}

} // namespace

Result<ShiftPair> PairService::make(const Session &session, MemberId holderId, MemberId partnerId)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    if (holderId == partnerId)
        return refused(tr("A pair is made of two members."), QStringLiteral("same"));
    return m_db.write([&](Tx &tx) -> Result<ShiftPair> {
        const QDate today = session.today();
        CABAS_LET(holder, ShiftDesk::member(tx, holderId));
        CABAS_LET(partner, ShiftDesk::member(tx, partnerId));
        CABAS_TRY(checkFree(tx, holder, today));
        CABAS_TRY(checkFree(tx, partner, today));
        if (!StandingRules::isFixedOn(BookingStore::enrolments(tx, holderId), today))
            return refused(tr("Member number %1 holds no slot to share: give them one first.")
                               .arg(holder.number),
                           QStringLiteral("no_slot"));
        for (const Enrolment &each : BookingStore::enrolments(tx, partnerId)) {
            if (!each.to || *each.to > today)
                return refused(tr("Member number %1 takes part in the shifts by themselves: end "
                                  "that first.")
                                   .arg(partner.number),
                               QStringLiteral("enrolled"));
        }
        ShiftPair pair{0, holderId, partnerId, today, std::nullopt};
        pair.id = PairStore::add(tx, pair);
        AuditStore::record(tx, session, "shift.pair", memberKind, holderId.value(),
                           {{QStringLiteral("number"), partner.number}});
        ShiftDesk::refresh(tx, holderId);
        return pair;
    });
}

Result<ShiftPair> PairService::end(const Session &session, MemberId memberId)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<ShiftPair> {
        CABAS_LET(member, ShiftDesk::member(tx, memberId));
        std::optional<ShiftPair> pair = PairStore::on(tx, memberId, session.today());
        if (!pair)
            return notFound(tr("Member number %1 is in no pair.").arg(member.number),
                            QStringLiteral("no_pair"));
        pair->to = session.today();
        PairStore::end(tx, pair->id, *pair->to);
        AuditStore::record(tx, session, "shift.pair_end", memberKind, pair->holder.value(),
                           {{QStringLiteral("member"), pair->partner.value()}});
        ShiftDesk::refresh(tx, pair->holder);
        ShiftDesk::refresh(tx, pair->partner);
        return *pair;
    });
}

Result<std::optional<ShiftPair>> PairService::of(const Session &session, MemberId member) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return PairStore::on(tx, member, session.today()); });
}

Result<Counters> PairService::bothCame(const Session &session, MemberId memberId, ShiftId shiftId)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<Counters> {
        CABAS_LET(shift, ShiftDesk::shift(tx, shiftId));
        CABAS_LET(member, ShiftDesk::member(tx, memberId));
        const std::optional<ShiftPair> pair = PairStore::on(tx, memberId, shift.day);
        if (!pair)
            return notFound(tr("Member number %1 was in no pair that day.").arg(member.number),
                            QStringLiteral("no_pair"));
        CABAS_LET(holder, ShiftDesk::member(tx, pair->holder));
        CABAS_LET(booking, ShiftDesk::booking(tx, shift, holder));
        if (booking.state != BookingState::Done && booking.state != BookingState::Late)
            return refused(tr("First note that one of the pair came to this shift."),
                           QStringLiteral("not_done"));
        if (isNoted(CounterStore::of(tx, holder.id, shiftId)))
            return refused(tr("Both are noted for this shift already."), QStringLiteral("noted"));
        const ShiftPolicy policy = PolicyStore::at(tx, shift.day);
        CounterEvent both;
        both.member = holder.id;
        both.day = shift.day;
        both.amount = policy.pairExtra;
        both.cause = causeOfBoth;
        both.shift = shiftId;
        const std::optional<CounterEvent> earned = CounterRules::earned(
            policy, StandingRules::isFixedOn(BookingStore::enrolments(tx, holder.id), shift.day),
            CounterStore::sum(tx, holder.id, std::nullopt), both);
        if (!earned)
            return refused(tr("The rules credit nothing more when both come."),
                           QStringLiteral("nothing"));
        CounterStore::add(tx, session, policy.id, {*earned});
        AuditStore::record(tx, session, "shift.pair_came", QStringLiteral("shift"), shiftId.value(),
                           {{QStringLiteral("member"), memberId.value()}});
        ShiftDesk::judge(tx, session, holder.id, shift.day);
        return CounterStore::sum(tx, holder.id, session.today());
    });
}

} // namespace cabas
