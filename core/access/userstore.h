// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/user.h"
#include "core/access/userrules.h"
#include "core/db/transaction.h"

namespace cabas {

/// Users, the roles they hold, and what each role may do.
class UserStore {
public:
    static std::optional<User> find(Tx &tx, UserId id);
    static std::optional<User> findByName(Tx &tx, const QString &name);
    /// Everybody, active ones first, then by name.
    static std::vector<User> all(Tx &tx);
    static qint64 count(Tx &tx);
    /// The user linked to a member, if any.
    static std::optional<User> ofMember(Tx &tx, qint64 memberRef);

    /// Adds a user with their roles, without PIN.
    static UserId add(Tx &tx, const User &user);
    /// Display name, language, link to a member, active or not. False when `user.revision` is no
    /// longer the file's.
    static bool update(Tx &tx, const User &user);
    static void setRoles(Tx &tx, UserId id, const std::vector<Role> &roles);

    static PinState pinState(Tx &tx, UserId id);
    /// An empty hash removes the PIN; failures are forgotten.
    static void setPin(Tx &tx, UserId id, const QString &hash);
    static void setFailures(Tx &tx, UserId id, int failed,
                            const std::optional<QDateTime> &lockedUntil);

    static std::vector<Permission> permissionsOf(Tx &tx, Role role);
    static void setPermissions(Tx &tx, Role role, const std::vector<Permission> &permissions);
    /// Active users who hold a permission through one role at least.
    static qint64 holders(Tx &tx, Permission permission);

    /// A user with the rights of all their roles, ready for a Session; absent for a user who is
    /// unknown or no longer active.
    static std::optional<Session::Person> personOf(Tx &tx, UserId id);
};

} // namespace cabas
