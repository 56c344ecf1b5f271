// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/dialect.h"
#include "core/db/row.h"
#include "core/db/sqlitestatement.h"

#include <QSqlQuery>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

class QSqlDatabase;

namespace cabas {

class SqliteHandle;

/// Where a shop's data lives: a SQLite file, or a PostgreSQL database for tests of portability.
struct DatabaseLocation {
    Engine engine = Engine::Sqlite;
    QString path;    ///< SQLite: the file
    QString options; ///< PostgreSQL: `host=... dbname=... user=...`
};

/// How a connection may be used.
enum class ConnectionMode {
    Write,
    Read,
    Immutable, ///< a file on a medium that cannot be written: read it as it stands
    Making,    ///< a file still being made under another name: nothing waits for the disk
};

/// One connection, opened by the recipe of docs/ARCHITECTURE.md (WAL, FULL, foreign keys,
/// defensive), with its prepared statements kept. One thread at a time uses it: of a server the
/// one that made it, of SQLite any. Throws DbError.
class Connection {
public:
    Connection(const DatabaseLocation &location, ConnectionMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Engine engine() const { return m_location.engine; }

    /// Runs a statement without values that returns nothing, unprepared: PRAGMA, DDL, BEGIN.
    void execute(const QString &sql);
    /// Runs a prepared statement and hands each row to `each`; returns the rows affected.
    qint64 run(const char *sql, SqlArguments values, const std::function<void(const Row &)> &each);
    /// Runs an INSERT ... RETURNING id; the new id.
    qint64 insert(const char *sql, SqlArguments values);
    /// Column names of a query's result, in order.
    QStringList columns(const char *sql, SqlArguments values);
    /// The first value of the first row of an unprepared query; invalid without a row.
    QVariant scalar(const QString &sql);
    std::vector<Row> rows(const QString &sql);

    /// Throws too where the file is no more where it was opened: moved, replaced or deleted.
    void beginWrite();
    void beginRead();
    void commit();
    /// Never throws: rolling back is what is done when something already failed.
    void rollback() noexcept;

    /// SQLite: calls `told` after each commit with the pages in the write-ahead log, which then
    /// nobody empties but `checkpoint`; empty, the engine does so within a commit as it always did.
    void watchLog(std::function<void(int)> told);
    /// SQLite: moves what can be moved from the log into the file. What fails stays in the log.
    void checkpoint() noexcept;

    /// The engine's own handle (sqlite3 *), for the backup interface.
    void *handle() const;

private:
    QSqlDatabase database() const;
    void configureSqlite(ConnectionMode mode);
    void hardenSqlite();
    void checkPlace();
    SqliteStatement &sqliteStatement(std::string_view sql);
    /// BEGIN and COMMIT: kept prepared where the engine can prepare them.
    void control(const char *sql);
    QSqlQuery &postgresQuery(const char *sql, SqlArguments values);
    [[noreturn]] void fail(const QSqlQuery &query) const;

    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    /// By the text of a statement, found without copying it.
    template <typename T>
    using Texts = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

    DatabaseLocation m_location;
    QString m_name;                         ///< of PostgreSQL, among Qt's connections
    std::unique_ptr<SqliteHandle> m_sqlite; ///< of SQLite; what is prepared goes before it
    Texts<std::unique_ptr<SqliteStatement>> m_statements; ///< prepared once, of SQLite
    /// The same by where a text stands: most are literals, and need not be summed at each call.
    std::unordered_map<const char *, std::pair<std::string_view, SqliteStatement *>> m_known;
    Texts<QSqlQuery> m_queries; ///< of PostgreSQL
    std::function<void(int)> m_logTold;
};

} // namespace cabas
