// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shiftactions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/members/memberservice.h"
#include "core/members/standingwords.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/policyrules.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/shiftservice.h"

#include <QTimeZone>

#include <algorithm>

namespace cabas {

namespace {

/// The words of this file.
struct ShiftActions {
    Q_DECLARE_TR_FUNCTIONS(ShiftActions)
};

/// An instant of a shift, with the offset that the shop's clock has then.
QString instantOf(const Session &session, QDate day, int minute)
{
    const QDateTime wall = ShiftRules::startOf(day, minute);
    const QDateTime local(wall.date(), wall.time(), QTimeZone(session.timeZone()));
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

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

/// The member named by the field `member`: a number or a badge, as text or as a number.
Result<MemberSheet> memberOf(const ActionContext &context, Fields &fields)
{
    const QString typed = fields.text(u"member"_qs);
    CABAS_TRY(fields.check());
    return MemberService(context.shop.db()).show(context.session, typed);
}

ShiftId shiftOf(Fields &fields, const QString &name)
{
    return ShiftId(fields.integer(name));
}

/// Minutes of the day of a time `HH:MM`; a wrong field where it is none.
int minuteOf(Fields &fields, const QString &name)
{
    const QString text = fields.text(name);
    QTime time = QTime::fromString(text, u"HH:mm"_qs);
    if (!time.isValid())
        time = QTime::fromString(text, u"H:mm"_qs);
    if (!time.isValid())
        fields.wrong(name, ShiftActions::tr("a time such as 09:30"));
    return time.msecsSinceStartOfDay() / 60'000;
}

/// A week of the cycle: its letter or its number.
int weekOf(Fields &fields)
{
    if (!fields.has(u"week"_qs))
        return 1;
    const QString text = fields.text(u"week"_qs).toUpper();
    for (int week = 1; week <= 52; ++week) {
        if (text == CycleRules::letter(week) || text == QString::number(week))
            return week;
    }
    fields.wrong(u"week"_qs, ShiftActions::tr("a letter of the cycle such as A"));
    return 1;
}

/// A day of the week: 1 (Monday) to 7, or its English name or the beginning of it.
int weekdayOf(Fields &fields)
{
    static const QStringList names{u"monday"_qs, u"tuesday"_qs,  u"wednesday"_qs, u"thursday"_qs,
                                   u"friday"_qs, u"saturday"_qs, u"sunday"_qs};
    const QString key = fields.has(u"day"_qs) ? u"day"_qs : u"weekday"_qs;
    const QString text = fields.text(key).toLower();
    for (int day = 1; day <= int(names.size()); ++day) {
        const bool isNamed = text.size() >= 3 && names.at(day - 1).startsWith(text);
        if (isNamed || text == QString::number(day))
            return day;
    }
    fields.wrong(key, ShiftActions::tr("a day from 1 (Monday) to 7"));
    return 1;
}

int smallNumber(const std::optional<qint64> &wanted, int otherwise)
{
    constexpr qint64 far = 1'000'000;
    return int(std::clamp(wanted.value_or(otherwise), -far, far));
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

Result<QJsonObject> addSlot(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    ShiftSlot slot;
    slot.name = fields.optionalText(u"name"_qs);
    slot.week = weekOf(fields);
    slot.weekday = weekdayOf(fields);
    slot.startMinute = minuteOf(fields, u"start"_qs);
    slot.minutes = fields.has(u"end"_qs) ? minuteOf(fields, u"end"_qs) - slot.startMinute
                                         : smallNumber(fields.optionalInteger(u"minutes"_qs), 180);
    slot.places = smallNumber(fields.optionalInteger(u"places"_qs), 1);
    slot.flyingPlaces = smallNumber(fields.optionalInteger(u"flying_places"_qs), slot.places);
    slot.from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    slot.to = fields.optionalDay(u"to"_qs);
    const std::optional<qint64> credit = fields.optionalInteger(u"credit_milli"_qs);
    CABAS_TRY(fields.check());
    ShiftOfficeService service(context.shop.db());
    CABAS_LET(added, service.addSlot(context.session, slot));
    if (credit) {
        const int milli = smallNumber(credit, 1000);
        CABAS_TRY(
            service.setCredit(context.session, {added.id, added.from, added.to, milli, milli}));
    }
    return slotJson(added);
}

Result<QJsonObject> listSlots(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, ShiftOfficeService(context.shop.db()).slotList(context.session));
    QJsonArray list;
    for (const ShiftSlot &slot : all)
        list.append(slotJson(slot));
    return QJsonObject{{u"slots"_qs, list}};
}

Result<QJsonObject> setCredit(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    SlotCredit credit;
    credit.slot = SlotId(fields.integer(u"slot"_qs));
    credit.from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    credit.to = fields.optionalDay(u"to"_qs);
    credit.flyingMilli = smallNumber(fields.integer(u"credit_milli"_qs), 1000);
    credit.fixedMilli =
        smallNumber(fields.optionalInteger(u"make_up_credit_milli"_qs), credit.flyingMilli);
    CABAS_TRY(fields.check());
    CABAS_TRY(ShiftOfficeService(context.shop.db()).setCredit(context.session, credit));
    return QJsonObject{{u"slot"_qs, credit.slot.value()}, {u"from"_qs, dayText(credit.from)}};
}

/// With `slot` the member holds it, without they fly.
Result<QJsonObject> joinSlot(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    std::optional<SlotId> slot;
    if (const std::optional<qint64> id = fields.optionalInteger(u"slot"_qs))
        slot = SlotId(*id);
    const QDate from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(
        joined,
        ShiftOfficeService(context.shop.db()).join(context.session, sheet.member.id, slot, from));
    QJsonObject json{{u"member"_qs, sheet.member.id.value()},
                     {u"number"_qs, sheet.member.number},
                     {u"from"_qs, dayText(joined.from)},
                     {u"flying"_qs, !slot}};
    if (slot)
        json.insert(u"slot"_qs, slot->value());
    return json;
}

Result<QJsonObject> quitShifts(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const QDate from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_TRY(ShiftOfficeService(context.shop.db()).quit(context.session, sheet.member.id, from));
    return QJsonObject{{u"member"_qs, sheet.member.id.value()}, {u"from"_qs, dayText(from)}};
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
    CABAS_LET(sheet, memberOf(context, fields));
    const ShiftId shift = shiftOf(fields, u"shift"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(booked,
              ShiftService(context.shop.db()).book(context.session, sheet.member.id, shift));
    return bookedJson(context.session, booked);
}

Result<QJsonObject> cancelShift(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const ShiftId shift = shiftOf(fields, u"shift"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(cancelled,
              ShiftService(context.shop.db()).cancel(context.session, sheet.member.id, shift));
    return bookedJson(context.session, cancelled);
}

Result<QJsonObject> exchangeShift(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const ShiftId from = shiftOf(fields, u"from"_qs);
    const ShiftId to = shiftOf(fields, u"to"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(taken,
              ShiftService(context.shop.db()).exchange(context.session, sheet.member.id, from, to));
    return bookedJson(context.session, taken);
}

QJsonObject countersJson(const Counters &counters, bool inMinutes)
{
    const QString unit = inMinutes ? u"minutes"_qs : u"milli"_qs;
    return {{u"shifts_"_qs + unit, counters.main}, {u"second_"_qs + unit, counters.second}};
}

Result<QJsonObject> attend(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const ShiftId shift = shiftOf(fields, u"shift"_qs);
    const QString as = fields.text(fields.has(u"outcome"_qs) ? u"outcome"_qs : u"as"_qs);
    CABAS_TRY(fields.check());
    const std::optional<BookingState> outcome = ShiftRules::outcomeFromName(as);
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

Result<QJsonObject> addLeave(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const QString kind = fields.optionalText(u"kind"_qs, u"temporary"_qs);
    Leave leave;
    leave.member = sheet.member.id;
    leave.from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    leave.to = fields.optionalDay(u"to"_qs);
    CABAS_TRY(fields.check());
    const std::optional<LeaveKind> known = ShiftRules::leaveFromName(kind);
    if (!known)
        return wrongUsage(ShiftActions::tr("The field “kind” must be one of: %1.")
                              .arg(ShiftRules::leaveNames().join(u", "_qs)));
    leave.kind = *known;
    if (leave.to) // the last day of it on the command line, the first after it in the file
        leave.to = leave.to->addDays(1);
    CABAS_LET(granted, ShiftOfficeService(context.shop.db()).addLeave(context.session, leave));
    QJsonObject json{{u"leave"_qs, granted.leave.id},
                     {u"member"_qs, sheet.member.id.value()},
                     {u"kind"_qs, kind},
                     {u"from"_qs, dayText(leave.from)},
                     {u"freed"_qs, granted.freed}};
    if (granted.leave.to)
        json.insert(u"to"_qs, dayText(granted.leave.to->addDays(-1)));
    if (!granted.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(granted.warnings));
    return json;
}

Result<QJsonObject> endLeave(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const QDate day = fields.optionalDay(u"on"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(
        ended,
        ShiftOfficeService(context.shop.db()).endLeaves(context.session, sheet.member.id, day));
    return QJsonObject{{u"member"_qs, sheet.member.id.value()}, {u"ended"_qs, ended}};
}

Result<QJsonObject> addClosure(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    ShiftClosure closure;
    closure.from = fields.day(u"from"_qs);
    closure.to = fields.optionalDay(u"to"_qs).value_or(closure.from).addDays(1);
    closure.makeUps = smallNumber(fields.optionalInteger(u"make_ups"_qs), 0);
    closure.isShut = fields.flag(u"shut"_qs, true);
    CABAS_TRY(fields.check());
    CABAS_LET(cancelled,
              ShiftOfficeService(context.shop.db()).addClosure(context.session, closure));
    return QJsonObject{{u"from"_qs, dayText(closure.from)}, {u"cancelled"_qs, cancelled}};
}

Result<QJsonObject> correct(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const bool isSecond = fields.flag(u"second"_qs, false);
    const qint64 amount = fields.integer(u"amount"_qs);
    CABAS_TRY(fields.check());
    ShiftOfficeService service(context.shop.db());
    CABAS_LET(counters, service.correct(context.session, sheet.member.id,
                                        isSecond ? Counter::Second : Counter::Main, amount));
    CABAS_LET(policy, service.policy(context.session));
    return QJsonObject{{u"member"_qs, sheet.member.id.value()},
                       {u"counters"_qs, countersJson(counters, policy.inMinutes != 0)}};
}

QJsonObject policyJson(const ShiftPolicy &policy)
{
    QJsonObject json{{u"policy"_qs, policy.id.value()}, {u"rules"_qs, PolicyRules::toJson(policy)}};
    if (policy.from.isValid())
        json.insert(u"from"_qs, dayText(policy.from));
    return json;
}

Result<QJsonObject> showShiftPolicy(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(policy, ShiftOfficeService(context.shop.db()).policy(context.session));
    return policyJson(policy);
}

} // namespace

bool isShiftPolicy(const QJsonObject &object)
{
    const QStringList keys = PolicyRules::keys();
    const auto isIn = [&](const QString &key) { return object.contains(key); };
    return isIn(u"practice"_qs) || isIn(u"profile"_qs) || isIn(u"rules"_qs) ||
           std::any_of(keys.begin(), keys.end(), isIn);
}

Result<QJsonObject> setShiftPolicy(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString practice =
        fields.optionalText(u"practice"_qs, fields.optionalText(u"profile"_qs));
    const QDate from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    QJsonObject changes = fields.has(u"rules"_qs) ? fields.object(u"rules"_qs) : QJsonObject();
    CABAS_TRY(fields.check());
    for (const QString &key : PolicyRules::keys()) {
        if (object.contains(key))
            changes.insert(key, object.value(key));
    }
    CABAS_LET(
        policy,
        ShiftOfficeService(context.shop.db()).setPolicy(context.session, practice, from, changes));
    return policyJson(policy);
}

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
    return {
        {"slot.add", addSlot},
        {"slot.list", listSlots},
        {"slot.credit", setCredit},
        {"slot.join", joinSlot},
        {"slot.quit", quitShifts},
        {"shift.generate", generate},
        {"shift.list", listShifts},
        {"shift.show", showShift},
        {"shift.book", bookShift},
        {"shift.cancel", cancelShift},
        {"shift.exchange", exchangeShift},
        {"shift.attend", attend},
        {"shift.close_day", closeDay},
        {"shift.correct", correct},
        {"leave.add", addLeave},
        {"leave.end", endLeave},
        {"closure.add", addClosure},
        {"shift.policy", showShiftPolicy},
        {"shift.set_policy", setShiftPolicy},
    };
}

} // namespace cabas
