// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/personbadge.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Badges of people of a household who are no members: a partner, a temporary helper. Scanned at
/// the till or the kiosk, one opens the household with its person named.
class PersonBadgeService {
    Q_DECLARE_TR_FUNCTIONS(PersonBadgeService)

public:
    explicit PersonBadgeService(Database &db) : m_db(db) {}

    /// Those of a household's people, person by person, the newest first.
    Result<std::vector<PersonBadge>> badges(const Session &session, HouseholdId household) const;
    /// The first badge, or the next one: what is good ends for the reason. Without reason, refused
    /// where one is good.
    Result<PersonBadge> give(const Session &session, qint64 person, const QString &reason = {});
    Result<PersonBadge> end(const Session &session, qint64 person, const QString &reason);

private:
    Database &m_db;
};

} // namespace cabas
