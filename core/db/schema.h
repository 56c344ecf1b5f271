// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QStringList>

namespace cabas {

/// "CABA": the application id of a Cabas file, at byte 68 of its header.
constexpr qint32 cabasApplicationId = 0x43414241;

/// The numbered migrations that this program carries.
class Schema {
public:
    /// The version this program writes.
    static int latest();
    /// Brings a database from `from` (0 is empty) to the latest, one transaction a migration.
    /// Throws DbError.
    static void migrate(Connection &connection, int from, const QDateTime &now);
    /// The names of what differs between the file's tables, indexes and triggers and what this
    /// version makes, each with `missing`, `changed` or `unknown`; also a migration whose text
    /// is not the one that was applied. On a server, whose owner may add to it, what is missing of
    /// columns, indexes and triggers (one that was put out of use is missing).
    static QStringList differences(Connection &connection);
};

} // namespace cabas
