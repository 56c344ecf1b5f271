// SPDX-License-Identifier: GPL-3.0-or-later
// covers: tours
#include "ui/shell/tourguide.h"

#include "core/access/tourbook.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/windowtools.h"
#include "ui/widgets/card.h"

#include <QAbstractAnimation>
#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Each role is shown around once, at real controls, by keyboard.
class TestTourGuide : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;

    TourGuide &guide() { return *m_room->window().findChild<TourGuide *>(); }
    void open(const std::vector<Permission> &permissions)
    {
        m_room.reset();
        m_room = std::make_unique<RoomWindow>(*m_data, permissions);
    }
    /// The page has read what it shows, and the step stands in the light.
    bool isLit()
    {
        return QTest::qWaitFor(
            [&] { return !guide().isUnderWay() || guide().target() != nullptr; });
    }
    /// Where the keyboard is; this platform forgets the active window as menus are made.
    QWidget *focus()
    {
        m_room->window().activateWindow();
        return m_room->window().focusWidget();
    }
    void press(Qt::Key key) { QTest::keyClick(focus(), key); }
    qint64 seen() { return m_data->value(u"SELECT COUNT(*) FROM tours_seen"_qs).toLongLong(); }

private Q_SLOTS:
    void initTestCase()
    {
        useView({});
        m_data = std::make_unique<TestShop>();
        liveALittle(*m_data);
    }
    void cleanup()
    {
        m_room.reset();
        m_data->write([](Tx &tx) { tx.change("DELETE FROM tours_seen"); });
    }

    void everyStepPointsAtARealControl_data()
    {
        QTest::addColumn<Tour>("tour");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isFrench");
        for (const Tour tour : allTours) {
            for (const bool isFrench : {true, false})
                QTest::addRow("%s %s", qPrintable(TourRules::name(tour)), isFrench ? "fr" : "en")
                    << tour << (isFrench ? QSize(1366, 768) : QSize(1024, 600)) << isFrench;
        }
    }
    void everyStepPointsAtARealControl()
    {
        QFETCH(Tour, tour);
        QFETCH(QSize, size);
        QFETCH(bool, isFrench);
        useView({!isFrench, isFrench, size});
        open(Permissions::defaults(TourRules::role(tour)));
        m_room->window().resize(size);
        QVERIFY(Tours::of(tour).size() >= 4 && Tours::of(tour).size() <= 6);
        WindowTools::tour(&m_room->window(), tour);
        for (int step = 0; step < int(Tours::of(tour).size()); ++step) {
            QVERIFY2(isLit() && guide().isUnderWay(), qPrintable(QString::number(step)));
            QCOMPARE(guide().step(), step); // none had to be passed over
            QCoreApplication::processEvents();
            const auto *card = guide().findChild<Card *>();
            QVERIFY(guide().rect().contains(card->geometry()));
            const QStringList wrong = faults(walk(guide()));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_qs)));
            takePicture(
                m_room->window(),
                u"tour-%1-%2-%3"_qs.arg(TourRules::name(tour), isFrench ? u"fr"_qs : u"en"_qs)
                    .arg(step + 1),
                size);
            press(Qt::Key_Return); // held back a moment, for it might end a scan
            QTRY_VERIFY(!guide().isUnderWay() || guide().step() != step);
        }
        QVERIFY(!guide().isUnderWay());
        QVERIFY(guide().isHidden());
        QTRY_COMPARE(seen(), 1);
        useView({});
    }

    void whoWasShownAroundIsNotAgain()
    {
        open(Permissions::defaults(Role::Receiver));
        m_room->window().tools().welcome();
        QTRY_VERIFY(guide().isUnderWay());
        QVERIFY(isLit());
        press(Qt::Key_Escape);
        QVERIFY(!guide().isUnderWay());
        QTRY_COMPARE(seen(), 1);
        m_room->window().tools().cameIn();
        bool isAnswered = false;
        m_room->window().desk().run(
            this, [] { return Result<>(Ok{}); }, [&](const Result<> &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QVERIFY(!guide().isUnderWay());
    }

    void helpBeginsItAnew()
    {
        open(Permissions::defaults(Role::Coordinator));
        press(Qt::Key_F1);
        auto *help = m_room->window().findChild<HelpPanel *>();
        QVERIFY(help->isVisible());
        QCOMPARE(help->findChildren<QAbstractButton *>(QRegularExpression(u"^tour-"_qs)).size(), 3);
        QTest::mouseClick(help->findChild<QAbstractButton *>(u"tour-cashier"_qs), Qt::LeftButton);
        QVERIFY(guide().isUnderWay());
        QVERIFY(!help->isVisible());
        QVERIFY(isLit());
    }

    void keysGoOnBackAndStayOnTheCard()
    {
        open(Permissions::defaults(Role::Coordinator));
        WindowTools::tour(&m_room->window(), Tour::Coordinator);
        QVERIFY(isLit());
        press(Qt::Key_PageDown);
        QCOMPARE(guide().step(), 1);
        QVERIFY(isLit());
        press(Qt::Key_PageUp);
        QCOMPARE(guide().step(), 0);
        QVERIFY(isLit());
        press(Qt::Key_PageDown);
        QVERIFY(isLit());
        QSet<QString> reached;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(guide().isAncestorOf(focus()));
            reached += focus()->objectName();
            press(Qt::Key_Tab);
        }
        QCOMPARE(reached, (QSet<QString>{u"tour-skip"_qs, u"tour-before"_qs, u"tour-next"_qs}));
        QVERIFY(guide().accessibleDescription().contains(u"2"));
        QVERIFY(guide().findChildren<QAbstractAnimation *>().isEmpty());
    }

    void workGoesFirst()
    {
        open(Permissions::defaults(Role::Coordinator));
        WindowTools::tour(&m_room->window(), Tour::Coordinator);
        QVERIFY(isLit());
        m_room->go(u"products"_qs); // by a key of the page, or by a scan
        QVERIFY(!guide().isUnderWay());
        WindowTools::tour(&m_room->window(), Tour::Coordinator);
        QVERIFY(isLit());
        QVERIFY(!m_room->window().tools().takeScan(u"3760042180333"_qs));
        QVERIFY(!guide().isUnderWay());
    }
};

CABAS_TEST(TestTourGuide)
#include "tst_tourguide.moc"
