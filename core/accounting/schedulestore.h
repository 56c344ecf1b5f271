// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/schedule.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// Entries that come back.
class ScheduleStore {
public:
    static ScheduleId add(Tx &tx, const EntrySchedule &schedule, UserId user);
    static std::optional<EntrySchedule> find(Tx &tx, ScheduleId id);
    /// In the order of their first day.
    static std::vector<EntrySchedule> all(Tx &tx);
    /// One more was posted; false when it was no longer at `done`.
    static bool count(Tx &tx, ScheduleId id, int done);
    static void stop(Tx &tx, ScheduleId id);
    /// Whether a schedule posts this template, or did.
    static bool uses(Tx &tx, DraftId draft);
};

} // namespace cabas
