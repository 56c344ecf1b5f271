// SPDX-License-Identifier: GPL-3.0-or-later
// covers: chainstore chainrecord
#include "core/db/chainstore.h"
#include "core/db/database.h"
#include "core/db/dialect.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

#include <map>

using namespace cabas;
using namespace cabas::test;

namespace {

const QString tables = QStringLiteral(R"(
CREATE TABLE notes (id {{pk}}, body TEXT NOT NULL, cents {{int}})
--;
CREATE TABLE note_lines (note_id {{int}}, position {{int}}, body TEXT)
--;
CREATE TABLE chain_links (chain TEXT, position {{int}}, kind TEXT, version {{int}},
    first_id {{int}}, last_id {{int}}, locator {{blob}}, hash TEXT, PRIMARY KEY (chain, position))
--;
CREATE TABLE chain_heads (chain TEXT PRIMARY KEY, count {{int}}, last_hash TEXT))");

const char *const insertNote = "INSERT INTO notes (body, cents) VALUES (?, ?) RETURNING id";

const ChainSpec &spec()
{
    static const ChainSpec value{
        "note",
        1,
        {{"notes", "SELECT id, body, cents FROM notes WHERE id BETWEEN ? AND ? ORDER BY id"},
         {"note_lines",
          "SELECT note_id, position, body FROM note_lines WHERE note_id BETWEEN ? AND ? "
          "ORDER BY note_id, position"}},
        "SELECT id FROM notes ORDER BY id"};
    return value;
}

} // namespace

class TestChainStore : public QObject {
    Q_OBJECT
    /// The chains on one engine, made when a test first asks for them.
    struct Chains {
        QTemporaryDir folder;
        std::unique_ptr<PostgresDatabase> server;
        std::unique_ptr<Database> db;
    };
    std::map<int, Chains> m_chains;

    Database &db()
    {
        Chains &chains = m_chains[int(engine())];
        if (chains.db == nullptr) {
            DatabaseLocation location{Engine::Sqlite, chains.folder.filePath(u"a.db"_qs), {}};
            if (engine() == TestShop::Postgres) {
                chains.server = std::make_unique<PostgresDatabase>();
                location = chains.server->location();
            }
            chains.db = std::make_unique<Database>(location, false);
            fill(*chains.db, location.engine);
        }
        return *chains.db;
    }
    static void fill(Database &db, Engine engine)
    {
        QVERIFY(db.write([&](Tx &tx) -> Result<> {
            for (const QString &sql : statementsFor(engine, tables))
                tx.connection().execute(sql);
            for (int i = 1; i <= 900; ++i)
                addNote(tx, i, i % 2 == 0 ? u"even"_qs : u"odd"_qs);
            return Ok{};
        }));
    }

    static void addNote(Tx &tx, int i, const QString &chain)
    {
        const qint64 id = tx.insert(insertNote, {QStringLiteral("note %1").arg(i), i * 100});
        for (int line = 1; line <= 3; ++line)
            tx.change("INSERT INTO note_lines (note_id, position, body) VALUES (?, ?, ?)",
                      {id, line, QStringLiteral("line %1").arg(line)});
        ChainStore::seal(tx, spec(), chain, id, id);
    }
    /// A note of each kind of value; every third has no lines.
    static void sealByValues(Tx &tx, ChainRun &run, int i)
    {
        const QString body = i % 2 == 0 ? QStringLiteral("œuvre d’été %1 😀").arg(i)
                                        : QStringLiteral("plain %1").arg(i);
        const std::optional<Money> cents =
            i % 5 == 0 ? std::nullopt : std::optional(Money::fromCents(-i));
        const qint64 id = tx.insert(insertNote, {body, cents});
        const int lines = i % 3;
        for (int line = 1; line <= lines; ++line)
            tx.change("INSERT INTO note_lines (note_id, position, body) VALUES (?, ?, ?)",
                      {id, line, QString()});
        run.seal(id, [=](ChainDocument &document) {
            document.row(0, {id, body, cents});
            for (int line = 1; line <= lines; ++line)
                document.row(1, {id, line, QString()});
        });
    }
    /// What verification finds after some statements, which are then rolled back.
    QStringList faults(const QStringList &statements)
    {
        QStringList details;
        const Result<> undone = db().write([&](Tx &tx) -> Result<> {
            for (const QString &sql : statements)
                tx.connection().execute(sql);
            for (const ChainFault &fault : ChainStore::verify(tx, {spec()}).faults)
                details += fault.detail;
            return refused(u"undo"_qs);
        });
        Q_ASSERT(!undone);
        return details;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void cleanupTestCase() { m_chains.clear(); }

    void anUntouchedChainHolds()
    {
        QCOMPARE(faults({}), QStringList());
        const Result<ChainReport> report =
            db().read([](Tx &tx) { return ChainStore::verify(tx, {spec()}); });
        QCOMPARE(report->checked, 900);
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("detail");
        QTest::newRow("changed amount") << u"UPDATE notes SET cents = 1 WHERE id = 500"_qs
                                        << u"note 500: notes row 1: cents"_qs;
        QTest::newRow("changed text")
            << u"UPDATE notes SET body = 'x' WHERE id = 1"_qs << u"note 1: notes row 1: body"_qs;
        QTest::newRow("changed line")
            << u"UPDATE note_lines SET body = 'x' WHERE note_id = 7 AND position = 2"_qs
            << u"note 7: note_lines row 2: body"_qs;
        QTest::newRow("null for zero")
            << u"UPDATE notes SET cents = NULL WHERE id = 9"_qs << u"note 9: notes row 1: cents"_qs;
        QTest::newRow("removed") << u"DELETE FROM notes WHERE id = 3"_qs
                                 << u"note 3: notes: missing"_qs;
        QTest::newRow("removed line")
            << u"DELETE FROM note_lines WHERE note_id = 5 AND position = 3"_qs
            << u"note 5: note_lines: missing"_qs;
        QTest::newRow("last removed")
            << u"DELETE FROM notes WHERE id = 900"_qs << u"note 900: notes: missing"_qs;
        QTest::newRow("inserted") << u"INSERT INTO notes VALUES (9000, 'x', 1)"_qs
                                  << u"note 9000: notes: inserted"_qs;
        QTest::newRow("inserted line") << u"INSERT INTO note_lines VALUES (4, 9, 'x')"_qs
                                       << u"note 4: note_lines: inserted"_qs;
        QTest::newRow("link removed")
            << u"DELETE FROM chain_links WHERE chain = 'odd' AND position = 450"_qs
            << u"chain_links: missing after position 449"_qs;
        QTest::newRow("link changed")
            << u"UPDATE chain_links SET hash = 'ff' WHERE chain = 'odd' AND position = 2"_qs
            << u"note 3: chain_links: hash"_qs;
        QTest::newRow("head rewound")
            << u"UPDATE chain_heads SET count = 449 WHERE chain = 'odd'"_qs
            << u"chain_heads: count"_qs;
    }
    void tamperingIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, detail);
        const QStringList found = faults({sql});
        QVERIFY2(found.contains(detail), qPrintable(found.join(u'\n')));
    }

    /// Many by their values, as an import seals them; the link is what is computed from the file.
    void whatIsSealedByItsValuesIsWhatTheFileHolds_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 64, 65, 1000})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }
    void whatIsSealedByItsValuesIsWhatTheFileHolds()
    {
        QFETCH(int, count);
        const Result<> undone = db().write([&](Tx &tx) -> Result<> {
            ChainRun run(tx, spec(), u"values"_qs);
            for (int i = 0; i < count; ++i)
                sealByValues(tx, run, i);
            run.finish();
            const ChainReport report = ChainStore::verify(tx, {spec()});
            for (const ChainFault &fault : report.faults)
                qWarning("%s", qPrintable(fault.detail));
            const bool isWhole = report.faults.empty() && report.checked == 900 + count &&
                                 ChainStore::head(tx, u"values"_qs).count == count;
            return refused(isWhole ? u"whole"_qs : u"broken"_qs);
        });
        QCOMPARE(undone.failure().message, u"whole"_qs);
    }
    void valuesThatDifferFromTheFileShow()
    {
        const Result<> undone = db().write([&](Tx &tx) -> Result<> {
            ChainRun run(tx, spec(), u"values"_qs);
            const qint64 id = tx.insert(insertNote, {u"one"_qs, 100});
            run.seal(id, [id](ChainDocument &document) { document.row(0, {id, u"one"_qs, 101}); });
            run.finish();
            return refused(ChainStore::verify(tx, {spec()}).faults.at(0).detail);
        });
        QVERIFY2(undone.failure().message.contains(u"notes row 1: cents"),
                 qPrintable(undone.failure().message));
    }
    void aRowSealedWithoutAColumnIsRefused()
    {
        const Result<> broken = db().write([&](Tx &tx) -> Result<> {
            ChainRun run(tx, spec(), u"values"_qs);
            run.seal(1, [](ChainDocument &document) { document.row(0, {1, u"one"_qs}); });
            return Ok{};
        });
        QVERIFY(!broken);
        const Result<> empty = db().write([&](Tx &tx) -> Result<> {
            ChainRun run(tx, spec(), u"values"_qs);
            run.seal(1, [](ChainDocument &) {});
            return Ok{};
        });
        QVERIFY(!empty);
    }

    void swappedRowsShow()
    {
        const QStringList found = faults({u"UPDATE notes SET id = -1 WHERE id = 10"_qs,
                                          u"UPDATE notes SET id = 10 WHERE id = 12"_qs,
                                          u"UPDATE notes SET id = 12 WHERE id = -1"_qs});
        QCOMPARE(found.size(), 2);
    }

    void theHashOfADocumentIsFound()
    {
        const Result<QString> hash =
            db().read([](Tx &tx) { return ChainStore::hashOf(tx, u"note"_qs, 900); });
        const Result<ChainHead> head =
            db().read([](Tx &tx) { return ChainStore::head(tx, u"even"_qs); });
        QCOMPARE(hash->size(), 64);
        QCOMPARE(*hash, head->lastHash);
        QCOMPARE(head->count, 450);
    }
};

CABAS_TEST(TestChainStore)
#include "tst_chainstore.moc"
