// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a shop on a server is put back from the window.
#include "app/shopmaker.h"
#include "core/backup/backupkeeper.h"
#include "core/reports/verifier.h"
#include "tests/support/postgres.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/filestate.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestRestoreServer : public QObject {
    Q_OBJECT

    Band *band(MainWindow &window, Kind kind)
    {
        for (Bands *bands : window.page()->findChildren<Bands *>()) {
            if (Band *shown = bands->shown(kind))
                return shown;
        }
        return nullptr;
    }

private Q_SLOTS:
    void aCopyGoesIntoAnEmptyDatabase()
    {
        if (!PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
        const OwnSettings settings;
        const QTemporaryDir folder;
        const PostgresDatabase server;
        const PostgresDatabase empty;
        QVERIFY2(server.isReady() && empty.isReady(), qPrintable(server.error() + empty.error()));
        useView({false, true, {1366, 768}});
        NewShop wanted;
        wanted.name = u"La Feuille"_qs;
        wanted.sandbox = true;
        wanted.language = u"fr"_qs;
        wanted.keysFolder = folder.path();
        wanted.pinCost = PinCost::least();
        const auto made = ShopMaker::make(server.address(), wanted);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.failure().message));
        auto shop = Shop::open(server.address(), {folder.path(), {}, {}});
        QVERIFY2(shop.ok(), shop ? "" : qPrintable(shop.failure().message));
        setBackupFolder(**shop, folder.filePath(u"backups"_qs));
        const auto copy = BackupKeeper::make(backupOrderOf(**shop));
        QVERIFY2(copy.ok(), copy ? "" : qPrintable(copy.failure().message));

        MainWindow window(**shop, *(*shop)->ownerSession());
        window.resize(1366, 768);
        window.QMainWindow::show();
        window.show(u"restore"_qs, copy->path);
        auto *restore = window.page()->findChild<KeyButton *>(u"restore-apart"_qs);
        QTRY_VERIFY(restore->isEnabled());
        QVERIFY(!window.page()->findChild<KeyButton *>(u"restore-place"_qs)->isVisible());
        QVERIFY(band(window, Kind::Success) != nullptr);
        takePicture(window, u"restore-server-fr"_qs, {1366, 768});
        const QStringList found = faults(walk(*window.page()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));

        AskScript script;
        script.answer(server.address()); // the present one is left alone
        restore->click();
        QVERIFY(script.isEmpty());
        QVERIFY(restore->isEnabled());
        script.answer(empty.address());
        restore->click();
        QTRY_VERIFY_WITH_TIMEOUT(restore->isEnabled(), 20'000);
        QVERIFY(band(window, Kind::Success) != nullptr);
        QVERIFY2(band(window, Kind::Success)->spokenText().contains(empty.name()),
                 qPrintable(band(window, Kind::Success)->spokenText()));
        const auto restored = Shop::open(empty.address(), {folder.path(), {}, {}});
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.failure().message));
        QCOMPARE((*restored)->profile().uuid, (*shop)->profile().uuid);
        QVERIFY(Verifier::run((*restored)->db()).ok());
    }
};

CABAS_TEST(TestRestoreServer)
#include "tst_restoreserver.moc"
