// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/backuprows.h"

#include "core/db/dberror.h"

#include <QSet>

#include <algorithm>

namespace cabas {

namespace {

constexpr size_t schemaColumns = 5;
/// The history of the schema is that of the new file, which was made by the same steps.
const QString history = QStringLiteral("schema_history");

bool isText(const SqlCell &cell)
{
    return std::holds_alternative<QString>(cell);
}

SqlValue valueOf(const SqlCell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return SqlValue(*number);
    if (const auto *text = std::get_if<QString>(&cell))
        return SqlValue(*text);
    if (const auto *bytes = std::get_if<QByteArray>(&cell))
        return SqlValue(*bytes);
    return SqlValue(std::optional<qint64>());
}

} // namespace

BackupRows::BackupRows(Connection &connection, BackupPages &pages)
    : m_connection(connection), m_pages(pages)
{
    for (TableShape &shape : Integrity::tables(connection)) {
        const bool isOther = shape.isVirtual || shape.name == history;
        const QVariant kind = connection.scalar(
            QStringLiteral("SELECT type FROM pragma_table_list('%1')").arg(shape.name));
        if (kind.toString() == u"virtual") // its rows are in its companions
            continue;
        Table table;
        table.result.name = shape.name;
        table.shape = std::move(shape);
        describe(table);
        (isOther ? m_others : m_tables).push_back(std::move(table));
    }
}

void BackupRows::describe(Table &table)
{
    table.isByKey =
        m_connection
            .scalar(QStringLiteral("SELECT wr FROM pragma_table_list('%1')").arg(table.shape.name))
            .toInt() == 1;
    std::vector<Column> columns;
    int numbers = 0;
    for (const Row &row : m_connection.rows(
             QStringLiteral("SELECT name, type, pk FROM pragma_table_info('%1') ORDER BY cid")
                 .arg(table.shape.name))) {
        if (row.integer(2) > 0 && row.text(1) == u"INTEGER" && !table.isByKey) {
            table.keyColumn = int(columns.size());
            ++numbers;
        }
        columns.push_back({row.text(0), row.text(1)});
    }
    if (table.shape.key.size() != 1 || numbers != 1)
        table.keyColumn = -1;
    if (!table.isByKey) {
        table.stored = std::move(columns);
        return;
    }
    // The tree of a key holds the key's columns first.
    for (const QString &name : std::as_const(table.shape.key)) {
        for (const Column &column : columns) {
            if (column.name == name)
                table.stored.push_back(column);
        }
    }
    for (const Column &column : columns) {
        if (!table.shape.key.contains(column.name))
            table.stored.push_back(column);
    }
}

void BackupRows::clearAll()
{
    for (const Table &table : m_tables)
        Integrity::clear(m_connection, table.shape);
}

void BackupRows::noteRoot(const BackupPages::RawRow &row)
{
    if (row.values.size() != schemaColumns || !isText(row.values[0]) || !isText(row.values[1]) ||
        !isText(row.values[2]) || !std::holds_alternative<qint64>(row.values[3]))
        return;
    const QString type = std::get<QString>(row.values[0]);
    const qint64 page = std::get<qint64>(row.values[3]);
    if ((type != u"table" && type != u"index") || page < 2 || page > m_pages.count())
        return;
    Root root{quint32(page), std::get<QString>(row.values[2]), type == u"index", false};
    if (isText(row.values[4]))
        root.isPartial = std::get<QString>(row.values[4]).contains(u" WHERE ");
    m_roots.insert(std::get<QString>(row.values[1]), root);
}

void BackupRows::findRoots()
{
    const auto note = [this](const BackupPages::RawRow &row) { noteRoot(row); };
    m_pages.walk(1, false, note);
    // Where the tree of the schema is broken its rows are known by their looks.
    for (quint32 page = 2; page <= m_pages.count(); ++page) {
        if (m_pages.wasSeen(page) || m_pages.kindOf(page) != BackupPages::Kind::TableLeaf)
            continue;
        bool isSchema = false;
        m_pages.readLeaf(page, false, [&](const BackupPages::RawRow &row) {
            static const QStringList kinds{u"table"_qs, u"index"_qs, u"trigger"_qs, u"view"_qs};
            isSchema = isSchema || (row.values.size() == schemaColumns && isText(row.values[0]) &&
                                    kinds.contains(std::get<QString>(row.values[0])) &&
                                    isText(row.values[2]) && isText(row.values[4]) &&
                                    std::get<QString>(row.values[4]).startsWith(u"CREATE "));
        });
        if (isSchema)
            m_pages.readLeaf(page, true, note);
    }
}

bool BackupRows::fits(const Table &table, const BackupPages::RawRow &row)
{
    // A column that was added later is not in the older rows.
    if (row.values.size() > table.stored.size() || row.values.empty())
        return false;
    for (size_t i = 0; i < row.values.size(); ++i) {
        const SqlCell &cell = row.values[i];
        if (std::holds_alternative<std::monostate>(cell))
            continue;
        const QString &type = table.stored[i].type;
        const bool is = type == u"INTEGER" ? std::holds_alternative<qint64>(cell)
                        : type == u"BLOB"  ? std::holds_alternative<QByteArray>(cell)
                                           : isText(cell);
        if (!is)
            return false;
    }
    return true;
}

bool BackupRows::insert(const Table &table, const BackupPages::RawRow &row)
{
    if (!fits(table, row))
        return false;
    TableShape shape;
    shape.name = table.shape.name;
    SqlValues values;
    for (size_t i = 0; i < row.values.size(); ++i) {
        shape.columns += table.stored[i].name;
        values.push_back(int(i) == table.keyColumn ? SqlValue(row.key) : valueOf(row.values[i]));
    }
    try {
        Integrity::insertRow(m_connection, shape, values);
        return true;
    } catch (const DbError &) {
        return false;
    }
}

void BackupRows::readTable(int index)
{
    Table &table = m_tables[size_t(index)];
    const auto root = m_roots.constFind(table.shape.name);
    if (root == m_roots.constEnd()) {
        table.met.badPages = 1;
        return;
    }
    table.met = m_pages.walk(root->page, table.isByKey, [&](const BackupPages::RawRow &row) {
        ++(insert(table, row) ? table.result.read : table.refused);
    });
}

bool BackupRows::takesAll(const Table &table, const std::vector<BackupPages::RawRow> &rows)
{
    m_connection.execute(u"SAVEPOINT stray"_qs);
    const bool takes = std::all_of(rows.begin(), rows.end(), [&](const BackupPages::RawRow &row) {
        return insert(table, row);
    });
    m_connection.execute(u"ROLLBACK TO stray"_qs);
    m_connection.execute(u"RELEASE stray"_qs);
    return takes;
}

bool BackupRows::mayBeMadeAnew(bool isByKey, const std::vector<BackupPages::RawRow> &rows) const
{
    return std::any_of(m_others.begin(), m_others.end(), [&](const Table &other) {
        return other.isByKey == isByKey && !m_roots.contains(other.shape.name) &&
               std::all_of(rows.begin(), rows.end(), [&](const BackupPages::RawRow &row) {
                   return row.values.size() == other.stored.size() && fits(other, row);
               });
    });
}

qint64 BackupRows::readStrayPages()
{
    passTheRest();
    qint64 strays = 0;
    for (quint32 page = 2; page <= m_pages.count(); ++page) {
        const BackupPages::Kind kind = m_pages.kindOf(page);
        const bool isByKey = kind == BackupPages::Kind::IndexLeaf;
        if (m_pages.wasSeen(page) || (kind != BackupPages::Kind::TableLeaf && !isByKey) ||
            (isByKey && m_isIndexTorn))
            continue;
        std::vector<BackupPages::RawRow> rows;
        const BackupPages::Walk met = m_pages.readLeaf(
            page, true, [&](const BackupPages::RawRow &row) { rows.push_back(row); });
        std::vector<Table *> takers;
        for (Table &table : m_tables) {
            if (table.isByKey == isByKey && table.met.badPages > 0 && !rows.empty() &&
                takesAll(table, rows))
                takers.push_back(&table);
        }
        if (takers.size() != 1 || mayBeMadeAnew(isByKey, rows)) {
            strays += qint64(rows.size());
            continue;
        }
        for (const BackupPages::RawRow &row : rows)
            takers.front()->result.read += insert(*takers.front(), row) ? 1 : 0;
        takers.front()->met.badCells += met.badCells;
    }
    for (Table &table : m_tables)
        countLost(table);
    return strays;
}

void BackupRows::passTheRest()
{
    QSet<QString> read;
    for (const Table &table : m_tables)
        read.insert(table.shape.name);
    for (auto it = m_roots.cbegin(); it != m_roots.cend(); ++it) {
        if (!it->isIndex && read.contains(it.key()))
            continue;
        const BackupPages::Kind kind = m_pages.kindOf(it->page);
        const bool isByKey = it->isIndex || kind == BackupPages::Kind::IndexLeaf ||
                             kind == BackupPages::Kind::IndexInterior;
        const BackupPages::Walk met = m_pages.walk(it->page, isByKey, {});
        m_isIndexTorn = m_isIndexTorn || (it->isIndex && !met.isWhole());
        if (it->isIndex && !it->isPartial && met.isWhole())
            m_counted[it->table] = std::max(m_counted.value(it->table), met.rows);
    }
}

void BackupRows::countLost(Table &table) const
{
    SalvagedTable &result = table.result;
    const bool isCounted = m_counted.contains(table.shape.name);
    result.isLostExact = isCounted || (table.met.isWhole() && table.refused == 0);
    if (isCounted)
        result.lost = std::max<qint64>(0, m_counted[table.shape.name] - result.read);
    else
        result.lost = table.met.badCells + table.met.badPages + table.refused;
}

std::vector<SalvagedTable> BackupRows::result() const
{
    std::vector<SalvagedTable> tables;
    for (const Table &table : m_tables)
        tables.push_back(table.result);
    return tables;
}

} // namespace cabas
