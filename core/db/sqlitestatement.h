// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/row.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace cabas {

/// A prepared statement on the handle of a SQLite connection. Qt's driver describes every column
/// anew at each execution, which costs three times the query itself; its connection is kept, its
/// queries are not. Throws DbError.
class SqliteStatement {
public:
    SqliteStatement(sqlite3 *handle, const char *sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    /// Runs it to its end, handing on each row; the rows affected by a change.
    qint64 run(SqlArguments values, const std::function<void(const Row &)> &each);
    /// Runs an INSERT and answers the id it gave.
    qint64 insert(SqlArguments values);
    QStringList columns() const;

private:
    /// Binds all values; SQLite reads texts and bytes in place until the run is over.
    void bind(SqlArguments values);
    [[noreturn]] void fail() const;

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    std::string m_texts; ///< the UTF-8 of the values bound last
};

} // namespace cabas
