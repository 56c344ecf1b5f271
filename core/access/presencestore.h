// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/presence.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// Who is and was signed in at which window.
class PresenceStore {
public:
    static qint64 add(Tx &tx, const Presence &presence);
    /// Nothing where it ended before.
    static void end(Tx &tx, qint64 id, const QDateTime &at, Leaving how);
    /// Those still there first, then the newest first.
    static std::vector<Presence> newest(Tx &tx, int limit);
    /// Those of a machine that have not ended.
    static std::vector<Presence> openOn(Tx &tx, const QString &device);
    /// Forgets who left before an instant.
    static void forget(Tx &tx, const QDateTime &before);
};

} // namespace cabas
