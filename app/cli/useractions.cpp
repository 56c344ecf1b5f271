// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fields.h"
#include "app/cli/memberactions.h"
#include "core/access/accessservice.h"
#include "core/members/memberservice.h"

#include <algorithm>

namespace cabas {

namespace {

/// The words of this file.
struct UserActions {
    Q_DECLARE_TR_FUNCTIONS(UserActions)
};

QJsonObject userJson(const User &user)
{
    QJsonArray roles;
    for (const Role role : user.roles)
        roles.append(Permissions::roleName(role));
    QJsonObject json{{u"user"_qs, user.id.value()},          {u"name"_qs, user.name},
                     {u"display_name"_qs, user.displayName}, {u"roles"_qs, roles},
                     {u"has_pin"_qs, user.hasPin},           {u"active"_qs, user.active}};
    if (user.memberRef)
        json.insert(u"member"_qs, *user.memberRef);
    return json;
}

/// The roles of the field `roles` (or the one of `role`).
Result<std::vector<Role>> rolesOf(Fields &fields)
{
    QJsonArray names = fields.optionalList(u"roles"_qs).value_or(QJsonArray());
    if (fields.has(u"role"_qs))
        names.append(fields.text(u"role"_qs));
    CABAS_TRY(fields.check());
    std::vector<Role> roles;
    for (const QJsonValue name : names) {
        const std::optional<Role> role = Permissions::roleFromName(name.toString());
        if (!role) {
            QStringList known;
            for (const Role each : Permissions::roles())
                known.append(Permissions::roleName(each));
            return wrongUsage(UserActions::tr("There is no role “%1”. Choose among: %2.")
                                  .arg(name.toString(), known.join(u", ")));
        }
        roles.push_back(*role);
    }
    return roles;
}

/// The member of the field `member` (number or badge), for whom the user is.
Result<std::optional<qint64>> memberOf(const ActionContext &context, Fields &fields)
{
    if (!fields.has(u"member"_qs))
        return std::optional<qint64>();
    const QString typed = fields.text(u"member"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(sheet, MemberService(context.shop.db()).show(context.session, typed));
    return std::optional(sheet.member.id.value());
}

Result<User> userNamed(const ActionContext &context, Fields &fields)
{
    const QString name = fields.text(u"user"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(users, AccessService(context.shop.db()).users(context.session));
    for (const User &user : users) {
        if (user.name == name)
            return user;
    }
    return notFound(UserActions::tr("There is no user “%1”.").arg(name), u"no_user"_qs);
}

/// The PIN to give: `new_pin`; also `pin`, which beside `as` is the PIN of who acts.
QString pinOf(Fields &fields)
{
    if (fields.has(u"new_pin"_qs) || fields.has(u"as"_qs))
        return fields.optionalText(u"new_pin"_qs);
    return fields.optionalText(u"pin"_qs);
}

Result<QJsonObject> addUser(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    NewUser wanted;
    wanted.name = fields.text(u"name"_qs);
    wanted.displayName = fields.optionalText(u"display_name"_qs);
    wanted.language = fields.optionalText(u"language"_qs);
    wanted.pin = pinOf(fields);
    CABAS_LET(roles, rolesOf(fields));
    wanted.roles = roles.empty() ? std::vector<Role>{Role::Volunteer} : roles;
    CABAS_LET(member, memberOf(context, fields));
    wanted.memberRef = member;
    CABAS_LET(user, AccessService(context.shop.db()).addUser(context.session, wanted));
    return userJson(user);
}

Result<QJsonObject> setUser(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(user, userNamed(context, fields));
    CABAS_LET(roles, rolesOf(fields));
    CABAS_LET(member, memberOf(context, fields));
    const QString displayName = fields.optionalText(u"display_name"_qs, user.displayName);
    const bool active = fields.flag(u"active"_qs, user.active);
    CABAS_TRY(fields.check());
    return context.shop.db().write([&](Tx &) -> Result<QJsonObject> {
        AccessService access(context.shop.db());
        User changed = user;
        if (displayName != user.displayName || member) {
            changed.displayName = displayName;
            if (member)
                changed.memberRef = member;
            CABAS_LET(saved, access.updateUser(context.session, changed));
            changed = saved;
        }
        if (!roles.empty()) {
            CABAS_LET(saved, access.setRoles(context.session, user.id, roles));
            changed = saved;
        }
        if (active != user.active) {
            CABAS_LET(saved, access.setActive(context.session, user.id, active));
            changed = saved;
        }
        return userJson(changed);
    });
}

Result<QJsonObject> setPin(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(user, userNamed(context, fields));
    const QString current = fields.optionalText(u"current_pin"_qs);
    const QString pin = pinOf(fields);
    CABAS_TRY(fields.check());
    AccessService access(context.shop.db());
    if (pin.isEmpty())
        CABAS_TRY(access.removePin(context.session, user.id, current));
    else
        CABAS_TRY(access.setPin(context.session, user.id, current, pin));
    return QJsonObject{
        {u"user"_qs, user.id.value()}, {u"name"_qs, user.name}, {u"has_pin"_qs, !pin.isEmpty()}};
}

Result<QJsonObject> listUsers(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(users, AccessService(context.shop.db()).users(context.session));
    QJsonArray list;
    for (const User &user : users)
        list.append(userJson(user));
    return QJsonObject{{u"users"_qs, list}};
}

} // namespace

std::vector<Action> userActions()
{
    return {{"user.add", addUser},
            {"user.set", setUser},
            {"user.pin", setPin},
            {"user.list", listUsers}};
}

} // namespace cabas
