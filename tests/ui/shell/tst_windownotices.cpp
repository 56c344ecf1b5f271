// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windownotices.h"

#include "core/access/technicaleventstore.h"
#include "core/reports/trainingservice.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QFile>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// What stands above every page: that this is a training, that the clock is wrong.
class TestWindowNotices : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<MainWindow> m_window;

    void open(const QString &path, const std::vector<Permission> &permissions = {})
    {
        auto shop = Shop::open(path, {m_data->folder(), {}, {}});
        QVERIFY(shop);
        m_shop = std::move(shop).value();
        Session session = *m_shop->ownerSession();
        if (!permissions.empty())
            session = m_shop->sessionFor(m_data->sessionAs(permissions).person());
        m_window = std::make_unique<MainWindow>(*m_shop, session);
        m_window->resize(1366, 768);
        m_window->QMainWindow::show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    Band *band(Kind kind)
    {
        return m_window->findChild<Bands *>(u"window-notices"_qs)->shown(kind);
    }
    /// The last ticket was sold in a year that this computer's clock has not reached.
    void putTheLastTicketAhead()
    {
        m_data->sql(u"UPDATE shop SET sandbox = 0"_qs);
        m_data->sql(u"UPDATE tills SET last_at = '2199-01-01T10:00:00.000Z' WHERE id = 1"_qs);
    }
    QString newestEvent()
    {
        const auto events =
            m_data->read([](Tx &tx) { return TechnicalEventStore::search(tx, {}, 1); });
        return events.empty() ? QString() : TechnicalEventStore::nameOf(events.front().kind);
    }

private Q_SLOTS:
    void init()
    {
        useView({});
        m_data = std::make_unique<TestShop>();
        liveALittle(*m_data);
    }
    void cleanup()
    {
        m_window.reset();
        m_shop.reset();
    }

    void nothingStandsAboveAGoodDay()
    {
        open(m_data->path());
        QCOMPARE(m_window->findChild<Bands *>(u"window-notices"_qs)->count(), 0);
    }

    void aTrainingSaysSoOnEveryPage()
    {
        const auto path = TrainingService(m_data->db(), m_data->path(), m_data->folder())
                              .begin(m_data->session());
        QVERIFY(path);
        open(*path);
        for (const char *page : {"home", "till", "products", "file"}) {
            m_window->show(QString::fromLatin1(page), {});
            QVERIFY2(band(Kind::Info) != nullptr && band(Kind::Info)->isVisible(), page);
            QVERIFY(band(Kind::Info)->spokenText().contains(u"Formation"));
        }
        m_window->show(u"till"_qs, {});
        takePicture(*m_window, u"training-till-fr"_qs, {1366, 768});
        const QStringList found = faults(walk(*m_window->page()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
    }

    void theExercisesOfATrainingAreOnePressAway()
    {
        const auto path = TrainingService(m_data->db(), m_data->path(), m_data->folder())
                              .begin(m_data->session());
        QVERIFY(path);
        open(*path);
        band(Kind::Info)->findChild<KeyButton *>()->click();
        QCOMPARE(m_window->currentPage(), u"exercises"_qs);
        QVERIFY(band(Kind::Info) != nullptr);
        auto *table = m_window->page()->findChild<QTableView *>(u"exercises"_qs);
        QTRY_COMPARE(table->model()->rowCount(), 8);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"à faire"_qs);
        QVERIFY(table->model()->index(0, 0).data().toString().startsWith(u"Vendre"_qs));
        takePicture(*m_window, u"exercises-fr"_qs, {1366, 768});
        const QStringList found = faults(walk(*m_window->page()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), u"till"_qs);
    }

    void outsideATrainingThereAreNoExercises()
    {
        open(m_data->path());
        m_window->show(u"exercises"_qs, {});
        auto *table = m_window->page()->findChild<QTableView *>(u"exercises"_qs);
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void aClockBehindTheLastTicketWaitsForAReason()
    {
        putTheLastTicketAhead();
        open(m_data->path());
        QTRY_VERIFY(band(Kind::Warning) != nullptr);
        QCOMPARE(newestEvent(), u"clock_back"_qs);
        takePicture(*m_window, u"clock-back-fr"_qs, {1366, 768});
        auto *why = band(Kind::Warning)->findChild<KeyButton *>();
        QVERIFY(why != nullptr);
        AskScript script;
        script.answer(u"Pile morte"_qs);
        why->click();
        QTRY_VERIFY(band(Kind::Warning) == nullptr);
        QCOMPARE(newestEvent(), u"clock_confirmed"_qs);
    }

    void whoMayNotConfirmIsToldWhoMay()
    {
        putTheLastTicketAhead();
        open(m_data->path(), {Permission::Sell});
        QTRY_VERIFY(band(Kind::Warning) != nullptr);
        QVERIFY(band(Kind::Warning)->findChild<KeyButton *>() == nullptr);
        QVERIFY(band(Kind::Warning)->spokenText().contains(u"coordinateur"));
    }

    void aDiskThatIsNearlyFullIsSaidInTime()
    {
        m_data->sql(u"UPDATE shop SET sandbox = 0"_qs);
        open(m_data->path());
        // Looked at beside the work, as the window opens; room is put aside where there is any.
        if (DiskRoom::look(m_data->path()).isAside)
            QTRY_VERIFY(QFile::exists(DiskRoom::asideOf(m_data->path())));
        auto *notices = m_window->findChild<WindowNotices *>();
        constexpr qint64 mebibyte = 1024 * 1024;
        notices->tellRoom({DiskRoom::State::Scarce, 900 * mebibyte, true, false});
        QVERIFY(band(Kind::Warning) != nullptr);
        QVERIFY2(band(Kind::Warning)->spokenText().contains(u"presque plein"),
                 qPrintable(band(Kind::Warning)->spokenText()));
        m_window->show(u"till"_qs, {});
        QVERIFY(band(Kind::Warning)->isVisible());
        takePicture(*m_window, u"disk-scarce-fr"_qs, {1366, 768});
        notices->tellRoom({DiskRoom::State::Short, 60 * mebibyte, false, true});
        QVERIFY(band(Kind::Warning) == nullptr);
        QVERIFY(band(Kind::Danger)->spokenText().contains(u"60 "));
        takePicture(*m_window, u"disk-full-fr"_qs, {1366, 768});
        band(Kind::Danger)->findChild<KeyButton *>()->click();
        QCOMPARE(m_window->currentPage(), u"file"_qs);
        const QStringList found = faults(walk(*band(Kind::Danger)));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        notices->tellRoom({DiskRoom::State::Enough, 5000 * mebibyte, false, false});
        QVERIFY(band(Kind::Danger) == nullptr);
    }

    void whatAFullDiskRefusedCanBeDoneAgain()
    {
        m_data->sql(u"UPDATE shop SET sandbox = 0"_qs);
        open(m_data->path());
        const QString aside = DiskRoom::asideOf(m_data->path());
        if (!DiskRoom::look(m_data->path()).isAside)
            QSKIP("this disk is too full to put room aside");
        m_shop->noteDenied(*m_shop->ownerSession(), storageFailure(u"full"_qs, u"disk_full"_qs));
        QVERIFY(!QFile::exists(aside));
    }
};

CABAS_TEST(TestWindowNotices)
#include "tst_windownotices.moc"
