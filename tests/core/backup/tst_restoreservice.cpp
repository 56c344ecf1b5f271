// SPDX-License-Identifier: GPL-3.0-or-later
// covers: restorepreview recoverystore
#include "core/access/auditstore.h"
#include "core/access/technicaleventstore.h"
#include "core/backup/backupkeeper.h"
#include "core/backup/restoreservice.h"
#include "core/db/shopfile.h"
#include "tests/support/registry.h"
#include "tests/support/tracedshop.h"

#include <QDir>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// A backup of the morning, and what the shop did after it.
class TestRestoreService : public QObject {
    Q_OBJECT

    std::unique_ptr<TracedShop> m_traced;
    QString m_backup;

    TestShop &shop() { return m_traced->shop(); }
    QString path(const QString &name) { return shop().folder() + u'/' + name; }
    qint64 lost(const RestorePreview &preview, Work work) const
    {
        for (const PreviewLine &line : preview.lines) {
            if (line.work == work)
                return line.lost;
        }
        return -1;
    }
    RestoreOrder order(const QString &target)
    {
        RestoreOrder order;
        order.backup = m_backup;
        order.target = target;
        order.device = u"till-2"_qs;
        order.now = shop().now();
        return order;
    }
    QString copied(const QString &name)
    {
        const QString target = path(name);
        return Backup::copy(shop().path(), target) ? target : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_traced = std::make_unique<TracedShop>(TestShop::Sqlite);
        aProduct(u"Tofu"_qs).code(u"T"_qs).priced(250).add(shop());
        m_traced->receive(u"T"_qs, 20, u"L1"_qs, {});
        m_traced->sell(u"T"_qs, 1);
        BackupOrder order;
        order.source = shop().path();
        order.folder = path(u"backups"_qs);
        order.now = shop().now();
        m_backup = BackupKeeper::make(order)->path;
    }

    void thePreviewCountsWhatWouldBeLost()
    {
        auto preview = RestoreService::preview(m_backup, {}, shop().path());
        QVERIFY2(preview, preview ? "" : qPrintable(preview.failure().message));
        QVERIFY(preview->isOurs && preview->isFileRead && !preview->isDiverged);
        QCOMPARE(preview->lost(), 0);
        m_traced->sell(u"T"_qs, 2);
        m_traced->sell(u"T"_qs, 1);
        m_traced->receive(u"T"_qs, 5, u"L2"_qs, {});
        m_traced->member(u"Zoé"_qs, {});
        preview = RestoreService::preview(m_backup, {}, shop().path());
        QCOMPARE(lost(*preview, Work::Tickets), 2);
        QCOMPARE(lost(*preview, Work::Deliveries), 1);
        QCOMPARE(lost(*preview, Work::Members), 1);
        QCOMPARE(lost(*preview, Work::Closings), 0);
        QVERIFY(!preview->isDiverged);
        QVERIFY(preview->lines[0].inFile.last > preview->lines[0].inBackup.last);
    }

    void twoPastsAreTold()
    {
        const QString other = copied(u"other.cabas"_qs);
        m_traced->sell(u"T"_qs, 2);
        BackupOrder order;
        order.source = shop().path();
        order.folder = path(u"later"_qs);
        order.now = shop().now();
        const QString later = BackupKeeper::make(order)->path;
        // The other file is the past of this backup, as on the evening of a day on the stick.
        auto preview = RestoreService::preview(later, {}, other);
        QVERIFY(preview->isAhead && !preview->isDiverged);
        QCOMPARE(preview->lost(), 0);
        // Then something is done there too.
        {
            const auto db = ShopFile::open(other);
            QVERIFY((*db)->write([&](Tx &tx) -> Result<> {
                AuditStore::record(tx, shop().session(), "shop.place", u"shop"_qs, 1);
                return Ok{};
            }));
        }
        preview = RestoreService::preview(later, {}, other);
        QVERIFY(preview->isDiverged && !preview->isAhead);
    }

    void aFileThatCannotBeReadIsNoObstacle()
    {
        QFile file(path(u"damaged.cabas"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        const auto preview = RestoreService::preview(m_backup, {}, file.fileName());
        QVERIFY(preview && !preview->isFileRead);
        QVERIFY(!preview->whyNot.isEmpty());
        QVERIFY(RestoreService::preview(m_backup, {}, path(u"none.cabas"_qs))->whyNot.isEmpty());
        QVERIFY(RestoreService::restore(order(file.fileName())));
        QVERIFY(ShopFile::open(file.fileName()));
    }

    void restoringIsToldInTheRestoredFile()
    {
        const QString target = copied(u"target.cabas"_qs);
        RestoreOrder wish = order(target);
        wish.reason = u"stick"_qs;
        const Result<QString> aside = RestoreService::restore(wish);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.failure().message));
        QVERIFY(aside->contains(u".before-restore-"_qs));
        const auto db = ShopFile::open(target);
        const auto events =
            (*db)->read([](Tx &tx) { return TechnicalEventStore::search(tx, {}, 1); });
        QCOMPARE(events->front().kind, TechnicalKind::Restore);
        QVERIFY(events->front().details.contains(u"stick"_qs));
        QCOMPARE(events->front().device, u"till-2"_qs);
        QVERIFY(Verifier::run(**db).ok());
    }

    void newerWorkIsLostOnlyKnowingly()
    {
        m_traced->sell(u"T"_qs, 2);
        const QString target = copied(u"target.cabas"_qs);
        RestoreOrder wish = order(target);
        QCOMPARE(RestoreService::restore(wish).failure().code, u"newer_target"_qs);
        wish.over = Backup::Over::AnyWork;
        const Result<QString> aside = RestoreService::restore(wish);
        QVERIFY(aside && ShopFile::open(*aside));
    }

    void sealedBackupsNeedTheirPassphrase()
    {
        const QString sealed = path(u"shop-20260310T080000.cabas.sealed"_qs);
        const QString phrase = u"quatre mots et demi"_qs;
        QVERIFY(SealedFile::seal(m_backup, sealed, phrase, SealedFile::leastCost));
        RestoreOrder wish = order(path(u"out.cabas"_qs));
        wish.backup = sealed;
        QCOMPARE(RestoreService::restore(wish).failure().code, u"passphrase_needed"_qs);
        wish.passphrase = u"wrong passphrase"_qs;
        QCOMPARE(RestoreService::restore(wish).failure().code, u"passphrase"_qs);
        wish.passphrase = phrase;
        QVERIFY(RestoreService::restore(wish));
        QVERIFY(ShopFile::open(wish.target));
        QCOMPARE(
            QDir(shop().folder()).entryList({u".cabas-opened-*"_qs}, QDir::Files | QDir::Hidden),
            QStringList());
    }

    void theDrillProvesABackupAndLeavesNothing()
    {
        m_traced->sell(u"T"_qs, 2);
        const QStringList before = QDir(shop().folder()).entryList(QDir::AllEntries | QDir::Hidden);
        const auto drill = RestoreService::drill(m_backup, {}, shop().path(), shop().now());
        QVERIFY2(drill, drill ? "" : qPrintable(drill.failure().message));
        QVERIFY(drill->isGood());
        QCOMPARE(drill->preview.lost(), 1);
        QVERIFY(drill->toJson()[u"ok"_qs].toBool());
        QCOMPARE(QDir(shop().folder()).entryList(QDir::AllEntries | QDir::Hidden), before);
        QCOMPARE(RestoreService::drill(m_backup, {}, shop().path(), shop().now(),
                                       [](const QString &, int, int) { return false; })
                     .failure()
                     .code,
                 u"stopped"_qs);
    }
};

CABAS_TEST(TestRestoreService)
#include "tst_restoreservice.moc"
