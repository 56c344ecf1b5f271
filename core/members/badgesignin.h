// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/user.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// A user who is linked to a member shows the member's badge in place of picking a name. Its code
/// follows from the member's number, and anybody can print it: it says who somebody is and proves
/// nothing, so the PIN is asked for as after a name.
class BadgeSignIn {
    Q_DECLARE_TR_FUNCTIONS(BadgeSignIn)

public:
    explicit BadgeSignIn(Database &db) : m_db(db) {}

    /// The user whose badge was scanned at a list of names. NotFound for a badge of nobody who
    /// works here; Refused, and noted in the audit, for one that was lost or replaced. `by` is
    /// whose session the screen had before, if anybody's.
    Result<UserId> userOf(const Session &by, const QString &scanned) const;

private:
    Result<> noteEnded(const Session &by, const User &user) const;

    Database &m_db;
};

} // namespace cabas
