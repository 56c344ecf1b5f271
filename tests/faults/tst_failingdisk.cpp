// SPDX-License-Identifier: GPL-3.0-or-later
// IO-1: the nth call of the disk fails, for every n, during each kind of work.
// IO-2: the nth allocation of SQLite fails. IO-3: the disk is full.
// What is refused is refused in words and leaves every value as it was; tried again, it is done.
#include "core/db/shopfile.h"
#include "tests/faults/faultydisk.h"
#include "tests/faults/powercut.h"
#include "tests/faults/workedshop.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace cabas;
using namespace cabas::test;

namespace {

constexpr int everyCall =
    DiskFault::Reads | DiskFault::Writes | DiskFault::Syncs | DiskFault::Opens | DiskFault::Shared;
constexpr int toTheDisk = DiskFault::Writes | DiskFault::Syncs;
constexpr int mostCalls = 5'000;

struct Tally {
    int failures = 0;
    int refused = 0;
    int absorbed = 0; ///< SQLite did without what failed: the deed was done all the same
    int verified = 0;
    int unknown = 0; ///< refused, and there if the program stopped before it wrote again
};

/// Every number in the long form; in the short one the first few, then ever rarer ones.
int after(int n)
{
    return n + wanted(3 * n, 1);
}

} // namespace

class TestFailingDisk : public QObject {
    Q_OBJECT
    std::unique_ptr<WorkedShop> m_shop;
    QByteArray m_before; ///< sum of the moment

    void verify(Tally &tally)
    {
        m_shop->close();
        const QString faults = WorkedShop::faultsOf(m_shop->path());
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        ++tally.verified;
    }

    /// The answer to a deed during which something failed, and the deed again once all is well.
    void judge(const Deed &deed, const Result<> &done, qint64 rowsAfter, bool stays, Tally &tally)
    {
        ++tally.failures;
        const FileContent content = contentOf(m_shop->path());
        QVERIFY2(content.isSound, qPrintable(content.said));
        if (done) {
            ++tally.absorbed;
            QVERIFY(content.sum != m_before);
        } else {
            ++tally.refused;
            QCOMPARE(done.failure().kind, Failure::Kind::Storage);
            QVERIFY2(!done.failure().message.contains(u"INSERT"_qs) &&
                         !done.failure().message.contains(u"SELECT"_qs),
                     qPrintable(done.failure().message));
            QVERIFY2(content.sum == m_before, qPrintable(done.failure().message));
            // Were the program to stop now, whoever opens the file finds no trace of it either;
            // unless the disk takes nothing at all any more, not even what takes it back.
            const bool isThere = contentOf(crashed()).sum != m_before;
            QVERIFY(stays || !isThere);
            tally.unknown += isThere ? 1 : 0;
            const Result<> again = deed.run();
            QVERIFY2(again, again ? "" : qPrintable(again.failure().message));
        }
        QCOMPARE(contentOf(m_shop->path()).rows, rowsAfter);
    }

    /// The files as a program leaves them that is killed now.
    QString crashed() const
    {
        const QString path = m_shop->beside(u"crashed.cabas"_qs);
        QFile::remove(path + u"-shm"_qs);
        for (const char *suffix : {"", "-wal"}) {
            QFile::remove(path + QLatin1String(suffix));
            QFile::copy(m_shop->path() + QLatin1String(suffix), path + QLatin1String(suffix));
        }
        return path;
    }

    qint64 rowsAfter(const Deed &deed)
    {
        m_shop->putBack();
        m_shop->open();
        const Result<> done = deed.run();
        if (!done)
            qFatal("%s: %s", qPrintable(deed.name), qPrintable(done.failure().message));
        m_shop->close();
        return contentOf(m_shop->path()).rows;
    }

    void failCalls(const Deed &deed, qint64 rows, int calls, bool stays, Tally &tally)
    {
        static constexpr DiskFault::Error errors[] = {DiskFault::Io, DiskFault::Full,
                                                      DiskFault::Short};
        for (int n = 1; n < mostCalls; n = after(n)) {
            const DiskFault::Error error = errors[n % 3];
            m_shop->putBack();
            m_shop->open();
            FaultyDisk::watch(m_shop->path());
            FaultyDisk::fail({calls, n, error, stays});
            const Result<> done = deed.run();
            if (!FaultyDisk::heal()) {
                QVERIFY2(done, done ? "" : qPrintable(done.failure().message));
                return;
            }
            judge(deed, done, rows, stays, tally);
            if (!QTest::currentTestFailed() && tally.failures % wanted(7, 50) == 0)
                verify(tally);
            if (QTest::currentTestFailed()) {
                qWarning("%s, call %d", qPrintable(deed.name), n);
                return;
            }
        }
    }

    /// One kind of work in `step`; all of them in the long form.
    void works(int step)
    {
        QTest::addColumn<int>("number");
        const std::vector<Deed> all = m_shop->works();
        for (size_t i = 0; i < all.size(); i += size_t(wanted(step, 1)))
            QTest::addRow("%s", qPrintable(all[i].name)) << int(i);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<WorkedShop>();
        m_shop->putBack();
        m_before = contentOf(m_shop->path()).sum;
    }
    void cleanup() { m_shop->close(); }

    void theNthCallFails_data() { works(1); }
    void theNthCallFails()
    {
        QFETCH(int, number);
        const Deed deed = m_shop->works()[size_t(number)];
        Tally tally;
        const qint64 rows = rowsAfter(deed);
        failCalls(deed, rows, toTheDisk, false, tally);
        failCalls(deed, rows, toTheDisk, true, tally);
        failCalls(deed, rows, everyCall, false, tally);
        QVERIFY(tally.refused > 0);
        tellCount("IO-1", u"%1: %2 failing calls, %3 refused and done again, %4 absorbed; %5 "
                          "verified wholly; %6 undone for the program alone, on a "
                          "disk that takes nothing more"_qs.arg(deed.name)
                              .arg(tally.failures)
                              .arg(tally.refused)
                              .arg(tally.absorbed)
                              .arg(tally.verified)
                              .arg(tally.unknown));
    }

    /// Opening the file fails in words, and works as soon as the disk does.
    void theNthCallOfOpeningFails()
    {
        int failures = 0;
        for (int n = 1; n < mostCalls; n += wanted(3, 1)) {
            m_shop->putBack();
            FaultyDisk::watch(m_shop->path());
            FaultyDisk::fail({everyCall, n, n % 2 ? DiskFault::Io : DiskFault::Full, n % 4 < 2});
            {
                const auto opened = ShopFile::open(m_shop->path());
                if (!opened) {
                    QCOMPARE(opened.failure().kind, Failure::Kind::Storage);
                    QVERIFY(!opened.failure().message.contains(u"SELECT"_qs));
                }
            }
            if (!FaultyDisk::heal())
                break;
            ++failures;
            QCOMPARE(contentOf(m_shop->path()).sum, m_before);
            m_shop->open();
            m_shop->close();
        }
        QVERIFY(failures > 3);
        tellCount("IO-1", u"opening: %1 failing calls"_qs.arg(failures));
    }

    void theNthAllocationFails_data() { works(4); }
    void theNthAllocationFails()
    {
        QFETCH(int, number);
        const Deed deed = m_shop->works()[size_t(number)];
        const qint64 rows = rowsAfter(deed);
        Tally tally;
        const int step = wanted(0, 7);
        for (int n = 1; n<mostCalls; n = step> 0 ? n + step : after(n)) {
            m_shop->putBack();
            m_shop->open();
            FaultyDisk::failMemory(n);
            const Result<> done = deed.run();
            if (!FaultyDisk::hasFailedMemory())
                break;
            judge(deed, done, rows, false, tally);
            if (QTest::currentTestFailed()) {
                qWarning("%s, allocation %d", qPrintable(deed.name), n);
                return;
            }
        }
        FaultyDisk::failMemory(0);
        QVERIFY(tally.failures > 0);
        tellCount("IO-2", u"%1: %2 failing allocations, %3 refused and done again, %4 absorbed"_qs
                              .arg(deed.name)
                              .arg(tally.failures)
                              .arg(tally.refused)
                              .arg(tally.absorbed));
    }

    /// Work goes on until the disk is full, whatever room there was: what was answered is there,
    /// and what was refused is done once there is room again.
    void theDiskIsFull()
    {
        constexpr qint64 mostRoom = 570'000; // bytes, less than the day asks for
        int deeds = 0;
        const int sizes = wanted(4, 20);
        for (int i = 0; i < sizes; ++i) {
            m_shop->putBack();
            m_shop->open();
            FaultyDisk::watch(m_shop->path());
            FaultyDisk::limitRoom(mostRoom * i / (sizes - 1));
            std::optional<Deed> refused;
            for (const Deed &deed : m_shop->day()) {
                const FileContent before = contentOf(m_shop->path());
                const Result<> done = deed.run();
                if (done) {
                    ++deeds;
                    continue;
                }
                QCOMPARE(done.failure().code, u"disk_full"_qs);
                QCOMPARE(contentOf(m_shop->path()).sum, before.sum);
                refused = deed;
                break;
            }
            QVERIFY(FaultyDisk::heal());
            QVERIFY(refused && refused->run());
            m_shop->close();
            const QString faults = WorkedShop::faultsOf(m_shop->path());
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
        }
        tellCount(
            "IO-3",
            u"%1 sizes of a full disk, after %2 deeds; each file verified wholly"_qs.arg(sizes).arg(
                deeds));
    }

    /// What the harness must see: a disk that fails and says that all is well.
    void itSeesASilentDisk()
    {
        const Deed deed = m_shop->works().front();
        const qint64 rows = rowsAfter(deed);
        m_shop->putBack();
        m_shop->open();
        FaultyDisk::watch(m_shop->path());
        FaultyDisk::fail({DiskFault::Writes, 1, DiskFault::Silent, true});
        const Result<> done = deed.run();
        QVERIFY(FaultyDisk::heal());
        const FileContent content = contentOf(m_shop->path());
        // Done, by its answer, and not there.
        QVERIFY(done);
        m_shop->close();
        QVERIFY(content.rows != rows || contentOf(m_shop->path()).rows != rows);
    }
};

CABAS_TEST(TestFailingDisk)
#include "tst_failingdisk.moc"
