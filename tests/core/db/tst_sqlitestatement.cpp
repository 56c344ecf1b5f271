// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlitestatement.h"

#include "core/db/connection.h"
#include "core/db/dberror.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <stdexcept>

using namespace cabas;

/// Statements on the bare handle of a SQLite connection.
class TestSqliteStatement : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    sqlite3 *m_handle = nullptr;

    std::vector<Row> run(const char *sql, const SqlValues &values = {})
    {
        std::vector<Row> rows;
        SqliteStatement(m_handle, sql).run(values, [&](const Row &row) { rows.push_back(row); });
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const DatabaseLocation location{Engine::Sqlite, m_folder->filePath(u"x.db"_qs), {}};
        m_connection = std::make_unique<Connection>(location, ConnectionMode::Write);
        m_handle = static_cast<sqlite3 *>(m_connection->handle());
        run("CREATE TABLE things (id INTEGER PRIMARY KEY, word TEXT UNIQUE, bytes BLOB) STRICT");
    }
    void cleanup() { m_connection.reset(); }

    /// The id of a plain INSERT is taken from the engine, that of an upsert from its row.
    void insertsAnswerTheirId()
    {
        const char *plain = "INSERT INTO things (word) VALUES (?) RETURNING id";
        const char *upsert = R"(INSERT INTO things (word) VALUES (?)
                                ON CONFLICT (word) DO UPDATE SET word = excluded.word
                                RETURNING id)";
        QCOMPARE(m_connection->insert(plain, {u"a"_qs}), 1);
        QCOMPARE(m_connection->insert(plain, {u"b"_qs}), 2);
        QCOMPARE(m_connection->insert(upsert, {u"a"_qs}), 1);
        QCOMPARE(m_connection->insert(upsert, {u"c"_qs}), 3);
        QCOMPARE(m_connection->insert("INSERT INTO things (id, word) VALUES (?, ?) RETURNING id",
                                      {40, u"d"_qs}),
                 40);
        QCOMPARE(m_connection->insert(plain, {u"e"_qs}), 41);
        QVERIFY_THROWS_EXCEPTION(DbError, m_connection->insert(plain, {u"e"_qs}));
        QCOMPARE(run("SELECT COUNT(*) FROM things").front().integer(0), 5);
    }

    /// A trigger that writes elsewhere does not change the id.
    void triggersDoNotChangeTheId()
    {
        run("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT) STRICT");
        run("INSERT INTO words (id, word) VALUES (900, 'far away')");
        run("CREATE TRIGGER things_words AFTER INSERT ON things BEGIN "
            "INSERT INTO words (word) VALUES (new.word); END");
        const char *sql = "INSERT INTO things (word) VALUES (?) RETURNING id";
        QCOMPARE(m_connection->insert(sql, {u"jam"_qs}), 1);
        QCOMPARE(m_connection->insert(sql, {u"bread"_qs}), 2);
        QCOMPARE(run("SELECT MAX(id) FROM words").front().integer(0), 902);
    }

    void valuesComeBackAsTheyWent_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("integer") << QVariant(qint64(-42));
        QTest::newRow("largest") << QVariant(std::numeric_limits<qint64>::max());
        QTest::newRow("smallest") << QVariant(std::numeric_limits<qint64>::min());
        QTest::newRow("text") << QVariant(u"Œufs d’été 🥚"_qs);
        QTest::newRow("empty text") << QVariant(u""_qs);
        QTest::newRow("text with a zero") << QVariant(QString(u"a"_qs + QChar(0) + u'b'));
        QTest::newRow("bytes") << QVariant(QByteArray("\x00\xff\x01", 3));
        QTest::newRow("no bytes") << QVariant(QByteArray(""));
    }
    void valuesComeBackAsTheyWent()
    {
        QFETCH(QVariant, value);
        SqlValues values;
        if (value.typeId() == QMetaType::QString)
            values.push_back(SqlValue(value.toString()));
        else if (value.typeId() == QMetaType::QByteArray)
            values.push_back(SqlValue(value.toByteArray()));
        else
            values.push_back(SqlValue(value.toLongLong()));
        const std::vector<Row> rows = run("SELECT ?, NULL", values);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().value(0), value);
        QVERIFY(!rows.front().isNull(0));
        QVERIFY(rows.front().isNull(1));
        QCOMPARE(rows.front().text(1), QString());
        QCOMPARE(rows.front().integer(1), 0);
    }

    void anAbsentValueIsNull()
    {
        const std::vector<Row> rows = run("SELECT ? IS NULL", {std::optional<qint64>()});
        QVERIFY(rows.front().flag(0));
    }

    void tellsWhatItChangedAndWhatItReturns()
    {
        SqliteStatement insert(m_handle, "INSERT INTO things (word) VALUES (?) RETURNING id");
        QCOMPARE(insert.columns(), QStringList{u"id"_qs});
        qint64 id = 0;
        const auto keep = [&](const Row &row) { id = row.integer(0); };
        QCOMPARE(insert.run({u"a"_qs}, keep), 1);
        QCOMPARE(id, 1);
        QCOMPARE(insert.run({u"b"_qs}, keep), 1);
        QCOMPARE(id, 2);
        SqliteStatement update(m_handle, "UPDATE things SET bytes = ?");
        QCOMPARE(update.run({QByteArray("x")}, keep), 2);
    }

    void errorsCarryTheEnginesCode()
    {
        SqliteStatement insert(m_handle, "INSERT INTO things (word) VALUES (?)");
        const auto nothing = [](const Row &) {};
        insert.run({u"a"_qs}, nothing);
        try {
            insert.run({u"a"_qs}, nothing);
            QFAIL("the same word twice");
        } catch (const DbError &error) {
            QCOMPARE(error.nativeCode().toInt(), SQLITE_CONSTRAINT_UNIQUE);
            QVERIFY(error.message().contains(u"INSERT INTO things"_qs));
        }
        QCOMPARE(insert.run({u"b"_qs}, nothing), 1);
        QVERIFY_THROWS_EXCEPTION(DbError,
                                 SqliteStatement(m_handle, "SELECT nonsense FROM nowhere"));
    }

    void asManyValuesAsPlaces()
    {
        QVERIFY_THROWS_EXCEPTION(DbError, run("SELECT ?"));
        QVERIFY_THROWS_EXCEPTION(DbError, run("SELECT 1", {1}));
    }

    /// Whoever reads may fail half way: the statement is not left open.
    void aReaderThatThrowsLeavesNothingPending()
    {
        run("INSERT INTO things (word) VALUES ('a'), ('b')");
        SqliteStatement select(m_handle, "SELECT id FROM things ORDER BY id");
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, select.run({}, [](const Row &) {
            throw std::runtime_error("enough");
        }));
        run("DROP TABLE things");
    }

    void seesAColumnAddedSince()
    {
        SqliteStatement select(m_handle, "SELECT * FROM things");
        run("ALTER TABLE things ADD COLUMN more TEXT");
        run("INSERT INTO things (word) VALUES ('a')");
        int columns = 0;
        select.run({}, [&](const Row &row) { columns = row.size(); });
        QCOMPARE(columns, 4);
    }
};

CABAS_TEST(TestSqliteStatement)
#include "tst_sqlitestatement.moc"
