// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// How far a file has come in one kind of work.
struct WorkDone {
    qint64 count = 0;
    qint64 lastId = 0;
    QString last; ///< instant or day of the last one, as the file keeps it; empty for none
};

/// What people would miss if a file were lost.
enum class Work { Tickets, Closings, Entries, Deliveries, Members };

/// Asks two files of the same shop how far each has come.
class RecoveryStore {
public:
    static const std::vector<Work> &all();
    static WorkDone done(Tx &tx, Work work);
    /// How many there are after an id.
    static qint64 after(Tx &tx, Work work, qint64 id);
    /// The instant of the last deed in the audit, UTC; invalid for none.
    static QDateTime lastDeed(Tx &tx);
    /// The id of the newest closing of a session; 0 for none.
    static qint64 newestClosing(Tx &tx);
};

} // namespace cabas
