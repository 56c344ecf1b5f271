// SPDX-License-Identifier: GPL-3.0-or-later
// covers: lossesdeeds lossreasons
#include "ui/stock/lossespage.h"

#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/widgets/ask.h"

#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Losses one after the other, by keys and scans.
class TestLossesPage : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    std::optional<Product> m_tofu;

    RoomWindow &room() { return *m_room; }
    Quantity onHand()
    {
        return StockService(m_data->db()).show(m_data->session(), m_tofu->id)->level.onHand;
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : room().page().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void key(int number)
    {
        QTest::keyClick(&room().window(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
    }
    void enter(const QString &text)
    {
        room().write(u"scan-line"_qs, text);
        QTest::keyClick(room().find<QLineEdit>(u"scan-line"_qs), Qt::Key_Return);
    }
    int losses() { return room().rows(u"losses"_qs).rowCount(); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_settings = std::make_unique<OwnSettings>();
        m_data = std::make_unique<TestShop>();
        m_tofu = aProduct(u"Tofu nature, 2 × 125 g"_qs)
                     .code(u"T1"_qs)
                     .priced(250)
                     .inStock(Quantity::units(12), 12'000)
                     .add(*m_data);
        m_room = std::make_unique<RoomWindow>(*m_data);
        room().go(u"losses"_qs);
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
        m_settings.reset();
    }

    void asksForTheReasonFirst()
    {
        QVERIFY(room().page().scanned(u"T1"_qs));
        QTRY_VERIFY(says(u"Choose the reason first"_qs));
        QCOMPARE(onHand(), Quantity::units(12));
    }

    void oneReasonForManyScans()
    {
        key(2);
        QVERIFY(room().page().scanned(u"T1"_qs));
        QTRY_COMPARE(losses(), 1);
        enter(u"3*T1"_qs);
        QTRY_COMPARE(losses(), 2);
        QCOMPARE(onHand(), Quantity::units(8));
        QVERIFY(room().cell(u"losses"_qs, 0, 3).contains(u"3.60"_qs));
        // A number that waits counts for the scan without Enter.
        room().write(u"scan-line"_qs, u"2*"_qs);
        QVERIFY(room().page().scanned(u"T1"_qs));
        QTRY_COMPARE(onHand(), Quantity::units(6));
    }

    void aNumberAfterSetsItAndUndoTakesItBack()
    {
        key(1);
        QVERIFY(room().page().scanned(u"T1"_qs));
        QTRY_COMPARE(losses(), 1);
        enter(u"4"_qs);
        QTRY_COMPARE(losses(), 2);
        QCOMPARE(onHand(), Quantity::units(8));
        room().click(u"undo"_qs);
        QTRY_COMPARE(onHand(), Quantity::units(12));
        QCOMPARE(losses(), 2);
    }

    void aNumberAfterARefusedScanIsNotOfTheOneBefore()
    {
        key(1);
        QVERIFY(room().page().scanned(u"T1"_qs));
        QTRY_COMPARE(losses(), 1);
        QVERIFY(room().page().scanned(u"NOBODY"_qs));
        QTRY_VERIFY(says(u"Not noted"_qs));
        enter(u"4"_qs);
        enter(u"2*T1"_qs);
        QTRY_COMPARE(losses(), 2);
        QCOMPARE(onHand(), Quantity::units(9));
    }

    void anOlderOneIsTakenBackFromTheList()
    {
        key(1);
        enter(u"2*T1"_qs);
        QTRY_COMPARE(losses(), 1);
        AskScript script;
        script.answer(u"Take it back"_qs);
        room().open(u"losses"_qs, 0);
        QTRY_COMPARE(onHand(), Quantity::units(12));
    }

    void aDonationAsksWhoGetsIt()
    {
        QVERIFY(!room().find<QLineEdit>(u"receiver"_qs)->isVisible());
        key(5);
        QTRY_VERIFY(room().find<QLineEdit>(u"receiver"_qs)->isVisible());
        room().write(u"receiver"_qs, u"Épicerie solidaire"_qs);
        enter(u"2*T1"_qs);
        QTRY_COMPARE(losses(), 1);
        QCOMPARE(
            LossService(m_data->db()).ofDay(m_data->session(), m_data->today())->front().receiver,
            u"Épicerie solidaire"_qs);
    }

    void anUnknownCodeIsSaid()
    {
        key(1);
        QVERIFY(room().page().scanned(u"4006381333931"_qs));
        QTRY_VERIFY(says(u"Not noted"_qs));
        QCOMPARE(losses(), 0);
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            m_room = std::make_unique<RoomWindow>(*m_data);
            room().go(u"losses"_qs, u"donation"_qs);
            room().write(u"receiver"_qs, u"Épicerie solidaire"_qs);
            QVERIFY(room().page().scanned(u"T1"_qs));
            QTRY_VERIFY(losses() > 0);
            const QString name = (view.french ? u"-fr"_qs : u"-en"_qs) +
                                 (view.dark ? u"-dark"_qs : QString()) +
                                 u"-%1"_qs.arg(view.size.width());
            takePicture(room().window(), u"losses"_qs + name, view.size);
            const QStringList found = faults(walk(room().page()));
            QVERIFY2(found.isEmpty(), qPrintable(name + u": "_qs + found.join(u"\n"_qs)));
        }
    }
};

CABAS_TEST(TestLossesPage)
#include "tst_lossespage.moc"
