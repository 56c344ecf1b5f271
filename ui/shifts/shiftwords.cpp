// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shiftwords.h"

#include "core/base/language.h"
#include "core/members/standingwords.h"
#include "core/shifts/shiftrules.h"

namespace cabas::ui {

namespace {

constexpr int hourMinutes = 60;

QString largeFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(minute * hourMinutes);
}

} // namespace

QString ShiftWords::clock(int minute)
{
    return timeOf(minute).toString(u"H:mm"_qs);
}

QString ShiftWords::hour(int minute)
{
    //: An hour of the day in a sentence: %1 hours, %2 minutes in two digits
    return tr("%1:%2").arg(minute / hourMinutes).arg(minute % hourMinutes, 2, 10, QChar(u'0'));
}

QString ShiftWords::dayTitle(QDate day)
{
    return u"%1 %2"_qs.arg(weekday(day.dayOfWeek()), dayOfMonth(day));
}

QString ShiftWords::dayOfMonth(QDate day)
{
    const bool isFirst = day.day() == 1 && Language::current() == u"fr";
    return Language::locale().toString(day, isFirst ? u"'1er' MMMM"_qs : u"d MMMM"_qs);
}

QString ShiftWords::weekday(int day)
{
    return largeFirst(Language::locale().standaloneDayName(day));
}

QString ShiftWords::title(const Shift &shift)
{
    //: A day and an hour
    return tr("%1, %2").arg(dayTitle(shift.day), hour(shift.startMinute));
}

QString ShiftWords::subtitle(const Shift &shift)
{
    const QString end = hour(shift.startMinute + shift.minutes);
    return shift.name.isEmpty() ? tr("Until %1").arg(end) : tr("%1, until %2").arg(shift.name, end);
}

QString ShiftWords::range(QDate from, QDate to)
{
    const QLocale locale = Language::locale();
    if (from.day() == 1 && from.addMonths(1) == to.addDays(1))
        return largeFirst(locale.toString(from, u"MMMM yyyy"_qs));
    const QString year = from.year() == to.year() ? QString() : from.toString(u" yyyy"_qs);
    return u"%1%2 – %3 %4"_qs.arg(dayOfMonth(from), year, dayOfMonth(to)).arg(to.year());
}

Kind ShiftWords::kindOf(Gap gap)
{
    switch (gap) {
    case Gap::Few:
        return Kind::Warning;
    case Gap::Many:
        return Kind::Danger;
    case Gap::None:
        break;
    }
    return Kind::Success;
}

QString ShiftWords::gap(const GridShift &shift)
{
    const int missing = shift.missing();
    return missing == 0 ? tr("Complete") : tr("%n missing", nullptr, missing);
}

QString ShiftWords::spoken(const GridShift &shift)
{
    return tr("%1, %2, %3 of %4, %5")
        .arg(title(shift.shift), shift.shift.name.isEmpty() ? tr("Shift") : shift.shift.name)
        .arg(shift.shift.taken)
        .arg(shift.shift.places)
        .arg(gap(shift));
}

QString ShiftWords::state(BookingState state)
{
    switch (state) {
    case BookingState::Booked:
        return tr("Expected");
    case BookingState::Done:
        return tr("Came");
    case BookingState::Late:
        return tr("Came late");
    case BookingState::Absent:
        return tr("Absent");
    case BookingState::Excused:
        return tr("Excused");
    case BookingState::Cancelled:
        break;
    }
    return tr("Cancelled");
}

Kind ShiftWords::kindOf(BookingState state)
{
    switch (state) {
    case BookingState::Done:
        return Kind::Success;
    case BookingState::Late:
        return Kind::Warning;
    case BookingState::Absent:
        return Kind::Danger;
    case BookingState::Excused:
        return Kind::Info;
    case BookingState::Booked:
    case BookingState::Cancelled:
        break;
    }
    return Kind::Neutral;
}

QString ShiftWords::note(const SheetMember &member)
{
    QStringList notes;
    if (!member.standIn.isEmpty())
        notes << tr("for %1").arg(member.name);
    else if (member.looksForStandIn)
        notes << tr("looks for a stand-in");
    if (!member.partner.isEmpty())
        notes << tr("or %1").arg(member.partner);
    if (member.isCoordinator)
        notes << tr("coordination");
    if (member.isFirst)
        notes << tr("first shift");
    else if (member.booking.kind == BookingKind::MakeUp)
        notes << tr("make-up");
    else if (member.booking.kind == BookingKind::Extra)
        notes << tr("flying");
    if (notes.isEmpty())
        notes << member.skills;
    return notes.join(u", "_qs);
}

QString ShiftWords::reason(const Candidate &candidate)
{
    QStringList words;
    const QString amount = StandingWords::amountText(qAbs(candidate.amount), candidate.inMinutes);
    switch (candidate.reason) {
    case CallReason::Owes:
        words << tr("owes %1").arg(amount);
        break;
    case CallReason::Flying:
        words << tr("flying");
        break;
    case CallReason::Ahead:
        words << tr("ahead by %1").arg(amount);
        break;
    }
    words << candidate.skills;
    return words.join(u", "_qs);
}

} // namespace cabas::ui
