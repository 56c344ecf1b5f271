// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/servershop.h"

#include "core/db/schema.h"
#include "core/db/serveraddress.h"

#include <QDeadlineTimer>
#include <QThread>

namespace cabas {

namespace {

constexpr int leavingMs = 2000;
constexpr int pauseMs = 50;

/// Takes away what a making that failed left: the database was empty before it.
void clear(const DatabaseLocation &location)
{
    try {
        Connection connection(location, ConnectionMode::Read);
        for (const Row &row :
             connection.rows(u"SELECT tablename FROM pg_tables WHERE schemaname = 'public'"_qs))
            connection.execute(u"DROP TABLE IF EXISTS \"%1\" CASCADE"_qs.arg(row.text(0)));
        connection.execute(u"DROP FUNCTION IF EXISTS cabas_refuse() CASCADE"_qs);
    } catch (const DbError &) {
        return; // the server is away: the next making says that the database is not empty
    }
}

} // namespace

Result<> ServerShop::checkEmpty(Connection &connection, const QString &address)
{
    const qint64 tables =
        connection.scalar(u"SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'"_qs)
            .toLongLong();
    if (tables > 0)
        return refused(tr("The database of %1 is not empty and is not overwritten. Ask who runs "
                          "the server for another one.")
                           .arg(address),
                       u"exists"_qs);
    return Ok{};
}

Result<> ServerShop::checkEmpty(const QString &address)
{
    CABAS_LET(location, ServerAddress::location(address));
    try {
        Connection connection(location, ConnectionMode::Read);
        return checkEmpty(connection, address);
    } catch (const DbError &error) {
        return Database::failureOf(error);
    }
}

Result<> ServerShop::create(const QString &address, const QDateTime &now,
                            const std::function<Result<>(Tx &)> &fill,
                            const std::function<Result<>(Database &)> &then)
{
    CABAS_LET(location, ServerAddress::location(address));
    bool isOurs = false;
    Result<> outcome = Ok{};
    try {
        {
            Connection connection(location, ConnectionMode::Write);
            CABAS_TRY(checkEmpty(connection, address));
            isOurs = true;
            Schema::migrate(connection, 0, now);
        }
        Database database(location, false);
        outcome = database.write(fill);
        if (outcome && then)
            outcome = then(database);
    } catch (const DbError &error) {
        outcome = Database::failureOf(error);
    }
    if (!outcome && isOurs)
        clear(location);
    return outcome;
}

Result<int> ServerShop::versionOf(Connection &connection, const QString &address)
{
    const QVariant history =
        connection.scalar(u"SELECT to_regclass('public.schema_history')::text"_qs);
    if (history.toString().isEmpty())
        return notFound(tr("The database of %1 holds no shop. Make one with cabas new, or bring "
                           "one there with cabas move.")
                            .arg(address),
                        u"no_shop"_qs);
    const int version = connection.scalar(u"SELECT MAX(number) FROM schema_history"_qs).toInt();
    if (version > Schema::latest())
        return storageFailure(tr("%1 was written by a newer Cabas (file version %2, this program "
                                 "knows %3). Install the newer Cabas on this computer.")
                                  .arg(address)
                                  .arg(version)
                                  .arg(Schema::latest()),
                              u"newer"_qs);
    return version;
}

Result<std::unique_ptr<Database>> ServerShop::open(const QString &address)
{
    CABAS_LET(location, ServerAddress::location(address));
    try {
        {
            Connection connection(location, ConnectionMode::Read);
            CABAS_LET(version, versionOf(connection, address));
            if (version < Schema::latest())
                return storageFailure(tr("%1 was written by an older Cabas. Close Cabas on every "
                                         "computer, make a backup, then bring it up to date: "
                                         "cabas migrate \"%1\".")
                                          .arg(address),
                                      u"older"_qs);
        }
        auto database = std::make_unique<Database>(location, false);
        const Result<qint64> shops = database->read(
            [](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM shop WHERE id = 1"); });
        if (!shops)
            return shops.failure();
        if (*shops != 1)
            return storageFailure(tr("The database of %1 holds no shop: it was damaged or never "
                                     "finished. Restore a backup.")
                                      .arg(address),
                                  u"no_shop"_qs);
        return database;
    } catch (const DbError &error) {
        return Database::failureOf(error);
    }
}

Result<> ServerShop::migrate(const QString &address, const QDateTime &now)
{
    CABAS_LET(location, ServerAddress::location(address));
    try {
        Connection connection(location, ConnectionMode::Write);
        CABAS_LET(version, versionOf(connection, address));
        Schema::migrate(connection, version, now);
        return Ok{};
    } catch (const DbError &error) {
        return Database::failureOf(error);
    }
}

bool ServerShop::isInUse(const QString &address)
{
    const Result<DatabaseLocation> location = ServerAddress::location(address);
    if (!location)
        return false;
    try {
        Connection connection(*location, ConnectionMode::Read);
        // A connection that was just closed stands in the server's list for a moment.
        for (const QDeadlineTimer deadline(leavingMs); !deadline.hasExpired();
             QThread::msleep(pauseMs)) {
            const QVariant others =
                connection.scalar(u"SELECT COUNT(*) FROM pg_stat_activity "
                                  "WHERE datname = current_database() "
                                  "AND application_name = 'cabas' AND pid <> pg_backend_pid()"_qs);
            if (others.toLongLong() == 0)
                return false;
        }
        return true;
    } catch (const DbError &) {
        return true;
    }
}

} // namespace cabas
