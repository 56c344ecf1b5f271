// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"
#include "core/backup/backupkeeper.h"
#include "core/db/shopfile.h"
#include "tests/support/builders.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/file/autobackup.h"
#include "ui/file/restoreplan.h"
#include "ui/file/stickguide.h"
#include "ui/shell/filestate.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

constexpr qint64 promisedMs = 5 * 60 * 1000;

/// What a person does in the guide, counted: presses of buttons and texts typed.
class Hands {
public:
    explicit Hands(QWidget &widget) : m_widget(widget) {}
    void press(const QString &name)
    {
        ++m_actions;
        QTest::mouseClick(m_widget.findChild<QAbstractButton *>(name), Qt::LeftButton);
    }
    void type(const QString &name, const QString &text)
    {
        ++m_actions;
        QTest::keyClicks(m_widget.findChild<QWidget *>(name), text);
    }
    int actions() const { return m_actions; }

private:
    QWidget &m_widget;
    int m_actions = 0;
};

} // namespace

/// Backups that make themselves, the page that restores them and the stick in the drawer.
class TestRestorePage : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<MainWindow> m_window;

    void open()
    {
        auto shop = Shop::open(m_data->path(), {m_data->folder(), {}, {}});
        QVERIFY(shop);
        m_shop = std::move(shop).value();
        m_window = std::make_unique<MainWindow>(*m_shop, *m_shop->ownerSession());
        m_window->resize(1366, 768);
        m_window->QMainWindow::show();
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
    QString bands()
    {
        QStringList said;
        for (const Band *band : m_window->page()->findChildren<Band *>()) {
            if (band->isVisible())
                said += band->spokenText();
        }
        return said.join(u'\n');
    }
    QString line(int row, int column)
    {
        return find<DataTable>(u"restore-lines"_qs)->model()->index(row, column).data().toString();
    }
    QString backup(const QString &passphrase = {})
    {
        BackupOrder order = backupOrderOf(*m_shop);
        order.second = m_data->folder() + u"/stick/cabas"_qs;
        order.passphrase = passphrase;
        order.cost = SealedFile::leastCost;
        const Result<BackupMade> made = BackupKeeper::make(order);
        return made ? made->path : QString();
    }
    void addMember()
    {
        m_data->write([](Tx &tx) {
            tx.change(R"(INSERT INTO members (number, name, name_fold, badge, joined_on)
                         VALUES (77, 'Zoé', 'zoe', 'B77', '2026-03-10'))");
        });
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

    void whatWouldBeLostIsCounted()
    {
        open();
        const QString copy = backup();
        addMember();
        m_window->show(u"restore"_qs, copy);
        QTRY_COMPARE(find<DataTable>(u"restore-lines"_qs)->model()->rowCount(), 5);
        QCOMPARE(line(4, 0), u"Members"_qs);
        QCOMPARE(line(4, 3), u"1"_qs);
        QVERIFY2(bands().contains(u"would be lost"_qs), qPrintable(bands()));
        // Beside the present file.
        const QString fresh = m_data->folder() + u"/restored.cabas"_qs;
        Ask::Script script;
        script.answer(m_data->path());
        click(u"restore-apart"_qs);
        QVERIFY(bands().contains(u"open and in use"_qs));
        script.answer(fresh);
        click(u"restore-apart"_qs);
        QTRY_VERIFY(bands().contains(u"is restored"_qs));
        QVERIFY(ShopFile::open(fresh));
    }

    void inPlaceOnceTheWindowIsClosed()
    {
        open();
        const QString copy = backup();
        addMember();
        m_window->show(u"restore"_qs, copy);
        QTRY_VERIFY(find<QWidget>(u"restore-place"_qs)->isEnabled());
        Ask::Script script;
        click(u"restore-place"_qs);
        QVERIFY(!RestorePlan::take());
        QVERIFY(m_window->isVisible());
        script.answer(u"Put it in place"_qs);
        click(u"restore-place"_qs);
        QVERIFY(!m_window->isVisible());
        const auto plan = RestorePlan::take();
        QVERIFY(plan && !RestorePlan::take());
        QCOMPARE(RestoreService::restore(*plan).failure().code, u"in_use"_qs);
        const QString path = m_data->path();
        m_window.reset();
        m_shop.reset();
        // The test's own shop still has the file: the plan is carried out on a copy.
        RestoreOrder order = *plan;
        order.target = m_data->folder() + u"/copy.cabas"_qs;
        QVERIFY(Backup::copy(path, order.target));
        const Result<QString> aside = RestoreService::restore(order);
        QVERIFY(aside && aside->contains(u".before-restore-"_qs));
    }

    void aDamagedFileIsSalvagedFromThePage()
    {
        open();
        const QString copy = backup();
        m_window->show(u"restore"_qs, copy);
        Ask::Script script;
        script.answer(m_data->path());
        click(u"salvage"_qs);
        QVERIFY(bands().contains(u"is open"_qs));
        script.answer(copy);
        script.answer(m_data->folder() + u"/saved.cabas"_qs);
        click(u"salvage"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(bands().contains(u"Everything was read"_qs), 30'000);
        QVERIFY(ShopFile::open(m_data->folder() + u"/saved.cabas"_qs));
    }

    void backupsMakeThemselves()
    {
        open();
        AutoBackup backups(m_window->desk());
        const QString folder = backupFolderOf(*m_shop);
        const auto count = [&] {
            return BackupCatalogue::of(folder, QFileInfo(m_data->path()).completeBaseName())
                .copies()
                .size();
        };
        backups.begin();
        QTRY_VERIFY(!backups.isRunning());
        QCOMPARE(count(), 1);
        QVERIFY(backupTroubleOf(*m_shop).isEmpty());
        // Nothing was done since: the program's own notes are no work.
        Ask::Script script;
        backups.atClose();
        QCOMPARE(count(), 1);
        aProduct(u"Tofu"_qs).priced(250).inStock(Quantity::units(1), 10).add(*m_data);
        setSecondFolder(*m_shop, u"/proc/no-stick"_qs);
        backups.atClose();
        QVERIFY(count() >= 1);
        QVERIFY(backupTroubleOf(*m_shop).contains(u"stick"_qs));
        m_window->show(u"file"_qs, u"safety"_qs);
        QVERIFY2(bands().contains(u"did not go well"_qs), qPrintable(bands()));
    }

    void theStickOpensOnAnotherMachine()
    {
        liveALittle(*m_data);
        open();
        QVERIFY(!backup(u"quatre mots et demi"_qs).isEmpty());
        const QString home = m_data->folder() + u"/home"_qs;
        QVERIFY(QDir().mkpath(home));
        m_window.reset();
        QElapsedTimer elapsed;
        elapsed.start();
        StickGuide guide(home, {m_data->folder() + u"/stick"_qs});
        guide.show();
        Hands hands(guide);
        hands.press(u"stick-next"_qs);
        hands.type(u"stick-passphrase"_qs, u"quatre mots et demi"_qs);
        hands.press(u"stick-next"_qs);
        auto *next = guide.findChild<QAbstractButton *>(u"stick-next"_qs);
        QTRY_VERIFY(next->isEnabled());
        hands.press(u"stick-next"_qs);
        QTRY_VERIFY(next->isEnabled());
        hands.press(u"stick-next"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!guide.file().isEmpty(), 30'000);
        QVERIFY(hands.actions() <= 6);
        QCOMPARE(QFileInfo(guide.file()).path(), home);
        // It sells there, under a key of that machine.
        const auto shop = Shop::open(guide.file(), {home + u"/keys"_qs, {}, {}});
        QVERIFY(shop);
        QCOMPARE((*shop)->profile().uuid, m_shop->profile().uuid);
        qInfo("from the stick to the open shop: %d actions, %lld ms", hands.actions(),
              elapsed.elapsed());
        QVERIFY2(elapsed.elapsed() < promisedMs, "the stick is to be at work within five minutes");
    }

    void aWrongPassphraseIsSaidAtOnce()
    {
        open();
        QVERIFY(!backup(u"quatre mots et demi"_qs).isEmpty());
        m_window.reset();
        StickGuide guide(m_data->folder(), {m_data->folder() + u"/stick"_qs});
        guide.show();
        Hands hands(guide);
        hands.press(u"stick-next"_qs);
        hands.type(u"stick-passphrase"_qs, u"autre chose"_qs);
        hands.press(u"stick-next"_qs);
        auto *state = guide.findChild<QLabel *>(u"stick-state"_qs);
        QTRY_VERIFY2(state->text().contains(u"passphrase does not open"_qs),
                     qPrintable(state->text()));
    }

    void pictures()
    {
        liveALittle(*m_data);
        for (const View &view : allViews()) {
            useView(view);
            open();
            const QString copy = backup(u"quatre mots et demi"_qs);
            setSecondFolder(*m_shop, m_data->folder() + u"/stick/cabas"_qs);
            if (m_data->value(u"SELECT COUNT(*) FROM members WHERE number = 77"_qs).toInt() == 0)
                addMember();
            const QString name = (view.french ? u"-fr"_qs : u"-en"_qs) +
                                 (view.dark ? u"-dark"_qs : QString()) +
                                 u"-%1"_qs.arg(view.size.width());
            m_window->show(u"restore"_qs, copy);
            QTRY_COMPARE(find<DataTable>(u"restore-lines"_qs)->model()->rowCount(), 5);
            takePicture(*m_window, u"file-restore"_qs + name, view.size);
            m_window->show(u"file"_qs, u"safety"_qs);
            takePicture(*m_window, u"file-second"_qs + name, view.size);
            m_window->show(u"restore"_qs, copy);
            QStringList found = faults(walk(*m_window->page()));
            StickGuide guide(m_data->folder() + u"/home"_qs, {m_data->folder() + u"/backups"_qs});
            guide.show();
            takePicture(guide, u"stick-1"_qs + name, guide.size());
            auto *next = guide.findChild<QAbstractButton *>(u"stick-next"_qs);
            for (const QString &step : {u"stick-2"_qs, u"stick-3"_qs}) {
                QTest::mouseClick(next, Qt::LeftButton);
                QTRY_VERIFY(next->isEnabled());
                takePicture(guide, step + name, guide.size());
            }
            QVERIFY2(found.isEmpty(), qPrintable(name + u": "_qs + found.join(u"\n  "_qs)));
            setSecondFolder(*m_shop, {});
            m_window.reset();
            m_shop.reset();
        }
    }
};

CABAS_TEST(TestRestorePage)
#include "tst_restorepage.moc"
