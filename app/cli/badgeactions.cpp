// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/badgeactions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/members/badgerules.h"
#include "core/members/badgeservice.h"
#include "core/members/meetingservice.h"
#include "core/members/memberservice.h"
#include "core/members/personbadgeservice.h"

namespace cabas {

namespace {

/// By number, or by a badge that is good.
Result<MemberId> memberOf(const ActionContext &context, const QString &typed)
{
    CABAS_LET(sheet, MemberService(context.shop.db()).show(context.session, typed));
    return sheet.member.id;
}

QJsonObject badgeJson(const Badge &badge)
{
    QJsonObject json{{u"badge"_qs, badge.code},
                     {u"issued_on"_qs, dayText(badge.issuedOn)},
                     {u"good"_qs, badge.isGood()}};
    if (badge.endedOn) {
        json.insert(u"ended_on"_qs, dayText(*badge.endedOn));
        json.insert(u"reason"_qs, badge.reason);
    }
    return json;
}

Result<QJsonObject> listBadges(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString typed = fields.text(u"member"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(member, memberOf(context, typed));
    CABAS_LET(badges, BadgeService(context.shop.db()).badges(context.session, member));
    QJsonArray list;
    for (const Badge &badge : badges)
        list.append(badgeJson(badge));
    return QJsonObject{{u"member"_qs, member.value()}, {u"badges"_qs, list}};
}

Result<QJsonObject> endOrReplace(const ActionContext &context, const QJsonObject &object,
                                 bool withNext)
{
    Fields fields(object);
    const QString typed = fields.text(u"member"_qs);
    const QString reason = fields.text(u"reason"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(member, memberOf(context, typed));
    BadgeService badges(context.shop.db());
    CABAS_LET(badge, withNext ? badges.replace(context.session, member, reason)
                              : badges.end(context.session, member, reason));
    QJsonObject json = badgeJson(badge);
    json.insert(u"member"_qs, member.value());
    return json;
}

Result<QJsonObject> endBadge(const ActionContext &context, const QJsonObject &object)
{
    return endOrReplace(context, object, false);
}

Result<QJsonObject> replaceBadge(const ActionContext &context, const QJsonObject &object)
{
    return endOrReplace(context, object, true);
}

QJsonObject personBadgeJson(const PersonBadge &badge)
{
    QJsonObject json =
        badgeJson({MemberId(0), badge.code, badge.issuedOn, badge.endedOn, badge.reason});
    json.insert(u"person"_qs, badge.person);
    json.insert(u"number"_qs, badge.number);
    return json;
}

/// Badges of people of a household who are no members.
Result<QJsonObject> listOfPeople(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const HouseholdId household(fields.integer(u"household"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(badges, PersonBadgeService(context.shop.db()).badges(context.session, household));
    QJsonArray list;
    for (const PersonBadge &badge : badges)
        list.append(personBadgeJson(badge));
    return QJsonObject{{u"household"_qs, household.value()}, {u"badges"_qs, list}};
}

/// A first badge, or with a reason the next one.
Result<QJsonObject> givePerson(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 person = fields.integer(u"person"_qs);
    const QString reason = fields.optionalText(u"reason"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(badge, PersonBadgeService(context.shop.db()).give(context.session, person, reason));
    return personBadgeJson(badge);
}

Result<QJsonObject> endPerson(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 person = fields.integer(u"person"_qs);
    const QString reason = fields.text(u"reason"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(badge, PersonBadgeService(context.shop.db()).end(context.session, person, reason));
    return personBadgeJson(badge);
}

Result<QJsonObject> addMeeting(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    Meeting meeting;
    meeting.day = fields.day(u"date"_qs);
    meeting.place = fields.optionalText(u"place"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(added, MeetingService(context.shop.db()).add(context.session, meeting));
    return QJsonObject{{u"meeting"_qs, added.id.value()}};
}

Result<QJsonObject> addGuest(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    MeetingGuest guest;
    guest.meeting = MeetingId(fields.integer(u"meeting"_qs));
    guest.name = fields.text(u"name"_qs);
    guest.phone = fields.optionalText(u"phone"_qs);
    guest.email = fields.optionalText(u"email"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(added, MeetingService(context.shop.db()).addGuest(context.session, guest));
    return QJsonObject{{u"guest"_qs, added.id}};
}

} // namespace

std::vector<Action> badgeActions()
{
    return {{"badge.list", listBadges},      {"badge.end", endBadge},
            {"badge.replace", replaceBadge}, {"badge.people", listOfPeople},
            {"badge.person", givePerson},    {"badge.person_end", endPerson},
            {"meeting.add", addMeeting},     {"meeting.guest", addGuest}};
}

} // namespace cabas
