// SPDX-License-Identifier: GPL-3.0-or-later
// covers: shopfile backup schema place
#include "core/db/backup.h"
#include "core/db/place.h"
#include "core/db/schema.h"
#include "core/db/shopfile.h"
#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace cabas;

namespace {

const QDateTime now(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC);

Result<> fillShop(Tx &tx)
{
    const qint64 owner =
        tx.insert("INSERT INTO users (name, display_name) VALUES ('owner', 'Owner') RETURNING id");
    tx.change(
        R"(INSERT INTO shop (id, uuid, name, profile, pin_ops, pin_memory, owner_id, created_at)
                 VALUES (1, 'u-1', 'Test', 'coop-makeup', 1, 8192, ?, ?))",
        {owner, now});
    return Ok{};
}

void addAudit(Database &db)
{
    QVERIFY(db.write([](Tx &tx) -> Result<> {
        tx.change(
            R"(INSERT INTO audit (at, user_id, device, deed, subject_kind, subject_id, details)
                     VALUES (?, 1, 'd', 'x', 'y', 1, '{}'))",
            {now});
        return Ok{};
    }));
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestShopFile : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = path(u"shop.cabas"_qs);
        QVERIFY(ShopFile::create(m_path, now, fillShop));
    }

    void aNewFileIsOursAndWhole()
    {
        const Result<ShopFileState> state = ShopFile::inspect(m_path);
        QVERIFY(state);
        QCOMPARE(state->version, Schema::latest());
        QVERIFY(!QFile::exists(m_path + u".making"_qs));
        auto db = ShopFile::open(m_path);
        QVERIFY(db);
        QVERIFY((*db)->write([](Tx &tx) -> Result<> {
            require(Schema::differences(tx.connection()).isEmpty(), "schema differs");
            return Ok{};
        }));
    }

    void neverOverwrites()
    {
        const QByteArray before = hashOf(m_path);
        QCOMPARE(ShopFile::create(m_path, now, fillShop).failure().code, u"exists"_qs);
        QCOMPARE(hashOf(m_path), before);
    }

    void aFailedCreationLeavesNothing()
    {
        const QString other = path(u"other.cabas"_qs);
        QVERIFY(!ShopFile::create(other, now, [](Tx &) -> Result<> { return refused(u"no"_qs); }));
        QCOMPARE(QDir(m_folder->path()).entryList({u"other*"_qs}, QDir::Files).size(), 0);
    }

    void badFilesAreNamedAndUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QByteArray foreign = "SQLite format 3";
        foreign.append('\0');
        foreign.append(QByteArray(4080, '\0'));
        QByteArray newer = foreign;
        newer.replace(68, 4, "CABA");
        newer.replace(60, 4, QByteArray("\0\0\x03\xe8", 4));
        QTest::newRow("empty") << QByteArray() << u"not_a_shop"_qs;
        QTest::newRow("text") << QByteArray(5000, 'x') << u"not_a_shop"_qs;
        QTest::newRow("header cut") << foreign.left(60) << u"not_a_shop"_qs;
        QTest::newRow("another program's") << foreign << u"foreign"_qs;
        QTest::newRow("newer") << newer << u"newer"_qs;
    }
    void badFilesAreNamedAndUntouched()
    {
        QFETCH(QByteArray, bytes);
        const QString bad = path(u"bad.cabas"_qs);
        writeBytes(bad, bytes);
        const auto opened = ShopFile::open(bad);
        QVERIFY(!opened);
        QTEST(opened.failure().code, "code");
        QVERIFY(opened.failure().message.contains(u"bad.cabas"_qs));
        QCOMPARE(hashOf(bad), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void oddPlacesAreNamed()
    {
        QCOMPARE(ShopFile::open(path(u"none"_qs)).failure().code, u"absent"_qs);
        QCOMPARE(ShopFile::open(m_folder->path()).failure().code, u"not_a_file"_qs);
        const QString twin = path(u"twin.cabas"_qs);
        QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(twin).constData()),
                 0);
        QCOMPARE(ShopFile::open(twin).failure().code, u"hard_link"_qs);
    }

    void aTruncatedFileIsDamagedNotACrash()
    {
        const qint64 size = QFile(m_path).size();
        QVERIFY(QFile::resize(m_path, size / 2));
        const auto opened = ShopFile::open(m_path);
        if (opened) {
            const Result<qint64> sum =
                (*opened)->read([](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM closings"); });
            QVERIFY(sum || sum.failure().kind == Failure::Kind::Storage);
        } else {
            QCOMPARE(opened.failure().kind, Failure::Kind::Storage);
        }
    }

    void networkFileSystemsAreKnown()
    {
        for (quint64 type : {0x6969ULL, 0x517BULL, 0xFF534D42ULL, 0xFE534D42ULL, 0x01021997ULL})
            QVERIFY(Place::isNetworkFileSystem(type));
        for (quint64 type : {0xEF53ULL, 0x01021994ULL, 0x9123683EULL})
            QVERIFY(!Place::isNetworkFileSystem(type));
    }

    void sharesOfUserSpaceAreKnownByName()
    {
        QVERIFY(Place::isNetworkMount("fuse.sshfs", "me@host:/srv"));
        QVERIFY(Place::isNetworkMount("nfs4", "host:/srv"));
        QVERIFY(Place::isNetworkMount("fuse", "https://cloud.example/dav"));
        QVERIFY(!Place::isNetworkMount("fuseblk", "/dev/sdb1"));
        QVERIFY(!Place::isNetworkMount("fuse.gocryptfs", "/home/me/.vault"));
        QVERIFY(!Place::isNetworkMount("ext4", "/dev/sda1"));
        QVERIFY(!Place::isShared(m_folder->path()));
    }

    void synchronisedFoldersAreRefused()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u".stfolder"_qs));
        QCOMPARE(ShopFile::open(m_path).failure().code, u"synchronised"_qs);
        QCOMPARE(ShopFile::create(path(u"new.cabas"_qs), now, fillShop).failure().code,
                 u"synchronised"_qs);
    }

    void triggersRefuseToChangeThePast()
    {
        auto db = ShopFile::open(m_path);
        addAudit(**db);
        for (const char *sql : {"UPDATE audit SET deed = 'z'", "DELETE FROM audit"}) {
            const Result<> answer = (*db)->write([&](Tx &tx) -> Result<> {
                tx.change(sql);
                return Ok{};
            });
            QVERIFY(!answer);
            QVERIFY(answer.failure().message.contains(u"append only"_qs));
        }
    }

    void aMissingTriggerIsADifference()
    {
        auto db = ShopFile::open(m_path);
        QVERIFY((*db)->write([](Tx &tx) -> Result<> {
            tx.connection().execute(u"DROP TRIGGER audit_no_update"_qs);
            require(Schema::differences(tx.connection()) ==
                        QStringList{u"trigger audit_no_update: missing"_qs},
                    "the dropped trigger is named");
            return Ok{};
        }));
    }

    void backupsAreReadBackAndRotated()
    {
        auto db = ShopFile::open(m_path);
        addAudit(**db);
        QString newest;
        for (int i = 0; i < 4; ++i) {
            const Result<Backup::Copy> copy =
                Backup::into(m_path, path(u"kept"_qs), now.addSecs(60 * i), 2);
            QVERIFY2(copy, copy ? "" : qPrintable(copy.failure().message));
            newest = copy->path;
        }
        const QStringList kept = QDir(path(u"kept"_qs)).entryList(QDir::Files);
        QCOMPARE(kept.size(), 2);
        auto copy = ShopFile::open(newest);
        QVERIFY(copy);
        QCOMPARE(*(*copy)->read([](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM audit"); }),
                 1);
    }

    void copiesAreListedNewestFirst()
    {
        QVERIFY(Backup::copiesOf(m_path, path(u"kept"_qs)).empty());
        const Result<Backup::Copy> first = Backup::into(m_path, path(u"kept"_qs), now, 0);
        const Result<Backup::Copy> second =
            Backup::into(m_path, path(u"kept"_qs), now.addSecs(60), 0);
        QFile older(first->path);
        QVERIFY(older.open(QIODevice::ReadWrite));
        QVERIFY(older.setFileTime(now, QFileDevice::FileModificationTime));
        older.close();
        const auto copies = Backup::copiesOf(m_path, path(u"kept"_qs));
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies[0].path, second->path);
        QCOMPARE(copies[1].path, first->path);
        QCOMPARE(copies[1].madeAt, now);
        QVERIFY(copies[0].bytes > 0);
    }

    void aCopyIsReadBack()
    {
        {
            auto db = ShopFile::open(m_path);
            addAudit(**db);
        }
        const Result<Backup::Copy> copy = Backup::into(m_path, path(u"kept"_qs), now, 0);
        const Result<BackupContent> content = Backup::readBack(copy->path, m_path);
        QVERIFY2(content, content ? "" : qPrintable(content.failure().message));
        QVERIFY(content->ours);
        QVERIFY(!content->shop.isEmpty());
        QFile damaged(copy->path);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const qint64 size = damaged.size();
        QVERIFY(damaged.seek(size / 2));
        damaged.write(QByteArray(int(size / 2), 'x'));
        damaged.close();
        QCOMPARE(Backup::readBack(copy->path, m_path).failure().kind, Failure::Kind::Storage);
        QCOMPARE(Backup::readBack(path(u"none.cabas"_qs), m_path).failure().kind,
                 Failure::Kind::NotFound);
    }

    void aCopyMayBeStopped()
    {
        // As it is copied, and as its bytes are read back.
        for (const int last : {1, 2}) {
            int told = 0;
            bool wasReading = false;
            const Result<Backup::Copy> copy = Backup::into(
                m_path, path(u"kept"_qs), now, 0, [&](bool isReading, qint64 done, qint64 all) {
                    wasReading = isReading;
                    return ++told < last && done <= all;
                });
            QVERIFY(!copy);
            QCOMPARE(copy.failure().code, u"stopped"_qs);
            QCOMPARE(told, last);
            QCOMPARE(wasReading, last > 1);
            QVERIFY(QDir(path(u"kept"_qs)).entryList(QDir::Files).isEmpty());
        }
    }

    void aCopyIsOfOneMomentHoweverMuchIsWrittenMeanwhile()
    {
        const auto db = ShopFile::open(m_path);
        const QString much(8'000'000, u'x');
        for (int i = 0; i < 3; ++i)
            QVERIFY((*db)->write([&](Tx &tx) -> Result<> {
                tx.change(R"(INSERT INTO audit (at, user_id, device, deed, subject_kind,
                                 subject_id, details) VALUES (?, 1, 'd', 'x', 'y', 1, ?))",
                          {now, much});
                return Ok{};
            }));
        // Somebody sells between any two steps: the copy must not begin anew each time.
        int steps = 0;
        const Result<Backup::Copy> copy =
            Backup::into(m_path, path(u"kept"_qs), now, 0, [&](bool isReading, qint64, qint64) {
                if (isReading)
                    return true;
                addAudit(**db);
                return ++steps < 20;
            });
        QVERIFY2(copy, copy ? "" : qPrintable(copy.failure().message));
        QVERIFY2(steps >= 3, "the file takes several steps");
        const auto copied = ShopFile::open(copy->path);
        QCOMPARE(*(*copied)->read([](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM audit"); }),
                 3);
    }

    void restoringNeverLosesNewerWork()
    {
        const Result<Backup::Copy> copy = Backup::into(m_path, path(u"kept"_qs), now, 0);
        QVERIFY(copy);
        {
            auto db = ShopFile::open(m_path);
            addAudit(**db);
        }
        QCOMPARE(Backup::restore(copy->path, m_path, now).failure().code, u"newer_target"_qs);
        QVERIFY(Backup::restore(copy->path, path(u"elsewhere.cabas"_qs), now));
        QVERIFY(ShopFile::open(path(u"elsewhere.cabas"_qs)));
    }

    void restoringKeepsWhatItReplaces()
    {
        {
            auto db = ShopFile::open(m_path);
            addAudit(**db);
        }
        const Result<Backup::Copy> copy = Backup::into(m_path, path(u"kept"_qs), now, 0);
        QVERIFY(Backup::restore(copy->path, m_path, now));
        QCOMPARE(
            QDir(m_folder->path()).entryList({u"*.before-restore-*.cabas"_qs}, QDir::Files).size(),
            1);
        QVERIFY(ShopFile::open(m_path));
    }

    void restoringWaitsUntilNobodyHasTheFile()
    {
        const Result<Backup::Copy> copy = Backup::into(m_path, path(u"kept"_qs), now, 0);
        {
            const auto db = ShopFile::open(m_path);
            addAudit(**db);
            const QByteArray before = hashOf(m_path);
            QCOMPARE(Backup::restore(copy->path, m_path, now, Backup::Over::AnyWork).failure().code,
                     u"in_use"_qs);
            QCOMPARE(hashOf(m_path), before);
            QVERIFY(!QFile::exists(m_path + u".restoring"_qs));
        }
        // Alone, and with what would be lost seen: the old file stays beside.
        const Result<QString> aside =
            Backup::restore(copy->path, m_path, now, Backup::Over::AnyWork);
        QVERIFY(aside);
        QCOMPARE(*aside, Backup::asideOf(m_path, now).replace(u"-2.cabas"_qs, u".cabas"_qs));
        QVERIFY(ShopFile::open(*aside));
        const auto restored = ShopFile::open(m_path);
        QCOMPARE(
            *(*restored)->read([](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM audit"); }), 0);
    }

    void aFileTooDamagedToOpenIsReplaced()
    {
        const Result<Backup::Copy> copy = Backup::into(m_path, path(u"kept"_qs), now, 0);
        writeBytes(m_path, QByteArray(20'000, 'x'));
        QVERIFY(Backup::restore(copy->path, m_path, now));
        QVERIFY(ShopFile::open(m_path));
    }

    void migratingTheLatestDoesNothing() { QCOMPARE(*ShopFile::migrate(m_path, now), QString()); }
};

CABAS_TEST(TestShopFile)
#include "tst_shopfile.moc"
