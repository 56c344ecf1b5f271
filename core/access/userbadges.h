// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/user.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// Badges that sign in: given to a user, taken back, shown at a screen or over another person's
/// session. A badge is a thing one has; what it says is known to no file.
class UserBadges {
    Q_DECLARE_TR_FUNCTIONS(UserBadges)

public:
    /// What every such code begins with.
    static constexpr QStringView prefix = u"U-";

    explicit UserBadges(Database &db) : m_db(db) {}

    static bool isBadge(const QString &code)
    {
        return code.startsWith(prefix, Qt::CaseInsensitive);
    }

    /// A new badge; the one before is good for nothing from now on. The code is told once and
    /// never again: print it.
    Result<QString> give(const Session &session, UserId user);
    /// Refused when the user has no badge.
    Result<> end(const Session &session, UserId user);
    /// Since when the user has a good badge.
    Result<std::optional<QDateTime>> givenAt(const Session &session, UserId user) const;

    /// Who shows the badge. Forbidden when nobody has it: five of those make the station wait. With
    /// AccessTerms::badgeAsksPin a PIN is asked too (`pin_needed`), of who has one. `by` is whose
    /// session the screen had before, if anybody's: wrong badges are audited under it.
    Result<Session::Person> signIn(const Session &by, const QString &code,
                                   const QString &pin = {}) const;
    /// The same session with the rights of who shows the badge; refused for the same person.
    Result<Session> approve(const Session &session, const QString &code,
                            const QString &pin = {}) const;

private:
    Result<User> holder(const Session &by, const QString &code) const;
    /// Asks for the PIN where the shop does, and notes under `asker` that the badge was right.
    Result<Session::Person> prove(const Session &asker, const User &user, const QString &pin) const;

    Database &m_db;
};

} // namespace cabas
