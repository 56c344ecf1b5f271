// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/schedule.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Entries that come back by themselves: proposed when their day has come, posted with one key.
class ScheduleService {
    Q_DECLARE_TR_FUNCTIONS(ScheduleService)

public:
    explicit ScheduleService(Database &db) : m_db(db) {}

    /// A template that is posted every so many months from a day on, `parts` times or without end.
    Result<EntrySchedule> recur(const Session &session, DraftId model, int everyMonths,
                                QDate firstOn, int parts);
    /// Posts the entry that moves a charge (486) or product (487) out of the month, and keeps the
    /// schedule that brings it back in equal parts.
    Result<EntrySchedule> spread(const Session &session, const SpreadWish &wish);
    Result<std::vector<EntrySchedule>> all(const Session &session);
    Result<EntrySchedule> find(const Session &session, ScheduleId id);
    /// What awaits up to a day, by day.
    Result<std::vector<ScheduledEntry>> due(const Session &session, QDate until);
    /// Posts the next time of a schedule. Refused when it is stopped or over; Conflict when
    /// somebody else posted it meanwhile (`done`, as it was seen).
    Result<PostedEntry> post(const Session &session, ScheduleId id, int done);
    Result<> stop(const Session &session, ScheduleId id);

private:
    Database &m_db;
};

} // namespace cabas
