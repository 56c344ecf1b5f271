// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shiftrules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int maxCredit = 5000;
/// Two leaves of ten years are a slip of the hand.
constexpr int maxLeaveDays = 3660;

constexpr std::array<const char *, 3> shiftStates{"open", "closed", "cancelled"};
constexpr std::array<const char *, 6> bookingStates{"booked", "done",    "late",
                                                    "absent", "excused", "cancelled"};
constexpr std::array<const char *, 3> bookingKinds{"own", "make_up", "extra"};
constexpr std::array<const char *, 7> leaveKinds{"temporary", "incapacity", "parental", "undefined",
                                                 "exemption", "extension",  "reduction"};

/// Minutes that two shifts of a day share.
int shared(const Booking &one, const Shift &other)
{
    if (one.day != other.day)
        return 0;
    return std::min(one.startMinute + one.minutes, other.startMinute + other.minutes) -
           std::max(one.startMinute, other.startMinute);
}

Result<> checkOverlap(const ShiftPolicy &policy, const BookingFacts &facts)
{
    for (const Booking &other : facts.others) {
        if (other.shift == facts.shift.id)
            return refused(ShiftRules::tr("This member is on the shift of %1 already.")
                               .arg(ShiftRules::title(other.day, other.startMinute)),
                           QStringLiteral("booked_already"));
        if (shared(other, facts.shift) > policy.overlapMinutes)
            return refused(ShiftRules::tr("This shift overlaps the one of %1, which the member "
                                          "is on already. Choose another one.")
                               .arg(ShiftRules::title(other.day, other.startMinute)),
                           QStringLiteral("overlap"));
    }
    return Ok{};
}

/// The most bookings that lie in any span of `length` days around a day, the day included.
int mostAround(const std::vector<Booking> &others, QDate day, int length)
{
    int most = 0;
    for (int back = 0; back < length; ++back) {
        const QDate from = day.addDays(-back);
        const auto lies = [&](const Booking &booking) {
            return from <= booking.day && booking.day < from.addDays(length);
        };
        most = std::max(most, int(std::count_if(others.begin(), others.end(), lies)));
    }
    return most;
}

Result<> checkLimits(const ShiftPolicy &policy, const BookingFacts &facts)
{
    const QDate day = facts.shift.day;
    const auto onDay = [&](const Booking &booking) { return booking.day == day; };
    const auto inCycle = [&](const Booking &booking) { return facts.cycle.contains(booking.day); };
    const auto &others = facts.others;
    if (policy.perDay > 0 && std::count_if(others.begin(), others.end(), onDay) >= policy.perDay)
        return refused(ShiftRules::tr("%n shift(s) a day at most: choose another day.", nullptr,
                                      policy.perDay),
                       QStringLiteral("per_day"));
    if (policy.perCycle > 0 &&
        std::count_if(others.begin(), others.end(), inCycle) >= policy.perCycle)
        return refused(ShiftRules::tr("%n shift(s) a cycle at most: choose one in the next cycle.",
                                      nullptr, policy.perCycle),
                       QStringLiteral("per_cycle"));
    if (policy.perWindow > 0 && mostAround(others, day, policy.windowDays) >= policy.perWindow)
        return refused(ShiftRules::tr("%n shift(s) in %1 days at most: choose a day further off.",
                                      nullptr, policy.perWindow)
                           .arg(policy.windowDays),
                       QStringLiteral("per_window"));
    int minutes = 0;
    for (const Booking &booking : others)
        minutes += inCycle(booking) ? booking.minutes : 0;
    const bool isBeyond = policy.inMinutes != 0
                              ? minutes >= policy.cycleDebit
                              : std::any_of(others.begin(), others.end(), inCycle);
    if (policy.extraAheadDays > 0 && isBeyond && facts.owed == 0 &&
        facts.now.date().addDays(policy.extraAheadDays) < day)
        return refused(ShiftRules::tr("This member has what the cycle asks. A further shift may be "
                                      "taken %n day(s) ahead at most, to leave others a choice.",
                                      nullptr, policy.extraAheadDays),
                       QStringLiteral("extra_ahead"));
    return Ok{};
}

Result<> checkPlaces(const BookingFacts &facts)
{
    const Shift &shift = facts.shift;
    if (shift.taken >= shift.places)
        return refused(ShiftRules::tr("The last place of this shift, %1, has just been taken. "
                                      "Choose another one.")
                           .arg(ShiftRules::title(shift.day, shift.startMinute)),
                       QStringLiteral("full"));
    if (shift.takenExtra >= shift.flyingPlaces)
        return refused(ShiftRules::tr("What is left of this shift, %1, is kept for those who hold "
                                      "the slot. Choose another one.")
                           .arg(ShiftRules::title(shift.day, shift.startMinute)),
                       QStringLiteral("full"));
    const int left = std::min(shift.places - shift.taken, shift.flyingPlaces - shift.takenExtra);
    if (left <= facts.kept)
        return refused(
            ShiftRules::tr("What is left of this shift, %1, is kept a few days for those "
                           "who did it last time. It opens to everybody on %2: book it "
                           "then, or choose another one.")
                .arg(ShiftRules::title(shift.day, shift.startMinute), dateText(facts.opensOn)),
            QStringLiteral("kept"));
    return Ok{};
}

template <size_t N>
std::optional<size_t> indexOf(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t at = 0; at < N; ++at) {
        if (name == QLatin1String(names.at(at)))
            return at;
    }
    return std::nullopt;
}

} // namespace

Result<> ShiftRules::check(const ShiftSlot &slot, const ShiftPolicy &policy)
{
    if (slot.week < 1 || slot.week > policy.weeks)
        return refused(
            tr("A cycle has %n week(s): the week of a slot is one of them.", nullptr, policy.weeks),
            QStringLiteral("week"));
    if (slot.weekday < 1 || slot.weekday > 7)
        return refused(tr("The day of a slot goes from 1 (Monday) to 7 (Sunday)."),
                       QStringLiteral("weekday"));
    if (slot.startMinute < 0 || slot.startMinute >= dayMinutes)
        return refused(tr("A slot begins between 00:00 and 23:59."), QStringLiteral("start"));
    if (slot.minutes < policy.minSlotMinutes || slot.startMinute + slot.minutes > dayMinutes)
        return refused(tr("A slot lasts %n minute(s) at least and ends the same day.", nullptr,
                          policy.minSlotMinutes),
                       QStringLiteral("minutes"));
    if (slot.places < 1 || slot.places > maxPlaces || slot.flyingPlaces < 0 ||
        slot.flyingPlaces > slot.places)
        return refused(tr("A slot has 1 to %1 places; those for flying members are among them.")
                           .arg(maxPlaces),
                       QStringLiteral("places"));
    if (slot.name.size() > maxNameLength)
        return refused(tr("The name of a slot has %1 characters at most.").arg(maxNameLength),
                       QStringLiteral("name"));
    if (!slot.from.isValid() || (slot.to && *slot.to <= slot.from))
        return refused(tr("A slot ends after the day it begins."), QStringLiteral("days"));
    return Ok{};
}

Result<> ShiftRules::check(const SlotCredit &credit)
{
    if (!credit.from.isValid() || (credit.to && *credit.to <= credit.from))
        return refused(tr("A credit ends after the day it begins."), QStringLiteral("days"));
    const auto isRight = [](int milli) { return milli >= 0 && milli <= maxCredit; };
    if (!isRight(credit.fixedMilli) || !isRight(credit.flyingMilli))
        return refused(tr("A shift counts for 0 to %1 shifts.").arg(maxCredit / 1000),
                       QStringLiteral("credit"));
    return Ok{};
}

Result<> ShiftRules::check(const ShiftClosure &closure)
{
    if (!closure.from.isValid() || closure.to <= closure.from ||
        closure.from.daysTo(closure.to) > 366)
        return refused(tr("A closure ends after the day it begins, within a year."),
                       QStringLiteral("days"));
    if (closure.makeUps < 0 || closure.makeUps > 1)
        return refused(tr("A closure asks for no make-up or for one."), QStringLiteral("make_ups"));
    return Ok{};
}

Result<> ShiftRules::check(const Leave &leave, const ShiftPolicy &policy)
{
    const bool needsEnd = leave.kind == LeaveKind::Temporary ||
                          leave.kind == LeaveKind::Extension || leave.kind == LeaveKind::Parental;
    if (!leave.from.isValid() || (leave.to && *leave.to <= leave.from))
        return refused(tr("A leave ends after the day it begins."), QStringLiteral("days"));
    if (needsEnd && !leave.to)
        return refused(
            tr("Say until when. For an absence without a known end, choose “undefined”."),
            QStringLiteral("to"));
    if (leave.to && leave.from.daysTo(*leave.to) > maxLeaveDays)
        return refused(tr("This leave lasts more than ten years. Check its days."),
                       QStringLiteral("days"));
    if (leave.kind == LeaveKind::Incapacity && leave.to &&
        leave.from.daysTo(*leave.to) < policy.incapacityDays)
        return refused(tr("A leave for incapacity lasts %n day(s) at least. For a shorter one, "
                          "excuse the member or exchange the shift.",
                          nullptr, policy.incapacityDays),
                       QStringLiteral("days"));
    return Ok{};
}

Result<> ShiftRules::checkBooking(const ShiftPolicy &policy, const BookingFacts &facts)
{
    const Shift &shift = facts.shift;
    if (shift.state == ShiftState::Cancelled)
        return refused(tr("The shift of %1 does not take place. Choose another one.")
                           .arg(title(shift.day, shift.startMinute)),
                       QStringLiteral("cancelled"));
    if (shift.state == ShiftState::Closed || hasEnded(shift, facts.now))
        return refused(tr("The shift of %1 is over. Choose one that is to come.")
                           .arg(title(shift.day, shift.startMinute)),
                       QStringLiteral("over"));
    if (facts.isAway)
        return refused(
            tr("This member is on leave on %1: end the leave first.").arg(dateText(shift.day)),
            QStringLiteral("on_leave"));
    CABAS_TRY(checkOverlap(policy, facts));
    CABAS_TRY(checkPlaces(facts));
    if (facts.isFixed && policy.makeUpOnlyOwed != 0 && facts.owed == 0)
        return refused(tr("This member owes no shift: there is nothing to make up. To come at "
                          "another time, exchange a shift."),
                       QStringLiteral("nothing_owed"));
    return checkLimits(policy, facts);
}

Result<> ShiftRules::checkCancel(const ShiftPolicy &policy, const Booking &booking,
                                 const QDateTime &now)
{
    if (booking.kind == BookingKind::Own)
        return refused(tr("This is a shift of the member’s own slot: exchange it for another one, "
                          "or have it excused."),
                       QStringLiteral("own_shift"));
    const QDateTime last =
        startOf(booking.day, booking.startMinute).addSecs(-qint64(policy.cancelHours) * 3600);
    if (now > last)
        return refused(tr("A place can be given back until %1. Find somebody to come instead, or "
                          "have the shift excused.")
                           .arg(title(last.date(), last.time().msecsSinceStartOfDay() / 60000)),
                       QStringLiteral("too_late"));
    return Ok{};
}

Result<> ShiftRules::checkSavings(const ShiftPolicy &policy, const Shift &shift, qint64 held)
{
    const qint64 worth = policy.inMinutes != 0 ? shift.minutes : policy.shiftUnit();
    if (policy.cancelFromSavings == 0 || held >= worth)
        return Ok{};
    return refused(tr("A place is given back from what was done in advance, and that is not enough "
                      "for this shift. Exchange it for another one."),
                   QStringLiteral("savings"));
}

Result<> ShiftRules::checkExchange(const ShiftPolicy &policy, const Booking &booking,
                                   const QDateTime &now)
{
    const QDateTime last =
        startOf(booking.day, booking.startMinute).addSecs(-qint64(policy.exchangeHours) * 3600);
    if (now > last)
        return refused(tr("This shift could be exchanged until %1. Have it excused, then make it "
                          "up.")
                           .arg(title(last.date(), last.time().msecsSinceStartOfDay() / 60000)),
                       QStringLiteral("too_late"));
    return Ok{};
}

Result<> ShiftRules::checkAttendance(const Shift &shift, BookingState outcome, const QDateTime &now)
{
    if (shift.state == ShiftState::Cancelled)
        return refused(tr("The shift of %1 does not take place: nobody is counted on it.")
                           .arg(title(shift.day, shift.startMinute)),
                       QStringLiteral("cancelled"));
    if (outcome == BookingState::Booked && shift.state == ShiftState::Closed)
        return refused(tr("The day of this shift is closed: say who came and who did not."),
                       QStringLiteral("closed"));
    const bool mayBeAhead = outcome == BookingState::Excused || outcome == BookingState::Booked;
    if (!mayBeAhead && now.date() < shift.day)
        return refused(tr("The shift of %1 is still to come. Until then a member can only be "
                          "excused.")
                           .arg(title(shift.day, shift.startMinute)),
                       QStringLiteral("to_come"));
    return Ok{};
}

QDateTime ShiftRules::wall(const QDateTime &local)
{
    return {local.date(), local.time(), Qt::UTC};
}

QDateTime ShiftRules::startOf(QDate day, int minute)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(qint64(minute) * 60);
}

bool ShiftRules::hasEnded(const Shift &shift, const QDateTime &now)
{
    return startOf(shift.day, shift.startMinute).addSecs(qint64(shift.minutes) * 60) <= now;
}

QString ShiftRules::title(QDate day, int startMinute)
{
    return tr("%1 at %2")
        .arg(Language::locale().toString(day, QStringLiteral("dddd d MMMM")),
             startOf(day, startMinute).toString(QStringLiteral("HH:mm")));
}

QString ShiftRules::stateName(ShiftState state)
{
    return QString::fromLatin1(shiftStates.at(size_t(state)));
}

QString ShiftRules::stateName(BookingState state)
{
    return QString::fromLatin1(bookingStates.at(size_t(state)));
}

std::optional<BookingState> ShiftRules::outcomeFromName(const QString &name)
{
    const std::optional<size_t> at = indexOf(bookingStates, name);
    const bool isOutcome = at && *at > 0 && *at + 1 < bookingStates.size();
    return isOutcome ? std::optional(BookingState(*at)) : std::nullopt;
}

QString ShiftRules::kindName(BookingKind kind)
{
    return QString::fromLatin1(bookingKinds.at(size_t(kind)));
}

QString ShiftRules::kindName(LeaveKind kind)
{
    return QString::fromLatin1(leaveKinds.at(size_t(kind)));
}

std::optional<LeaveKind> ShiftRules::leaveFromName(const QString &name)
{
    const std::optional<size_t> at = indexOf(leaveKinds, name);
    return at ? std::optional(LeaveKind(*at)) : std::nullopt;
}

QStringList ShiftRules::leaveNames()
{
    QStringList names;
    for (const char *name : leaveKinds)
        names += QString::fromLatin1(name);
    return names;
}

} // namespace cabas
