// SPDX-License-Identifier: GPL-3.0-or-later
// What members do for one another, leaves that are asked for, calendars, and other rules tried.
#include "app/cli/shiftactions.h"
#include "app/cli/shiftjson.h"
#include "core/base/day.h"
#include "core/shifts/leaverules.h"
#include "core/shifts/leaveservice.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/policyrules.h"
#include "core/shifts/shiftcalendarservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/signinservice.h"
#include "core/shifts/simulationservice.h"
#include "core/shifts/staffingrules.h"
#include "core/shifts/staffingservice.h"
#include "core/shifts/standinservice.h"

#include <QSaveFile>

namespace cabas {

namespace {

/// The words of this file.
struct ShiftPeopleActions {
    Q_DECLARE_TR_FUNCTIONS(ShiftPeopleActions)
};

/// Another member, named in a field of its own.
Result<MemberId> otherOf(const ActionContext &context, Fields &fields, const QString &name)
{
    const QString typed = fields.text(name);
    CABAS_TRY(fields.check());
    CABAS_LET(sheet, MemberService(context.shop.db()).show(context.session, typed));
    return sheet.member.id;
}

Result<QJsonObject> swapShifts(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    CABAS_LET(other, otherOf(context, fields, u"with"_qs));
    const ShiftId first(fields.integer(u"shift"_qs));
    const ShiftId second(fields.integer(u"for"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(StandInService(context.shop.db())
                  .swap(context.session, sheet.member.id, first, other, second));
    return QJsonObject{{u"shift"_qs, second.value()}, {u"given"_qs, first.value()}};
}

Result<QJsonObject> lookFor(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    const ShiftId shift(fields.integer(u"shift"_qs));
    const bool looks = fields.flag(u"looks"_qs, true);
    CABAS_TRY(fields.check());
    CABAS_TRY(
        StandInService(context.shop.db()).look(context.session, sheet.member.id, shift, looks));
    return QJsonObject{{u"shift"_qs, shift.value()}, {u"looks"_qs, looks}};
}

Result<QJsonObject> wanted(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, StandInService(context.shop.db()).wanted(context.session));
    QJsonArray list;
    for (const WantedStandIn &each : all) {
        QJsonObject json = shiftJson(context.session, each.shift);
        json.insert(u"member"_qs, each.member.booking.member.value());
        json.insert(u"number"_qs, each.member.number);
        json.insert(u"name"_qs, each.member.name);
        list.append(json);
    }
    return QJsonObject{{u"wanted"_qs, list}};
}

/// Without `by` the member comes themselves again.
Result<QJsonObject> standIn(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    const ShiftId shift(fields.integer(u"shift"_qs));
    StandInService service(context.shop.db());
    if (!fields.has(u"by"_qs)) {
        CABAS_TRY(fields.check());
        CABAS_TRY(service.endStandIn(context.session, sheet.member.id, shift));
    } else {
        CABAS_LET(instead, otherOf(context, fields, u"by"_qs));
        CABAS_TRY(service.standIn(context.session, sheet.member.id, shift, instead));
    }
    return QJsonObject{{u"shift"_qs, shift.value()}, {u"member"_qs, sheet.member.id.value()}};
}

Result<QJsonObject> give(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    CABAS_LET(to, otherOf(context, fields, u"to"_qs));
    CABAS_LET(counters,
              StandInService(context.shop.db()).give(context.session, sheet.member.id, to));
    CABAS_LET(policy, ShiftOfficeService(context.shop.db()).policy(context.session));
    return QJsonObject{{u"member"_qs, sheet.member.id.value()},
                       {u"counters"_qs, countersJson(counters, policy.inMinutes != 0)}};
}

Result<QJsonObject> callable(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const ShiftId shift(fields.integer(u"shift"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(all, StaffingService(context.shop.db()).candidates(context.session, shift));
    static const QStringList reasons{u"owes"_qs, u"flying"_qs, u"ahead"_qs};
    QJsonArray list;
    for (const Candidate &each : all)
        list.append(QJsonObject{{u"member"_qs, each.member.value()},
                                {u"number"_qs, each.number},
                                {u"name"_qs, each.name},
                                {u"phone"_qs, each.phone},
                                {u"reason"_qs, reasons.at(int(each.reason))},
                                {u"amount"_qs, each.amount},
                                {u"has_skill"_qs, each.hasSkill}});
    return QJsonObject{{u"shift"_qs, shift.value()}, {u"members"_qs, list}};
}

Result<QJsonObject> alerts(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    constexpr qint64 usual = 28;
    const qint64 days = fields.optionalInteger(u"days"_qs).value_or(usual);
    CABAS_TRY(fields.check());
    CABAS_LET(all, StaffingService(context.shop.db())
                       .alerts(context.session, int(std::clamp<qint64>(days, 1, 366))));
    QJsonArray list;
    for (const GridShift &each : all) {
        QJsonObject json = shiftJson(context.session, each.shift);
        json.insert(u"missing"_qs, each.missing());
        list.append(json);
    }
    return QJsonObject{{u"shifts"_qs, list}};
}

Result<QJsonObject> setSkills(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    QStringList names;
    for (const QString &name : fields.text(u"skills"_qs).split(u',', Qt::SkipEmptyParts))
        names << name.trimmed();
    const bool mayBeCalled = fields.flag(u"call"_qs, true);
    CABAS_TRY(fields.check());
    StaffingService service(context.shop.db());
    CABAS_TRY(service.setSkills(context.session, sheet.member.id, names));
    if (object.contains(u"call"_qs))
        CABAS_TRY(service.setCalled(context.session, sheet.member.id, mayBeCalled));
    return QJsonObject{{u"member"_qs, sheet.member.id.value()},
                       {u"skills"_qs, QJsonArray::fromStringList(names)}};
}

Result<QJsonObject> signIn(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"code"_qs);
    const QDate day = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(done, SignInService(context.shop.db()).sign(context.session, code, day));
    static const QStringList outcomes{u"noted"_qs, u"already"_qs, u"not_expected"_qs};
    QJsonObject json{{u"member"_qs, done.member.value()},
                     {u"name"_qs, done.name},
                     {u"outcome"_qs, outcomes.at(int(done.outcome))}};
    if (done.shift)
        json.insert(u"shift"_qs, done.shift->id.value());
    return json;
}

/// Of one member, or of the shop for some days (without them the twelve weeks to come).
Result<QJsonObject> ical(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    constexpr int usual = 84;
    const QDate from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    const QDate to = fields.optionalDay(u"to"_qs).value_or(from.addDays(usual - 1));
    const QString path = fields.optionalText(fields.either(u"out"_qs, u"file"_qs));
    const ShiftCalendarService service(context.shop.db());
    QByteArray bytes;
    if (fields.has(u"member"_qs)) {
        CABAS_LET(sheet, shiftMember(context, fields));
        CABAS_LET(calendar, service.ofMember(context.session, sheet.member.id));
        bytes = calendar;
    } else {
        CABAS_TRY(fields.check());
        CABAS_LET(calendar, service.ofShop(context.session, {from, to.addDays(1)}));
        bytes = calendar;
    }
    QJsonObject json{{u"events"_qs, bytes.count("BEGIN:VEVENT")}};
    if (path.isEmpty()) {
        json.insert(u"ical"_qs, QString::fromUtf8(bytes));
        return json;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return storageFailure(
            ShiftPeopleActions::tr("%1 could not be written: %2").arg(path, file.errorString()));
    json.insert(u"file"_qs, path);
    return json;
}

QJsonObject requestJson(const LeaveRequest &request)
{
    QJsonObject json{{u"request"_qs, request.id},
                     {u"member"_qs, request.leave.member.value()},
                     {u"kind"_qs, ShiftRules::kindName(request.leave.kind)},
                     {u"from"_qs, dayText(request.leave.from)},
                     {u"state"_qs, LeaveRules::stateName(request.state)}};
    if (request.leave.to)
        json.insert(u"to"_qs, dayText(request.leave.to->addDays(-1)));
    return json;
}

Result<QJsonObject> askLeave(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    const QString kind = fields.optionalText(u"kind"_qs, u"temporary"_qs);
    Leave leave;
    leave.member = sheet.member.id;
    leave.from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    leave.to = fields.optionalDay(u"to"_qs);
    const QString note = fields.optionalText(u"note"_qs);
    const bool isInAdvance = fields.flag(u"in_advance"_qs, false);
    CABAS_TRY(fields.check());
    const std::optional<LeaveKind> known = ShiftRules::leaveFromName(kind);
    if (!known)
        return wrongUsage(ShiftPeopleActions::tr("The field “kind” must be one of: %1.")
                              .arg(ShiftRules::leaveNames().join(u", "_qs)));
    leave.kind = *known;
    if (leave.to) // the last day of it here, the first after it in the file
        leave.to = leave.to->addDays(1);
    LeaveService service(context.shop.db());
    if (!isInAdvance) {
        CABAS_LET(request, service.ask(context.session, leave, note));
        return requestJson(request);
    }
    CABAS_LET(granted, service.anticipate(context.session, leave));
    return QJsonObject{{u"leave"_qs, granted.id},
                       {u"from"_qs, dayText(granted.from)},
                       {u"to"_qs, dayText(granted.to->addDays(-1))}};
}

Result<QJsonObject> extendLeave(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    CABAS_TRY(fields.check());
    CABAS_LET(leave,
              LeaveService(context.shop.db()).extendToNextShift(context.session, sheet.member.id));
    return QJsonObject{{u"leave"_qs, leave.id}, {u"to"_qs, dayText(leave.to->addDays(-1))}};
}

Result<QJsonObject> decideLeave(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 id = fields.integer(u"request"_qs);
    const bool isGranted = fields.flag(u"grant"_qs, true);
    CABAS_TRY(fields.check());
    LeaveService service(context.shop.db());
    CABAS_LET(request,
              isGranted ? service.grant(context.session, id) : service.refuse(context.session, id));
    return requestJson(request);
}

Result<QJsonObject> proveLeave(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 id = fields.integer(u"request"_qs);
    CABAS_TRY(fields.check());
    CABAS_TRY(LeaveService(context.shop.db()).prove(context.session, id));
    return QJsonObject{{u"request"_qs, id}};
}

Result<QJsonObject> listLeaves(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(board, LeaveService(context.shop.db()).board(context.session));
    static const QStringList kinds{u"proof_missing"_qs, u"proof_late"_qs, u"ends_soon"_qs};
    QJsonArray requests;
    for (const LeaveRequest &each : board.requests)
        requests.append(requestJson(each));
    QJsonArray reminders;
    for (const LeaveReminder &each : board.reminders)
        reminders.append(QJsonObject{{u"leave"_qs, each.leave.leave.id},
                                     {u"number"_qs, each.leave.number},
                                     {u"kind"_qs, kinds.at(int(each.kind))},
                                     {u"by"_qs, dayText(each.by)}});
    return QJsonObject{{u"requests"_qs, requests},
                       {u"running"_qs, qint64(board.leaves.size())},
                       {u"reminders"_qs, reminders}};
}

/// What a practice, with values changed if need be, would have made of what was lived.
Result<QJsonObject> simulate(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString practice = fields.optionalText(u"practice"_qs);
    const QJsonObject changes =
        fields.has(u"rules"_qs) ? fields.object(u"rules"_qs) : QJsonObject();
    CABAS_TRY(fields.check());
    CABAS_LET(present, ShiftOfficeService(context.shop.db()).policy(context.session));
    ShiftPolicy base = present;
    if (!practice.isEmpty()) {
        CABAS_LET(named, PolicyLoader::named(practice));
        base = named;
        base.weekA = present.weekA;
    }
    CABAS_LET(policy, PolicyRules::changed(base, changes));
    CABAS_LET(found, SimulationService(context.shop.db()).simulate(context.session, policy));
    QJsonArray changed;
    for (const ChangedStanding &each : found.changed)
        changed.append(QJsonObject{{u"member"_qs, each.member.value()},
                                   {u"number"_qs, each.number},
                                   {u"name"_qs, each.name},
                                   {u"before"_qs, each.before.state},
                                   {u"after"_qs, each.after.state},
                                   {u"may_shop"_qs, each.after.mayShop}});
    return QJsonObject{{u"members"_qs, found.members},
                       {u"shopping"_qs, found.shopping},
                       {u"would_shop"_qs, found.wouldShop},
                       {u"changed"_qs, changed}};
}

} // namespace

std::vector<Action> shiftPeopleActions()
{
    return {
        {"shift.swap", swapShifts},    {"shift.look", lookFor},     {"shift.wanted", wanted},
        {"shift.stand_in", standIn},   {"shift.give", give},        {"shift.callable", callable},
        {"shift.alerts", alerts},      {"shift.sign_in", signIn},   {"shift.ical", ical},
        {"shift.simulate", simulate},  {"shift.skills", setSkills}, {"leave.ask", askLeave},
        {"leave.decide", decideLeave}, {"leave.prove", proveLeave}, {"leave.list", listLeaves},
        {"leave.extend", extendLeave},
    };
}

} // namespace cabas
