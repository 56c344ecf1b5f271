// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/schedule.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace cabas {

/// When entries come back and what they are then. Pure.
class ScheduleRules {
    Q_DECLARE_TR_FUNCTIONS(ScheduleRules)

public:
    /// Prepaid charges and deferred income (PCG 486, 487).
    static QString waitingAccount(const QString &account);

    /// Refuses a model without two lines or out of balance, an interval that is not 1 to 12
    /// months, a day that is none; a spread needs two lines and 2 to 120 parts.
    static Result<> check(const EntrySchedule &schedule);
    static Result<> check(const SpreadWish &wish);

    /// The day of the n-th time, 1 is the first: the same day of the month, or its last one.
    static QDate dayOf(const EntrySchedule &schedule, int part);
    /// The next time that is not posted; absent when it is stopped or over.
    static std::optional<ScheduledEntry> next(const EntrySchedule &schedule);
    /// All times up to a day that are not posted, a hundred at most.
    static std::vector<ScheduledEntry> until(const EntrySchedule &schedule, QDate day);
    /// The n-th time as an entry. Parts of a spread add up to the whole, to the cent.
    static ScheduledEntry entryOf(const EntrySchedule &schedule, int part);

    /// The entry that moves a spread amount out of the present month, and the schedule that brings
    /// it back month after month.
    static JournalEntry movingOut(const SpreadWish &wish);
    static EntrySchedule comingBack(const SpreadWish &wish);
};

} // namespace cabas
