// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/activity.h"
#include "core/base/id.h"
#include "core/db/transaction.h"

#include <QStringList>

#include <vector>

namespace cabas {

/// Activities, their shares of accounts, and the lines that are theirs.
class ActivityStore {
public:
    static std::vector<Activity> all(Tx &tx);
    static void set(Tx &tx, const Activity &activity);
    static std::vector<ActivityShare> shares(Tx &tx);
    /// The same account and activity again changes the share; 0 takes it away.
    static void setShare(Tx &tx, const ActivityShare &share);

    /// The activities of an entry's lines in their order; empty where none was said.
    static QStringList ofEntry(Tx &tx, EntryId entry);
    /// Says them, from the first line on; what stood there goes.
    static void setOfEntry(Tx &tx, EntryId entry, const QStringList &codes, UserId user,
                           const QDateTime &at);
    /// Of one line, from 1; an empty code takes it away.
    static void setOfLine(Tx &tx, EntryId entry, int position, const QString &code, UserId user,
                          const QDateTime &at);
    /// By account and activity, of the lines of a span of days that say one.
    static std::vector<ActivityOfLines> ofLines(Tx &tx, QDate from, QDate to);
};

} // namespace cabas
