// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/changes.h"
#include "core/db/connection.h"

namespace cabas {

/// What stores work through, inside a transaction (or a read). Statements are whole literals;
/// every row is read and every statement finished before the call returns. Throws DbError.
class Tx {
public:
    explicit Tx(Connection &connection) : m_connection(connection) {}
    Tx(const Tx &) = delete;
    Tx &operator=(const Tx &) = delete;

    Engine engine() const { return m_connection.engine(); }
    Connection &connection() { return m_connection; }

    /// All rows of a query.
    std::vector<Row> run(const char *sql, SqlArguments values = {});
    /// Hands each row on without keeping them: for results that grow with history.
    void each(const char *sql, SqlArguments values, const std::function<void(const Row &)> &row);
    /// The first row, if any.
    std::optional<Row> first(const char *sql, SqlArguments values = {});
    /// The one integer of a query that always answers a row (COUNT, SUM with COALESCE).
    qint64 integer(const char *sql, SqlArguments values = {});
    /// INSERT, UPDATE or DELETE; the number of rows affected.
    qint64 change(const char *sql, SqlArguments values = {});
    /// INSERT ... RETURNING id; the new id.
    qint64 insert(const char *sql, SqlArguments values = {});
    /// Column names of a query's result, in order.
    QStringList columns(const char *sql, SqlArguments values);

    /// Takes a row's lock until COMMIT where the engine has row locks; `sql` is
    /// SELECT ... FOR UPDATE. Nothing on SQLite, where the transaction already holds the file.
    void lock(const char *sql, SqlArguments values = {});

    /// Says that the transaction changes this; told once, after COMMIT.
    void touch(Topics topics) { m_topics |= topics; }
    Topics topics() const { return m_topics; }

private:
    Connection &m_connection;
    Topics m_topics;
};

} // namespace cabas
