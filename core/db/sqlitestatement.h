// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlvalue.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

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
    qint64 run(const SqlValues &values, const std::function<void(Row)> &each);
    /// Runs an INSERT and answers the id it gave.
    qint64 insert(const SqlValues &values);
    QStringList columns() const;

private:
    /// Binds a value; `bytes` keeps what SQLite then reads in place until the run is over.
    void bind(int position, const QVariant &value, QByteArray &bytes);
    QVariant value(int column) const;
    [[noreturn]] void fail() const;

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace cabas
