// SPDX-License-Identifier: GPL-3.0-or-later
// covers: database sqlitehandle connection transaction dberror changes sqlvalue
#include "core/db/database.h"
#include "tests/support/nothreads.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace cabas;
using test::NoThreads;

class TestDatabase : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;

    qint64 count()
    {
        return *m_db->read([](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM notes"); });
    }
    Result<> add(const QString &text)
    {
        return m_db->write([&](Tx &tx) -> Result<> {
            tx.change("INSERT INTO notes (body) VALUES (?)", {text});
            tx.touch(Topic::Shop);
            return Ok{};
        });
    }

    /// Descriptors of this program that lead to the shop's files.
    int openFiles() const
    {
        int open = 0;
        for (const QFileInfo &file :
             QDir(u"/proc/self/fd"_qs)
                 .entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System))
            open += file.symLinkTarget().startsWith(m_folder->path());
        return open;
    }

    void reopen()
    {
        const DatabaseLocation location = m_db->location();
        m_db.reset();
        m_db = std::make_unique<Database>(location, false);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const DatabaseLocation location{Engine::Sqlite, m_folder->filePath(u"a.db"_qs), {}};
        m_db = std::make_unique<Database>(location, false);
        QVERIFY(m_db->write([](Tx &tx) -> Result<> {
            tx.connection().execute(
                u"CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT"_qs);
            return Ok{};
        }));
    }
    void cleanup() { m_db.reset(); }

    /// It would wait for ever for a writer that never began; who only reads needs none.
    void withoutMemoryForItsThreadItSaysSo()
    {
        if (!NoThreads::isPossible())
            QSKIP("a sanitizer needs the whole address space");
        QVERIFY(add(u"a"_qs).ok());
        Database another(m_db->location(), false);
        const auto rows = [&] {
            return *another.read([](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM notes"); });
        };
        const auto deed = [](Tx &tx) -> Result<> {
            tx.change("INSERT INTO notes (body) VALUES (?)", {u"b"_qs});
            return Ok{};
        };
        QString said;
        QString posted;
        qint64 read = 0;
        {
            const NoThreads noThreads;
            read = rows();
            said = another.write(deed).failure().code;
            posted = another.post([&] { return another.write(deed); }).result().failure().code;
        }
        QCOMPARE(read, 1);
        QCOMPARE(said, u"no_memory"_qs);
        QCOMPARE(posted, u"no_memory"_qs);
        QVERIFY(another.write(deed).ok());
        QCOMPARE(rows(), 2);
    }

    void theWritersThreadBeginsWithTheFirstDeed()
    {
        const auto threads = [] {
            return QDir(u"/proc/self/task"_qs).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
        };
        const auto before = threads();
        auto reader = std::make_unique<Database>(m_db->location(), false);
        QCOMPARE(*reader->read([](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM notes"); }), 0);
        QCOMPARE(threads(), before);
        QVERIFY(reader->post([] { return true; }).result());
        QVERIFY(threads() > before);
    }

    void followsTheConnectionRecipe_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("WAL") << u"journal_mode"_qs << u"wal"_qs;
        QTest::newRow("FULL") << u"synchronous"_qs << u"2"_qs;
        QTest::newRow("foreign keys") << u"foreign_keys"_qs << u"1"_qs;
        QTest::newRow("schema not trusted") << u"trusted_schema"_qs << u"0"_qs;
        QTest::newRow("cell check") << u"cell_size_check"_qs << u"1"_qs;
        QTest::newRow("no mmap") << u"mmap_size"_qs << u"0"_qs;
        QTest::newRow("patience") << u"busy_timeout"_qs << u"5000"_qs;
    }
    void followsTheConnectionRecipe()
    {
        QFETCH(QString, pragma);
        QString found;
        QVERIFY(m_db->write([&](Tx &tx) -> Result<> {
            found = tx.connection().scalar(u"PRAGMA "_qs + pragma).toString();
            return Ok{};
        }));
        QTEST(found, "value");
    }

    void commitsWhenTheDeedSucceedsAndTellsOnce()
    {
        QSignalSpy told(&m_db->changes(), &Changes::committed);
        QVERIFY(add(u"one"_qs));
        QCOMPARE(count(), 1);
        QTRY_COMPARE(told.size(), 1);
    }

    void rollsBackOnRefusalAndSaysNothing()
    {
        QSignalSpy told(&m_db->changes(), &Changes::committed);
        const Result<> answer = m_db->write([](Tx &tx) -> Result<> {
            tx.change("INSERT INTO notes (body) VALUES (?)", {u"lost"_qs});
            tx.touch(Topic::Shop);
            return refused(u"no"_qs);
        });
        QCOMPARE(answer.failure().message, u"no"_qs);
        QCOMPARE(count(), 0);
        QCOMPARE(told.size(), 0);
    }

    void rollsBackWhenTheEngineRefuses()
    {
        const Result<> answer = m_db->write([](Tx &tx) -> Result<> {
            tx.change("INSERT INTO notes (body) VALUES (?)", {u"lost"_qs});
            tx.change("INSERT INTO notes (body) VALUES (?)", {std::optional<qint64>()});
            return Ok{};
        });
        QCOMPARE(answer.failure().kind, Failure::Kind::Storage);
        QCOMPARE(count(), 0);
        QVERIFY(add(u"after"_qs));
        QCOMPARE(count(), 1);
    }

    void aBrokenInvariantRollsBack()
    {
        const Result<> answer = m_db->write([](Tx &tx) -> Result<> {
            tx.change("INSERT INTO notes (body) VALUES (?)", {u"lost"_qs});
            require(false, "two and two");
            return Ok{};
        });
        QCOMPARE(answer.failure().code, u"invariant"_qs);
        QVERIFY(answer.failure().message.contains(u"two and two"_qs));
        QCOMPARE(count(), 0);
    }

    void anInnerWriteJoinsAndPoisonsTheOuter()
    {
        QVERIFY(m_db->write([&](Tx &) -> Result<> {
            const Result<> inner = add(u"inner"_qs);
            return inner;
        }));
        QCOMPARE(count(), 1);
        const Result<> answer = m_db->write([&](Tx &) -> Result<> {
            const Result<> inner = m_db->write([](Tx &tx) -> Result<> {
                tx.change("INSERT INTO notes (body) VALUES (?)", {u"half"_qs});
                return refused(u"inner refused"_qs);
            });
            return inner ? Result<>(Ok{}) : Result<>(Ok{});
        });
        QCOMPARE(answer.failure().message, u"inner refused"_qs);
        QCOMPARE(count(), 1);
    }

    void aReaderSeesOneSnapshotWhileOthersWrite()
    {
        QVERIFY(add(u"one"_qs));
        const Result<bool> same = m_db->read([&](Tx &tx) {
            const qint64 before = tx.integer("SELECT COUNT(*) FROM notes");
            std::unique_ptr<QThread> writer(QThread::create([&] { QVERIFY(add(u"two"_qs)); }));
            writer->start();
            writer->wait();
            return tx.integer("SELECT COUNT(*) FROM notes") == before;
        });
        QVERIFY(*same);
        QCOMPARE(count(), 2);
    }

    /// One reader is kept for whichever thread asks next; it sees what was written meanwhile.
    void threadsReadOneAfterTheOtherOnOneConnection()
    {
        const auto countElsewhere = [&] {
            std::unique_ptr<QThread> reader;
            qint64 seen = -1;
            reader.reset(QThread::create([&] { seen = count(); }));
            reader->start();
            reader->wait();
            return seen;
        };
        QVERIFY(add(u"one"_qs));
        QCOMPARE(countElsewhere(), 1);
        const int open = openFiles();
        for (int i = 2; i < 5; ++i) {
            QVERIFY(add(u"more"_qs));
            QCOMPARE(countElsewhere(), i);
            QCOMPARE(openFiles(), open);
        }
    }

    void threadsThatReadAtOnceHaveTheirOwn()
    {
        constexpr int threads = 4;
        constexpr int each = 50;
        std::atomic<int> wrong = 0;
        std::vector<std::unique_ptr<QThread>> readers;
        for (int t = 0; t < threads; ++t) {
            readers.emplace_back(QThread::create([&] {
                for (int i = 0; i < each; ++i) {
                    const Result<bool> same = m_db->read([](Tx &tx) {
                        const qint64 before = tx.integer("SELECT COUNT(*) FROM notes");
                        return tx.integer("SELECT COUNT(*) FROM notes") == before;
                    });
                    wrong += !same || !*same;
                }
            }));
            readers.back()->start();
        }
        for (int i = 0; i < each; ++i)
            QVERIFY(add(u"x"_qs));
        for (auto &reader : readers)
            reader->wait();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(count(), each);
    }

    void aReaderCannotWrite()
    {
        const Result<Ok> answer = m_db->read([](Tx &tx) {
            tx.change("INSERT INTO notes (body) VALUES (?)", {u"x"_qs});
            return Ok{};
        });
        QCOMPARE(answer.failure().kind, Failure::Kind::Storage);
    }

    void manyThreadsWriteWithoutLoss()
    {
        constexpr int threads = 4;
        constexpr int each = 50;
        std::vector<std::unique_ptr<QThread>> writers;
        for (int t = 0; t < threads; ++t) {
            writers.emplace_back(QThread::create([&] {
                for (int i = 0; i < each; ++i)
                    QVERIFY(add(u"x"_qs));
            }));
            writers.back()->start();
        }
        for (auto &writer : writers)
            writer->wait();
        QCOMPARE(count(), threads * each);
    }

    void twoProcessesTakeTurns()
    {
        Database other(m_db->location(), false);
        for (int i = 0; i < 50; ++i) {
            QVERIFY(add(u"mine"_qs));
            QVERIFY(other.write([](Tx &tx) -> Result<> {
                tx.change("INSERT INTO notes (body) VALUES (?)", {u"theirs"_qs});
                return Ok{};
            }));
        }
        QCOMPARE(count(), 100);
    }

    void anothersCommitIsNoticed()
    {
        QSignalSpy told(&m_db->changes(), &Changes::committed);
        QVERIFY(add(u"mine"_qs));
        QTRY_COMPARE(told.size(), 1);
        {
            Database other(m_db->location(), false);
            QVERIFY(other.write([](Tx &tx) -> Result<> {
                tx.change("INSERT INTO notes (body) VALUES (?)", {u"theirs"_qs});
                return Ok{};
            }));
        }
        m_db->pollOtherProcesses();
        QTRY_COMPARE(told.size(), 2);
    }

    void whatWasCommittedBeforeTheFirstLookIsTold()
    {
        reopen();
        QCOMPARE(count(), 0); // read only: nothing has looked for others yet
        {
            Database other(m_db->location(), false);
            QVERIFY(other.write([](Tx &tx) -> Result<> {
                tx.change("INSERT INTO notes (body) VALUES (?)", {u"theirs"_qs});
                return Ok{};
            }));
        }
        QSignalSpy told(&m_db->changes(), &Changes::committed);
        m_db->pollOtherProcesses();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(add(u"mine"_qs));
        QCOMPARE(count(), 2);
    }

    void workOnTheWritersThreadReadsBeforeTheFirstDeed()
    {
        QVERIFY(add(u"one"_qs));
        reopen();
        QFuture<qint64> future = m_db->post([this] { return count(); });
        future.waitForFinished();
        QCOMPARE(future.result(), 1);
        QVERIFY(add(u"two"_qs));
        QCOMPARE(count(), 2);
    }

    void aFileWithoutALogGetsOneWhenItIsOpened()
    {
        const DatabaseLocation location = m_db->location();
        QVERIFY(add(u"kept"_qs));
        m_db.reset();
        Connection(location, ConnectionMode::Write).execute(u"PRAGMA journal_mode = DELETE"_qs);
        m_db = std::make_unique<Database>(location, false);
        QCOMPARE(
            Connection(location, ConnectionMode::Read).scalar(u"PRAGMA journal_mode"_qs).toString(),
            u"wal"_qs);
        QVERIFY(add(u"more"_qs));
        QCOMPARE(count(), 2);
    }

    void whatIsNoDatabaseIsNotOpened()
    {
        const QString path = m_folder->filePath(u"letter.db"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const DatabaseLocation letter{Engine::Sqlite, path, {}};
        QVERIFY_THROWS_EXCEPTION(DbError, Database(letter, false));
        const DatabaseLocation nowhere{Engine::Sqlite, m_folder->filePath(u"none/a.db"_qs), {}};
        QVERIFY_THROWS_EXCEPTION(DbError, Connection(nowhere, ConnectionMode::Read));
    }

    void onesOwnCommitIsNotAnothers()
    {
        QSignalSpy told(&m_db->changes(), &Changes::committed);
        QVERIFY(add(u"mine"_qs));
        m_db->pollOtherProcesses();
        QVERIFY(add(u"mine"_qs)); // waits for the writer, who has looked by then
        QTRY_COMPARE(told.size(), 2);
    }

    void postedWorkComesBackAsAFuture()
    {
        QFuture<Result<>> future = m_db->post([this] { return add(u"later"_qs); });
        future.waitForFinished();
        QVERIFY(future.result());
        QCOMPARE(count(), 1);
        QVERIFY(!Database::insideTransaction());
    }

    void valuesRoundTrip()
    {
        QVERIFY(m_db->write([](Tx &tx) -> Result<> {
            const std::optional<Row> row =
                tx.first("SELECT ?, ?, ?, ?, ?, ?, ?",
                         {Money::fromCents(-5), QDate(2026, 3, 10), QByteArray("\0x", 2),
                          std::optional<Quantity>(), MemberId(7), true,
                          QDateTime(QDate(2026, 3, 10), QTime(9, 15), Qt::UTC)});
            require(row->money(0).cents() == -5, "money");
            require(row->day(1) == QDate(2026, 3, 10), "day");
            require(row->blob(2) == QByteArray("\0x", 2), "blob");
            require(!row->optionalQuantity(3), "null");
            require(row->id<MemberId>(4) == MemberId(7), "id");
            require(row->flag(5), "flag");
            require(row->instant(6).toUTC().time() == QTime(9, 15), "instant");
            return Ok{};
        }));
    }
};

CABAS_TEST(TestDatabase)
#include "tst_database.moc"
