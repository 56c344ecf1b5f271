// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/activity.h"
#include "core/db/database.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace cabas {

/// The shop's activities, and which accounts and single lines belong to them. No entry holds it,
/// so that the past may be looked at by activities that were named later.
class ActivityService {
    Q_DECLARE_TR_FUNCTIONS(ActivityService)

public:
    explicit ActivityService(Database &db) : m_db(db) {}

    Result<std::vector<Activity>> all(const Session &session);
    Result<std::vector<ActivityShare>> shares(const Session &session);
    /// Adds an activity, or changes the name of the one with this code.
    Result<Activity> save(const Session &session, const Activity &activity);
    /// The share of the accounts that begin so; 0 takes it away.
    Result<std::vector<ActivityShare>> setShare(const Session &session, const ActivityShare &share);

    /// The activities of an entry's lines in their order; empty where its account's shares hold.
    Result<QStringList> ofEntry(const Session &session, EntryId entry);
    /// Says of one line, from 1, which activity it is of, whatever its account's shares; an empty
    /// code takes it back. Posted entries do not change by it.
    Result<QStringList> setOfLine(const Session &session, EntryId entry, int line,
                                  const QString &code);

private:
    Database &m_db;
};

} // namespace cabas
