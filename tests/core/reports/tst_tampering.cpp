// SPDX-License-Identifier: GPL-3.0-or-later
// Every value of every posted and derived row is changed behind the program's back, its triggers
// away, and `verify` must name the table and the column.
#include "core/db/integrity.h"
#include "core/reports/schemainfo.h"
#include "core/reports/verifier.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QRegularExpression>
#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

namespace {

/// A whole row of a table, to be put back as it was.
struct SavedRow {
    qint64 place = 0;
    QStringList literals; ///< values as SQL writes them
};

QString literal(const QVariant &value)
{
    if (value.isNull())
        return u"NULL"_qs;
    if (value.typeId() == QMetaType::QByteArray)
        return u"x'"_qs + QString::fromLatin1(value.toByteArray().toHex()) + u'\'';
    if (value.typeId() == QMetaType::QString)
        return u'\'' + value.toString().replace(u'\'', u"''"_qs) + u'\'';
    return QString::number(value.toLongLong());
}

/// Another value of the same type, unlike any in the file.
QString changed(const QVariant &value)
{
    if (value.isNull())
        return u"7"_qs;
    if (value.typeId() == QMetaType::QByteArray)
        return literal(value.toByteArray() + 'x');
    if (value.typeId() == QMetaType::QString)
        return literal(value.toString() + u'x');
    return QString::number(value.toLongLong() + 1'000'003);
}

} // namespace

class TestTampering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeShop();
        const VerifyReport report = Verifier::run(m_shop->db());
        QVERIFY2(!report.check(u"schema"_qs)->ok, "the triggers are away");
        QCOMPARE(faults(), QString());
    }

    void cleanupTestCase()
    {
        qInfo("COUNT|CHAIN-1|%d values changed, %d rows removed, %d pairs exchanged; all found",
              m_changed, m_removed, m_swapped);
    }

    void everyColumnOfEveryRowKind_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        makeShop();
        for (const TableInfo &info : watchedTables()) {
            for (const QString &column : m_shapes.value(info.name).columns)
                QTest::addRow("%s.%s", qPrintable(info.name), qPrintable(column))
                    << info.name << column;
        }
    }

    void everyColumnOfEveryRowKind()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        for (const SavedRow &row : someRows(table)) {
            const QString where = u" WHERE "_qs + placeOf(table, row);
            const QVariant before =
                m_raw->scalar(u"SELECT %1 FROM %2"_qs.arg(column, table) + where);
            m_raw->execute(u"UPDATE %1 SET %2 = %3"_qs.arg(table, column, changed(before)) + where);
            const QString found = faults();
            ++m_changed;
            restore(table, row);
            QVERIFY2(!found.isEmpty(), "nothing was noticed");
            // A link that was changed shows as a document that does not fit it.
            QVERIFY2(found.contains(table) || table == u"chain_links", qPrintable(found));
            QVERIFY2(names(found, column) || isMoved(found, table, column) ||
                         table == u"chain_links" || isCoincidence(found, table),
                     qPrintable(found));
        }
        QCOMPARE(faults(), QString());
    }

    void rowsRemovedAndAdded_data() { tables(); }

    void rowsRemovedAndAdded()
    {
        QFETCH(QString, table);
        for (const SavedRow &row : someRows(table)) {
            m_raw->execute(u"DELETE FROM %1 WHERE %2"_qs.arg(table, placeOf(table, row)));
            const QString found = faults();
            ++m_removed;
            restore(table, row);
            QVERIFY2(found.contains(table), qPrintable(found));
            QVERIFY2(found.contains(u"missing"_qs), qPrintable(found));
        }
        const SavedRow copy = someRows(table).back();
        const QString inserted = insertCopy(table, copy);
        // The copy may belong to a document that does not exist: the references tell.
        const QString found = faults(true);
        m_raw->execute(u"DELETE FROM %1 WHERE %2"_qs.arg(table, inserted));
        QVERIFY2(found.contains(table) || found.contains(u"chain_links: missing"_qs),
                 qPrintable(found));
        QCOMPARE(faults(), QString());
    }

    void rowsSwapped_data() { tables(); }

    void rowsSwapped()
    {
        QFETCH(QString, table);
        const std::vector<SavedRow> rows = allRows(table);
        if (rows.size() < 2)
            return;
        swap(table, rows.front(), rows.back());
        // Neighbours are the nearest of all; with CABAS_LONG=1 every pair of them.
        const bool isLong = qEnvironmentVariableIsSet("CABAS_LONG");
        for (size_t i = 1; isLong && i < rows.size() && !QTest::currentTestFailed(); ++i)
            swap(table, rows[i - 1], rows[i]);
        QCOMPARE(faults(), QString());
    }

private:
    void makeShop()
    {
        if (m_shop)
            return;
        m_shop = std::make_unique<TestShop>();
        test::liveALittle(*m_shop);
        m_raw = std::make_unique<Connection>(DatabaseLocation{Engine::Sqlite, m_shop->path(), {}},
                                             ConnectionMode::Write);
        m_raw->execute(u"PRAGMA foreign_keys = OFF"_qs);
        m_raw->execute(u"PRAGMA ignore_check_constraints = ON"_qs);
        m_raw->execute(u"PRAGMA synchronous = OFF"_qs);
        for (const Row &trigger :
             m_raw->rows(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_qs))
            m_raw->execute(u"DROP TRIGGER "_qs + trigger.text(0));
        for (const Row &index : m_raw->rows(u"SELECT name FROM sqlite_schema WHERE type = 'index' "
                                            "AND sql LIKE 'CREATE UNIQUE%WHERE%'"_qs))
            m_raw->execute(u"DROP INDEX "_qs + index.text(0));
        for (const TableShape &shape : Integrity::tables(*m_raw))
            m_shapes.insert(shape.name, shape);
    }

    std::vector<TableInfo> watchedTables()
    {
        std::vector<TableInfo> watched;
        for (const TableInfo &info : m_shop->read([](Tx &tx) { return SchemaInfo::tables(tx); })) {
            const bool isWatched =
                info.kind == TableKind::Posted || info.kind == TableKind::Derived;
            if (isWatched && !m_shapes.value(info.name).isVirtual)
                watched.push_back(info);
        }
        return watched;
    }

    void tables()
    {
        QTest::addColumn<QString>("table");
        makeShop();
        for (const TableInfo &info : watchedTables())
            QTest::addRow("%s", qPrintable(info.name)) << info.name;
    }

    /// Gives each of two rows what the other holds, and sees that it is noticed.
    void swap(const QString &table, const SavedRow &first, const SavedRow &second)
    {
        // All but the key change places, so that no constraint is in the way.
        QStringList sets[2];
        const TableShape &shape = m_shapes[table];
        for (int i = 0; i < shape.columns.size(); ++i) {
            if (shape.key.contains(shape.columns[i]) || isUnique(table, shape.columns[i]))
                continue;
            sets[0] += shape.columns[i] + u" = "_qs + second.literals[i];
            sets[1] += shape.columns[i] + u" = "_qs + first.literals[i];
        }
        if (sets[0].isEmpty() || valuesAreEqual(table, first, second))
            return;
        m_raw->execute(u"UPDATE %1 SET %2 WHERE %3"_qs.arg(table, sets[0].join(u", "_qs),
                                                           placeOf(table, first)));
        m_raw->execute(u"UPDATE %1 SET %2 WHERE %3"_qs.arg(table, sets[1].join(u", "_qs),
                                                           placeOf(table, second)));
        const QString found = faults();
        ++m_swapped;
        restore(table, first);
        restore(table, second);
        QVERIFY2(found.contains(table) ||
                     (namesLink(found, table, first) && namesLink(found, table, second)),
                 qPrintable(found));
    }

    /// A link is named by its chain and position where the documents of two chains were exchanged.
    bool namesLink(const QString &found, const QString &table, const SavedRow &row)
    {
        if (table != u"chain_links")
            return false;
        const QStringList &columns = m_shapes[table].columns;
        const auto value = [&](const QString &column) {
            return QString(row.literals.at(columns.indexOf(column))).remove(u'\'');
        };
        return found.contains(value(u"chain"_qs) + u" position "_qs + value(u"position"_qs));
    }

    /// What the checks of our own say: the triggers that this test took away, and what the
    /// engine sees by itself, are left aside.
    QString faults(bool withReferences = false)
    {
        QStringList list;
        QStringList without{u"schema"_qs, u"database"_qs};
        if (!withReferences)
            without += u"foreign_keys"_qs;
        for (const VerifyCheck &check : Verifier::run(m_shop->db(), without).checks) {
            if (!check.ok)
                list += check.detail;
        }
        return list.join(u'\n');
    }

    static bool names(const QString &found, const QString &column)
    {
        return QRegularExpression(u"\\b%1\\b"_qs.arg(column)).match(found).hasMatch();
    }

    /// A column is named by a sum of two bytes, which once in 65,536 changes is the same as before:
    /// the row is named then, without its column.
    bool isCoincidence(const QString &found, const QString &table)
    {
        constexpr int mostInARun = 2;
        const QRegularExpression rowAlone(u"%1 row \\d+: ?$"_qs.arg(table),
                                          QRegularExpression::MultilineOption);
        return rowAlone.match(found).hasMatch() && ++m_coincidences <= mostInARun;
    }

    /// A changed key takes a row from one document to another.
    bool isMoved(const QString &found, const QString &table, const QString &column)
    {
        const bool isKey = m_shapes[table].key.contains(column) || isUnique(table, column) ||
                           (table == u"open_sessions" && column == u"session_id");
        return isKey && (found.contains(u"missing"_qs) || found.contains(u"inserted"_qs));
    }

    std::vector<SavedRow> allRows(const QString &table)
    {
        std::vector<SavedRow> rows;
        const QString columns = m_shapes.value(table).columns.join(u", "_qs);
        const QString place = isByKey(table) ? u"0"_qs : u"rowid"_qs;
        for (const Row &row : m_raw->rows(u"SELECT %3, %1 FROM %2 ORDER BY %4"_qs.arg(
                 columns, table, place, isByKey(table) ? u"1, 2"_qs : place))) {
            SavedRow saved{row.integer(0), {}};
            for (int i = 1; i < row.size(); ++i)
                saved.literals += literal(row.value(i));
            rows.push_back(saved);
        }
        m_saved.insert(table, rows);
        return rows;
    }

    /// The first and the last; with CABAS_LONG=1 all of them.
    std::vector<SavedRow> someRows(const QString &table)
    {
        const std::vector<SavedRow> all = allRows(table);
        if (all.size() <= 2 || qEnvironmentVariableIsSet("CABAS_LONG"))
            return all;
        return {all.front(), all.back()};
    }

    /// Whether a table lies in the order of its key: its rows have no number of their own.
    bool isByKey(const QString &table)
    {
        return m_raw
            ->scalar(
                u"SELECT sql LIKE '%WITHOUT ROWID' FROM sqlite_schema WHERE name = '%1'"_qs.arg(
                    table))
            .toBool();
    }

    /// What finds a row as it was saved.
    QString placeOf(const QString &table, const SavedRow &row)
    {
        if (!isByKey(table))
            return u"rowid = %1"_qs.arg(row.place);
        const TableShape &shape = m_shapes[table];
        QStringList parts;
        for (const QString &column : shape.key)
            parts += column + u" = "_qs + row.literals[shape.columns.indexOf(column)];
        return parts.join(u" AND "_qs);
    }

    void restore(const QString &table, const SavedRow &row)
    {
        const TableShape &shape = m_shapes[table];
        if (isByKey(table)) {
            // A changed key took it elsewhere: whatever was not there at first goes.
            QStringList kept;
            for (const SavedRow &each : m_saved[table])
                kept += u"(%1)"_qs.arg(placeOf(table, each));
            m_raw->execute(u"DELETE FROM %1 WHERE NOT (%2) OR %3"_qs.arg(
                table, kept.join(u" OR "_qs), placeOf(table, row)));
            m_raw->execute(u"INSERT INTO %1 (%2) VALUES (%3)"_qs.arg(
                table, shape.columns.join(u", "_qs), row.literals.join(u", "_qs)));
            return;
        }
        // A changed id took the row to another place.
        for (int i = 0; i < shape.columns.size(); ++i) {
            if (shape.key.size() == 1 && shape.key.first() == shape.columns[i])
                m_raw->execute(u"DELETE FROM %1 WHERE %2 = %3 + 1000003"_qs.arg(
                    table, shape.columns[i],
                    row.literals[i].startsWith(u'\'') ? u"-1"_qs : row.literals[i]));
        }
        m_raw->execute(u"DELETE FROM %1 WHERE rowid = %2"_qs.arg(table).arg(row.place));
        const bool isIdTheRow =
            shape.key.size() == 1 &&
            row.literals[shape.columns.indexOf(shape.key.first())] == QString::number(row.place);
        if (isIdTheRow)
            m_raw->execute(u"INSERT INTO %1 (%2) VALUES (%3)"_qs.arg(
                table, shape.columns.join(u", "_qs), row.literals.join(u", "_qs)));
        else
            m_raw->execute(
                u"INSERT INTO %1 (rowid, %2) VALUES (%4, %3)"_qs
                    .arg(table, shape.columns.join(u", "_qs), row.literals.join(u", "_qs))
                    .arg(row.place));
    }

    /// Columns of an index that would refuse the same value twice.
    bool isUnique(const QString &table, const QString &column)
    {
        const QString indexed = u"SELECT i.name FROM pragma_index_list('%1') l "
                                "JOIN pragma_index_info(l.name) i WHERE l.origin <> 'c'"_qs;
        for (const Row &row : m_raw->rows(indexed.arg(table))) {
            if (row.text(0) == column)
                return true;
        }
        return m_uniqueByIndex.contains(table + u'.' + column);
    }

    bool valuesAreEqual(const QString &table, const SavedRow &first, const SavedRow &second)
    {
        const TableShape &shape = m_shapes[table];
        for (int i = 0; i < shape.columns.size(); ++i) {
            if (!shape.key.contains(shape.columns[i]) && !isUnique(table, shape.columns[i]) &&
                first.literals[i] != second.literals[i])
                return false;
        }
        return true;
    }

    /// Inserts a copy under another key; answers the condition that finds it again.
    QString insertCopy(const QString &table, const SavedRow &row)
    {
        const TableShape &shape = m_shapes[table];
        QStringList values = row.literals;
        QString condition;
        for (int i = 0; i < shape.columns.size(); ++i) {
            const bool isKey = shape.key.last() == shape.columns[i];
            if (!isKey &&
                !(isUnique(table, shape.columns[i]) && !shape.key.contains(shape.columns[i])))
                continue;
            if (values[i] == u"NULL")
                continue;
            values[i] = values[i].startsWith(u'\'') ? values[i].chopped(1) + u"copy'"_qs
                                                    : values[i] + u"77"_qs;
            if (isKey)
                condition = shape.columns[i] + u" = "_qs + values[i];
        }
        m_raw->execute(u"INSERT INTO %1 (%2) VALUES (%3)"_qs.arg(
            table, shape.columns.join(u", "_qs), values.join(u", "_qs)));
        return condition;
    }

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<Connection> m_raw;
    int m_changed = 0;
    int m_removed = 0;
    int m_swapped = 0;
    int m_coincidences = 0;
    QHash<QString, std::vector<SavedRow>> m_saved; ///< as they were read last
    QMap<QString, TableShape> m_shapes;
    const QStringList m_uniqueByIndex{u"chain_links.kind"_qs, u"chain_links.first_id"_qs};
};

CABAS_TEST(TestTampering)
#include "tst_tampering.moc"
