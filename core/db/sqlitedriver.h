// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>
#include <QString>

struct sqlite3;

namespace cabas {

/// A SQLite file, opened by ourselves and kept under a name among Qt's connections. Qt's own
/// plugin is sought in a folder and loaded at each start, and nothing is asked of it: statements
/// run on the handle (see SqliteStatement).
class SqliteDriver : public QSqlDriver {
public:
    /// Opens `file` (a path, or an URI when `flags` say so) with SQLite's own `flags`
    /// (SQLITE_OPEN_...); whoever holds it is waited for `busyMs`. Throws DbError.
    SqliteDriver(const QString &file, int flags, int busyMs);
    ~SqliteDriver() override;

    /// Settles what SQLite takes no more once any of it is in use: whoever calls it first, for
    /// whatever, calls this before.
    static void prepare();

    sqlite3 *sqlite() const { return m_handle; }
    void close() override;

private:
    bool hasFeature(DriverFeature feature) const override;
    /// Refused: a driver of ours is made open.
    bool open(const QString &file, const QString &user, const QString &password,
              const QString &host, int port, const QString &options) override;
    /// None: no query of Qt's runs here.
    QSqlResult *createResult() const override;

    sqlite3 *m_handle = nullptr;
};

} // namespace cabas
