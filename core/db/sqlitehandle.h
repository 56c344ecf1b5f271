// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace cabas {

/// A SQLite file, open as long as this lives. One thread at a time uses it; which one may change.
class SqliteHandle {
public:
    /// Opens `file` (a path, or an URI when `flags` say so) with SQLite's own `flags`
    /// (SQLITE_OPEN_...); whoever holds it is waited for `busyMs`. Throws DbError.
    SqliteHandle(const QString &file, int flags, int busyMs);
    ~SqliteHandle();
    SqliteHandle(const SqliteHandle &) = delete;
    SqliteHandle &operator=(const SqliteHandle &) = delete;

    /// Settles what SQLite takes no more once any of it is in use: whoever calls it first, for
    /// whatever, calls this before.
    static void prepare();

    sqlite3 *sqlite() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace cabas
