// SPDX-License-Identifier: GPL-3.0-or-later
// OPEN-1: whatever stands where a shop's file should, opening it says what is wrong, crashes
// nowhere and changes no byte. FS-1: no file is opened where several machines may write.
#include "core/db/shopfile.h"
#include "core/reports/verifier.h"
#include "tests/faults/powercut.h"
#include "tests/faults/workedshop.h"
#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <random>

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace cabas;
using namespace cabas::test;

namespace {

constexpr qint64 pageBytes = 4096;
constexpr qint64 tenGigabytes = 10LL * 1024 * 1024 * 1024;

/// The calling thread is somebody who may do little, while it lives; only for root.
class Nobody {
public:
    static bool isPossible() { return ::geteuid() == 0; }
    Nobody() { change(65534); }
    ~Nobody() { change(0); }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    // The system's call is of one thread; the library's would be of all.
    static void change(uid_t user) { ::syscall(SYS_setresuid, user, user, 0); }
};

QByteArray randomBytes(int count, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The beginning of a file, which is all of it but for the sparse ones, and its size.
QByteArray hashOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return "none";
    return QCryptographicHash::hash(file.read(8 * 1024 * 1024), QCryptographicHash::Sha256) +
           QByteArray::number(file.size());
}

} // namespace

class TestBadFiles : public QObject {
    Q_OBJECT
    std::unique_ptr<WorkedShop> m_shop;
    QString m_path;
    int m_tried = 0;

    QStringList beside() const
    {
        return QDir(m_shop->folder()).entryList({u"bad*"_qs}, QDir::AllEntries | QDir::System);
    }

    void clear()
    {
        for (const QString &name : beside())
            QFile::remove(m_shop->beside(name));
        QDir(m_path).removeRecursively();
    }

    /// Opens what stands at the path: it is refused by this code (empty: opened), and is as it was.
    void mustBe(const QString &code)
    {
        const QByteArray before = hashOf(m_path);
        const QStringList files = beside();
        {
            const auto opened = ShopFile::open(m_path);
            ++m_tried;
            QCOMPARE(opened ? QString() : opened.failure().code, code);
            if (!opened)
                QVERIFY2(opened.failure().message.contains(u"bad.cabas"_qs),
                         qPrintable(opened.failure().message));
        }
        QCOMPARE(hashOf(m_path), before);
        QCOMPARE(beside(), files);
    }

    QByteArray withNumber(int offset, char value) const
    {
        QByteArray bytes = m_shop->moment();
        bytes[offset + 3] = value;
        bytes[offset + 2] = 0x7f;
        return bytes;
    }

    static QByteArray cabas(const QStringList &words, int *exit,
                            const QStringList &environment = {})
    {
        QProcess process;
        process.setEnvironment(QProcess::systemEnvironment() + environment);
        process.start(QString::fromUtf8(CABAS_PROGRAM),
                      words + QStringList{u"--lang"_qs, u"en"_qs});
        const bool ended = process.waitForFinished();
        *exit = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

    void saysSoAtTheCommandLine(const char *words)
    {
        int exit = 0;
        const QByteArray said = cabas({u"info"_qs, m_path}, &exit);
        QVERIFY2(exit > 0, said.constData());
        QVERIFY2(said.contains(words), said.constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<WorkedShop>();
        m_path = m_shop->beside(u"bad.cabas"_qs);
    }
    void cleanup() { clear(); }
    void cleanupTestCase() { tellCount("OPEN-1", u"%1 bad files opened"_qs.arg(m_tried)); }

    void strangersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"not_a_shop"_qs;
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("random %u", seed)
                << randomBytes(int(seed * 977), seed) << u"not_a_shop"_qs;
        QTest::newRow("header alone") << m_shop->moment().left(100) << u"damaged"_qs;
        QTest::newRow("half a header") << m_shop->moment().left(50) << u"not_a_shop"_qs;
        QTest::newRow("another program's") << withNumber(68, 1) << u"foreign"_qs;
        QTest::newRow("newer") << withNumber(60, 1) << u"newer"_qs;
        QTest::newRow("a shop") << m_shop->moment() << QString();
    }
    void strangersAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        write(m_path, bytes);
        mustBe(code);
        if (!code.isEmpty())
            saysSoAtTheCommandLine("bad.cabas");
    }

    void anotherProgramsFile()
    {
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(m_path), &other), SQLITE_OK);
        sqlite3_exec(other, "CREATE TABLE a (b); INSERT INTO a VALUES (1)", nullptr, nullptr,
                     nullptr);
        sqlite3_close(other);
        mustBe(u"foreign"_qs);
    }

    /// At every page, and at bytes between pages.
    void cutShort()
    {
        const qint64 pages = m_shop->moment().size() / pageBytes;
        for (qint64 page = 0; page < pages; page += wanted(23, 1)) {
            for (const qint64 more : {0LL, 100LL, 1777LL}) {
                write(m_path, m_shop->moment().left(page * pageBytes + more));
                mustBe(page * pageBytes + more < 100 ? u"not_a_shop"_qs : u"damaged"_qs);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    /// Pages of anything in the middle: whatever is asked of the file, the answer is in words.
    void rubbishInside()
    {
        int seen = 0;
        const int tries = wanted(6, 100);
        for (int seed = 1; seed <= tries; ++seed) {
            QByteArray bytes = m_shop->moment();
            std::mt19937 random{quint32(seed)};
            for (int i = 0; i < 6; ++i) {
                const qint64 page = 1 + qint64(random() % quint32(bytes.size() / pageBytes - 1));
                bytes.replace(page * pageBytes, pageBytes,
                              randomBytes(pageBytes, quint32(random())));
            }
            write(m_path, bytes);
            ++m_tried;
            const QString faults = WorkedShop::faultsOf(m_path);
            seen += faults.isEmpty() ? 0 : 1;
        }
        QCOMPARE(seen, tries);
    }

    void oddThings()
    {
        mustBe(u"absent"_qs);
        QVERIFY(QDir().mkdir(m_path));
        mustBe(u"not_a_file"_qs);
        QVERIFY(QDir().rmdir(m_path));
        QCOMPARE(::mkfifo(qPrintable(m_path), 0600), 0);
        mustBe(u"not_a_file"_qs);
        saysSoAtTheCommandLine("not a file");
        clear();
        QVERIFY(QFile::link(m_shop->beside(u"nowhere"_qs), m_path));
        mustBe(u"absent"_qs);
        clear();
        m_shop->putBack();
        QVERIFY(QFile::link(m_shop->path(), m_path));
        mustBe({});
        clear();
        QCOMPARE(::link(qPrintable(m_shop->path()), qPrintable(m_path)), 0);
        mustBe(u"hard_link"_qs);
    }

    void tenGigabytesOfNothing()
    {
        write(m_path, {});
        if (::truncate(qPrintable(m_path), tenGigabytes) != 0)
            QSKIP("the disk has no sparse files");
        mustBe(u"not_a_shop"_qs);
        write(m_path, m_shop->moment());
        QCOMPARE(::truncate(qPrintable(m_path), tenGigabytes), 0);
        mustBe({});
    }

    void onlyToBeRead()
    {
        if (!Nobody::isPossible())
            QSKIP("only root can be somebody else");
        QCOMPARE(::chmod(qPrintable(m_shop->folder()), 0755), 0);
        write(m_path, m_shop->moment());
        QCOMPARE(::chmod(qPrintable(m_path), 0444), 0);
        {
            const Nobody nobody;
            const QByteArray before = hashOf(m_path);
            const auto opened = ShopFile::open(m_path);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.failure().message));
            QVERIFY((*opened)->isReadOnly());
            const auto answer = (*opened)->write([](Tx &) -> Result<> { return Ok{}; });
            QCOMPARE(answer.failure().code, u"read_only"_qs);
            QCOMPARE(hashOf(m_path), before);
        }
        clear();
        // Its last work lies in a log that nobody could take in.
        write(m_path, m_shop->moment());
        write(m_path + u"-wal"_qs, "log");
        const Nobody nobody;
        mustBe(u"read_only_journal"_qs);
    }

    void companionsThatAreNotItsOwn()
    {
        // A log of rubbish is not taken in, an index of rubbish is made anew.
        for (const char *suffix : {"-wal", "-shm"}) {
            clear();
            write(m_path, m_shop->moment());
            write(m_path + QLatin1String(suffix), randomBytes(40'000, 7));
            if (suffix[1] == 's')
                QVERIFY(ShopFile::inspect(m_path)->isJournalMissing);
            const QString faults = WorkedShop::faultsOf(m_path);
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
            ++m_tried;
        }
    }

    /// A program that is told of a file that went away under it says so and writes nothing.
    void goneWhileItIsOpen()
    {
        for (const bool isReplaced : {false, true}) {
            m_shop->putBack();
            m_shop->open();
            const Deed sale = m_shop->works().front();
            const QString aside = m_shop->beside(u"aside.cabas"_qs);
            QFile::remove(aside);
            QVERIFY(QFile::rename(m_shop->path(), aside));
            if (isReplaced)
                write(m_shop->path(), m_shop->moment());
            const QByteArray there = hashOf(m_shop->path());
            QCOMPARE(sale.run().failure().code, u"moved"_qs);
            QCOMPARE(hashOf(m_shop->path()), there);
            // Put back, it goes on.
            QFile::remove(m_shop->path());
            QVERIFY(QFile::rename(aside, m_shop->path()));
            const Result<> done = sale.run();
            QVERIFY2(done, done ? "" : qPrintable(done.failure().message));
            m_shop->close();
            QCOMPARE(WorkedShop::faultsOf(m_shop->path()), QString());
            m_tried += 2;
        }
    }

    void sharesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isShare");
        for (const char *type : {"6969", "517B", "FF534D42", "FE534D42", "01021997", "00C36400",
                                 "786F4256", "5346414F"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : {"EF53", "01021994", "9123683E", "58465342", "65735546"})
            QTest::newRow(type) << QByteArray(type) << false;
    }
    void sharesAreRefused()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, isShare);
        write(m_path, m_shop->moment());
        int exit = 0;
        const QByteArray said = cabas({u"info"_qs, m_path}, &exit,
                                      {u"LD_PRELOAD=" CABAS_STATFS_SHIM ""_qs,
                                       u"CABAS_F_TYPE="_qs + QString::fromLatin1(type)});
        QCOMPARE(exit > 0, isShare);
        QCOMPARE(said.contains("network share"), isShare);
        tellCount("FS-1", u"file system %1 %2"_qs.arg(QString::fromLatin1(type),
                                                      isShare ? u"refused"_qs : u"opened"_qs));
    }
};

CABAS_TEST(TestBadFiles)
#include "tst_badfiles.moc"
