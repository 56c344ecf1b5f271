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
        const qint64 id = tx.insert("INSERT INTO notes (body, cents) VALUES (?, ?) RETURNING id",
                                    {QStringLiteral("note %1").arg(i), i * 100});
        for (int line = 1; line <= 3; ++line)
            tx.change("INSERT INTO note_lines (note_id, position, body) VALUES (?, ?, ?)",
                      {id, line, QStringLiteral("line %1").arg(line)});
        ChainStore::seal(tx, spec(), chain, id, id);
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
