// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/memberactions.h"

#include "app/cli/fields.h"
#include "app/cli/shiftactions.h"
#include "core/base/day.h"
#include "core/members/memberrules.h"
#include "core/members/memberservice.h"
#include "core/reports/privacyservice.h"

namespace cabas {

namespace {

constexpr int maxListed = 100;

/// The words of this file.
struct MemberActions {
    Q_DECLARE_TR_FUNCTIONS(MemberActions)
};

/// The member named by the field `member`: a number or a badge, as text or as a number.
Result<MemberSheet> memberOf(const ActionContext &context, Fields &fields)
{
    const QString typed = fields.text(u"member"_qs);
    CABAS_TRY(fields.check());
    return MemberService(context.shop.db()).show(context.session, typed);
}

/// A member's number, typed as a number or as text.
std::optional<int> numberOf(Fields &fields)
{
    if (!fields.has(u"number"_qs))
        return std::nullopt;
    bool isNumber = false;
    const int number = fields.text(u"number"_qs).toInt(&isNumber);
    if (!isNumber)
        fields.wrong(u"number"_qs, MemberActions::tr("a whole number"));
    return number;
}

QJsonObject memberJson(const Member &member)
{
    QJsonObject json{{u"member"_qs, member.id.value()},
                     {u"number"_qs, member.number},
                     {u"badge"_qs, member.badge},
                     {u"name"_qs, member.name},
                     {u"joined_on"_qs, dayText(member.joinedOn)},
                     {u"shares"_qs, member.shares},
                     {u"balance_cents"_qs, member.balance.cents()}};
    if (!member.email.isEmpty())
        json.insert(u"email"_qs, member.email);
    if (!member.phone.isEmpty())
        json.insert(u"phone"_qs, member.phone);
    if (member.household) {
        json.insert(u"household"_qs, member.household->value());
        json.insert(u"household_name"_qs, member.householdName);
    }
    if (member.leftOn)
        json.insert(u"left_on"_qs, dayText(*member.leftOn));
    return json;
}

void insertStanding(QJsonObject &json, const Standing &standing)
{
    json.insert(u"standing"_qs, standing.state);
    json.insert(u"standing_title"_qs, MemberRules::stateTitle(standing.state));
    json.insert(u"may_shop"_qs, standing.mayShop);
    json.insert(u"reasons"_qs, QJsonArray::fromStringList(standing.reasons));
    json.insert(u"from"_qs, dayText(standing.from));
    if (standing.to)
        json.insert(u"to"_qs, dayText(*standing.to));
}

QJsonObject savedJson(const SavedMember &saved)
{
    QJsonObject json = memberJson(saved.member);
    if (!saved.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(saved.warnings));
    return json;
}

QJsonObject accountJson(const AccountDeed &deed)
{
    QJsonObject json{{u"member"_qs, deed.member.id.value()},
                     {u"number"_qs, deed.member.number},
                     {u"balance_cents"_qs, deed.member.balance.cents()}};
    if (!deed.entry.isEmpty())
        json.insert(u"entry"_qs, deed.entry);
    return json;
}

std::optional<HouseholdId> householdOf(Fields &fields)
{
    const std::optional<qint64> id = fields.optionalInteger(u"household"_qs);
    return id ? std::optional(HouseholdId(*id)) : std::nullopt;
}

Result<QJsonObject> addMember(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    NewMember wanted;
    wanted.name = fields.text(u"name"_qs);
    wanted.number = numberOf(fields);
    wanted.email = fields.optionalText(u"email"_qs);
    wanted.phone = fields.optionalText(u"phone"_qs);
    wanted.household = householdOf(fields);
    wanted.joinedOn = fields.optionalDay(u"joined_on"_qs);
    const qint64 shares = fields.optionalInteger(u"shares"_qs).value_or(0);
    CABAS_TRY(fields.check());
    if (shares != 0)
        CABAS_TRY(MemberRules::checkShares(shares));
    wanted.shares = int(shares);
    CABAS_LET(saved, MemberService(context.shop.db()).add(context.session, wanted));
    return savedJson(saved);
}

Result<QJsonObject> setMember(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    Member member = sheet.member;
    member.name = fields.optionalText(u"name"_qs, member.name);
    member.email = fields.optionalText(u"email"_qs, member.email);
    member.phone = fields.optionalText(u"phone"_qs, member.phone);
    if (fields.has(u"household"_qs))
        member.household = householdOf(fields);
    if (fields.has(u"left_on"_qs))
        member.leftOn = fields.optionalDay(u"left_on"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(saved, MemberService(context.shop.db()).update(context.session, member));
    return savedJson(saved);
}

Result<QJsonObject> showMember(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    if (!context.shop.db().isReadOnly())
        CABAS_TRY(PrivacyService(context.shop.db()).noteReading(context.session, sheet.member.id));
    QJsonObject json = memberJson(sheet.member);
    insertStanding(json, sheet.standing);
    QJsonObject counters{{u"shares"_qs, sheet.member.shares},
                         {u"balance_cents"_qs, sheet.member.balance.cents()}};
    CABAS_TRY(insertShifts(context, sheet.member.id, json, counters));
    json.insert(u"counters"_qs, counters);
    return json;
}

Result<QJsonObject> findMembers(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString typed = fields.text(u"text"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(found, MemberService(context.shop.db()).search(context.session, typed, maxListed));
    QJsonArray members;
    for (const Member &member : found)
        members.append(memberJson(member));
    return QJsonObject{{u"members"_qs, members}};
}

Result<QJsonObject> setStanding(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    Standing standing;
    standing.state = fields.text(u"state"_qs);
    standing.mayShop = fields.flag(u"may_shop"_qs, MemberRules::mayShopIn(standing.state));
    standing.from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    standing.to = fields.optionalDay(u"to"_qs);
    for (const QJsonValue reason : fields.optionalList(u"reasons"_qs).value_or(QJsonArray()))
        standing.reasons.append(reason.toString());
    if (fields.has(u"reason"_qs))
        standing.reasons.append(fields.text(u"reason"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(
        set,
        MemberService(context.shop.db()).setStanding(context.session, sheet.member.id, standing));
    QJsonObject json{{u"member"_qs, sheet.member.id.value()}, {u"number"_qs, sheet.member.number}};
    insertStanding(json, set);
    return json;
}

Result<QJsonObject> payIn(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const Money amount = fields.cents(u"amount_cents"_qs);
    const QString means = fields.optionalText(u"means"_qs, u"cash"_qs);
    const QString reference = fields.optionalText(u"reference"_qs);
    CABAS_TRY(fields.check());
    const std::optional<PaymentMeans> known = MemberPosting::meansFromName(means);
    if (!known)
        return wrongUsage(MemberActions::tr("The field “means” must be cash, card, cheque or "
                                            "transfer."));
    CABAS_LET(deed, MemberService(context.shop.db())
                        .topUp(context.session, sheet.member.id, amount, *known, reference));
    return accountJson(deed);
}

Result<QJsonObject> setOpening(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const Money amount = fields.cents(u"amount_cents"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(
        deed,
        MemberService(context.shop.db()).setOpening(context.session, sheet.member.id, amount));
    return accountJson(deed);
}

Result<QJsonObject> correctAccount(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const Money amount = fields.cents(u"amount_cents"_qs);
    const QString reason = fields.text(u"reason"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(
        deed,
        MemberService(context.shop.db()).correct(context.session, sheet.member.id, amount, reason));
    return accountJson(deed);
}

Result<QJsonObject> subscribe(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(sheet, memberOf(context, fields));
    const qint64 shares = fields.integer(u"shares"_qs);
    CABAS_TRY(fields.check());
    CABAS_TRY(MemberRules::checkShares(shares));
    CABAS_LET(
        member,
        MemberService(context.shop.db()).subscribe(context.session, sheet.member.id, int(shares)));
    return memberJson(member);
}

Result<QJsonObject> addHousehold(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"name"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(id, MemberService(context.shop.db()).addHousehold(context.session, name));
    return QJsonObject{{u"household"_qs, id.value()}};
}

} // namespace

std::vector<Action> memberActions()
{
    std::vector<Action> actions{
        {"member.add", addMember},        {"member.set", setMember},
        {"member.show", showMember},      {"member.find", findMembers},
        {"member.standing", setStanding}, {"member.pay", payIn},
        {"member.opening", setOpening},   {"member.correct", correctAccount},
        {"member.shares", subscribe},     {"household.add", addHousehold},
    };
    const std::vector<Action> users = userActions();
    actions.insert(actions.end(), users.begin(), users.end());
    return actions;
}

} // namespace cabas
