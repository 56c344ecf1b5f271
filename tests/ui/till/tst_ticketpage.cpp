// SPDX-License-Identifier: GPL-3.0-or-later
// covers: ticketrows
#include "tests/core/till/tillfixture.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// A sale of three rates with a jar brought back, reached from the moves of the jar.
class TestTicketPage : public QObject {
    Q_OBJECT
    std::unique_ptr<TillShop> m_till;
    QString m_sale;
    QString m_refund;

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_till = std::make_unique<TillShop>();
        m_sale = m_till
                     ->sold({TillShop::line(u"JAM"_qs, 3000), TillShop::line(u"CAR"_qs, 1240),
                             TillShop::line(u"SAV"_qs), TillShop::line(u"QUI"_qs),
                             TillShop::deposit(LineKind::DepositOut, 50, 2)},
                            {TillShop::paid(TillMeans::Card, 2000), TillShop::cash(2000)})
                     .ticket.name;
        m_refund = TillShop::must(m_till->refund(m_sale, {{1, Quantity::units(1)}})).ticket.name;
    }
    void cleanup() { m_till.reset(); }

    void tellsTheWholeTicket()
    {
        RoomWindow room(m_till->shop());
        room.go(u"ticket"_qs, m_sale);
        QCOMPARE(room.rows(u"ticket-lines"_qs).rowCount(), 5);
        QCOMPARE(room.cell(u"ticket-lines"_qs, 0, 0), u"Confiture"_qs);
        QCOMPARE(room.cell(u"ticket-lines"_qs, 0, 4), u"€11.40"_qs);
        QCOMPARE(room.cell(u"ticket-lines"_qs, 4, 3), u"outside VAT"_qs);
        QCOMPARE(room.rows(u"ticket-vat"_qs).rowCount(), 4);
        QCOMPARE(room.rows(u"ticket-payments"_qs).rowCount(), 2);
        QCOMPARE(room.cell(u"ticket-payments"_qs, 0, 1), u"€20.00"_qs);
    }

    void leadsToItsRefundAndBack()
    {
        RoomWindow room(m_till->shop());
        room.go(u"stock-moves"_qs, m_till->jam.id.value());
        QTRY_COMPARE(room.rows(u"moves"_qs).rowCount(), 3);
        room.open(u"moves"_qs, 1);
        QTRY_COMPARE(room.name(), u"ticket"_qs);
        QCOMPARE(room.rows(u"ticket-lines"_qs).rowCount(), 5);
        QTest::keyClick(&room.window(), Qt::Key_F4);
        QTRY_COMPARE(room.rows(u"ticket-lines"_qs).rowCount(), 1);
        QCOMPARE(room.cell(u"ticket-lines"_qs, 0, 4), u"−€3.80"_qs);
        QTest::keyClick(&room.window(), Qt::Key_F4);
        QTRY_COMPARE(room.rows(u"ticket-lines"_qs).rowCount(), 5);
        room.open(u"ticket-lines"_qs, 0);
        QTRY_COMPARE(room.name(), u"product"_qs);
        room.go(u"ticket"_qs, m_refund);
        QTest::keyClick(&room.window(), Qt::Key_Backspace);
        QTRY_VERIFY(room.name() != u"ticket"_qs);
    }

    void whatIsNotThereIsSaid()
    {
        RoomWindow room(m_till->shop());
        room.go(u"ticket"_qs, u"T9-000009"_qs);
        QCOMPARE(room.rows(u"ticket-lines"_qs).rowCount(), 0);
        QVERIFY(!room.shows(u"ticket-related"_qs));
        RoomWindow reader(m_till->shop(), {Permission::ViewStock});
        reader.go(u"stock-moves"_qs, m_till->jam.id.value());
        QTRY_COMPARE(reader.rows(u"moves"_qs).rowCount(), 3);
        reader.open(u"moves"_qs, 1);
        QCOMPARE(reader.name(), u"stock-moves"_qs);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en-dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr-wide") << false << true << QSize(1920, 1080);
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        RoomWindow room(m_till->shop());
        for (const QString &name : {m_sale, m_refund}) {
            room.go(u"ticket"_qs, name);
            const QString full =
                u"ticket-%1-%2"_qs.arg(name == m_sale ? u"sale"_qs : u"refund"_qs,
                                       QString::fromLatin1(QTest::currentDataTag()));
            takePicture(room.window(), full, size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        }
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestTicketPage)
#include "tst_ticketpage.moc"
