// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/badge.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// The badges of members: given, taken back, replaced. Whoever reads an old one is told so.
class BadgeService {
    Q_DECLARE_TR_FUNCTIONS(BadgeService)

public:
    explicit BadgeService(Database &db) : m_db(db) {}

    /// All that a member was given, the newest first.
    Result<std::vector<Badge>> badges(const Session &session, MemberId member) const;
    /// The badge is good for nobody from now on; refused where it ended before.
    Result<Badge> end(const Session &session, MemberId member, const QString &reason);
    /// Ends the present badge, where one is good, and gives the next one.
    Result<Badge> replace(const Session &session, MemberId member, const QString &reason);

private:
    Database &m_db;
};

} // namespace cabas
