// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accessservice.h"

#include "core/access/auditwords.h"
#include "core/access/pinhash.h"
#include "core/access/shopstore.h"
#include "core/access/signin.h"
#include "core/access/userrules.h"
#include "core/access/userstore.h"
#include "core/base/text.h"
#include "core/formats/csvwriter.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace cabas {

namespace {

const auto userKind = QStringLiteral("user");
/// A page of the audit; nobody reads more at once.
constexpr int maxAuditRows = 500;

QJsonArray roleNames(const std::vector<Role> &roles)
{
    QJsonArray names;
    for (const Role role : roles)
        names.append(Permissions::roleName(role));
    return names;
}

Failure unknownUser()
{
    return notFound(AccessService::tr("This user does not exist. Check the name in the list of "
                                      "users."),
                    u"no_user"_qs);
}

Result<> managersLeft(Tx &tx)
{
    return UserRules::checkManagersLeft(UserStore::holders(tx, Permission::ManageUsers));
}

Result<> memberIsFree(Tx &tx, std::optional<qint64> memberRef, std::optional<UserId> except)
{
    if (!memberRef)
        return Ok{};
    const std::optional<User> other = UserStore::ofMember(tx, *memberRef);
    if (other && other->id != except)
        return refused(AccessService::tr("This member already signs in as “%1”.").arg(other->name),
                       u"member_has_user"_qs);
    return Ok{};
}

} // namespace

Result<UserId> AccessService::owner() const
{
    return m_db.read([](Tx &tx) { return ShopStore::read(tx).owner; });
}

Result<std::vector<SignInName>> AccessService::signInNames() const
{
    return m_db.read([](Tx &tx) {
        std::vector<SignInName> names;
        for (const User &user : UserStore::all(tx)) {
            if (user.active)
                names.push_back({user.id, user.name, user.displayName, user.hasPin});
        }
        return names;
    });
}

Result<Session::Person> AccessService::signIn(const Clock &clock, const QString &device,
                                              const QString &name, const QString &pin) const
{
    CABAS_LET(user, m_db.read([&](Tx &tx) { return UserStore::findByName(tx, name); }));
    return signIn(clock, device, user, pin);
}

Result<Session::Person> AccessService::signIn(const Clock &clock, const QString &device, UserId id,
                                              const QString &pin) const
{
    CABAS_LET(user, m_db.read([&](Tx &tx) { return UserStore::find(tx, id); }));
    return signIn(clock, device, user, pin);
}

Result<Session::Person> AccessService::signIn(const Clock &clock, const QString &device,
                                              const std::optional<User> &user,
                                              const QString &pin) const
{
    if (!user)
        return unknownUser();
    CABAS_LET(person, m_db.read([&](Tx &tx) { return personOf(tx, user->id); }));
    CABAS_LET(zone, m_db.read([](Tx &tx) { return ShopStore::read(tx).timeZone; }));
    const Session self(person, clock, zone, device);
    CABAS_TRY(SignIn(m_db, self).check(*user, pin));
    return person;
}

Result<Session> AccessService::approve(const Session &session, const QString &name,
                                       const QString &pin) const
{
    CABAS_LET(user, m_db.read([&](Tx &tx) { return UserStore::findByName(tx, name); }));
    if (!user)
        return unknownUser();
    if (user->id == session.user())
        return refused(tr("Somebody else must approve: nobody approves their own deed."),
                       u"same_person"_qs);
    CABAS_LET(person, m_db.read([&](Tx &tx) { return personOf(tx, user->id); }));
    CABAS_TRY(SignIn(m_db, session).check(*user, pin));
    return session.approvedBy(person);
}

Result<Session::Person> AccessService::personOf(Tx &tx, UserId id)
{
    const std::optional<User> user = UserStore::find(tx, id);
    if (!user)
        return unknownUser();
    const std::optional<Session::Person> person = UserStore::personOf(tx, id);
    if (!person)
        return forbidden(tr("%1 no longer works with this shop’s file. Someone who manages users "
                            "can bring the name back.")
                             .arg(user->displayName),
                         u"inactive_user"_qs);
    return *person;
}

Result<std::vector<User>> AccessService::users(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    return m_db.read([](Tx &tx) { return UserStore::all(tx); });
}

Result<std::vector<RoleRights>> AccessService::roleRights(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    return m_db.read([](Tx &tx) {
        std::vector<RoleRights> rights;
        for (const Role role : Permissions::roles())
            rights.push_back({role, UserStore::permissionsOf(tx, role)});
        return rights;
    });
}

Result<std::vector<AuditLine>> AccessService::audit(const Session &session, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewAudit));
    return m_db.read([&](Tx &tx) { return AuditStore::newest(tx, limit); });
}

Result<std::vector<AuditEntry>> AccessService::audit(const Session &session,
                                                     const AuditFilter &filter, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewAudit));
    return m_db.read([&](Tx &tx) {
        QHash<qint64, QString> names;
        for (const User &user : UserStore::all(tx))
            names.insert(user.id.value(), user.displayName);
        std::vector<AuditEntry> entries;
        for (const AuditLine &line : AuditStore::search(tx, filter, std::min(limit, maxAuditRows)))
            entries.push_back({line, names.value(line.user.value()),
                               line.approvedBy ? names.value(line.approvedBy->value()) : QString(),
                               AuditWords::title(line.deed), AuditWords::details(line)});
        return entries;
    });
}

Result<qint64> AccessService::auditCsv(const Session &session, const AuditFilter &filter,
                                       QIODevice &device) const
{
    CABAS_TRY(session.require(Permission::ViewAudit));
    CsvWriter csv(device);
    csv.row({tr("When"), tr("Person"), tr("Approved by"), tr("Computer"), tr("Deed"),
             tr("In words"), tr("Object"), tr("Number"), tr("Details")});
    qint64 count = 0;
    AuditFilter wanted = filter;
    while (true) {
        CABAS_LET(entries, audit(session, wanted, maxAuditRows));
        for (const AuditEntry &entry : entries) {
            const AuditLine &line = entry.line;
            csv.text(session.local(line.at).toString(Qt::ISODate)).text(entry.who);
            csv.text(entry.approver).text(line.device).text(line.deed).text(entry.title);
            csv.text(line.subjectKind).number(line.subjectId).text(entry.details).endRow();
            wanted.before = line.id;
            ++count;
        }
        if (int(entries.size()) < maxAuditRows)
            break;
    }
    if (!csv.ok())
        return storageFailure(tr("The file could not be written: %1").arg(device.errorString()));
    CABAS_TRY(m_db.write([&](Tx &tx) -> Result<> {
        AuditStore::record(tx, session, "access.audit_export", u"shop"_qs, 1,
                           {{u"lines"_qs, count}});
        return Ok{};
    }));
    return count;
}

Result<std::vector<SignInName>> AccessService::auditedNames(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewAudit));
    return m_db.read([](Tx &tx) {
        std::vector<SignInName> names;
        for (const User &user : UserStore::all(tx))
            names.push_back({user.id, user.name, user.displayName, user.hasPin});
        return names;
    });
}

Result<User> AccessService::addUser(const Session &session, const NewUser &wanted)
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    User user;
    user.name = cleaned(wanted.name);
    user.displayName = cleaned(wanted.displayName);
    if (user.displayName.isEmpty())
        user.displayName = user.name;
    user.language = wanted.language;
    user.roles = wanted.roles;
    user.memberRef = wanted.memberRef;
    CABAS_TRY(UserRules::checkName(user.name));
    CABAS_TRY(UserRules::checkName(user.displayName));
    QString hash;
    if (!wanted.pin.isEmpty()) {
        CABAS_TRY(UserRules::checkPin(wanted.pin));
        CABAS_LET(shop, m_db.read([](Tx &tx) { return ShopStore::read(tx); }));
        CABAS_LET(made, PinHash::make(wanted.pin, {shop.pinOps, shop.pinMemory}));
        hash = made;
    }
    return m_db.write([&](Tx &tx) -> Result<User> {
        if (UserStore::findByName(tx, user.name))
            return refused(tr("There is already a user “%1”. Choose another name.").arg(user.name),
                           u"user_exists"_qs);
        CABAS_TRY(memberIsFree(tx, user.memberRef, std::nullopt));
        const UserId id = UserStore::add(tx, user);
        if (!hash.isEmpty())
            UserStore::setPin(tx, id, hash);
        AuditStore::record(tx, session, "access.user_add", userKind, id.value(),
                           {{u"roles"_qs, roleNames(user.roles)}, {u"pin"_qs, !hash.isEmpty()}});
        return *UserStore::find(tx, id);
    });
}

Result<User> AccessService::updateUser(const Session &session, const User &user)
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    User wanted = user;
    wanted.displayName = cleaned(user.displayName);
    CABAS_TRY(UserRules::checkName(wanted.displayName));
    return m_db.write([&](Tx &tx) -> Result<User> {
        const std::optional<User> before = UserStore::find(tx, user.id);
        if (!before)
            return unknownUser();
        CABAS_TRY(memberIsFree(tx, wanted.memberRef, user.id));
        wanted.active = before->active;
        if (!UserStore::update(tx, wanted))
            return conflict(tr("Somebody else changed this user meanwhile. Look at it again, then "
                               "change it."),
                            u"changed_meanwhile"_qs);
        QJsonArray fields;
        if (before->displayName != wanted.displayName)
            fields.append(u"display_name"_qs);
        if (before->language != wanted.language)
            fields.append(u"language"_qs);
        if (before->memberRef != wanted.memberRef)
            fields.append(u"member"_qs);
        AuditStore::record(tx, session, "access.user_update", userKind, user.id.value(),
                           {{u"fields"_qs, fields}});
        return *UserStore::find(tx, user.id);
    });
}

Result<User> AccessService::setRoles(const Session &session, UserId user,
                                     const std::vector<Role> &roles)
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    return m_db.write([&](Tx &tx) -> Result<User> {
        const std::optional<User> before = UserStore::find(tx, user);
        if (!before)
            return unknownUser();
        UserStore::setRoles(tx, user, roles);
        CABAS_TRY(managersLeft(tx));
        AuditStore::record(
            tx, session, "access.user_roles", userKind, user.value(),
            {{u"before"_qs, roleNames(before->roles)}, {u"roles"_qs, roleNames(roles)}});
        return *UserStore::find(tx, user);
    });
}

Result<User> AccessService::setActive(const Session &session, UserId user, bool active)
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    return m_db.write([&](Tx &tx) -> Result<User> {
        std::optional<User> changed = UserStore::find(tx, user);
        if (!changed)
            return unknownUser();
        if (!active && user == ShopStore::read(tx).owner)
            return refused(tr("The file’s owner stays: commands without a name act as them. Give "
                              "the owner a PIN instead."),
                           u"owner_stays"_qs);
        changed->active = active;
        UserStore::update(tx, *changed);
        CABAS_TRY(managersLeft(tx));
        AuditStore::record(tx, session, "access.user_active", userKind, user.value(),
                           {{u"active"_qs, active}});
        return *UserStore::find(tx, user);
    });
}

Result<User> AccessService::userOf(UserId id) const
{
    CABAS_LET(user, m_db.read([&](Tx &tx) { return UserStore::find(tx, id); }));
    if (!user)
        return unknownUser();
    return *user;
}

Result<> AccessService::mayTouchPin(const Session &session, const User &user,
                                    const QString &current) const
{
    if (session.user() != user.id)
        return session.require(Permission::ManageUsers);
    return SignIn(m_db, session).check(user, current);
}

Result<> AccessService::setPin(const Session &session, UserId id, const QString &current,
                               const QString &pin)
{
    if (session.user() != id)
        CABAS_TRY(session.require(Permission::ManageUsers));
    CABAS_LET(user, userOf(id));
    CABAS_TRY(UserRules::checkPin(pin));
    CABAS_TRY(mayTouchPin(session, user, current));
    CABAS_LET(shop, m_db.read([](Tx &tx) { return ShopStore::read(tx); }));
    CABAS_LET(hash, PinHash::make(pin, {shop.pinOps, shop.pinMemory}));
    return m_db.write([&](Tx &tx) -> Result<> {
        UserStore::setPin(tx, id, hash);
        AuditStore::record(tx, session, user.hasPin ? "access.pin_change" : "access.pin_set",
                           userKind, id.value());
        return Ok{};
    });
}

Result<> AccessService::removePin(const Session &session, UserId id, const QString &current)
{
    if (session.user() != id)
        CABAS_TRY(session.require(Permission::ManageUsers));
    CABAS_LET(user, userOf(id));
    CABAS_TRY(mayTouchPin(session, user, current));
    return m_db.write([&](Tx &tx) -> Result<> {
        UserStore::setPin(tx, id, QString());
        AuditStore::record(tx, session, "access.pin_remove", userKind, id.value());
        return Ok{};
    });
}

Result<> AccessService::setRoleRights(const Session &session, const RoleRights &rights)
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    return m_db.write([&](Tx &tx) -> Result<> {
        UserStore::setPermissions(tx, rights.role, rights.permissions);
        CABAS_TRY(managersLeft(tx));
        QJsonArray names;
        for (const Permission permission : rights.permissions)
            names.append(Permissions::name(permission));
        AuditStore::record(
            tx, session, "access.role_rights", u"role"_qs, qint64(rights.role) + 1,
            {{u"role"_qs, Permissions::roleName(rights.role)}, {u"permissions"_qs, names}});
        return Ok{};
    });
}

} // namespace cabas
