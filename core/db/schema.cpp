// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/schema.h"

#include "core/db/dberror.h"
#include "core/db/integrity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace cabas {

namespace {

struct Migration {
    int number;
    QString name;
    QString text;
    QString sha256;
};

QDir migrationsFolder()
{
    return QDir(QStringLiteral(":/core/db/migrations"));
}

/// "0001_foundation.sql" and those after it.
QStringList migrationNames()
{
    return migrationsFolder().entryList(QDir::Files, QDir::Name);
}

int numberOf(const QString &name)
{
    return name.left(4).toInt();
}

std::vector<Migration> carried()
{
    std::vector<Migration> migrations;
    for (const QString &name : migrationNames()) {
        QFile file(migrationsFolder().filePath(name));
        require(file.open(QIODevice::ReadOnly), "a migration of the program cannot be read");
        const QByteArray bytes = file.readAll();
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        migrations.push_back(
            {numberOf(name), name, QString::fromUtf8(bytes), QString::fromLatin1(sum.toHex())});
    }
    return migrations;
}

const char *const historySql = R"(CREATE TABLE schema_history (
    number {{int}} PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    applied_at TEXT NOT NULL
){{strict}})";

void prepare(Connection &connection)
{
    for (const QString &sql : statementsFor(connection.engine(), QString::fromUtf8(historySql)))
        connection.execute(sql);
    if (connection.engine() == Engine::Postgres) {
        connection.execute(u"CREATE EXTENSION IF NOT EXISTS pg_trgm"_qs);
        connection.execute(u"CREATE FUNCTION cabas_refuse() RETURNS trigger AS "
                           "$$ BEGIN RAISE EXCEPTION 'append only'; END $$ LANGUAGE plpgsql"_qs);
        return;
    }
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(cabasApplicationId));
}

bool isApplied(Connection &connection, const Migration &migration)
{
    return connection.engine() == Engine::Sqlite &&
           connection.scalar(u"PRAGMA user_version"_qs).toInt() >= migration.number;
}

void apply(Connection &connection, const Migration &migration, const QDateTime &now)
{
    for (const QString &sql : statementsFor(connection.engine(), migration.text))
        connection.execute(sql);
    connection.run("INSERT INTO schema_history (number, name, sha256, applied_at) "
                   "VALUES (?, ?, ?, ?)",
                   {migration.number, migration.name, migration.sha256, now}, [](const Row &) {});
    if (connection.engine() == Engine::Sqlite)
        connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
}

QMap<QString, QString> objectsOf(Connection &connection)
{
    QMap<QString, QString> objects;
    for (const Row &row :
         connection.rows(u"SELECT type, name, COALESCE(sql, '') FROM sqlite_schema "
                         "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_qs))
        objects.insert(row.text(0) + u' ' + row.text(1), row.text(2).simplified());
    return objects;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

/// What a server's trigger is called that does the work of one or two of a file.
QString triggerOfServer(QString name)
{
    name.replace(QRegularExpression(u"_no_(update|delete)$"_qs), u"_append_only"_qs);
    return name.replace(QRegularExpression(u"_frozen_(update|delete)$"_qs), u"_frozen"_qs);
}

/// `fresh` is a file in memory of this version.
QStringList missingOnServer(Connection &connection, Connection &fresh)
{
    QStringList found;
    QMap<QString, QStringList> columns;
    for (const TableShape &table : Integrity::tables(connection))
        columns.insert(table.name, table.columns);
    for (const TableShape &table : Integrity::tables(fresh)) {
        if (!table.isVirtual && !columns.contains(table.name))
            found += u"table %1: missing"_qs.arg(table.name);
        else if (!table.isVirtual && sorted(columns.value(table.name)) != sorted(table.columns))
            found += u"table %1: changed"_qs.arg(table.name);
    }
    QSet<QString> present;
    for (const Row &row : connection.rows(
             u"SELECT 'trigger ' || tgname FROM pg_trigger "
             "WHERE NOT tgisinternal AND tgenabled <> 'D' UNION ALL "
             "SELECT 'index ' || indexname FROM pg_indexes WHERE schemaname = 'public'"_qs))
        present.insert(row.text(0));
    QSet<QString> told;
    for (const Row &row : fresh.rows(u"SELECT type, name FROM sqlite_schema "
                                     "WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"_qs)) {
        const QString wanted = row.text(0) + u' ' + triggerOfServer(row.text(1));
        if (present.contains(wanted) || told.contains(wanted))
            continue;
        told.insert(wanted);
        found += wanted + u": missing"_qs;
    }
    return sorted(found);
}

QStringList historyDifferences(Connection &connection, Connection &fresh)
{
    QStringList found;
    const QString history = u"SELECT number, name, sha256 FROM schema_history ORDER BY number"_qs;
    const std::vector<Row> applied = connection.rows(history);
    const std::vector<Row> expected = fresh.rows(history);
    for (size_t i = 0; i < std::max(applied.size(), expected.size()); ++i) {
        if (i >= applied.size())
            found += QStringLiteral("schema_history: missing");
        else if (i >= expected.size() || applied[i].text(1) != expected[i].text(1) ||
                 applied[i].text(2) != expected[i].text(2))
            found += QStringLiteral("schema_history %1: changed").arg(applied[i].text(1));
    }
    return found;
}

} // namespace

int Schema::latest()
{
    // Asked for at each opening: the names say it, the texts need not be read.
    static const int number = numberOf(migrationNames().constLast());
    return number;
}

void Schema::migrate(Connection &connection, int from, const QDateTime &now)
{
    for (const Migration &migration : carried()) {
        if (migration.number <= from)
            continue;
        // Rows that are laid anew keep their keys; while the old table goes, SQLite would count
        // every reference to it as broken. It takes this setting outside of transactions only.
        const bool rebuilds = rebuildsTables(connection.engine(), migration.text);
        if (rebuilds)
            connection.execute(u"PRAGMA foreign_keys = OFF"_qs);
        connection.beginWrite();
        try {
            // Looked up under the lock: another process may have done it meanwhile.
            if (isApplied(connection, migration)) {
                connection.rollback();
                continue;
            }
            if (migration.number == 1)
                prepare(connection);
            apply(connection, migration, now);
            connection.commit();
        } catch (...) {
            connection.rollback();
            throw;
        }
        if (rebuilds)
            connection.execute(u"PRAGMA foreign_keys = ON"_qs);
    }
}

QStringList Schema::differences(Connection &connection)
{
    DatabaseLocation memory;
    memory.path = QStringLiteral(":memory:");
    Connection fresh(memory, ConnectionMode::Write);
    migrate(fresh, 0, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));

    if (connection.engine() == Engine::Postgres)
        return missingOnServer(connection, fresh) + historyDifferences(connection, fresh);
    QStringList found;
    const QMap<QString, QString> wanted = objectsOf(fresh);
    const QMap<QString, QString> present = objectsOf(connection);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!present.contains(it.key()))
            found += it.key() + QStringLiteral(": missing");
        else if (present.value(it.key()) != it.value())
            found += it.key() + QStringLiteral(": changed");
    }
    for (auto it = present.begin(); it != present.end(); ++it) {
        if (!wanted.contains(it.key()))
            found += it.key() + QStringLiteral(": inserted");
    }
    found += historyDifferences(connection, fresh);
    return found;
}

} // namespace cabas
