// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/integrity.h"

#include <map>

namespace cabas {

namespace {

std::vector<TableShape> tablesOfServer(Connection &connection)
{
    std::vector<TableShape> tables;
    for (const Row &row : connection.rows(
             u"SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = "
             u"c.oid "
             "WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 "
             "AND NOT a.attisdropped ORDER BY c.relname COLLATE \"C\", a.attnum"_qs)) {
        if (tables.empty() || tables.back().name != row.text(0))
            tables.push_back({row.text(0), {}, {}, false});
        tables.back().columns += row.text(1);
    }
    std::map<QString, QStringList> keys;
    for (const Row &row :
         connection.rows(u"SELECT c.relname, a.attname FROM pg_index i "
                         "JOIN pg_class c ON c.oid = i.indrelid "
                         "CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(attnum, place) "
                         "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum "
                         "WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace "
                         "ORDER BY c.relname, k.place"_qs))
        keys[row.text(0)] += row.text(1);
    for (TableShape &table : tables)
        table.key = keys[table.name];
    return tables;
}

/// Every reference of a server's tables: the table and the constraint's name.
std::vector<Row> referencesOfServer(Connection &connection)
{
    return connection.rows(u"SELECT c.relname, k.conname FROM pg_constraint k "
                           "JOIN pg_class c ON c.oid = k.conrelid "
                           "WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace"_qs);
}

} // namespace

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
    if (connection.engine() != Engine::Sqlite)
        return tablesOfServer(connection);
    std::vector<TableShape> tables;
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
    if (connection.engine() != Engine::Sqlite) {
        for (const Row &row : connection.rows(
                 QStringLiteral("SELECT DISTINCT r.relname FROM pg_constraint k "
                                "JOIN pg_class r ON r.oid = k.confrelid WHERE k.contype = 'f' "
                                "AND k.conrelid = 'public.%1'::regclass")
                     .arg(table)))
            tables += row.text(0);
        return tables;
    }
    for (const Row &row : connection.rows(
             QStringLiteral("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list('%1')")
                 .arg(table)))
        tables += row.text(0);
    return tables;
}

void Integrity::deferReferences(Connection &connection)
{
    if (connection.engine() == Engine::Sqlite) {
        connection.execute(u"PRAGMA defer_foreign_keys = ON"_qs);
        return;
    }
    for (const Row &row : referencesOfServer(connection))
        connection.execute(QStringLiteral("ALTER TABLE %1 ALTER CONSTRAINT %2 DEFERRABLE "
                                          "INITIALLY DEFERRED")
                               .arg(row.text(0), row.text(1)));
}

void Integrity::resumeNumbers(Connection &connection)
{
    if (connection.engine() == Engine::Sqlite)
        return;
    connection.execute(u"SET CONSTRAINTS ALL IMMEDIATE"_qs);
    for (const Row &row : referencesOfServer(connection))
        connection.execute(QStringLiteral("ALTER TABLE %1 ALTER CONSTRAINT %2 NOT DEFERRABLE")
                               .arg(row.text(0), row.text(1)));
    for (const Row &row :
         connection.rows(u"SELECT table_name, column_name FROM information_schema.columns "
                         "WHERE table_schema = 'public' AND is_identity = 'YES'"_qs))
        connection.execute(QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', '%2'), "
                                          "COALESCE(MAX(%2), 1), MAX(%2) IS NOT NULL) FROM %1")
                               .arg(row.text(0), row.text(1)));
}

void Integrity::clear(Connection &connection, const TableShape &table)
{
    connection.execute(QStringLiteral("DELETE FROM ") + table.name);
}

void Integrity::insertRow(Connection &connection, const TableShape &table, SqlArguments values)
{
    const QString row = u'(' + QStringList(table.columns.size(), u"?"_qs).join(u", "_qs) + u')';
    const qsizetype rows = qsizetype(values.size()) / table.columns.size();
    const QString sql =
        QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
            .arg(table.name, table.columns.join(u", "_qs), QStringList(rows, row).join(u", "_qs));
    connection.run(sql.toUtf8().constData(), values, {});
}

} // namespace cabas
