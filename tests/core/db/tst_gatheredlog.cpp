// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/gatheredlog.h"

#include "core/db/connection.h"
#include "core/db/dberror.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>

#include <sys/resource.h>

using namespace cabas;

namespace {

/// No file may grow beyond this while it lives, as on a full disk.
class FileLimit {
public:
    explicit FileLimit(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~FileLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

class TestGatheredLog : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseLocation m_location;

    std::unique_ptr<Connection> opened(ConnectionMode mode)
    {
        return std::make_unique<Connection>(m_location, mode);
    }

    static qint64 value(Connection &connection, const char *sql)
    {
        return connection.scalar(QString::fromLatin1(sql)).toLongLong();
    }

    static void add(Connection &connection, int rows, qsizetype bytes = 100)
    {
        for (int i = 0; i < rows; ++i)
            connection.run("INSERT INTO things (word) VALUES (?)", {QString(bytes, u'x')},
                           [](const Row &) {});
    }

    static void commitOne(Connection &connection)
    {
        connection.beginWrite();
        add(connection, 1);
        connection.commit();
    }

    qint64 logBytes() const { return QFileInfo(m_location.path + u"-wal"_qs).size(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = {Engine::Sqlite, m_folder->filePath(u"x y%1.db"_qs), {}};
        opened(ConnectionMode::Write)
            ->execute(u"CREATE TABLE things (id INTEGER PRIMARY KEY, word TEXT) STRICT"_qs);
    }

    void isRegistered()
    {
        QVERIFY(GatheredLog::vfsName() != nullptr);
        QCOMPARE(GatheredLog::vfsName(), GatheredLog::vfsName());
    }

    /// All of a commit is in the file when it returns, whole pages of it, and others see it.
    void aCommitIsInTheFile()
    {
        auto writer = opened(ConnectionMode::Write);
        auto reader = opened(ConnectionMode::Read);
        for (int i = 1; i <= 20; ++i) {
            commitOne(*writer);
            QCOMPARE((logBytes() - 32) % (4096 + 24), 0);
            QCOMPARE(value(*reader, "SELECT COUNT(*) FROM things"), i);
        }
    }

    /// A transaction larger than the memory it may use writes pages before its end and reads them.
    void pagesWrittenBeforeTheEndAreRead()
    {
        auto writer = opened(ConnectionMode::Write);
        writer->execute(u"PRAGMA cache_size = 10"_qs);
        writer->beginWrite();
        add(*writer, 3000, 1000);
        QCOMPARE(value(*writer, "SELECT SUM(LENGTH(word)) FROM things"), 3'000'000);
        auto reader = opened(ConnectionMode::Read);
        QCOMPARE(value(*reader, "SELECT COUNT(*) FROM things"), 0);
        writer->commit();
        QCOMPARE(value(*reader, "SELECT SUM(LENGTH(word)) FROM things"), 3'000'000);
        QCOMPARE(reader->scalar(u"PRAGMA integrity_check"_qs).toString(), u"ok"_qs);
    }

    /// More than is gathered at once.
    void aLargeCommitIsWhole()
    {
        auto writer = opened(ConnectionMode::Write);
        writer->beginWrite();
        add(*writer, 5000, 1000);
        writer->commit();
        writer.reset();
        auto reader = opened(ConnectionMode::Read);
        QCOMPARE(value(*reader, "SELECT SUM(LENGTH(word)) FROM things"), 5'000'000);
        QCOMPARE(reader->scalar(u"PRAGMA integrity_check"_qs).toString(), u"ok"_qs);
    }

    /// What a failed commit had gathered is not written later, over what another one committed.
    void aFailedCommitLeavesNothing()
    {
        auto writer = opened(ConnectionMode::Write);
        auto other = opened(ConnectionMode::Write);
        commitOne(*writer);
        for (int round = 0; round < 3; ++round) {
            writer->beginWrite();
            add(*writer, 400, 1000);
            {
                const FileLimit limit(logBytes() + 6000);
                QVERIFY_THROWS_EXCEPTION(DbError, writer->commit());
            }
            writer->rollback();
            commitOne(*other);
            const qint64 known = 2 + 2 * round;
            QCOMPARE(value(*writer, "SELECT COUNT(*) FROM things"), known);
            commitOne(*writer);
            QCOMPARE(value(*other, "SELECT COUNT(*) FROM things"), known + 1);
        }
        QCOMPARE(other->scalar(u"PRAGMA integrity_check"_qs).toString(), u"ok"_qs);
    }

    /// Two connections that commit, roll back and empty the log in any order agree with a count.
    void anyOrderAgrees()
    {
        std::mt19937 random(7);
        std::vector<std::unique_ptr<Connection>> writers;
        for (int i = 0; i < 2; ++i)
            writers.push_back(opened(ConnectionMode::Write));
        qint64 kept = 0;
        for (int step = 0; step < 300; ++step) {
            Connection &writer = *writers[random() % 2];
            const int rows = 1 + int(random() % 40);
            writer.beginWrite();
            add(writer, rows, qsizetype(random() % 3000));
            if (random() % 3 == 0) {
                writer.rollback();
            } else {
                writer.commit();
                kept += rows;
            }
            if (random() % 20 == 0)
                writers[random() % 2]->checkpoint();
            QCOMPARE(value(*writers[random() % 2], "SELECT COUNT(*) FROM things"), kept);
        }
        QCOMPARE(writers[0]->scalar(u"PRAGMA integrity_check"_qs).toString(), u"ok"_qs);
    }
};

CABAS_TEST(TestGatheredLog)
#include "tst_gatheredlog.moc"
