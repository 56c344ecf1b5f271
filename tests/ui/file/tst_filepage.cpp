// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"
#include "core/base/language.h"
#include "core/db/backup.h"
#include "core/reports/verifier.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/filestate.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"

#include <QDir>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// The page of the shop's file, worked by keys and clicks.
class TestFilePage : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<MainWindow> m_window;

    void open(const std::vector<Permission> &permissions = {})
    {
        auto shop = Shop::open(m_data->path(), {m_data->folder(), {}, {}});
        QVERIFY(shop);
        m_shop = std::move(shop).value();
        Session session = *m_shop->ownerSession();
        if (!permissions.empty())
            session = m_shop->sessionFor(m_data->sessionAs(permissions).person());
        m_window = std::make_unique<MainWindow>(*m_shop, session);
        m_window->resize(1366, 768);
        m_window->QMainWindow::show();
        m_window->show(u"file"_qs, u"safety"_qs);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    template <typename T>
    T *find(const QString &name)
    {
        T *found = m_window->page()->findChild<T *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    QString verdict() { return find<Band>(u"verdict"_qs)->spokenText(); }
    /// What the bands beside the verdict say.
    QString bands()
    {
        QStringList said;
        for (const Band *band : m_window->page()->findChildren<Band *>()) {
            if (band->isVisible() && band->objectName() != u"verdict")
                said += band->spokenText();
        }
        return said.join(u'\n');
    }
    QString backup(int row, int column)
    {
        return find<DataTable>(u"backups"_qs)->model()->index(row, column).data().toString();
    }
    int backups() { return find<DataTable>(u"backups"_qs)->model()->rowCount(); }
    void check()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QTRY_VERIFY_WITH_TIMEOUT(!verdict().contains(u"Checking"_qs), 60'000);
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_settings = std::make_unique<OwnSettings>();
        m_data = std::make_unique<TestShop>();
    }
    void cleanup()
    {
        m_window.reset();
        m_shop.reset();
        m_data.reset();
        m_settings.reset();
    }

    void theVerdictComesFirst()
    {
        liveALittle(*m_data);
        open();
        QVERIFY(verdict().contains(u"not checked on this computer yet"_qs));
        check();
        QVERIFY2(verdict().contains(u"Books, stock and tickets hold"_qs), qPrintable(verdict()));
        auto *table = find<DataTable>(u"checks"_qs);
        QCOMPARE(table->model()->rowCount(), Verifier::names().size());
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(table->model()->index(row, 2).data().toString(), u"Sound"_qs);
        // Remembered by this computer.
        m_window.reset();
        m_shop.reset();
        open();
        QVERIFY(verdict().contains(u"Books, stock and tickets hold"_qs));
    }

    void whatIsWrongIsToldWithWhatToDo()
    {
        liveALittle(*m_data);
        m_data->sql(u"UPDATE stock_levels SET on_hand_milli = on_hand_milli + 1000"_qs);
        open();
        check();
        QVERIFY2(verdict().contains(u"does not hold"_qs), qPrintable(verdict()));
        QVERIFY(verdict().contains(u"Change nothing by hand"_qs));
        auto *table = find<DataTable>(u"checks"_qs);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Wrong"_qs);
        QVERIFY(find<QLabel>(u"faults"_qs)->isVisible());
        QVERIFY(find<QLabel>(u"faults"_qs)->text().contains(u"on_hand_milli"_qs));
    }

    void theCheckMayBeStopped()
    {
        open();
        click(u"check-all"_qs);
        click(u"stop-checks"_qs);
        QTRY_VERIFY(verdict().contains(u"was stopped"_qs) || verdict().contains(u"hold"_qs));
    }

    void aBackupIsMadeAndReadBack()
    {
        open();
        QVERIFY(bands().contains(u"There is no backup yet"_qs));
        QCOMPARE(backups(), 0);
        click(u"backup-now"_qs);
        QTRY_COMPARE(backups(), 1);
        QCOMPARE(backup(0, 0), u"just now"_qs);
        QCOMPARE(backup(0, 1), u"Read back"_qs);
        QTRY_VERIFY(!bands().contains(u"There is no backup yet"_qs));
        QVERIFY(fileStateOf(*m_shop).backupMinutes.has_value());
    }

    void theFolderIsRemembered()
    {
        open();
        const QString other = m_data->folder() + u"/key"_qs;
        QVERIFY(QDir().mkpath(other));
        Ask::Script script;
        script.answer(other);
        click(u"backup-choose"_qs);
        QCOMPARE(find<QLabel>(u"backup-folder"_qs)->text(), other);
        click(u"backup-now"_qs);
        QTRY_COMPARE(backups(), 1);
        QCOMPARE(Backup::copiesOf(m_data->path(), other).size(), 1);
        QCOMPARE(backupFolderOf(*m_shop), other);
    }

    void aDamagedCopyIsFoundOut()
    {
        open();
        click(u"backup-now"_qs);
        QTRY_COMPARE(backups(), 1);
        const QString copy = Backup::copiesOf(m_data->path(), backupFolderOf(*m_shop)).front().path;
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(int(file.size() / 2), 'x'));
        file.close();
        click(u"backup-read"_qs);
        QTRY_COMPARE(backup(0, 1), u"Damaged"_qs);
        QTRY_VERIFY(bands().contains(u"not sound"_qs));
    }

    void theSecondPlaceIsSealed()
    {
        open();
        const QString stick = m_data->folder() + u"/stick"_qs;
        QVERIFY(QDir().mkpath(stick));
        QVERIFY(!find<QWidget>(u"backup-seal"_qs)->isVisible());
        Ask::Script script;
        script.answer(u"A folder…"_qs);
        script.answer(stick);
        click(u"backup-second-choose"_qs);
        QCOMPARE(secondFolderOf(*m_shop), stick);
        script.answer(u"court"_qs);
        click(u"backup-seal"_qs);
        QVERIFY(bands().contains(u"passphrase"_qs));
        script.answer(u"quatre mots et demi"_qs);
        click(u"backup-seal"_qs);
        QVERIFY(find<QLabel>(u"backup-second"_qs)->text().contains(u"sealed"_qs));
        click(u"backup-now"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(backups(), 2, 30'000);
        QCOMPARE(QDir(stick).entryList({u"*.sealed"_qs}, QDir::Files).size(), 1);
        QVERIFY(find<QLabel>(u"backup-age"_qs)->text().contains(u"just now"_qs));
    }

    void theDrillIsOneClick()
    {
        liveALittle(*m_data);
        open();
        click(u"backup-now"_qs);
        QTRY_COMPARE(backups(), 1);
        QTRY_VERIFY(find<QWidget>(u"backup-drill"_qs)->isEnabled());
        click(u"backup-drill"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(bands().contains(u"drill went well"_qs), 30'000);
        QVERIFY(lastDrillOf(*m_shop).isValid());
    }

    void everythingIsExported()
    {
        liveALittle(*m_data);
        open();
        m_window->show(u"file"_qs, u"shop"_qs);
        const QString into = m_data->folder() + u"/out"_qs;
        QVERIFY(QDir().mkpath(into));
        Ask::Script script;
        script.answer(into);
        click(u"export-everything"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(bands().contains(u"are exported"_qs), 30'000);
        const QStringList made = QDir(into).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(made.size(), 1);
        QVERIFY(QFileInfo::exists(into + u'/' + made[0] + u"/manifest.json"_qs));
    }

    void whoDoesNotKeepBackupsLooks()
    {
        open({Permission::ViewStock});
        QVERIFY(!find<QWidget>(u"backup-now"_qs)->isEnabled());
        QVERIFY(!find<QWidget>(u"backup-restore"_qs)->isEnabled());
        QVERIFY(find<QWidget>(u"check-all"_qs)->isEnabled());
        m_window->show(u"file"_qs, u"shop"_qs);
        QVERIFY(!find<QWidget>(u"export-everything"_qs)->isEnabled());
    }

    void thisComputerIsSet()
    {
        open();
        m_window->show(u"file"_qs, u"computer"_qs);
        const auto choose = [this](const QString &name, int index) {
            QTest::mouseClick(find<QWidget>(name)->findChildren<QAbstractButton *>().at(index),
                              Qt::LeftButton);
        };
        choose(u"choose-theme"_qs, 2);
        QCOMPARE(Preferences::theme(), u"dark"_qs);
        QVERIFY(Theme::of(m_window.get()).isDark());
        choose(u"choose-text"_qs, 1);
        QCOMPARE(Theme::of(m_window.get()).textFactor(), 115);
        choose(u"choose-sound"_qs, 0);
        QCOMPARE(m_window->desk().scanSound().volume(), 0);
        choose(u"choose-text"_qs, 0);
        choose(u"choose-theme"_qs, 1);
        QCOMPARE(Preferences::textFactor(), 100);
    }

    void pictures()
    {
        liveALittle(*m_data);
        for (const View &view : allViews()) {
            useView(view);
            open();
            const QString name = (view.french ? u"-fr"_qs : u"-en"_qs) +
                                 (view.dark ? u"-dark"_qs : QString()) +
                                 u"-%1"_qs.arg(view.size.width());
            if (!Preferences::theme().isEmpty())
                QFAIL("a setting was left");
            takePicture(*m_window, u"file-new"_qs + name, view.size);
            click(u"backup-now"_qs);
            QTRY_VERIFY(backups() > 0 && find<QWidget>(u"backup-now"_qs)->isEnabled());
            QTest::keyClick(m_window.get(), Qt::Key_F9);
            QTRY_VERIFY(find<DataTable>(u"checks"_qs)->currentRow() == 0);
            QStringList found;
            for (const QString &part : {u"safety"_qs, u"shop"_qs, u"computer"_qs}) {
                m_window->show(u"file"_qs, part);
                takePicture(*m_window, u"file-"_qs + part + name, view.size);
                found += faults(walk(*m_window->page()));
            }
            QVERIFY2(found.isEmpty(), qPrintable(name + u": "_qs + found.join(u"\n  "_qs)));
            m_window.reset();
            m_shop.reset();
        }
    }
};

CABAS_TEST(TestFilePage)
#include "tst_filepage.moc"
