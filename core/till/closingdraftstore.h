// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/till/closingdraft.h"

#include <QDateTime>

namespace cabas {

/// Closings in the making: drafts, changed and deleted freely.
class ClosingDraftStore {
public:
    /// An empty one where none was begun.
    static ClosingDraft find(Tx &tx, TillSessionId session);
    /// In place of what was kept of the session before.
    static void put(Tx &tx, TillSessionId session, const ClosingDraft &draft, UserId user,
                    const QDateTime &at);
    static void remove(Tx &tx, TillSessionId session);
};

} // namespace cabas
