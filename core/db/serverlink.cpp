// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/serverlink.h"

#include "core/base/result.h"
#include "core/db/dberror.h"
#include "core/db/serveraddress.h"

#include <QAtomicInteger>
#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

namespace cabas {

namespace {

/// "CABA" again: the one lock of a shop's writers, in its database.
constexpr qint64 writersLock = 0x43414241;
QAtomicInt patienceMs = 20'000;
constexpr int pauseMs = 100;
const QString unknownOutcome = QStringLiteral("08007");

void exec(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw DbError(query.lastError().databaseText() + u" — "_qs + sql,
                      query.lastError().nativeErrorCode());
}

QVariant valueOf(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw DbError(query.lastError().databaseText(), query.lastError().nativeErrorCode());
    return query.next() ? query.value(0) : QVariant();
}

const QString &program()
{
    static const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return uuid;
}

/// The marks stand beside the shop's tables, not among them: they are no data of the shop.
void prepareMarks(QSqlDatabase &database)
{
    if (!valueOf(database, u"SELECT to_regclass('cabas_link.marks')"_qs).toString().isEmpty()) {
        exec(database, u"DELETE FROM cabas_link.marks WHERE at < now() - interval '30 days'"_qs);
        return;
    }
    exec(database, u"BEGIN"_qs);
    ServerLink::takeTurn(database);
    exec(database, u"CREATE SCHEMA IF NOT EXISTS cabas_link"_qs);
    exec(database, u"CREATE TABLE IF NOT EXISTS cabas_link.marks (writer TEXT PRIMARY KEY, "
                   "mark BIGINT NOT NULL, at TIMESTAMPTZ NOT NULL DEFAULT now())"_qs);
    exec(database, u"COMMIT"_qs);
}

bool says(const QString &text, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (text.contains(QString::fromUtf8(word), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

void ServerLink::open(const QString &name, const DatabaseLocation &location, ConnectionMode mode)
{
    std::optional<DbError> failed;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setHostName(ServerAddress::option(location, u"host"));
        database.setDatabaseName(ServerAddress::option(location, u"dbname"));
        database.setUserName(ServerAddress::option(location, u"user"));
        database.setPassword(ServerAddress::passwordFor(location));
        if (const int port = ServerAddress::option(location, u"port").toInt(); port > 0)
            database.setPort(port);
        // A network that was cut is noticed within half a minute, not after hours.
        database.setConnectOptions(
            u"connect_timeout=5;application_name=cabas;keepalives_idle=10;keepalives_interval=5;"
            "keepalives_count=3;tcp_user_timeout=20000"_qs);
        try {
            if (!database.open())
                throw DbError(database.lastError().databaseText().simplified(), u"08001"_qs);
            exec(database, u"SET client_min_messages = error"_qs);
            exec(database, u"SET lock_timeout = '10s'"_qs);
            if (mode != ConnectionMode::Read && mode != ConnectionMode::Immutable)
                prepareMarks(database);
        } catch (const DbError &error) {
            failed = error;
        }
    }
    if (failed) {
        QSqlDatabase::removeDatabase(name);
        throw *failed;
    }
}

bool ServerLink::isLost(const DbError &error)
{
    // What libpq says by itself has no code; 57P01..03: the server stops, or starts.
    const QString &code = error.nativeCode();
    return code.isEmpty() || code.startsWith(u"08") || code.startsWith(u"57P0");
}

bool ServerLink::isLost(const Failure &failure)
{
    return failure.code == u"server_away" || failure.code == u"outcome_unknown";
}

void ServerLink::takeTurn(QSqlDatabase database)
{
    exec(database, QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(writersLock));
}

qint64 ServerLink::mark(QSqlDatabase database, const QString &writer)
{
    static QAtomicInteger<qint64> last;
    const qint64 mark = ++last;
    exec(database, QStringLiteral("INSERT INTO cabas_link.marks (writer, mark) VALUES ('%1', %2) "
                                  "ON CONFLICT (writer) DO UPDATE SET mark = excluded.mark, "
                                  "at = excluded.at")
                       .arg(writer)
                       .arg(mark));
    return mark;
}

void ServerLink::setPatience(int milliseconds)
{
    patienceMs = milliseconds;
}

bool ServerLink::wasRecorded(const DatabaseLocation &location, const QString &writer, qint64 mark)
{
    const QString name = writer + u"-asks"_qs;
    const QDeadlineTimer deadline(patienceMs.loadRelaxed());
    while (!deadline.hasExpired()) {
        std::optional<qint64> found;
        try {
            open(name, location, ConnectionMode::Read);
            QSqlDatabase database = QSqlDatabase::database(name, false);
            exec(database, u"BEGIN"_qs);
            // The lost transaction held the turn: once it is ours, that one is decided.
            takeTurn(database);
            found = valueOf(database, QStringLiteral("SELECT mark FROM cabas_link.marks "
                                                     "WHERE writer = '%1'")
                                          .arg(writer))
                        .toLongLong();
        } catch (const DbError &) {
            QThread::msleep(pauseMs);
        }
        QSqlDatabase::removeDatabase(name);
        if (found)
            return *found == mark;
    }
    throw DbError(u"the server did not come back"_qs, unknownOutcome);
}

bool ServerLink::waitFor(const DatabaseLocation &location, int milliseconds)
{
    const QString name = writerName(u"waits"_qs);
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        try {
            open(name, location, ConnectionMode::Read);
            QSqlDatabase::removeDatabase(name);
            return true;
        } catch (const DbError &) {
            QThread::msleep(pauseMs);
        }
    }
    return false;
}

qint64 ServerLink::versionOfOthers(Connection &connection)
{
    return connection
        .scalar(QStringLiteral("SELECT CAST(COALESCE(SUM(mark), 0) AS BIGINT) "
                               "FROM cabas_link.marks WHERE writer NOT LIKE '%1%'")
                    .arg(program()))
        .toLongLong();
}

QString ServerLink::writerName(const QString &connection)
{
    return program() + u'/' + connection;
}

Failure ServerLink::failureToConnect(const QString &said)
{
    // The server says these in its own language, without a code: Debian's in that of its machine.
    if (says(said, {"no password supplied", "aucun mot de passe", "pas de mot de passe"}))
        return storageFailure(tr("The server asks for a password. Write it into ~/.pgpass "
                                 "(HOST:PORT:DATABASE:USER:PASSWORD, readable by you alone), or "
                                 "into PGPASSWORD."),
                              u"password_needed"_qs);
    if (says(said, {"password authentication failed", "authentification par mot de passe"}))
        return storageFailure(tr("The server refused the password. Check it, and the name before "
                                 "the @ of the address."),
                              u"password_wrong"_qs);
    if (says(said,
             {"role \"", "le rôle «", "pg_hba.conf", "authentication failed", "authentification"}))
        return storageFailure(tr("The server does not let this person in. Check the name before "
                                 "the @ of the address, or ask who runs the server. It said: %1")
                                  .arg(said),
                              u"not_let_in"_qs);
    if (says(said, {"database \"", "base de données «"}))
        return notFound(tr("There is no such database on the server. Check the address, or ask who "
                           "runs the server to make it (createdb). It said: %1")
                            .arg(said),
                        u"absent"_qs);
    return storageFailure(tr("The server cannot be reached: nothing was recorded. Check the "
                             "network and that the server runs, then try again. Details: %1")
                              .arg(said),
                          u"server_away"_qs);
}

Failure ServerLink::failureOf(const DbError &error)
{
    const QString &code = error.nativeCode();
    if (code == u"08001")
        return failureToConnect(error.message());
    if (code == unknownOutcome)
        return storageFailure(tr("The server went away at the moment of recording, and did not "
                                 "come back: nobody knows yet whether this was recorded. Look for "
                                 "it once the server is back, before you do it again."),
                              u"outcome_unknown"_qs);
    if (isLost(error))
        return storageFailure(tr("The connection to the server was cut: nothing was recorded. "
                                 "Please do it again; Cabas connects anew by itself."),
                              u"server_away"_qs);
    if (code == u"55P03" || code == u"40001" || code == u"40P01")
        return storageFailure(tr("Another till or window is writing to the shop for a long time. "
                                 "Nothing was recorded; please try again."),
                              u"busy"_qs);
    if (code == u"53100")
        return storageFailure(tr("The server's disk is full: nothing was recorded. Tell who runs "
                                 "the server."),
                              u"disk_full"_qs);
    if (code == u"42501" || code == u"25006")
        return storageFailure(tr("The server does not allow this person to write: nothing was "
                                 "recorded. Ask who runs the server. It said: %1")
                                  .arg(error.message()),
                              u"read_only"_qs);
    if (code == u"53300")
        return storageFailure(tr("The server has no place for one more connection. Close windows "
                                 "that nobody needs, then try again."),
                              u"busy"_qs);
    return storageFailure(
        tr("The server refused this: nothing was recorded. Details: %1").arg(error.message()),
        u"storage"_qs);
}

} // namespace cabas
