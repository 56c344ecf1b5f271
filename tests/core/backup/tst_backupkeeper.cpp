// SPDX-License-Identifier: GPL-3.0-or-later
// covers: backupcatalogue backupplaces drawerstick
#include "core/backup/backupkeeper.h"
#include "core/backup/backupplaces.h"
#include "core/backup/drawerstick.h"
#include "core/db/backup.h"
#include "core/db/diskroom.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestBackupKeeper : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_shop;

    QString path(const QString &name) const { return m_shop->folder() + u'/' + name; }
    BackupOrder order() const
    {
        BackupOrder order;
        order.source = m_shop->path();
        order.folder = path(u"backups"_qs);
        order.now = m_shop->now();
        order.timeZone = "Europe/Paris";
        order.cost = SealedFile::leastCost;
        return order;
    }
    QString base() const { return QFileInfo(m_shop->path()).completeBaseName(); }
    BackupCatalogue catalogue(const QString &folder = u"backups"_qs) const
    {
        return BackupCatalogue::of(path(folder), base());
    }
    void work() { aProduct(u"Tofu"_qs).priced(250).inStock(Quantity::units(3), 100).add(*m_shop); }
    static void damage(const QString &copy)
    {
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(int(file.size() / 4), 'x'));
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<TestShop>(); }

    void aBackupIsCheckedAndEntered()
    {
        work();
        const Result<BackupMade> made = BackupKeeper::make(order());
        QVERIFY2(made, made ? "" : qPrintable(made.failure().message));
        QVERIFY(made->isChecked);
        QVERIFY(made->isSound);
        const BackupCatalogue known = catalogue();
        QCOMPARE(known.copies().size(), 1);
        const KeptCopy &copy = known.copies().front();
        QCOMPARE(known.pathOf(copy), made->path);
        QVERIFY(copy.isChecked() && copy.sound && copy.withChains);
        QCOMPARE(copy.madeAt, m_shop->now());
        QCOMPARE(copy.bytes, QFileInfo(made->path).size());
        const auto heads = m_shop->read([](Tx &tx) { return ChainStore::heads(tx); });
        QVERIFY(!heads.empty());
        QCOMPARE(copy.heads.size(), heads.size());
        for (const auto &[chain, head] : heads)
            QCOMPARE(copy.heads.at(chain).lastHash, head.lastHash);
    }

    void nothingIsCopiedWhenNothingWasDone()
    {
        work();
        BackupOrder again = order();
        again.onlyIfChanged = true;
        const Result<BackupMade> first = BackupKeeper::make(again);
        m_shop->clock().advanceSeconds(3600);
        again.now = m_shop->now();
        QCOMPARE(BackupKeeper::make(again)->isUnchanged, true);
        QCOMPARE(catalogue().copies().size(), 1);
        // A second place that was not there yet gets the copy all the same.
        again.second = path(u"stick"_qs);
        QVERIFY(QFile::exists(BackupKeeper::make(again)->secondPath));
        work();
        QCOMPARE(BackupKeeper::make(again)->isUnchanged, false);
        QCOMPARE(catalogue().copies().size(), 2);
    }

    void theRotationHolds()
    {
        BackupOrder each = order();
        each.withChains = false;
        for (int i = 0; i < 4; ++i) {
            each.now = m_shop->now().addSecs(60 * i);
            QVERIFY(BackupKeeper::make(each));
        }
        QCOMPARE(catalogue().copies().size(), 1);
        each.keep = 0;
        each.now = m_shop->now().addSecs(600);
        QVERIFY(BackupKeeper::make(each));
        QCOMPARE(catalogue().copies().size(), 2);
        each.keep = 1;
        each.now = m_shop->now().addSecs(660);
        QVERIFY(BackupKeeper::make(each));
        QCOMPARE(catalogue().copies().size(), 1);
    }

    void theSecondPlaceIsTheSame()
    {
        work();
        BackupOrder both = order();
        both.second = path(u"stick"_qs);
        const Result<BackupMade> made = BackupKeeper::make(both);
        QVERIFY(made && !made->second);
        QVERIFY(catalogue(u"stick"_qs).newestSound() != nullptr);
        QCOMPARE(catalogue(u"stick"_qs).newestSound()->heads.size(),
                 catalogue().newestSound()->heads.size());
    }

    void aSealedSecondCopyOpensWithItsPassphraseAlone()
    {
        work();
        BackupOrder both = order();
        both.second = path(u"stick"_qs);
        both.passphrase = u"quatre mots et demi"_qs;
        const Result<BackupMade> made = BackupKeeper::make(both);
        QVERIFY2(made && !made->second,
                 made && made->second ? qPrintable(made->second->message) : "");
        QVERIFY(SealedFile::isSealed(made->secondPath));
        QVERIFY(BackupKeeper::check(made->secondPath, both.passphrase, m_shop->now()));
        QCOMPARE(
            BackupKeeper::check(made->secondPath, u"autre chose"_qs, m_shop->now()).failure().code,
            u"passphrase"_qs);
        // Nothing plain reached the stick.
        QCOMPARE(QDir(path(u"stick"_qs)).entryList({u"*.cabas"_qs}, QDir::Files), QStringList());
    }

    void withoutTheStickTheFirstPlaceIsMade()
    {
        BackupOrder both = order();
        both.second = u"/proc/no-stick"_qs;
        const Result<BackupMade> made = BackupKeeper::make(both);
        QVERIFY(made && made->second);
        QCOMPARE(made->second->code, u"second"_qs);
        QVERIFY(QFile::exists(made->path));
    }

    void salesComeBeforeBackups()
    {
        BackupOrder full = order();
        full.room = [](const QString &) { return BackupPlaces::reserve; };
        QCOMPARE(BackupKeeper::make(full).failure().code, u"disk_full"_qs);
        QVERIFY(catalogue().copies().empty());
        // A full stick does not keep the first place from its copy.
        full.second = path(u"stick"_qs);
        full.room = [&](const QString &folder) {
            return folder == full.second ? 0 : DiskRoom::scarce * 10;
        };
        QCOMPARE(BackupKeeper::make(full)->second->code, u"disk_full"_qs);
    }

    void aStopLeavesWhatIsTrue()
    {
        BackupOrder each = order();
        QCOMPARE(BackupKeeper::make(each, [](BackupKeeper::Step, qint64, qint64) { return false; })
                     .failure()
                     .code,
                 u"stopped"_qs);
        QVERIFY(catalogue().copies().empty());
        // Stopped while it is checked: a whole copy, not said to be checked.
        const Result<BackupMade> made =
            BackupKeeper::make(each, [](BackupKeeper::Step step, qint64, qint64) {
                return step != BackupKeeper::Step::Checking;
            });
        QVERIFY(made && !made->isChecked);
        QCOMPARE(catalogue().copies().front().isChecked(), false);
        QVERIFY(BackupKeeper::check(made->path, {}, m_shop->now())->sound);
        QVERIFY(catalogue().copies().front().isChecked());
    }

    void whatWasDamagedAfterwardsIsFound()
    {
        const Result<BackupMade> made = BackupKeeper::make(order());
        damage(made->path);
        QVERIFY(!BackupKeeper::check(made->path, {}, m_shop->now()));
        QVERIFY(!catalogue().copies().front().sound);
        QCOMPARE(catalogue().newestSound(), nullptr);
    }

    void aFileThatWasPutBackIsNoticed()
    {
        const QString older = path(u"older.cabas"_qs);
        QVERIFY(Backup::copy(m_shop->path(), older));
        work();
        BackupOrder each = order();
        QVERIFY(!BackupKeeper::make(each)->isRewound);
        work();
        each.now = each.now.addSecs(60);
        QVERIFY(!BackupKeeper::make(each)->isRewound);
        // The older file under the shop's name, as a hand would put it there.
        QVERIFY(QDir().mkpath(path(u"elsewhere"_qs)));
        const QString back = path(u"elsewhere/"_qs) + QFileInfo(m_shop->path()).fileName();
        QVERIFY(QFile::rename(older, back));
        each.source = back;
        each.now = each.now.addSecs(60);
        QVERIFY(BackupKeeper::make(each)->isRewound);
    }

    void aTrueCopyOfABrokenFileSaysSo()
    {
        work();
        m_shop->sql(u"UPDATE stock_moves SET value_cents = value_cents + 1"_qs);
        const Result<BackupMade> made = BackupKeeper::make(order());
        QVERIFY(made && made->isChecked);
        QVERIFY(!made->isSound);
    }

    void foreignAndOldCataloguesDoNoHarm()
    {
        QVERIFY(QDir().mkpath(path(u"backups"_qs)));
        QFile file(path(u"backups/"_qs) + BackupCatalogue::fileName(base()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"copies\": [1, {}, {\"file\": \"../../etc/passwd\"}]}");
        file.close();
        QVERIFY(catalogue().copies().empty());
        QVERIFY(BackupKeeper::make(order()));
        QCOMPARE(catalogue().copies().size(), 1);
        QVERIFY(BackupCatalogue::isCopy(u"a-20260310T080000-2.cabas"_qs, u"a"_qs));
        QVERIFY(!BackupCatalogue::isCopy(u"a-b-20260310T080000.cabas"_qs, u"a"_qs));
    }

    void sticksAreKnownByWhereTheyAreMounted()
    {
        const auto places = BackupPlaces::removableIn(
            "/dev/sda1 / ext4 rw 0 0\n"
            "/dev/sdb1 /media/camille/CL\\303\\211\\040BLEUE vfat rw 0 0\n"
            "/dev/sdc1 /run/media/camille/STICK exfat rw 0 0\n"
            "tmpfs /mediatheque tmpfs rw 0 0\nbad\n");
        QCOMPARE(places.size(), 2);
        QCOMPARE(places[0].path, u"/media/camille/CLÉ BLEUE"_qs);
        QCOMPARE(places[1].name, u"STICK"_qs);
        QVERIFY(BackupPlaces::room(path(u"not/made/yet"_qs)) > 0);
        QVERIFY(BackupPlaces::isThere(m_shop->folder()));
        QVERIFY(!BackupPlaces::isThere(path(u"none"_qs)));
    }

    void aStickShowsTheNewestOfEachShop()
    {
        BackupOrder each = order();
        each.folder = path(u"stick/cabas"_qs);
        each.keep = 0;
        QVERIFY(BackupKeeper::make(each));
        each.now = each.now.addSecs(7200);
        const Result<BackupMade> second = BackupKeeper::make(each);
        QFile photo(path(u"stick/photo.jpg"_qs));
        QVERIFY(photo.open(QIODevice::WriteOnly));
        auto found = DrawerStick::newestIn(path(u"stick"_qs));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].path, second->path);
        QCOMPARE(found[0].base, base());
        // One that was found damaged gives way to the one before.
        damage(second->path);
        QVERIFY(!BackupKeeper::check(second->path, {}, each.now));
        found = DrawerStick::newestIn(path(u"stick"_qs));
        QVERIFY(found[0].path != second->path);
        QVERIFY(DrawerStick::newestIn(path(u"none"_qs)).empty());
        QCOMPARE(DrawerStick::baseOf(u"photo.jpg"_qs), QString());
    }
};

CABAS_TEST(TestBackupKeeper)
#include "tst_backupkeeper.moc"
