// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/journalentry.h"
#include "core/base/result.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

namespace cabas {

/// Posts what happened and must reach the books, even when its day was locked or its VAT declared
/// in the meantime: the closing of a till cannot wait for the treasurer.
class LateEntry {
    Q_DECLARE_TR_FUNCTIONS(LateEntry)

public:
    /// Posts `entry` on its day, or where the books do not take it there on the first day after it
    /// that does, its label saying so; the document's day stays what it was. A year that nobody
    /// opened while it ran is opened. Refused for any other reason than the day.
    static Result<PostedEntry> append(Tx &tx, const Session &session, const JournalEntry &entry);
};

} // namespace cabas
