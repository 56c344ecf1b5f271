// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/checkpointer.h"

#include "core/db/database.h"
#include "tests/support/nothreads.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

namespace {

constexpr int pageBytes = 4096;

} // namespace

class TestCheckpointer : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;

    QString path() const { return m_folder->filePath(u"a.db"_qs); }
    qint64 pagesInFile() const { return QFileInfo(path()).size() / pageBytes; }
    /// One commit of at least so many pages.
    void commit(int pages)
    {
        QVERIFY(m_db->write([&](Tx &tx) -> Result<> {
            for (int i = 0; i < pages; ++i)
                tx.change("INSERT INTO notes (body) VALUES (?)", {QString(pageBytes, u'x')});
            return Ok{};
        }));
    }
    /// The file's and those that are still in the log.
    qint64 pagesInAll()
    {
        return *m_db->read([](Tx &tx) { return tx.integer("PRAGMA page_count"); });
    }
    qint64 count()
    {
        return *m_db->read([](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM notes"); });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = std::make_unique<Database>(DatabaseLocation{Engine::Sqlite, path(), {}}, false);
        QVERIFY(m_db->write([](Tx &tx) -> Result<> {
            tx.connection().execute(
                u"CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT"_qs);
            return Ok{};
        }));
    }
    void cleanup() { m_db.reset(); }

    /// What was answered is kept, and the log waits for better days.
    void withoutMemoryForItsThreadTheLogGrows()
    {
        if (!test::NoThreads::isPossible())
            QSKIP("a sanitizer needs the whole address space");
        constexpr int commits = 42;
        {
            const test::NoThreads noThreads;
            for (int i = 0; i < commits; ++i)
                commit(100);
        }
        QCOMPARE(count(), commits * 100);
        commit(1);
        QTRY_COMPARE(pagesInFile(), pagesInAll());
    }

    void aShortLogStaysWhereItIs()
    {
        commit(100);
        QVERIFY(pagesInFile() < 100);
        QCOMPARE(count(), 100);
    }

    void aLongLogReachesTheFileWithoutAnotherDeed()
    {
        commit(4'200);
        QTRY_VERIFY(pagesInFile() > 4'200);
        QCOMPARE(count(), 4'200);
    }

    void whatASnapshotNeedsWaitsForTheNextTime()
    {
        commit(1);
        const Result<qint64> seen = m_db->read([&](Tx &tx) {
            const qint64 before = tx.integer("SELECT COUNT(*) FROM notes");
            commit(4'200);
            return tx.integer("SELECT COUNT(*) FROM notes") - before;
        });
        QCOMPARE(*seen, 0);
        commit(4'200);
        QTRY_VERIFY(pagesInFile() > 8'400);
        QCOMPARE(count(), 8'401);
    }

    /// Deeds without a pause let the log grow on: it is not emptied at each of them.
    void theNextTimeIsAsFarAsTheFirst()
    {
        commit(4'200);
        QTRY_COMPARE(pagesInFile(), pagesInAll());
        const qint64 emptied = pagesInFile();
        const Result<int> seen = m_db->read([&](Tx &tx) {
            const qint64 before = tx.integer("SELECT COUNT(*) FROM notes");
            commit(10); // the snapshot keeps the log from beginning anew
            return int(before);
        });
        QCOMPARE(*seen, 4'200);
        for (int i = 0; i < 20; ++i)
            commit(10);
        QCOMPARE(pagesInFile(), emptied);
        QCOMPARE(count(), 4'410);
    }

    void aLogThatOutgrowsAllIsEmptiedWithinTheCommit()
    {
        commit(16'500);
        QVERIFY(pagesInFile() > 16'500);
    }

    void nothingIsLostWhenTheFileIsClosedAtOnce()
    {
        commit(1'500);
        m_db.reset();
        m_db = std::make_unique<Database>(DatabaseLocation{Engine::Sqlite, path(), {}}, false);
        QCOMPARE(count(), 1'500);
    }
};

CABAS_TEST(TestCheckpointer)
#include "tst_checkpointer.moc"
