// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QCoreApplication>

class QSqlDatabase;

namespace cabas {

class DbError;
struct Failure;

/// What a connection to a PostgreSQL server needs beside SQL: it may be cut at any moment, also
/// between a COMMIT and its answer.
///
/// Who writes takes turns with every other writer of the shop, on all machines, as on a file: the
/// services look before they write, and numbers and chains go on from the last one. Readers wait
/// for nobody. Each write leaves a mark of its own in the same transaction, in a table beside the
/// shop's; after a cut the mark says whether the transaction was recorded, a server that was
/// restarted meanwhile included (its transaction numbers may begin again before the lost ones).
class ServerLink {
    Q_DECLARE_TR_FUNCTIONS(ServerLink)

public:
    /// Opens a named connection of this thread. Throws DbError; nothing is left of it then.
    static void open(const QString &name, const DatabaseLocation &location, ConnectionMode mode);

    /// The connection is gone, not only the statement: another one may do.
    static bool isLost(const DbError &error);
    /// The same of a Failure that was made of such an error: nothing was recorded, or nobody knows.
    static bool isLost(const Failure &failure);

    /// Takes the turn of writing, for the transaction that just began; waits for it so long.
    static void takeTurn(QSqlDatabase database);
    /// The mark of a connection's next transaction, written just before it commits.
    static qint64 mark(QSqlDatabase database, const QString &writer);
    /// Whether the transaction of that mark was recorded. Waits until the server answers and knows,
    /// by a connection of its own; throws code 08007 when it does not in time.
    static bool wasRecorded(const DatabaseLocation &location, const QString &writer, qint64 mark);

    /// How long `wasRecorded` asks a server that is away; 20 s where nobody says otherwise.
    static void setPatience(int milliseconds);

    /// Waits until the server answers again, so long at most; whether it does.
    static bool waitFor(const DatabaseLocation &location, int milliseconds);

    /// Changes when another program than this one recorded something.
    static qint64 versionOfOthers(Connection &connection);
    /// A name for a connection's marks that no other writer in the world has.
    static QString writerName(const QString &connection);

    /// What to tell a person about an error of the server.
    static Failure failureOf(const DbError &error);

private:
    static Failure failureToConnect(const QString &said);
};

} // namespace cabas
