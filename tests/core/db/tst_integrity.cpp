// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/integrity.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestIntegrity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_connection = std::make_unique<Connection>(
            DatabaseLocation{Engine::Sqlite, u":memory:"_qs, {}}, ConnectionMode::Write);
        m_connection->execute(u"CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT)"_qs);
        m_connection->execute(
            u"CREATE TABLE children (parent_id INTEGER REFERENCES parents (id), position INTEGER "
            "CHECK (position > 0), note TEXT, PRIMARY KEY (position, parent_id))"_qs);
        m_connection->execute(u"CREATE VIRTUAL TABLE words USING fts5(text)"_qs);
        m_connection->execute(u"INSERT INTO parents VALUES (1, 'a')"_qs);
        m_connection->execute(u"INSERT INTO children VALUES (1, 2, 'y'), (1, 1, NULL)"_qs);
    }

    void aSoundFileHasNothingToSay()
    {
        QCOMPARE(Integrity::damage(*m_connection), QStringList());
        QCOMPARE(Integrity::danglingReferences(*m_connection), QStringList());
    }

    void brokenChecksAndReferencesAreNamed()
    {
        m_connection->execute(u"PRAGMA foreign_keys = OFF"_qs);
        m_connection->execute(u"PRAGMA ignore_check_constraints = ON"_qs);
        m_connection->execute(u"INSERT INTO children VALUES (9, -1, 'z')"_qs);
        m_connection->execute(u"PRAGMA ignore_check_constraints = OFF"_qs);
        const QStringList damage = Integrity::damage(*m_connection);
        QCOMPARE(damage.size(), 1);
        QVERIFY(damage.first().contains(u"children"));
        const QStringList dangling = Integrity::danglingReferences(*m_connection);
        QCOMPARE(dangling, QStringList{u"children row 3: parents missing"_qs});
    }

    void tablesWithColumnsAndKeys()
    {
        QStringList names;
        for (const TableShape &table : Integrity::tables(*m_connection)) {
            names += table.name;
            QCOMPARE(table.isVirtual, table.name.startsWith(u"words"));
            if (table.name == u"children") {
                QCOMPARE(table.columns, (QStringList{u"parent_id"_qs, u"position"_qs, u"note"_qs}));
                QCOMPARE(table.key, (QStringList{u"position"_qs, u"parent_id"_qs}));
            }
        }
        QVERIFY(names.contains(u"parents"_qs));
        QVERIFY(names.contains(u"words_data"_qs));
    }

    void rowsComeInTheOrderOfTheKey()
    {
        QStringList notes;
        for (const TableShape &table : Integrity::tables(*m_connection)) {
            if (table.name == u"children")
                Integrity::eachRow(*m_connection, table, [&](const Row &row) {
                    QCOMPARE(row.size(), 3);
                    notes += row.isNull(2) ? u"NULL"_qs : row.text(2);
                });
        }
        QCOMPARE(notes, (QStringList{u"NULL"_qs, u"y"_qs}));
    }

private:
    std::unique_ptr<Connection> m_connection;
};

CABAS_TEST(TestIntegrity)
#include "tst_integrity.moc"
