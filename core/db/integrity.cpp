// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/integrity.h"

#include <map>

namespace cabas {

QStringList Integrity::damage(Connection &connection)
{
    QStringList found;
    if (connection.engine() != Engine::Sqlite)
        return found;
    for (const Row &row : connection.rows(u"PRAGMA integrity_check"_qs)) {
        if (row.text(0) != u"ok")
            found += row.text(0);
    }
    return found;
}

QStringList Integrity::danglingReferences(Connection &connection)
{
    QStringList found;
    if (connection.engine() != Engine::Sqlite)
        return found;
    for (const Row &row : connection.rows(u"PRAGMA foreign_key_check"_qs))
        found += QStringLiteral("%1 row %2: %3 missing")
                     .arg(row.text(0))
                     .arg(row.integer(1))
                     .arg(row.text(2));
    return found;
}

std::vector<TableShape> Integrity::tables(Connection &connection)
{
    std::vector<TableShape> tables;
    if (connection.engine() != Engine::Sqlite)
        return tables;
    QStringList virtualTables;
    for (const Row &row : connection.rows(
             u"SELECT name, COALESCE(sql, '') LIKE 'CREATE VIRTUAL%' FROM sqlite_schema "
             "WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_qs)) {
        TableShape table;
        table.name = row.text(0);
        if (row.flag(1))
            virtualTables += table.name;
        // A virtual table keeps its rows in companions named after it.
        for (const QString &name : virtualTables)
            table.isVirtual =
                table.isVirtual || table.name == name || table.name.startsWith(name + u'_');
        tables.push_back(std::move(table));
    }
    for (TableShape &table : tables) {
        std::map<int, QString> key;
        for (const Row &row : connection.rows(
                 QStringLiteral("SELECT name, pk FROM pragma_table_info('%1') ORDER BY cid")
                     .arg(table.name))) {
            table.columns += row.text(0);
            if (row.integer(1) > 0)
                key.emplace(row.number(1), row.text(0));
        }
        for (const auto &[place, column] : key)
            table.key += column;
    }
    return tables;
}

void Integrity::eachRow(Connection &connection, const TableShape &table,
                        const std::function<void(const Row &)> &row)
{
    // The names are those that the engine itself gave.
    QString sql = QStringLiteral("SELECT ") + table.columns.join(u", "_qs) +
                  QStringLiteral(" FROM ") + table.name;
    if (!table.key.isEmpty())
        sql += QStringLiteral(" ORDER BY ") + table.key.join(u", "_qs);
    connection.run(sql.toUtf8().constData(), {}, row);
}

QStringList Integrity::referredTables(Connection &connection, const QString &table)
{
    QStringList tables;
    for (const Row &row : connection.rows(
             QStringLiteral("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list('%1')")
                 .arg(table)))
        tables += row.text(0);
    return tables;
}

void Integrity::deferReferences(Connection &connection)
{
    connection.execute(u"PRAGMA defer_foreign_keys = ON"_qs);
}

void Integrity::clear(Connection &connection, const TableShape &table)
{
    connection.execute(QStringLiteral("DELETE FROM ") + table.name);
}

void Integrity::insertRow(Connection &connection, const TableShape &table, SqlArguments values)
{
    const QString places = QStringList(table.columns.size(), u"?"_qs).join(u", "_qs);
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                            .arg(table.name, table.columns.join(u", "_qs), places);
    connection.run(sql.toUtf8().constData(), values, {});
}

} // namespace cabas
