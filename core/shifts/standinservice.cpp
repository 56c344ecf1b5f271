// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/standinservice.h"

#include "core/access/auditstore.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/staffingstore.h"

#include <algorithm>

namespace cabas {

namespace {

const QString shiftKind = QStringLiteral("shift");
const QString memberKind = QStringLiteral("member");

QDateTime wall(const Session &session)
{
    return ShiftRules::wall(session.local(session.now()));
}

/// A booking that is still to come.
Result<Booking> coming(Tx &tx, const Shift &shift, const Member &member)
{
    CABAS_LET(booking, ShiftDesk::booking(tx, shift, member));
    if (!booking.isComing())
        return refused(
            StandInService::tr("This shift is counted already. Correct the attendance instead."),
            QStringLiteral("counted"));
    return booking;
}

Counter counterOf(const ShiftPolicy &policy, bool isFixed)
{
    return !isFixed && policy.flyingOnSecond != 0 ? Counter::Second : Counter::Main;
}

CounterEvent eventOf(MemberId member, QDate day, Counter counter, qint64 amount,
                     const QString &cause)
{
    CounterEvent event;
    event.member = member;
    event.day = day;
    event.counter = counter;
    event.amount = amount;
    event.cause = cause;
    return event;
}

} // namespace

Result<> StandInService::swap(const Session &session, MemberId oneId, ShiftId firstId,
                              MemberId otherId, ShiftId secondId)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    if (oneId == otherId || firstId == secondId)
        return refused(tr("A swap is between two members and two shifts."), QStringLiteral("same"));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(one, ShiftDesk::member(tx, oneId));
        CABAS_LET(other, ShiftDesk::member(tx, otherId));
        CABAS_LET(first, ShiftDesk::shift(tx, firstId));
        CABAS_LET(second, ShiftDesk::shift(tx, secondId));
        CABAS_LET(given, coming(tx, first, one));
        CABAS_LET(taken, coming(tx, second, other));
        const QDateTime now = wall(session);
        CABAS_TRY(ShiftRules::checkExchange(PolicyStore::at(tx, first.day), given, now));
        CABAS_TRY(ShiftRules::checkExchange(PolicyStore::at(tx, second.day), taken, now));
        for (const BookingId id : {given.id, taken.id}) {
            StaffingStore::unwant(tx, id);
            StaffingStore::endStandIn(tx, id);
            BookingStore::exchange(tx, id, session.today());
        }
        // Each keeps their own kind of booking: an own shift stays one, wherever it is done.
        CABAS_LET(newSecond, ShiftDesk::shift(tx, secondId));
        CABAS_TRY(ShiftDesk::place(tx, session, one, newSecond, given.kind));
        CABAS_LET(newFirst, ShiftDesk::shift(tx, firstId));
        CABAS_TRY(ShiftDesk::place(tx, session, other, newFirst, taken.kind));
        AuditStore::record(tx, session, "shift.swap", shiftKind, firstId.value(),
                           {{QStringLiteral("member"), oneId.value()},
                            {QStringLiteral("number"), other.number},
                            {QStringLiteral("before"), QString::number(secondId.value())}});
        ShiftDesk::refresh(tx, oneId);
        ShiftDesk::refresh(tx, otherId);
        return Ok{};
    });
}

Result<> StandInService::look(const Session &session, MemberId memberId, ShiftId shiftId,
                              bool looks)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(member, ShiftDesk::member(tx, memberId));
        CABAS_LET(shift, ShiftDesk::shift(tx, shiftId));
        CABAS_LET(booking, coming(tx, shift, member));
        const int days = PolicyStore::at(tx, shift.day).standInDays;
        if (looks && session.today().addDays(days) > shift.day)
            return refused(tr("A stand-in is looked for %n day(s) before the shift at the latest.",
                              nullptr, days),
                           QStringLiteral("too_late"));
        if (looks)
            StaffingStore::want(tx, booking.id, session.today());
        else
            StaffingStore::unwant(tx, booking.id);
        AuditStore::record(tx, session, looks ? "shift.look" : "shift.look_no_more", shiftKind,
                           shiftId.value(), {{QStringLiteral("member"), memberId.value()}});
        return Ok{};
    });
}

Result<std::vector<WantedStandIn>> StandInService::wanted(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        std::vector<WantedStandIn> all;
        for (const BookedMember &each : StaffingStore::wanted(tx, session.today()))
            all.push_back({*SlotStore::findShift(tx, each.booking.shift), each});
        return all;
    });
}

Result<> StandInService::standIn(const Session &session, MemberId memberId, ShiftId shiftId,
                                 MemberId insteadId)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(member, ShiftDesk::member(tx, memberId));
        CABAS_LET(instead, ShiftDesk::member(tx, insteadId));
        CABAS_LET(shift, ShiftDesk::shift(tx, shiftId));
        CABAS_LET(booking, coming(tx, shift, member));
        if (memberId == insteadId || BookingStore::find(tx, shiftId, insteadId))
            return refused(tr("Member number %1 is on this shift already: choose somebody else.")
                               .arg(instead.number),
                           QStringLiteral("booked_already"));
        BookingFacts facts;
        facts.shift = shift;
        facts.others = BookingStore::of(tx, insteadId, {shift.day, shift.day.addDays(1)});
        for (const Booking &held : facts.others) {
            const bool overlaps = held.startMinute < shift.startMinute + shift.minutes &&
                                  shift.startMinute < held.startMinute + held.minutes;
            if (overlaps)
                return refused(tr("Member number %1 is on the shift of %2 at that time.")
                                   .arg(instead.number)
                                   .arg(ShiftRules::title(held.day, held.startMinute)),
                               QStringLiteral("overlap"));
        }
        if (StaffingStore::standsInAt(tx, insteadId, shift))
            return refused(tr("Member number %1 comes instead of somebody else at that time.")
                               .arg(instead.number),
                           QStringLiteral("overlap"));
        if (ShiftDesk::isSpared(BookingStore::leaves(tx, insteadId), shift.day) ||
            (instead.leftOn && *instead.leftOn <= shift.day))
            return refused(tr("Member number %1 is away that day.").arg(instead.number),
                           QStringLiteral("on_leave"));
        StaffingStore::standIn(tx, booking.id, insteadId, session.today());
        AuditStore::record(tx, session, "shift.stand_in", shiftKind, shiftId.value(),
                           {{QStringLiteral("member"), memberId.value()},
                            {QStringLiteral("number"), instead.number}});
        return Ok{};
    });
}

Result<> StandInService::endStandIn(const Session &session, MemberId memberId, ShiftId shiftId)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(member, ShiftDesk::member(tx, memberId));
        CABAS_LET(shift, ShiftDesk::shift(tx, shiftId));
        CABAS_LET(booking, coming(tx, shift, member));
        StaffingStore::endStandIn(tx, booking.id);
        AuditStore::record(tx, session, "shift.stand_in_end", shiftKind, shiftId.value(),
                           {{QStringLiteral("member"), memberId.value()}});
        return Ok{};
    });
}

Result<Counters> StandInService::give(const Session &session, MemberId fromId, MemberId toId)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<Counters> {
        CABAS_LET(from, ShiftDesk::member(tx, fromId));
        CABAS_LET(to, ShiftDesk::member(tx, toId));
        const QDate today = session.today();
        const ShiftPolicy policy = PolicyStore::at(tx, today);
        const qint64 unit = policy.shiftUnit();
        const bool givesFixed =
            StandingRules::isFixedOn(BookingStore::enrolments(tx, fromId), today);
        const bool takesFixed = StandingRules::isFixedOn(BookingStore::enrolments(tx, toId), today);
        const Counters held = CounterStore::sum(tx, fromId, std::nullopt);
        const Counter source = counterOf(policy, givesFixed);
        if (fromId == toId || (source == Counter::Main ? held.main : held.second) < unit)
            return refused(tr("Member number %1 is not ahead by a whole shift: there is none to "
                              "give.")
                               .arg(from.number),
                           QStringLiteral("not_ahead"));
        const Counters lacks = CounterStore::sum(tx, toId, std::nullopt);
        const qint64 owed = CounterRules::owed(policy, takesFixed, lacks);
        if (owed <= 0)
            return refused(tr("Member number %1 owes no shift.").arg(to.number),
                           QStringLiteral("nothing_owed"));
        Counter target = counterOf(policy, takesFixed);
        if (policy.makeUpFillsSecond != 0 && lacks.main >= 0)
            target = Counter::Second;
        const qint64 taken = std::min(unit, owed);
        CounterStore::add(tx, session, policy.id,
                          {eventOf(fromId, today, source, -unit, QStringLiteral("given")),
                           eventOf(toId, today, target, taken, QStringLiteral("received"))});
        AuditStore::record(tx, session, "shift.give", memberKind, fromId.value(),
                           {{QStringLiteral("number"), to.number}});
        ShiftDesk::judge(tx, session, fromId, today);
        ShiftDesk::judge(tx, session, toId, today);
        return CounterStore::sum(tx, fromId, today);
    });
}

} // namespace cabas
