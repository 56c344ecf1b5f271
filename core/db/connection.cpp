// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"

#include "core/db/dberror.h"
#include "core/db/gatheredlog.h"
#include "core/db/serverlink.h"
#include "core/db/sqlitehandle.h"

#include <QAtomicInteger>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>

#include <sqlite3.h>

namespace cabas {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int maxValueBytes = 64 * 1024 * 1024;
constexpr int maxSqlBytes = 1024 * 1024;
constexpr int maxExpressionDepth = 100;
constexpr int pagesInLog = 1000; ///< where SQLite empties its log by itself

QString nextConnectionName()
{
    static QAtomicInteger<quint64> counter;
    return QStringLiteral("cabas-%1").arg(++counter);
}

/// What the name of a file asks of SQLite; nothing for most.
QString queryOf(const DatabaseLocation &location, ConnectionMode mode)
{
    if (mode == ConnectionMode::Immutable)
        return QStringLiteral("immutable=1");
    const bool isFile = location.path != u":memory:" && !location.path.isEmpty();
    if (mode == ConnectionMode::Write && isFile && GatheredLog::vfsName() != nullptr)
        return QStringLiteral("vfs=") + QLatin1String(GatheredLog::vfsName());
    return {};
}

QString fileName(const DatabaseLocation &location, const QString &query)
{
    if (query.isEmpty())
        return location.path;
    return QStringLiteral("file:") +
           QString::fromLatin1(QUrl::toPercentEncoding(location.path, "/")) + u'?' + query;
}

/// Begins a transaction on a server. A connection that was cut since its last use is made anew
/// first, under a new name: nothing of a transaction is lost with it.
template <typename Queries, typename Begin>
void beginOnServer(QString &name, Queries &queries, const DatabaseLocation &location,
                   const Begin &begin)
{
    const auto isOpen = [&] { return QSqlDatabase::database(name, false).isOpen(); };
    try {
        if (isOpen()) {
            begin();
            return;
        }
    } catch (const DbError &error) {
        if (!ServerLink::isLost(error)) {
            QSqlQuery(QSqlDatabase::database(name, false)).exec(QStringLiteral("ROLLBACK"));
            throw;
        }
    }
    QSqlDatabase::removeDatabase(name);
    queries.clear();
    name = nextConnectionName();
    ServerLink::open(name, location, ConnectionMode::Read);
    begin();
}

} // namespace

void require(bool condition, const char *what)
{
    if (!condition)
        throw DbError(QString::fromUtf8(what), u"invariant"_qs);
}

Connection::Connection(const DatabaseLocation &location, ConnectionMode mode) : m_location(location)
{
    if (location.engine == Engine::Postgres) {
        m_name = nextConnectionName();
        ServerLink::open(m_name, location, mode);
        return;
    }
    SqliteHandle::prepare(); // what the query asks for is SQLite's already
    const QString query = queryOf(location, mode);
    // One thread at a time uses a connection: SQLite need not lock it.
    int flags = SQLITE_OPEN_NOMUTEX | (query.isEmpty() ? 0 : SQLITE_OPEN_URI);
    flags |= mode == ConnectionMode::Immutable ? SQLITE_OPEN_READONLY
                                               : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    m_sqlite = std::make_unique<SqliteHandle>(fileName(location, query), flags, busyTimeoutMs);
    configureSqlite(mode);
}

Connection::~Connection()
{
    if (m_location.engine == Engine::Sqlite)
        return;
    // A server forgets what was prepared with the connection; to ask it to would be one question
    // a statement, and none is answered where the connection was cut.
    QSqlDatabase::removeDatabase(m_name);
    m_queries.clear();
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

void *Connection::handle() const
{
    return m_sqlite->sqlite();
}

void Connection::configureSqlite(ConnectionMode mode)
{
    hardenSqlite();
    execute(u"PRAGMA trusted_schema = OFF"_qs);
    execute(u"PRAGMA cell_size_check = ON"_qs);
    execute(u"PRAGMA mmap_size = 0"_qs);
    // The 2 MB that SQLite takes by itself hold less than the index of a shop's codes.
    execute(u"PRAGMA cache_size = -16384"_qs); // KiB
    execute(u"PRAGMA temp_store = MEMORY"_qs);
    execute(u"PRAGMA foreign_keys = ON"_qs);
    if (mode == ConnectionMode::Immutable)
        return;
    if (mode == ConnectionMode::Read) {
        execute(u"PRAGMA query_only = ON"_qs);
        return;
    }
    // What is deleted leaves no byte behind: people may ask to be erased.
    execute(u"PRAGMA secure_delete = ON"_qs);
    // FULL, always: with NORMAL a power cut loses acknowledged sales. Only a file that nobody
    // has seen yet, which is thrown away if its making is cut short, does without.
    execute(u"PRAGMA journal_mode = WAL"_qs);
    execute(mode == ConnectionMode::Making ? u"PRAGMA synchronous = OFF"_qs
                                           : u"PRAGMA synchronous = FULL"_qs);
    watchLog({});
    execute(u"PRAGMA journal_size_limit = 67108864"_qs);
}

void Connection::hardenSqlite()
{
    auto *db = static_cast<sqlite3 *>(handle());
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, maxValueBytes);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, maxSqlBytes);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, maxExpressionDepth);
}

void Connection::fail(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    throw DbError(error.databaseText() + QStringLiteral(" — ") + query.lastQuery().simplified(),
                  error.nativeErrorCode());
}

void Connection::execute(const QString &sql)
{
    if (m_location.engine == Engine::Sqlite) {
        SqliteStatement(static_cast<sqlite3 *>(handle()), sql.toUtf8().constData())
            .run({}, [](const Row &) {});
        return;
    }
    QSqlQuery query(database());
    if (!query.exec(sql))
        fail(query);
}

SqliteStatement &Connection::sqliteStatement(std::string_view sql)
{
    // A text that was made for one call may stand where another stood before: they are compared.
    auto &[text, known] = m_known[sql.data()];
    if (known != nullptr && text == sql)
        return *known;
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        const std::string kept(sql);
        auto statement =
            std::make_unique<SqliteStatement>(static_cast<sqlite3 *>(handle()), kept.c_str());
        found = m_statements.emplace(kept, std::move(statement)).first;
    }
    text = found->first;
    known = found->second.get();
    return *known;
}

QSqlQuery &Connection::postgresQuery(const char *sql, SqlArguments values)
{
    auto found = m_queries.find(std::string_view(sql));
    if (found == m_queries.end()) {
        QSqlQuery query(database());
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromUtf8(sql)))
            fail(query);
        found = m_queries.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    int position = 0;
    for (const SqlValue &value : values)
        query.bindValue(position++, Row({value.cell()}).value(0));
    if (!query.exec())
        fail(query);
    return query;
}

qint64 Connection::run(const char *sql, SqlArguments values,
                       const std::function<void(const Row &)> &each)
{
    if (m_location.engine == Engine::Sqlite)
        return sqliteStatement(sql).run(values, each);
    QSqlQuery &query = postgresQuery(sql, values);
    if (query.isSelect()) {
        const int columns = query.record().count();
        while (query.next()) {
            std::vector<SqlCell> row;
            row.reserve(size_t(columns));
            for (int i = 0; i < columns; ++i)
                row.push_back(cellOf(query.value(i)));
            each(Row(std::move(row)));
        }
        if (query.lastError().isValid())
            fail(query);
    }
    const qint64 affected = query.numRowsAffected();
    query.finish();
    return affected;
}

qint64 Connection::insert(const char *sql, SqlArguments values)
{
    // SQLite makes a table of its own for each RETURNING, which costs as much as the row; the id
    // of a plain INSERT it knows anyway.
    static constexpr std::string_view clause = "RETURNING id";
    const std::string_view text(sql);
    if (m_location.engine == Engine::Sqlite && text.ends_with(clause) &&
        text.find("ON CONFLICT") == std::string_view::npos)
        return sqliteStatement(text.substr(0, text.size() - clause.size())).insert(values);
    qint64 id = 0;
    run(sql, values, [&](const Row &row) { id = row.integer(0); });
    return id;
}

QStringList Connection::columns(const char *sql, SqlArguments values)
{
    if (m_location.engine == Engine::Sqlite)
        return sqliteStatement(sql).columns();
    QStringList names;
    QSqlQuery &query = postgresQuery(sql, values);
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    query.finish();
    return names;
}

QVariant Connection::scalar(const QString &sql)
{
    if (m_location.engine == Engine::Sqlite) {
        const std::vector<Row> found = rows(sql);
        return found.empty() ? QVariant() : found.front().value(0);
    }
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        fail(query);
    return query.next() ? query.value(0) : QVariant();
}

std::vector<Row> Connection::rows(const QString &sql)
{
    if (m_location.engine == Engine::Sqlite) {
        std::vector<Row> found;
        SqliteStatement(static_cast<sqlite3 *>(handle()), sql.toUtf8().constData())
            .run({}, [&](const Row &row) { found.push_back(row); });
        return found;
    }
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        fail(query);
    std::vector<Row> result;
    while (query.next()) {
        std::vector<SqlCell> values;
        for (int i = 0; i < query.record().count(); ++i)
            values.push_back(cellOf(query.value(i)));
        result.emplace_back(std::move(values));
    }
    return result;
}

void Connection::control(const char *sql)
{
    if (m_location.engine == Engine::Sqlite)
        sqliteStatement(sql).run({}, [](const Row &) {});
    else
        execute(QString::fromLatin1(sql));
}

void Connection::checkPlace()
{
    // What is written to a file that lost its name is gone with the program.
    int hasMoved = 0;
    if (m_location.engine == Engine::Sqlite &&
        sqlite3_file_control(static_cast<sqlite3 *>(handle()), "main", SQLITE_FCNTL_HAS_MOVED,
                             &hasMoved) == SQLITE_OK &&
        hasMoved != 0)
        throw DbError(u"the file has moved"_qs, QString::number(SQLITE_READONLY_DBMOVED));
}

void Connection::beginWrite()
{
    checkPlace();
    if (m_location.engine == Engine::Sqlite) {
        // IMMEDIATE: a deferred transaction that turns into a writer fails at once under
        // contention.
        control("BEGIN IMMEDIATE");
        return;
    }
    beginOnServer(m_name, m_queries, m_location, [this] {
        control("BEGIN");
        ServerLink::takeTurn(database());
    });
}

void Connection::beginRead()
{
    if (m_location.engine == Engine::Sqlite) {
        control("BEGIN DEFERRED");
        return;
    }
    beginOnServer(m_name, m_queries, m_location,
                  [this] { control("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); });
}

void Connection::commit()
{
    if (m_location.engine == Engine::Sqlite) {
        const GatheredLog log(static_cast<sqlite3 *>(handle()));
        control("COMMIT");
        return;
    }
    const QString writer = ServerLink::writerName(m_name);
    // Before COMMIT is sent, a cut means that nothing was recorded.
    const qint64 mark = ServerLink::mark(database(), writer);
    try {
        control("COMMIT");
    } catch (const DbError &error) {
        if (!ServerLink::isLost(error))
            throw;
        if (!ServerLink::wasRecorded(m_location, writer, mark))
            throw;
    }
}

void Connection::rollback() noexcept
{
    if (m_location.engine == Engine::Postgres && !database().isOpen())
        return; // it was cut: the server undid the transaction
    try {
        control("ROLLBACK");
    } catch (const std::exception &) {
        // The transaction is over already: the engine ended it itself.
    }
}

void Connection::watchLog(std::function<void(int)> told)
{
    m_logTold = std::move(told);
    auto *db = static_cast<sqlite3 *>(handle());
    if (!m_logTold) {
        sqlite3_wal_autocheckpoint(db, pagesInLog);
        return;
    }
    const auto tell = [](void *self, sqlite3 *, const char *, int pages) {
        static_cast<Connection *>(self)->m_logTold(pages);
        return SQLITE_OK;
    };
    sqlite3_wal_hook(db, tell, this);
}

void Connection::checkpoint() noexcept
{
    sqlite3_wal_checkpoint_v2(static_cast<sqlite3 *>(handle()), nullptr, SQLITE_CHECKPOINT_PASSIVE,
                              nullptr, nullptr);
}

} // namespace cabas
