// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"
#include "core/access/session.h"
#include "core/access/user.h"
#include "core/db/database.h"

#include <QCoreApplication>
#include <QIODevice>

namespace cabas {

/// A user to make; roles and PIN may come later.
struct NewUser {
    QString name;        ///< the word of `--as`
    QString displayName; ///< empty: the name
    QString language;
    std::vector<Role> roles;
    QString pin;                     ///< empty: none
    std::optional<qint64> memberRef; ///< opaque
};

/// What the sign-in page needs to know of a person before they are anybody.
struct SignInName {
    UserId id{0};
    QString name;
    QString displayName;
    bool hasPin = false;
};

/// What each role may do.
struct RoleRights {
    Role role = Role::Volunteer;
    std::vector<Permission> permissions;
};

/// A line of the audit as a person reads it.
struct AuditEntry {
    AuditLine line;
    QString who;      ///< display name
    QString approver; ///< display name; empty where nobody else was asked
    QString title;    ///< the deed: "Till closed"
    QString details;  ///< "Till Caisse 1 · total 1 234,50 €"; may be empty
};

/// Who may work with the shop, and as whom: users, roles, PINs, signing in, approving.
class AccessService {
    Q_DECLARE_TR_FUNCTIONS(AccessService)

public:
    explicit AccessService(Database &db) : m_db(db) {}

    /// The user that `new` made: who acts when the command line names nobody. Their PIN, where
    /// they have one, is still asked by `signIn`.
    Result<UserId> owner() const;
    /// Names to pick from, active users only.
    Result<std::vector<SignInName>> signInNames() const;
    /// Checks the PIN where there is one; five wrong ones make the person wait (Forbidden).
    Result<Session::Person> signIn(const Clock &clock, const QString &device, const QString &name,
                                   const QString &pin) const;
    Result<Session::Person> signIn(const Clock &clock, const QString &device, UserId user,
                                   const QString &pin) const;
    /// The same session with the rights of a second person, who proves it by their PIN. Refused
    /// when it is the same person.
    Result<Session> approve(const Session &session, const QString &name, const QString &pin) const;

    /// A user's rights, in a transaction; NotFound for an unknown or inactive user.
    static Result<Session::Person> personOf(Tx &tx, UserId id);

    Result<std::vector<User>> users(const Session &session) const;
    Result<std::vector<RoleRights>> roleRights(const Session &session) const;
    /// The newest lines of the audit, newest first.
    Result<std::vector<AuditLine>> audit(const Session &session, int limit) const;

    /// Lines of the audit in words, newest first; 500 at most.
    Result<std::vector<AuditEntry>> audit(const Session &session, const AuditFilter &filter,
                                          int limit) const;
    /// The lines wanted as a table (CSV): instant in shop time, person, second person, machine,
    /// deed, kind and number of the object, details; all of them, oldest last. Itself audited.
    Result<qint64> auditCsv(const Session &session, const AuditFilter &filter,
                            QIODevice &device) const;
    /// Everybody who ever had a user, to choose from in the audit.
    Result<std::vector<SignInName>> auditedNames(const Session &session) const;

    /// Refused when the name is taken, the PIN weak, or the member already has a user.
    Result<User> addUser(const Session &session, const NewUser &wanted);
    /// Display name, language, link to a member. Conflict when somebody changed it meanwhile.
    Result<User> updateUser(const Session &session, const User &user);
    /// Refused when nobody could manage users any more.
    Result<User> setRoles(const Session &session, UserId user, const std::vector<Role> &roles);
    /// An inactive user keeps their past and cannot sign in; the file's owner stays active.
    Result<User> setActive(const Session &session, UserId user, bool active);

    /// Gives or changes a PIN. One's own needs the current one; somebody else's the right to
    /// manage users.
    Result<> setPin(const Session &session, UserId user, const QString &current,
                    const QString &pin);
    Result<> removePin(const Session &session, UserId user, const QString &current);

    /// Changes what a role may do.
    Result<> setRoleRights(const Session &session, const RoleRights &rights);

private:
    Result<Session::Person> signIn(const Clock &clock, const QString &device,
                                   const std::optional<User> &user, const QString &pin) const;
    Result<User> userOf(UserId id) const;
    Result<> mayTouchPin(const Session &session, const User &user, const QString &current) const;

    Database &m_db;
};

} // namespace cabas
