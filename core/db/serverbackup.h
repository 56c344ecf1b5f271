// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/backup.h"

namespace cabas {

/// Copies of a shop on a server, by PostgreSQL's own pg_dump and pg_restore, which must be on this
/// computer and no older than the server (Debian: postgresql-client).
class ServerBackup {
    Q_DECLARE_TR_FUNCTIONS(ServerBackup)

public:
    /// Whether a file bears the name of such a copy.
    static bool isCopy(const QString &path);
    /// As Backup::into: `DATABASE-yyyyMMddTHHmmss.dump`, read back whole before it gets its name.
    static Result<QString> into(const QString &address, const QString &folder, const QDateTime &now,
                                int keep);
    /// As Backup::copiesOf.
    static std::vector<BackupCopy> copiesOf(const QString &address, const QString &folder);
    /// Reads a copy from its first byte to its last.
    static Result<> readBack(const QString &copy);
    /// Puts a copy into an empty database, whole or not at all.
    static Result<> restore(const QString &copy, const QString &address);
};

} // namespace cabas
