// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shiftactions.h"
#include "app/cli/shiftjson.h"
#include "core/base/day.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/policyrules.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftrules.h"

#include <algorithm>

namespace cabas {

namespace {

/// The words of this file.
struct ShiftOfficeActions {
    Q_DECLARE_TR_FUNCTIONS(ShiftOfficeActions)
};

/// Minutes of the day of a time `HH:MM`; a wrong field where it is none.
int minuteOf(Fields &fields, const QString &name)
{
    const QString text = fields.text(name);
    QTime time = QTime::fromString(text, u"HH:mm"_qs);
    if (!time.isValid())
        time = QTime::fromString(text, u"H:mm"_qs);
    if (!time.isValid())
        fields.wrong(name, ShiftOfficeActions::tr("a time such as 09:30"));
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
    fields.wrong(u"week"_qs, ShiftOfficeActions::tr("a letter of the cycle such as A"));
    return 1;
}

/// A day of the week: 1 (Monday) to 7, or its English name or the beginning of it.
int weekdayOf(Fields &fields)
{
    static const QStringList names{u"monday"_qs, u"tuesday"_qs,  u"wednesday"_qs, u"thursday"_qs,
                                   u"friday"_qs, u"saturday"_qs, u"sunday"_qs};
    const QString key = fields.either(u"weekday"_qs, u"day"_qs);
    const QString text = fields.text(key).toLower();
    for (int day = 1; day <= int(names.size()); ++day) {
        const bool isNamed = text.size() >= 3 && names.at(day - 1).startsWith(text);
        if (isNamed || text == QString::number(day))
            return day;
    }
    fields.wrong(key, ShiftOfficeActions::tr("a day from 1 (Monday) to 7"));
    return 1;
}

int smallNumber(const std::optional<qint64> &wanted, int otherwise)
{
    constexpr qint64 far = 1'000'000;
    return int(std::clamp(wanted.value_or(otherwise), -far, far));
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
    CABAS_LET(sheet, shiftMember(context, fields));
    std::optional<SlotId> slot;
    if (const std::optional<qint64> id = fields.optionalInteger(u"slot"_qs))
        slot = SlotId(*id);
    const QDate from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    const bool catchesUp = fields.flag(u"catch_up"_qs, false);
    CABAS_TRY(fields.check());
    CABAS_LET(joined, ShiftOfficeService(context.shop.db())
                          .join(context.session, sheet.member.id, slot, from, catchesUp));
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
    CABAS_LET(sheet, shiftMember(context, fields));
    const QDate from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_TRY(ShiftOfficeService(context.shop.db()).quit(context.session, sheet.member.id, from));
    return QJsonObject{{u"member"_qs, sheet.member.id.value()}, {u"from"_qs, dayText(from)}};
}

Result<QJsonObject> addLeave(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    const QString kind = fields.optionalText(u"kind"_qs, u"temporary"_qs);
    Leave leave;
    leave.member = sheet.member.id;
    leave.from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    leave.to = fields.optionalDay(u"to"_qs);
    CABAS_TRY(fields.check());
    const std::optional<LeaveKind> known = ShiftRules::leaveFromName(kind);
    if (!known)
        return wrongUsage(ShiftOfficeActions::tr("The field “kind” must be one of: %1.")
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
    CABAS_LET(sheet, shiftMember(context, fields));
    const QDate day =
        fields.optionalDay(fields.either(u"date"_qs, u"on"_qs)).value_or(context.session.today());
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
    CABAS_LET(sheet, shiftMember(context, fields));
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

std::vector<Action> shiftOfficeActions()
{
    return {
        {"slot.add", addSlot},
        {"slot.list", listSlots},
        {"slot.credit", setCredit},
        {"slot.join", joinSlot},
        {"slot.quit", quitShifts},
        {"shift.correct", correct},
        {"leave.add", addLeave},
        {"leave.end", endLeave},
        {"closure.add", addClosure},
        {"shift.policy", showShiftPolicy},
        {"shift.set_policy", setShiftPolicy},
    };
}

} // namespace cabas
