// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"

#include "core/db/dberror.h"

namespace cabas {

std::vector<Row> Tx::run(const char *sql, SqlArguments values)
{
    std::vector<Row> rows;
    m_connection.run(sql, values, [&](const Row &row) { rows.push_back(row); });
    return rows;
}

void Tx::each(const char *sql, SqlArguments values, const std::function<void(const Row &)> &row)
{
    m_connection.run(sql, values, row);
}

std::optional<Row> Tx::first(const char *sql, SqlArguments values)
{
    std::optional<Row> found;
    m_connection.run(sql, values, [&](const Row &row) {
        if (!found)
            found = row;
    });
    return found;
}

qint64 Tx::integer(const char *sql, SqlArguments values)
{
    const std::optional<Row> row = first(sql, values);
    require(row.has_value(), "a query that always answers gave no row");
    return row->integer(0);
}

qint64 Tx::change(const char *sql, SqlArguments values)
{
    return m_connection.run(sql, values, [](const Row &) {});
}

qint64 Tx::insert(const char *sql, SqlArguments values)
{
    const qint64 id = m_connection.insert(sql, values);
    require(id > 0, "an INSERT gave no id");
    return id;
}

QStringList Tx::columns(const char *sql, SqlArguments values)
{
    return m_connection.columns(sql, values);
}

void Tx::lock(const char *sql, SqlArguments values)
{
    if (engine() == Engine::Postgres)
        run(sql, values);
}

} // namespace cabas
