// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"

#include "core/db/dberror.h"

#include <QSqlRecord>

namespace cabas {

namespace {

Row rowOf(const QSqlQuery &query, int columns)
{
    std::vector<QVariant> values;
    values.reserve(size_t(columns));
    for (int i = 0; i < columns; ++i)
        values.push_back(query.value(i));
    return Row(std::move(values));
}

} // namespace

std::vector<Row> Tx::run(const char *sql, const SqlValues &values)
{
    std::vector<Row> rows;
    each(sql, values, [&](const Row &row) { rows.push_back(row); });
    return rows;
}

void Tx::each(const char *sql, const SqlValues &values, const std::function<void(const Row &)> &row)
{
    int columns = -1;
    m_connection.run(sql, values, [&](const QSqlQuery &query) {
        if (columns < 0)
            columns = query.record().count();
        row(rowOf(query, columns));
    });
}

std::optional<Row> Tx::first(const char *sql, const SqlValues &values)
{
    std::optional<Row> found;
    each(sql, values, [&](const Row &row) {
        if (!found)
            found = row;
    });
    return found;
}

qint64 Tx::integer(const char *sql, const SqlValues &values)
{
    const std::optional<Row> row = first(sql, values);
    require(row.has_value(), "a query that always answers gave no row");
    return row->integer(0);
}

qint64 Tx::change(const char *sql, const SqlValues &values)
{
    return m_connection.run(sql, values, [](const QSqlQuery &) {});
}

qint64 Tx::insert(const char *sql, const SqlValues &values)
{
    const std::optional<Row> row = first(sql, values);
    require(row.has_value() && row->integer(0) > 0, "an INSERT gave no id");
    return row->integer(0);
}

QStringList Tx::columns(const char *sql, const SqlValues &values)
{
    QStringList names;
    m_connection.run(sql, values, [&](const QSqlQuery &query) {
        if (!names.isEmpty())
            return;
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            names.append(record.fieldName(i));
    });
    return names;
}

void Tx::lock(const char *sql, const SqlValues &values)
{
    if (engine() == Engine::Postgres)
        run(sql, values);
}

} // namespace cabas
