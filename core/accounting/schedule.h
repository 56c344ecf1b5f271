// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/entrydraft.h"

namespace cabas {

using ScheduleId = Id<struct ScheduleTag>;

/// An entry that comes back: every so many months, or in equal parts over some months.
struct EntrySchedule {
    ScheduleId id{0};
    EntryDraft model; ///< what is posted each time; of a spread, the whole amount
    bool isSpread = false;
    int everyMonths = 1; ///< 1 to 12
    QDate firstOn;
    int parts = 0; ///< how many times; 0 without end
    int done = 0;  ///< times posted
    bool isStopped = false;
};

/// One time of a schedule.
struct ScheduledEntry {
    ScheduleId schedule{0};
    QString name;
    int part = 0; ///< 1 is the first
    JournalEntry entry;
    Money amount;
};

/// A charge or product that belongs to several months.
struct SpreadWish {
    QString name;
    QString account; ///< the charge (6...) or product (7...)
    Money amount;
    QDate on; ///< when it is moved out of the present month
    QString reference;
    QDate firstMonth; ///< the first month that bears a part
    int months = 12;
};

} // namespace cabas
