// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/userstore.h"

#include <algorithm>

namespace cabas {

namespace {

User readUser(Tx &tx, const Row &row)
{
    User user;
    user.id = row.id<UserId>(0);
    user.name = row.text(1);
    user.displayName = row.text(2);
    user.language = row.text(3);
    user.hasPin = !row.text(4).isEmpty();
    if (!row.isNull(5))
        user.memberRef = row.integer(5);
    user.active = row.flag(6);
    user.revision = row.number(7);
    tx.each("SELECT role FROM user_roles WHERE user_id = ? ORDER BY role", {user.id},
            [&](const Row &held) {
                if (const std::optional<Role> role = Permissions::roleFromName(held.text(0)))
                    user.roles.push_back(*role);
            });
    std::sort(user.roles.begin(), user.roles.end());
    return user;
}

std::optional<User> readUser(Tx &tx, const std::optional<Row> &row)
{
    return row ? std::optional(readUser(tx, *row)) : std::nullopt;
}

} // namespace

std::optional<User> UserStore::find(Tx &tx, UserId id)
{
    return readUser(tx, tx.first(R"(SELECT id, name, display_name, language, pin_hash, member_ref,
                                        active, revision
                                    FROM users WHERE id = ?)",
                                 {id}));
}

std::optional<User> UserStore::findByName(Tx &tx, const QString &name)
{
    return readUser(tx, tx.first(R"(SELECT id, name, display_name, language, pin_hash, member_ref,
                                        active, revision
                                    FROM users WHERE name = ?)",
                                 {name}));
}

std::optional<User> UserStore::ofMember(Tx &tx, qint64 memberRef)
{
    return readUser(tx, tx.first(R"(SELECT id, name, display_name, language, pin_hash, member_ref,
                                        active, revision
                                    FROM users WHERE member_ref = ? ORDER BY id)",
                                 {memberRef}));
}

std::vector<User> UserStore::all(Tx &tx)
{
    const std::vector<Row> rows =
        tx.run(R"(SELECT id, name, display_name, language, pin_hash, member_ref, active, revision
                  FROM users ORDER BY active DESC, name)");
    std::vector<User> users;
    for (const Row &row : rows)
        users.push_back(readUser(tx, row));
    return users;
}

qint64 UserStore::count(Tx &tx)
{
    return tx.integer("SELECT COUNT(*) FROM users");
}

UserId UserStore::add(Tx &tx, const User &user)
{
    const UserId id(tx.insert(
        R"(INSERT INTO users (name, display_name, language, member_ref, active)
           VALUES (?, ?, ?, ?, ?) RETURNING id)",
        {user.name, user.displayName, user.language, user.memberRef, user.active}));
    setRoles(tx, id, user.roles);
    return id;
}

bool UserStore::update(Tx &tx, const User &user)
{
    const qint64 changed = tx.change(
        R"(UPDATE users
           SET display_name = ?, language = ?, member_ref = ?, active = ?, revision = revision + 1
           WHERE id = ? AND revision = ?)",
        {user.displayName, user.language, user.memberRef, user.active, user.id, user.revision});
    tx.touch(Topic::Access);
    return changed == 1;
}

void UserStore::setRoles(Tx &tx, UserId id, const std::vector<Role> &roles)
{
    tx.change("DELETE FROM user_roles WHERE user_id = ?", {id});
    for (const Role role : roles)
        tx.change(R"(INSERT INTO user_roles (user_id, role) VALUES (?, ?)
                     ON CONFLICT (user_id, role) DO NOTHING)",
                  {id, Permissions::roleName(role)});
    tx.touch(Topic::Access);
}

PinState UserStore::pinState(Tx &tx, UserId id)
{
    const std::optional<Row> row =
        tx.first("SELECT pin_hash, failed_pins, locked_until FROM users WHERE id = ?", {id});
    if (!row)
        return {};
    PinState state{row->text(0), row->number(1), {}};
    if (!row->text(2).isEmpty())
        state.lockedUntil = row->instant(2);
    return state;
}

void UserStore::setPin(Tx &tx, UserId id, const QString &hash)
{
    tx.change("UPDATE users SET pin_hash = ?, failed_pins = 0, locked_until = '' WHERE id = ?",
              {hash, id});
    tx.touch(Topic::Access);
}

void UserStore::setFailures(Tx &tx, UserId id, int failed,
                            const std::optional<QDateTime> &lockedUntil)
{
    const QString until = lockedUntil ? instantText(*lockedUntil) : QString();
    tx.change("UPDATE users SET failed_pins = ?, locked_until = ? WHERE id = ?",
              {failed, until, id});
}

std::vector<Permission> UserStore::permissionsOf(Tx &tx, Role role)
{
    std::vector<Permission> permissions;
    tx.each("SELECT permission FROM role_permissions WHERE role = ?", {Permissions::roleName(role)},
            [&](const Row &row) {
                if (const auto permission = Permissions::fromName(row.text(0)))
                    permissions.push_back(*permission);
            });
    std::sort(permissions.begin(), permissions.end());
    return permissions;
}

void UserStore::setPermissions(Tx &tx, Role role, const std::vector<Permission> &permissions)
{
    tx.change("DELETE FROM role_permissions WHERE role = ?", {Permissions::roleName(role)});
    for (const Permission permission : permissions)
        tx.change(R"(INSERT INTO role_permissions (role, permission) VALUES (?, ?)
                     ON CONFLICT (role, permission) DO NOTHING)",
                  {Permissions::roleName(role), Permissions::name(permission)});
    tx.touch(Topic::Access);
}

qint64 UserStore::holders(Tx &tx, Permission permission)
{
    return tx.integer(R"(SELECT COUNT(DISTINCT u.id)
                         FROM users u
                         JOIN user_roles r ON r.user_id = u.id
                         JOIN role_permissions p ON p.role = r.role
                         WHERE u.active = 1 AND p.permission = ?)",
                      {Permissions::name(permission)});
}

std::optional<Session::Person> UserStore::personOf(Tx &tx, UserId id)
{
    const std::optional<Row> row =
        tx.first("SELECT display_name FROM users WHERE id = ? AND active = 1", {id});
    if (!row)
        return std::nullopt;
    Session::Person person{id, row->text(0), {}};
    tx.each(R"(SELECT DISTINCT p.permission
               FROM user_roles r JOIN role_permissions p ON p.role = r.role
               WHERE r.user_id = ?)",
            {id}, [&](const Row &held) {
                if (const auto permission = Permissions::fromName(held.text(0)))
                    person.permissions.push_back(*permission);
            });
    std::sort(person.permissions.begin(), person.permissions.end());
    return person;
}

} // namespace cabas
