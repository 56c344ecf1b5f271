// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"

namespace cabas {

/// An entry as a list shows it: its head and what it moves.
struct JournalHeading {
    EntryId id{0};
    QString number;
    QString journal;
    QDate on;
    QString pieceRef;
    QString label;
    Money amount;          ///< total of its debits
    bool reversed = false; ///< undone by another entry
};

/// Entries of a span of days that a search found: the first of them, and the sum of all.
struct JournalListing {
    std::vector<JournalHeading> rows; ///< newest day first
    qint64 count = 0;
    Money amount;
};

} // namespace cabas
