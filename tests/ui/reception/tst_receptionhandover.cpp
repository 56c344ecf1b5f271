// SPDX-License-Identifier: GPL-3.0-or-later
// covers: handoverband receptionhandover orderjoinpanel
#include "core/db/shopfile.h"
#include "core/purchasing/orderservice.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/reception/awaitedorders.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"

#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString tofu = u"3760042180333"_qs;

} // namespace

/// What passes from one person, or one order, to the next while a delivery is counted.
class TestReceptionHandover : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    DeliveryId m_delivery{0};
    std::optional<Supplier> m_dairy;
    std::optional<Product> m_tofu;

    RoomWindow &room() { return *m_room; }
    ReceptionService service() { return ReceptionService(m_data->db()); }
    std::vector<Handover> words()
    {
        return service().view(m_data->session(), m_delivery)->handovers;
    }
    Session other() { return m_data->sessionAs({Permission::Receive}); }
    QString band()
    {
        const Band *band = room().find<Band>(u"handover"_qs);
        return band->isVisible() ? band->spokenText() : QString();
    }
    OrderId sent(SupplierId supplier, ProductId product)
    {
        OrderService orders(m_data->db());
        SupplierOrder order;
        order.supplier = supplier;
        OrderLine line;
        line.product = product;
        line.quantity = Quantity::units(12);
        order.lines = {line};
        order.expectedOn = m_data->today();
        const OrderId id = orders.add(m_data->session(), order)->id;
        return orders.send(m_data->session(), id)->id;
    }
    void open()
    {
        m_room = std::make_unique<RoomWindow>(*m_data);
        room().go(u"reception"_qs, m_delivery.value());
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        m_tofu = aProduct(u"Tofu nature"_qs).priced(250).barcode(tofu).add(*m_data);
        m_dairy = aSupplier(u"Laiterie des Monts"_qs).add(*m_data);
        m_delivery = service().start(m_data->session(), m_dairy->id)->delivery;
        open();
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void aNoteOfAnotherIsReadByOneKey()
    {
        QVERIFY(band().isEmpty());
        // By another window on the same file.
        const auto elsewhere = ShopFile::open(m_data->path());
        QVERIFY(elsewhere);
        QVERIFY(ReceptionService(**elsewhere)
                    .leaveWord(other(), m_delivery, u"Left side of the pallet is done"_qs));
        room().window().desk().db().pollOtherProcesses();
        QTRY_VERIFY(band().contains(u"Left side of the pallet"_qs));
        QTRY_VERIFY(room().shows(u"handover-read"_qs));
        QTest::keyClick(&room().window(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(words().front().readAt.has_value());
        QTRY_VERIFY(band().isEmpty());
    }

    void onesOwnNoteWaitsWithoutAButton()
    {
        AskScript answers;
        answers.answer(u"Ask Anna about the yoghurts"_qs);
        QTest::keyClick(&room().window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(band().contains(u"Ask Anna"_qs));
        QVERIFY(!room().shows(u"handover-read"_qs));
        // It is still there after a look elsewhere.
        room().go(u"receptions"_qs);
        room().go(u"reception"_qs, m_delivery.value());
        QVERIFY(band().contains(u"Ask Anna"_qs));
        QCOMPARE(answers.asked().size(), 1);
    }

    void goingToThePricesIsNoLeaving()
    {
        AskScript answers;
        room().page().scanned(tofu);
        QTRY_COMPARE(service().view(m_data->session(), m_delivery)->lines.size(), size_t(1));
        room().click(u"prices"_qs);
        QCOMPARE(room().name(), u"reception-prices"_qs);
        QVERIFY(answers.asked().isEmpty());
    }

    void leavingWithScansOffersANoteOnce()
    {
        AskScript answers;
        room().go(u"receptions"_qs);
        QVERIFY(answers.asked().isEmpty()); // nothing was counted here
        room().go(u"reception"_qs, m_delivery.value());
        room().page().scanned(tofu);
        QTRY_COMPARE(service().view(m_data->session(), m_delivery)->lines.size(), size_t(1));
        QTRY_VERIFY(room().shows(u"scan-quantity"_qs));
        room().go(u"receptions"_qs); // nobody answers: left without one
        QCOMPARE(room().name(), u"receptions"_qs);
        QCOMPARE(answers.asked().size(), 1);
        QVERIFY(words().empty());
        room().go(u"reception"_qs, m_delivery.value());
        room().page().scanned(tofu);
        QTRY_VERIFY(room().shows(u"scan-quantity"_qs));
        answers.answer(u"Two pallets left"_qs);
        QVERIFY(room().window().close());
        QCOMPARE(words().size(), size_t(1));
        QCOMPARE(words().front().text, u"Two pallets left"_qs);
    }

    void theEndOfTheCountAsksForNone()
    {
        AskScript answers;
        room().page().scanned(tofu);
        QTRY_VERIFY(room().shows(u"scan-quantity"_qs));
        answers.answer(u"Finish the reception"_qs);
        room().click(u"finish"_qs);
        QTRY_COMPARE(room().name(), u"receptions"_qs);
        QCOMPARE(answers.asked().size(), 1);
    }

    void anEmptyNoteIsNone()
    {
        AskScript answers;
        answers.answer(u"   "_qs);
        room().click(u"leave-note"_qs);
        QVERIFY(words().empty());
        QVERIFY(band().isEmpty());
    }

    void anOrderJoinsTheCount()
    {
        sent(m_dairy->id, m_tofu->id);
        sent(aSupplier(u"Moulin"_qs).add(*m_data).id, m_tofu->id);
        QTest::keyClick(&room().window(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(room().shows(u"orders-to-join"_qs));
        auto *list = room().find<AwaitedOrders>(u"orders-to-join"_qs);
        QCOMPARE(list->orderCount(), 1); // of this supplier alone
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(service().view(m_data->session(), m_delivery)->orders.size(), size_t(1));
        const auto lines = service().view(m_data->session(), m_delivery)->lines;
        QCOMPARE(lines.front().expected, Quantity::units(12));
        QTRY_VERIFY(!room().shows(u"orders-to-join"_qs));
    }

    void withoutAnOrderItSaysSo()
    {
        room().click(u"add-order"_qs);
        QTRY_VERIFY(room().shows(u"join-orders"_qs));
        QVERIFY(!room().find(u"join-orders"_qs)->isEnabled());
        QTest::keyClick(&room().window(), Qt::Key_Escape);
        QTRY_VERIFY(!room().shows(u"join-orders"_qs));
        QCOMPARE(room().name(), u"reception"_qs);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en-dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr-1920") << false << true << QSize(1920, 1080);
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        m_room.reset();
        useView({isDark, isFrench, size});
        QVERIFY(service().leaveWord(other(), m_delivery,
                                    u"Le côté gauche de la palette est compté. Demander à Anna "
                                    "pour les yaourts."_qs));
        sent(m_dairy->id, m_tofu->id);
        open();
        room().window().resize(size);
        const auto look = [&](const QString &what) {
            const QString name =
                u"handover-%1-%2"_qs.arg(what, QString::fromLatin1(QTest::currentDataTag()));
            takePicture(room().window(), name, size);
            const QStringList found = faults(walk(room().page()));
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        };
        look(u"note"_qs);
        room().click(u"add-order"_qs);
        QTRY_VERIFY(room().shows(u"orders-to-join"_qs));
        look(u"orders"_qs);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestReceptionHandover)
#include "tst_receptionhandover.moc"
