// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QString>

namespace cabas {

/// The word that names a shop on a PostgreSQL server where the name of a file may stand too:
/// `postgresql://USER@HOST[:PORT]/DATABASE`, or `postgresql://USER@/DATABASE?host=FOLDER` by the
/// socket in a folder. Never a password: it would stand in the list of processes and in histories.
class ServerAddress {
    Q_DECLARE_TR_FUNCTIONS(ServerAddress)

public:
    /// Whether a word is meant as an address, well written or not.
    static bool isAddress(const QString &word);
    /// Where it leads; Usage, in words, where it cannot be read.
    static Result<DatabaseLocation> location(const QString &word);
    /// The word that names a location, as short as it may be.
    static QString wordOf(const DatabaseLocation &location);
    /// One of host, port, dbname, user of a location; empty without it.
    static QString option(const DatabaseLocation &location, QStringView name);

    /// Keeps the password that a person typed, in the memory of this program alone. Without one,
    /// PGPASSWORD and ~/.pgpass are asked, as every program of PostgreSQL does.
    static void keepPassword(const DatabaseLocation &location, const QString &password);
    static QString passwordFor(const DatabaseLocation &location);

    /// The environment in which PostgreSQL's own programs find server, user and password.
    static QProcessEnvironment environmentFor(const DatabaseLocation &location);
};

} // namespace cabas
