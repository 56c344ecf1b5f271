// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QString>

namespace cabas::test {

/// An empty PostgreSQL database that lives as long as this object.
///
/// The first one of an executable starts a private PostgreSQL 15 cluster in a folder of /tmp: no
/// network, only a socket in that folder, nothing synced to the disk. The cluster goes with the
/// QCoreApplication, or with the process when that dies. A test that finds none skips:
/// `if (!PostgresDatabase::available()) QSKIP(qPrintable(PostgresDatabase::missing()));`
class PostgresDatabase {
public:
    /// What this machine lacks, in words for QSKIP; empty when nothing.
    static QString missing();
    static bool available() { return missing().isEmpty(); }

    PostgresDatabase();
    ~PostgresDatabase();
    PostgresDatabase(const PostgresDatabase &) = delete;
    PostgresDatabase &operator=(const PostgresDatabase &) = delete;

    /// False when the cluster or the database could not be made; error() says why.
    bool isReady() const { return m_error.isEmpty(); }
    QString error() const { return m_error; }

    QString host() const { return m_host; } ///< the folder of the socket
    QString name() const { return m_name; }
    static QString user();
    /// `host=... dbname=... user=...`, as libpq and Cabas read it.
    QString options() const;
    DatabaseLocation location() const;
    /// The same as the word of a command: `postgresql://...`.
    QString address() const;

    /// Stops the one server of this executable, in good order or as if it crashed.
    static void stopServer(bool likeACrash);
    /// Starts it again and waits for it; its words when it does not start.
    static QString startServer();

private:
    QString m_host;
    QString m_name;
    QString m_error;
};

} // namespace cabas::test
