// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shiftactions.h"

#include "app/cli/shiftjson.h"
#include "core/base/day.h"
#include "core/members/standingwords.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/shiftservice.h"

namespace cabas {

namespace {

/// The words of this file.
struct ShiftActions {
    Q_DECLARE_TR_FUNCTIONS(ShiftActions)
};

ShiftId shiftOf(Fields &fields, const QString &name)
{
    return ShiftId(fields.integer(name));
}

Result<QJsonObject> generate(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const std::optional<QDate> until = fields.optionalDay(u"until"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(made, ShiftService(context.shop.db()).generate(context.session, until));
    return QJsonObject{{u"until"_qs, dayText(made.until)},
                       {u"generated"_qs, made.shifts},
                       {u"bookings"_qs, made.bookings}};
}

Result<QJsonObject> listShifts(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate from = fields.day(u"from"_qs);
    const QDate to = fields.day(u"to"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(found, ShiftService(context.shop.db()).list(context.session, from, to));
    QJsonArray list;
    for (const Shift &shift : found)
        list.append(shiftJson(context.session, shift));
    return QJsonObject{{u"shifts"_qs, list}};
}

Result<QJsonObject> showShift(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const ShiftId id = shiftOf(fields, u"shift"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(sheet, ShiftService(context.shop.db()).sheet(context.session, id));
    QJsonObject json = shiftJson(context.session, sheet.shift);
    QJsonArray list;
    for (const BookedMember &each : sheet.members)
        list.append(QJsonObject{{u"member"_qs, each.booking.member.value()},
                                {u"number"_qs, each.number},
                                {u"name"_qs, each.name},
                                {u"kind"_qs, ShiftRules::kindName(each.booking.kind)},
                                {u"state"_qs, ShiftRules::stateName(each.booking.state)}});
    json.insert(u"members"_qs, list);
    return json;
}

Result<QJsonObject> bookShift(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    const ShiftId shift = shiftOf(fields, u"shift"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(booked,
              ShiftService(context.shop.db()).book(context.session, sheet.member.id, shift));
    return bookedJson(context.session, booked);
}

Result<QJsonObject> cancelShift(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    const ShiftId shift = shiftOf(fields, u"shift"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(cancelled,
              ShiftService(context.shop.db()).cancel(context.session, sheet.member.id, shift));
    return bookedJson(context.session, cancelled);
}

Result<QJsonObject> exchangeShift(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    const ShiftId from = shiftOf(fields, u"from"_qs);
    const ShiftId to = shiftOf(fields, u"to"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(taken,
              ShiftService(context.shop.db()).exchange(context.session, sheet.member.id, from, to));
    return bookedJson(context.session, taken);
}

Result<QJsonObject> attend(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    const ShiftId shift = shiftOf(fields, u"shift"_qs);
    const QString as = fields.text(fields.has(u"outcome"_qs) ? u"outcome"_qs : u"as"_qs);
    CABAS_TRY(fields.check());
    std::optional<BookingState> outcome = ShiftRules::outcomeFromName(as);
    if (as == ShiftRules::stateName(BookingState::Booked))
        outcome = BookingState::Booked;
    if (!outcome)
        return wrongUsage(
            ShiftActions::tr("The field “as” must be done, late, absent or excused."));
    CABAS_LET(
        done,
        ShiftService(context.shop.db()).attend(context.session, sheet.member.id, shift, *outcome));
    CABAS_LET(policy, ShiftOfficeService(context.shop.db()).policy(context.session));
    QJsonObject json = bookedJson(context.session, done.booked);
    json.insert(u"counters"_qs, countersJson(done.counters, policy.inMinutes != 0));
    json.insert(u"place_ended"_qs, done.placeEnded);
    return json;
}

Result<QJsonObject> closeDay(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate day = fields.day(u"date"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(closed, ShiftService(context.shop.db()).closeDay(context.session, day));
    return QJsonObject{
        {u"date"_qs, dayText(day)},    {u"closed"_qs, closed.shifts},
        {u"open"_qs, closed.open},     {u"absent"_qs, closed.absent},
        {u"cycles"_qs, closed.cycles}, {u"places_ended"_qs, qint64(closed.ended.size())}};
}

} // namespace

Result<> insertShifts(const ActionContext &context, MemberId member, QJsonObject &json,
                      QJsonObject &counters)
{
    CABAS_LET(history, ShiftService(context.shop.db()).history(context.session, member));
    const QJsonObject kept = countersJson(history.counters, history.inMinutes);
    for (auto each = kept.begin(); each != kept.end(); ++each)
        counters.insert(each.key(), each.value());
    QJsonArray events;
    for (const CounterEvent &event : history.events) {
        QJsonObject told{
            {u"day"_qs, dayText(event.day)},
            {u"counter"_qs, event.counter == Counter::Main ? u"main"_qs : u"second"_qs},
            {u"amount"_qs, event.amount},
            {u"cause"_qs, event.cause},
            {u"title"_qs, StandingWords::eventTitle(event.cause)},
            {u"policy"_qs, event.policy.value()}};
        if (event.shift)
            told.insert(u"shift"_qs, event.shift->value());
        events.append(told);
    }
    QJsonArray coming;
    for (const Booking &booking : history.coming)
        coming.append(bookingJson(context.session, booking));
    json.insert(u"counter_events"_qs, events);
    json.insert(u"coming_shifts"_qs, coming);
    if (history.slot)
        json.insert(u"slot"_qs, slotJson(*history.slot));
    return Ok{};
}

std::vector<Action> shiftActions()
{
    std::vector<Action> actions{
        {"shift.generate", generate},  {"shift.list", listShifts},
        {"shift.show", showShift},     {"shift.book", bookShift},
        {"shift.cancel", cancelShift}, {"shift.exchange", exchangeShift},
        {"shift.attend", attend},      {"shift.close_day", closeDay},
    };
    const std::vector<Action> office = shiftOfficeActions();
    actions.insert(actions.end(), office.begin(), office.end());
    const std::vector<Action> people = shiftPeopleActions();
    actions.insert(actions.end(), people.begin(), people.end());
    const std::vector<Action> kiosk = kioskActions();
    actions.insert(actions.end(), kiosk.begin(), kiosk.end());
    return actions;
}

} // namespace cabas
