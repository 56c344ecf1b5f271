// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/matching.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Writes what settles what, within the transaction of a deed of this room or of one above.
class Lettering {
    Q_DECLARE_TR_FUNCTIONS(Lettering)

public:
    /// Lines that were looked at in this transaction, and that MatchingRules::check holds for.
    static Matching write(Tx &tx, const Session &session, const QString &account,
                          const QString &thirdParty, const std::vector<LineId> &lines);
    /// Matches two lines of a third party where both are open and settle each other; else nothing.
    static void settle(Tx &tx, const Session &session, LineId owed, LineId paid);
    /// Refused when it belongs to a fiscal year that is closed for good.
    static Result<> undo(Tx &tx, const Session &session, const Matching &matching);
    /// Undoes whatever the lines of an entry are matched with.
    /// Frees a line from what it settles a part of, or from its parts; false where there is none.
    static bool undoParts(Tx &tx, const Session &session, LineId line);
    static Result<> undoOfEntry(Tx &tx, const Session &session, EntryId entry);
    /// Matches the lines of an entry with those of its reversal, third party by third party.
    static void settleReversal(Tx &tx, const Session &session, EntryId entry, EntryId reversal);
};

} // namespace cabas
