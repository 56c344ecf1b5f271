// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shiftservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/members/shiftstandingstore.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftletters.h"
#include "core/shifts/shiftoffers.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/standingrules.h"

#include <QJsonObject>

#include <algorithm>
#include <set>

namespace cabas {

namespace {

const QString shiftKind = QStringLiteral("shift");
constexpr int oldestDaysToClose = 366;
constexpr int graceHours = 2; // who is late is still noted by hand

QDateTime wall(const Session &session)
{
    return ShiftRules::wall(session.local(session.now()));
}

void record(Tx &tx, const Session &session, const char *deed, const Member &member,
            const Shift &shift)
{
    AuditStore::record(
        tx, session, deed, shiftKind, shift.id.value(),
        {{QStringLiteral("member"), member.id.value()}, {QStringLiteral("number"), member.number}});
}

/// Makes the shift of a slot on a day, unless it is there.
std::optional<ShiftId> make(Tx &tx, const ShiftSlot &slot, QDate day, QDate today)
{
    const SlotCredit credit = SlotStore::creditOn(tx, slot.id, day);
    Shift shift;
    shift.slot = slot.id;
    shift.day = day;
    shift.startMinute = slot.startMinute;
    shift.minutes = slot.minutes;
    shift.places = slot.places;
    shift.flyingPlaces = slot.flyingPlaces;
    shift.madeOn = today;
    shift.fixedMilli = credit.fixedMilli;
    shift.flyingMilli = credit.flyingMilli;
    return SlotStore::addShift(tx, shift);
}

/// Where the rules freeze: who is frozen gives the own slot back, and flies until they hold one
/// again. Those who did.
std::vector<MemberId> endFrozen(Tx &tx, const Session &session, QDate day)
{
    std::vector<MemberId> ended;
    if (PolicyStore::at(tx, day).negative != NegativeRule::Freeze)
        return ended;
    const QDate next = day.addDays(1);
    for (const MemberId member : BookingStore::enrolled(tx, day)) {
        const std::optional<ShiftStanding> standing = ShiftStandingStore::at(tx, member, day);
        if (!standing || standing->state != QLatin1String("suspended") ||
            !StandingRules::isFixedOn(BookingStore::enrolments(tx, member), next))
            continue;
        BookingStore::endEnrolments(tx, member, next, QStringLiteral("counter"));
        BookingStore::enrol(tx, {member, std::nullopt, next, std::nullopt, {}});
        BookingStore::cancelComing(tx, member, {next, QDate(9999, 12, 31)}, true, session.today());
        AuditStore::record(tx, session, "shift.unsubscribe", QStringLiteral("member"),
                           member.value(), {{QStringLiteral("until"), dayText(day)}});
        ShiftLetters::placeEnded(tx, session, member, day, false);
        ShiftDesk::refresh(tx, member);
        ended.push_back(member);
    }
    return ended;
}

} // namespace

Result<GeneratedShifts> ShiftService::generate(const Session &session,
                                               const std::optional<QDate> &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    const QDate today = session.today();
    if (wanted && *wanted < today)
        return refused(tr("Shifts are made from today on: choose a day that is to come."),
                       QStringLiteral("until"));
    if (wanted && today.daysTo(*wanted) > ShiftRules::maxAheadDays)
        return refused(
            tr("Shifts are made %n day(s) ahead at most.", nullptr, ShiftRules::maxAheadDays),
            QStringLiteral("until"));
    return m_db.write([&](Tx &tx) -> Result<GeneratedShifts> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        const ShiftPolicy policy = PolicyStore::at(tx, today);
        const QDate until = wanted.value_or(today.addDays(policy.generateDays));
        const Period period{today, until.addDays(1)};
        const std::vector<ShiftClosure> closures = SlotStore::closures(tx, period);
        GeneratedShifts made;
        made.until = until;
        for (const ShiftSlot &slot : SlotStore::all(tx, today)) {
            for (const QDate day : CycleRules::daysOf(policy, slot, period, closures))
                made.shifts += make(tx, slot, day, today) ? 1 : 0;
        }
        ShiftDesk::exemptByAge(tx, session, until);
        for (const Shift &shift : SlotStore::shifts(tx, period))
            made.bookings += ShiftDesk::fillOwn(tx, session, shift);
        AuditStore::record(
            tx, session, "shift.generate", shiftKind, 0,
            {{QStringLiteral("until"), dayText(until)}, {QStringLiteral("added"), made.shifts}});
        return made;
    });
}

Result<std::vector<Shift>> ShiftService::list(const Session &session, QDate from, QDate to) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    if (to < from)
        return wrongUsage(tr("The first day comes after the last one."), QStringLiteral("days"));
    return m_db.read([&](Tx &tx) {
        std::vector<Shift> shifts = SlotStore::shifts(tx, {from, to.addDays(1)});
        std::erase_if(shifts,
                      [](const Shift &each) { return each.state == ShiftState::Cancelled; });
        return shifts;
    });
}

Result<ShiftSheet> ShiftService::sheet(const Session &session, ShiftId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<ShiftSheet> {
        const std::optional<Shift> shift = SlotStore::findShift(tx, id);
        if (!shift)
            return notFound(tr("There is no shift number %1.").arg(id.value()),
                            QStringLiteral("unknown_shift"));
        return ShiftSheet{*shift, BookingStore::ofShift(tx, id)};
    });
}

Result<ShiftHistory> ShiftService::history(const Session &session, MemberId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<ShiftHistory> {
        const QDate today = session.today();
        CABAS_TRY(ShiftDesk::member(tx, id));
        const ShiftPolicy policy = PolicyStore::at(tx, today);
        const std::vector<Enrolment> enrolments = BookingStore::enrolments(tx, id);
        ShiftHistory history;
        history.events = CounterStore::of(tx, id);
        history.counters = CounterRules::sum(history.events, today);
        history.inMinutes = policy.inMinutes != 0;
        if (const Enrolment *now = StandingRules::enrolledOn(enrolments, today); now && now->slot) {
            history.isFixed = true;
            history.slot = SlotStore::find(tx, *now->slot);
        }
        for (const Booking &booking : BookingStore::of(tx, id, {today, QDate(9999, 12, 31)})) {
            if (booking.isComing())
                history.coming.push_back(booking);
        }
        for (const Leave &leave : BookingStore::leaves(tx, id)) {
            if (!leave.to || *leave.to > today)
                history.leaves.push_back(leave);
        }
        return history;
    });
}

Result<> ShiftService::checkTakesPart(Tx &tx, const Session &session, const Member &member,
                                      const Shift &shift)
{
    const QDate today = session.today();
    if (member.leftOn && *member.leftOn <= shift.day)
        return refused(tr("Member number %1 has left the shop.").arg(member.number),
                       QStringLiteral("left"));
    const std::vector<Enrolment> enrolments = BookingStore::enrolments(tx, member.id);
    if (StandingRules::enrolledOn(enrolments, shift.day) != nullptr)
        return Ok{};
    if (!enrolments.empty() && PolicyStore::at(tx, today).enrolmentNeeded != 0)
        return refused(tr("Member number %1 no longer takes part in the shifts. Give them a slot, "
                          "or let them fly, before booking.")
                           .arg(member.number),
                       QStringLiteral("unsubscribed"));
    BookingStore::enrol(tx, {member.id, std::nullopt, today, std::nullopt, {}});
    return Ok{};
}

Result<BookedShift> ShiftService::book(const Session &session, MemberId memberId, ShiftId shiftId)
{
    if (!session.may(Permission::ServeKiosk))
        CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<BookedShift> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        CABAS_LET(shift, ShiftDesk::shift(tx, shiftId));
        CABAS_LET(member, ShiftDesk::counted(tx, memberId, shift.day));
        CABAS_TRY(checkTakesPart(tx, session, member, shift));
        const bool isFixed =
            StandingRules::isFixedOn(BookingStore::enrolments(tx, member.id), shift.day);
        CABAS_LET(booking,
                  ShiftDesk::place(tx, session, member, shift, ShiftRules::kindOf(isFixed)));
        record(tx, session, "shift.book", member, shift);
        ShiftDesk::refresh(tx, member.id);
        return BookedShift{*SlotStore::findShift(tx, shiftId), booking};
    });
}

Result<BookedShift> ShiftService::cancel(const Session &session, MemberId memberId, ShiftId shiftId)
{
    if (!session.may(Permission::ServeKiosk))
        CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<BookedShift> {
        CABAS_LET(shift, ShiftDesk::shift(tx, shiftId));
        CABAS_LET(member, ShiftDesk::counted(tx, memberId, shift.day));
        CABAS_LET(booking, ShiftDesk::booking(tx, shift, member));
        if (!booking.isComing())
            return refused(tr("This shift is counted already. Correct the attendance instead."),
                           QStringLiteral("counted"));
        const ShiftPolicy policy = PolicyStore::at(tx, shift.day);
        CABAS_TRY(ShiftRules::checkCancel(policy, booking, wall(session)));
        CABAS_TRY(ShiftRules::checkSavings(policy, shift,
                                           CounterStore::sum(tx, member.id, std::nullopt).main));
        BookingStore::setState(tx, booking.id, BookingState::Cancelled, session.today());
        record(tx, session, "shift.cancel", member, shift);
        ShiftDesk::refresh(tx, member.id);
        booking.state = BookingState::Cancelled;
        return BookedShift{*SlotStore::findShift(tx, shiftId), booking};
    });
}

Result<BookedShift> ShiftService::exchange(const Session &session, MemberId memberId,
                                           ShiftId fromId, ShiftId toId)
{
    if (!session.may(Permission::ServeKiosk))
        CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<BookedShift> {
        CABAS_LET(from, ShiftDesk::shift(tx, fromId));
        CABAS_LET(member, ShiftDesk::counted(tx, memberId, from.day));
        CABAS_LET(to, ShiftDesk::shift(tx, toId));
        CABAS_LET(given, ShiftDesk::booking(tx, from, member));
        if (!given.isComing())
            return refused(tr("This shift is counted already. Correct the attendance instead."),
                           QStringLiteral("counted"));
        CABAS_TRY(ShiftRules::checkExchange(PolicyStore::at(tx, from.day), given, wall(session)));
        BookingStore::exchange(tx, given.id, session.today());
        CABAS_LET(taken, ShiftDesk::place(tx, session, member, to, given.kind));
        AuditStore::record(tx, session, "shift.exchange", shiftKind, toId.value(),
                           {{QStringLiteral("member"), member.id.value()},
                            {QStringLiteral("number"), member.number},
                            {QStringLiteral("before"), QString::number(fromId.value())}});
        ShiftDesk::refresh(tx, member.id);
        return BookedShift{*SlotStore::findShift(tx, toId), taken};
    });
}

Result<AttendedShift> ShiftService::attend(const Session &session, MemberId memberId,
                                           ShiftId shiftId, BookingState outcome)
{
    if (!session.may(Permission::ServeKiosk))
        CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<AttendedShift> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        CABAS_LET(shift, ShiftDesk::shift(tx, shiftId));
        CABAS_LET(member, ShiftDesk::counted(tx, memberId, shift.day));
        CABAS_LET(booking, ShiftDesk::booking(tx, shift, member));
        CABAS_TRY(ShiftRules::checkAttendance(shift, outcome, wall(session)));
        // Who was excused left the place to others.
        if (outcome == BookingState::Booked && booking.state == BookingState::Excused &&
            shift.taken >= shift.places)
            return refused(tr("The place was taken by somebody else meanwhile."),
                           QStringLiteral("full"));
        AttendedShift attended;
        if (booking.state != outcome) {
            ShiftDesk::count(tx, session, shift, booking, outcome);
            AuditStore::record(tx, session, "shift.attend", shiftKind, shiftId.value(),
                               {{QStringLiteral("member"), member.id.value()},
                                {QStringLiteral("number"), member.number},
                                {QStringLiteral("as"), ShiftRules::stateName(outcome)}});
            attended.placeEnded = ShiftDesk::judge(tx, session, member.id, shift.day);
            booking.state = outcome;
        }
        attended.booked = {*SlotStore::findShift(tx, shiftId), booking};
        attended.counters = CounterStore::sum(tx, member.id, std::max(shift.day, session.today()));
        return attended;
    });
}

Result<ClosedDay> ShiftService::closeDay(const Session &session, QDate day)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    if (day > session.today())
        return refused(tr("%1 is still to come: it cannot be closed.").arg(dateText(day)),
                       QStringLiteral("to_come"));
    return m_db.write([&](Tx &tx) -> Result<ClosedDay> {
        CABAS_TRY(PolicyLoader::ensure(tx, session));
        ClosedDay closed;
        std::set<MemberId> concerned;
        ShiftDesk::exemptByAge(tx, session, day);
        for (const Shift &shift : SlotStore::shifts(tx, {day, day.addDays(1)})) {
            if (shift.state != ShiftState::Open)
                continue;
            if (!ShiftRules::hasEnded(shift, wall(session))) {
                ++closed.open;
                continue;
            }
            BookingStore::cancelOfLeft(tx, shift.id, day);
            for (const BookedMember &booked : BookingStore::ofShift(tx, shift.id)) {
                if (!booked.booking.isComing())
                    continue;
                ShiftDesk::count(tx, session, shift, booked.booking, BookingState::Absent);
                concerned.insert(booked.booking.member);
                ++closed.absent;
            }
            SlotStore::setState(tx, shift.id, ShiftState::Closed);
            ++closed.shifts;
        }
        const std::vector<MemberId> cycles = ShiftDesk::endCycles(tx, session, day);
        closed.cycles = int(cycles.size());
        concerned.insert(cycles.begin(), cycles.end());
        for (const MemberId member : concerned) {
            if (ShiftDesk::judge(tx, session, member, day))
                closed.ended.push_back(member);
        }
        const std::vector<MemberId> frozen = endFrozen(tx, session, day);
        closed.ended.insert(closed.ended.end(), frozen.begin(), frozen.end());
        AuditStore::record(tx, session, "shift.close_day", shiftKind, 0,
                           {{QStringLiteral("from"), dayText(day)},
                            {QStringLiteral("lines"), closed.shifts},
                            {QStringLiteral("changed"), closed.absent}});
        return closed;
    });
}

Result<std::vector<QDate>> ShiftService::daysToClose(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    const QDate today = session.today();
    CABAS_LET(shifts, list(session, today.addDays(-oldestDaysToClose), today));
    const QDateTime ended = wall(session).addSecs(-graceHours * 3600LL);
    std::vector<QDate> days;
    for (const Shift &shift : shifts) {
        if (shift.state == ShiftState::Open && ShiftRules::hasEnded(shift, ended))
            days.push_back(shift.day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace cabas
