// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shiftjson.h"

#include "core/base/day.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/shiftrules.h"

#include <QTimeZone>

#include <algorithm>

namespace cabas {

namespace {

/// An instant of a shift, with the offset that the shop's clock has then.
QString instantOf(const Session &session, QDate day, int minute)
{
    const QDateTime wall = ShiftRules::startOf(day, minute);
    const QDateTime local(wall.date(), wall.time(), QTimeZone(session.timeZone()));
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

QJsonObject shiftJson(const Session &session, const Shift &shift)
{
    QJsonObject json{{u"shift"_qs, shift.id.value()},
                     {u"slot"_qs, shift.slot.value()},
                     {u"start"_qs, instantOf(session, shift.day, shift.startMinute)},
                     {u"end"_qs, instantOf(session, shift.day, shift.startMinute + shift.minutes)},
                     {u"places"_qs, shift.places},
                     {u"taken"_qs, shift.taken},
                     {u"free"_qs, std::max(0, shift.places - shift.taken)},
                     {u"state"_qs, ShiftRules::stateName(shift.state)},
                     {u"credit_milli"_qs, shift.flyingMilli},
                     {u"make_up_credit_milli"_qs, shift.fixedMilli}};
    if (!shift.name.isEmpty())
        json.insert(u"name"_qs, shift.name);
    return json;
}

QJsonObject bookingJson(const Session &session, const Booking &booking)
{
    return {{u"shift"_qs, booking.shift.value()},
            {u"kind"_qs, ShiftRules::kindName(booking.kind)},
            {u"state"_qs, ShiftRules::stateName(booking.state)},
            {u"start"_qs, instantOf(session, booking.day, booking.startMinute)},
            {u"end"_qs, instantOf(session, booking.day, booking.startMinute + booking.minutes)}};
}

QJsonObject bookedJson(const Session &session, const BookedShift &booked)
{
    QJsonObject json = shiftJson(session, booked.shift);
    json.insert(u"booking"_qs, booked.booking.id.value());
    json.insert(u"kind"_qs, ShiftRules::kindName(booked.booking.kind));
    json.insert(u"booked"_qs, ShiftRules::stateName(booked.booking.state));
    return json;
}

QJsonObject slotJson(const ShiftSlot &slot)
{
    QJsonObject json{
        {u"slot"_qs, slot.id.value()},
        {u"week"_qs, CycleRules::letter(slot.week)},
        {u"weekday"_qs, slot.weekday},
        {u"start"_qs, QTime(0, 0).addSecs(slot.startMinute * 60).toString(u"HH:mm"_qs)},
        {u"minutes"_qs, slot.minutes},
        {u"places"_qs, slot.places},
        {u"flying_places"_qs, slot.flyingPlaces},
        {u"held"_qs, slot.held},
        {u"name"_qs, slot.name},
        {u"from"_qs, dayText(slot.from)}};
    if (slot.to)
        json.insert(u"to"_qs, dayText(*slot.to));
    return json;
}

QJsonObject countersJson(const Counters &counters, bool inMinutes)
{
    const QString unit = inMinutes ? u"minutes"_qs : u"milli"_qs;
    return {{u"shifts_"_qs + unit, counters.main}, {u"second_"_qs + unit, counters.second}};
}

Result<MemberSheet> shiftMember(const ActionContext &context, Fields &fields)
{
    const QString typed = fields.text(u"member"_qs);
    CABAS_TRY(fields.check());
    return MemberService(context.shop.db()).show(context.session, typed);
}

} // namespace cabas
