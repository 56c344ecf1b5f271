// SPDX-License-Identifier: GPL-3.0-or-later
// What a member does at the kiosk, and what is shared: committees and pairs.
#include "app/cli/shiftactions.h"
#include "app/cli/shiftjson.h"
#include "core/base/day.h"
#include "core/shifts/committeeservice.h"
#include "core/shifts/kioskservice.h"
#include "core/shifts/pairservice.h"
#include "core/shifts/shiftofficeservice.h"

namespace cabas {

namespace {

/// A place for the member of a badge, as the kiosk takes it; `for` gives another one back. Where
/// somebody else was faster the answer says so and names the nearest shifts with a place.
Result<QJsonObject> takePlace(const ActionContext &context, const QJsonObject &object)
{
    constexpr size_t told = 3;
    Fields fields(object);
    const QString badge = fields.text(u"badge"_qs);
    const ShiftId shift(fields.integer(u"shift"_qs));
    std::optional<ShiftId> given;
    if (const std::optional<qint64> id = fields.optionalInteger(u"for"_qs))
        given = ShiftId(*id);
    CABAS_TRY(fields.check());
    KioskService kiosk(context.shop.db());
    CABAS_LET(member, kiosk.byBadge(context.session, badge));
    CABAS_LET(taken, kiosk.take(context.session, member, shift, given));
    QJsonObject json = shiftJson(context.session, taken.shift);
    json.insert(u"booked"_qs, taken.isTaken);
    if (taken.isTaken)
        return json;
    QJsonArray others;
    for (size_t i = 0; i < std::min(told, taken.nearest.size()); ++i)
        others.append(shiftJson(context.session, taken.nearest[i].shift));
    json.insert(u"message"_qs, taken.why);
    json.insert(u"others"_qs, others);
    return json;
}

QJsonObject committeeJson(const Committee &committee)
{
    return {{u"committee"_qs, committee.id.value()},
            {u"name"_qs, committee.name},
            {u"leader"_qs, committee.leader.value()}};
}

QJsonObject workJson(const CommitteeWork &work)
{
    return {{u"work"_qs, work.id},
            {u"committee"_qs, work.committee.value()},
            {u"member"_qs, work.member.value()},
            {u"number"_qs, work.number},
            {u"date"_qs, dayText(work.day)},
            {u"amount"_qs, work.amount},
            {u"state"_qs, work.state == WorkState::Waiting    ? u"waiting"_qs
                          : work.state == WorkState::Credited ? u"credited"_qs
                                                              : u"refused"_qs}};
}

CommitteeId committeeOf(Fields &fields)
{
    return CommitteeId(fields.integer(u"committee"_qs));
}

Result<QJsonObject> addCommittee(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"name"_qs);
    CABAS_LET(leader, shiftMember(context, fields));
    CABAS_LET(made,
              CommitteeService(context.shop.db()).add(context.session, name, leader.member.id));
    return committeeJson(made);
}

Result<QJsonObject> listCommittees(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(sheets, CommitteeService(context.shop.db()).list(context.session));
    QJsonArray list;
    for (const CommitteeSheet &sheet : sheets) {
        QJsonArray members;
        for (const CommitteeMember &each : sheet.members)
            members.append(QJsonObject{{u"member"_qs, each.member.value()},
                                       {u"number"_qs, each.number},
                                       {u"name"_qs, each.name},
                                       {u"from"_qs, dayText(each.from)},
                                       {u"given"_qs, each.given},
                                       {u"owed"_qs, each.owed}});
        QJsonArray waiting;
        for (const CommitteeWork &each : sheet.waiting)
            waiting.append(workJson(each));
        QJsonObject json = committeeJson(sheet.committee);
        json.insert(u"members"_qs, members);
        json.insert(u"given"_qs, sheet.given);
        json.insert(u"waiting"_qs, waiting);
        list.append(json);
    }
    return QJsonObject{{u"committees"_qs, list}};
}

/// One deed on a committee and a member, which answers both.
Result<QJsonObject> withMember(const ActionContext &context, const QJsonObject &object,
                               Result<> (CommitteeService::*deed)(const Session &, CommitteeId,
                                                                  MemberId))
{
    Fields fields(object);
    const CommitteeId id = committeeOf(fields);
    CABAS_LET(sheet, shiftMember(context, fields));
    CommitteeService service(context.shop.db());
    CABAS_TRY((service.*deed)(context.session, id, sheet.member.id));
    return QJsonObject{{u"committee"_qs, id.value()}, {u"member"_qs, sheet.member.id.value()}};
}

Result<QJsonObject> joinCommittee(const ActionContext &context, const QJsonObject &object)
{
    return withMember(context, object, &CommitteeService::join);
}

Result<QJsonObject> quitCommittee(const ActionContext &context, const QJsonObject &object)
{
    return withMember(context, object, &CommitteeService::quit);
}

Result<QJsonObject> leadCommittee(const ActionContext &context, const QJsonObject &object)
{
    return withMember(context, object, &CommitteeService::setLeader);
}

Result<QJsonObject> endCommittee(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const CommitteeId id = committeeOf(fields);
    CABAS_TRY(fields.check());
    CABAS_TRY(CommitteeService(context.shop.db()).end(context.session, id));
    return QJsonObject{{u"committee"_qs, id.value()}};
}

/// `amount` in the counter's unit: thousandths of a shift, or minutes; without it one shift.
Result<QJsonObject> creditWork(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const CommitteeId id = committeeOf(fields);
    const std::optional<qint64> amount = fields.optionalInteger(u"amount"_qs);
    const QDate day = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    CABAS_LET(sheet, shiftMember(context, fields));
    CABAS_LET(policy, ShiftOfficeService(context.shop.db()).policy(context.session));
    CABAS_LET(counters, CommitteeService(context.shop.db())
                            .credit(context.session, id, sheet.member.id,
                                    amount.value_or(policy.shiftUnit()), day));
    return QJsonObject{{u"member"_qs, sheet.member.id.value()},
                       {u"counters"_qs, countersJson(counters, policy.inMinutes != 0)}};
}

/// Work that waits until somebody who may credits or refuses it.
Result<QJsonObject> noteWork(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const CommitteeId id = committeeOf(fields);
    const std::optional<qint64> amount = fields.optionalInteger(u"amount"_qs);
    const QDate day = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    CABAS_LET(sheet, shiftMember(context, fields));
    CABAS_LET(policy, ShiftOfficeService(context.shop.db()).policy(context.session));
    CABAS_LET(work, CommitteeService(context.shop.db())
                        .note(context.session, id, sheet.member.id,
                              amount.value_or(policy.shiftUnit()), day));
    return workJson(work);
}

Result<QJsonObject> settleWork(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 work = fields.integer(u"work"_qs);
    const bool isCredited = fields.flag(u"credited"_qs, true);
    CABAS_TRY(fields.check());
    CABAS_LET(settled,
              CommitteeService(context.shop.db()).settle(context.session, work, isCredited));
    return workJson(settled);
}

QJsonObject pairJson(const ShiftPair &pair)
{
    QJsonObject json{{u"pair"_qs, pair.id},
                     {u"member"_qs, pair.holder.value()},
                     {u"with"_qs, pair.partner.value()},
                     {u"from"_qs, dayText(pair.from)}};
    if (pair.to)
        json.insert(u"until"_qs, dayText(pair.to->addDays(-1)));
    return json;
}

/// `member` holds the slot, `with` shares it.
Result<QJsonObject> makePair(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(holder, shiftMember(context, fields));
    const QString other = fields.text(u"with"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(partner, MemberService(context.shop.db()).show(context.session, other));
    CABAS_LET(
        pair,
        PairService(context.shop.db()).make(context.session, holder.member.id, partner.member.id));
    return pairJson(pair);
}

Result<QJsonObject> endPair(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    CABAS_LET(pair, PairService(context.shop.db()).end(context.session, sheet.member.id));
    return pairJson(pair);
}

Result<QJsonObject> bothCame(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, shiftMember(context, fields));
    const ShiftId shift(fields.integer(u"shift"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(counters,
              PairService(context.shop.db()).bothCame(context.session, sheet.member.id, shift));
    CABAS_LET(policy, ShiftOfficeService(context.shop.db()).policy(context.session));
    return QJsonObject{{u"member"_qs, sheet.member.id.value()},
                       {u"counters"_qs, countersJson(counters, policy.inMinutes != 0)}};
}

} // namespace

std::vector<Action> kioskActions()
{
    return {
        {"kiosk.book", takePlace},
        {"committee.add", addCommittee},
        {"committee.list", listCommittees},
        {"committee.join", joinCommittee},
        {"committee.quit", quitCommittee},
        {"committee.lead", leadCommittee},
        {"committee.end", endCommittee},
        {"committee.credit", creditWork},
        {"committee.note", noteWork},
        {"committee.settle", settleWork},
        {"pair.make", makePair},
        {"pair.end", endPair},
        {"pair.both_came", bothCame},
    };
}

} // namespace cabas
