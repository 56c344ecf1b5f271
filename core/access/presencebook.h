// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/presence.h"
#include "core/access/session.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace cabas {

/// Who is signed in, on which machine, since when, and how it ended. Commands without a window are
/// in the audit alone.
class PresenceBook {
    Q_DECLARE_TR_FUNCTIONS(PresenceBook)

public:
    /// Sign-ins are kept for a year (docs/SECURITY.md).
    static constexpr int keptDays = 366;
    static constexpr int mostRows = 500;

    explicit PresenceBook(Database &db) : m_db(db) {}

    /// Somebody came to a window of this process.
    Result<qint64> begin(const Session &session);
    Result<> end(const Session &session, qint64 id, Leaving how);
    /// The screen was hidden, or shown again to the same person; the audit says which and when.
    Result<> noteLock(const Session &session, bool isLocked);
    /// Ends those of this machine whose window is gone without a word, and forgets old ones.
    /// `isAlive` tells whether a process of this machine runs.
    Result<int> settle(const Session &by, const std::function<bool(qint64)> &isAlive);
    /// Whether a process with this number runs on this machine.
    static bool isRunning(qint64 process);

    /// Those still there first. Asks for the right to manage users or to read the audit.
    Result<std::vector<Presence>> list(const Session &session, int limit = mostRows) const;

    static QString words(Leaving how);

private:
    Database &m_db;
};

} // namespace cabas
