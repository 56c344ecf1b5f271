// SPDX-License-Identifier: GPL-3.0-or-later
// covers: awaitedorders
#include "core/purchasing/orderservice.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/reception/awaitedorders.h"
#include "ui/widgets/pagehead.h"

#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Beginning a reception from orders that are awaited.
class TestReceptionsOrders : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::optional<Product> m_cream;
    std::optional<Product> m_flour;

    OrderId sent(const QString &supplier, ProductId product, std::optional<QDate> expected)
    {
        OrderService orders(m_data->db());
        SupplierOrder order;
        order.supplier = aSupplier(supplier).add(*m_data).id;
        OrderLine line;
        line.product = product;
        line.quantity = Quantity::units(12);
        line.cost = UnitPrice::fromE4(12'300);
        order.lines = {line};
        order.expectedOn = expected;
        const OrderId id = orders.add(m_data->session(), order)->id;
        return orders.send(m_data->session(), id)->id;
    }
    static QString words(const AwaitedOrders &list, int row)
    {
        return list.model()->index(row, 0).data().toString();
    }
    std::vector<Delivery> counting()
    {
        return *ReceptionService(m_data->db()).counting(m_data->session());
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        m_cream = aProduct(u"Crème"_qs).priced(215).add(*m_data);
        m_flour = aProduct(u"Farine"_qs).priced(190).add(*m_data);
    }
    void cleanup() { m_data.reset(); }

    void withoutOrdersOnlySuppliersAreOffered()
    {
        RoomWindow room(*m_data);
        room.go(u"receptions"_qs);
        QVERIFY(!room.shows(u"start-from"_qs));
        QVERIFY(room.shows(u"supplier-search"_qs));
    }

    void todaysStandsOnTopAndEnterStarts()
    {
        sent(u"Moulin du Gué"_qs, m_flour->id, m_data->today().addDays(1));
        const OrderId today = sent(u"Laiterie des Monts"_qs, m_cream->id, m_data->today());
        RoomWindow room(*m_data);
        room.go(u"receptions"_qs);
        auto *list = room.find<AwaitedOrders>(u"awaited-orders"_qs);
        QVERIFY(list->isVisible());
        QCOMPARE(words(*list, 0), u"Today"_qs);
        QCOMPARE(words(*list, 2), u"Tomorrow"_qs);
        QCOMPARE(list->chosen(), std::vector<OrderId>{today});
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(room.name(), u"reception"_qs);
        QCOMPARE(counting().at(0).expectedLines, 1);
        QCOMPARE(counting().at(0).supplierName, u"Laiterie des Monts"_qs);
        QTRY_VERIFY(!room.page().findChildren<TaskBar *>().isEmpty());
        const auto labels = room.page().findChild<TaskBar *>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"Order 2"_qs);
        }));
    }

    void severalTickedAreCountedTogether()
    {
        sent(u"Moulin du Gué"_qs, m_flour->id, m_data->today());
        sent(u"Laiterie des Monts"_qs, m_cream->id, m_data->today());
        RoomWindow room(*m_data);
        room.go(u"receptions"_qs);
        auto *list = room.find<AwaitedOrders>(u"awaited-orders"_qs);
        for (const int row : {1, 2}) {
            list->selectOnly(row);
            QTest::keyClick(list, Qt::Key_Space);
            QTRY_COMPARE(list->model()->index(row, 0).data(Qt::CheckStateRole).toInt(),
                         int(Qt::Checked)); // quick keys are held back: they may be a scan
        }
        QCOMPARE(list->chosen().size(), size_t(2));
        room.click(u"start"_qs);
        QTRY_COMPARE(room.name(), u"reception"_qs);
        QCOMPARE(counting().at(0).expectedLines, 2);
    }

    void anOrderIsReceivedFromItsPage()
    {
        sent(u"Moulin du Gué"_qs, m_flour->id, m_data->today());
        const OrderId late = sent(u"Laiterie des Monts"_qs, m_cream->id, m_data->today());
        RoomWindow room(*m_data);
        room.go(u"orders"_qs, late.value());
        room.click(u"order-receive"_qs);
        QCOMPARE(room.name(), u"receptions"_qs);
        QCOMPARE(room.find<AwaitedOrders>(u"awaited-orders"_qs)->chosen(),
                 std::vector<OrderId>{late});
    }

    void lateOnesAndThoseOfNoDayAreNamed()
    {
        AwaitedOrders list;
        SupplierOrder late;
        late.id = OrderId(1);
        late.expectedOn = QDate(2026, 3, 8);
        SupplierOrder whenever;
        whenever.id = OrderId(2);
        whenever.hasArrivals = true;
        list.setOrders({whenever, late}, QDate(2026, 3, 10));
        QCOMPARE(words(list, 0), u"Late"_qs);
        QCOMPARE(words(list, 2), u"No day said"_qs);
        list.tickOnly(OrderId(2));
        list.setOrders({whenever}, QDate(2026, 3, 10));
        QCOMPARE(list.chosen(), std::vector<OrderId>{OrderId(2)});
        list.setOrders({}, QDate(2026, 3, 10));
        QVERIFY(list.chosen().empty());
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("fr") << false << true;
        QTest::newRow("en-dark") << true << false;
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        const QSize size(1366, 768);
        useView({isDark, isFrench, size});
        sent(u"Moulin du Gué"_qs, m_flour->id, m_data->today().addDays(1));
        sent(u"Laiterie des Monts"_qs, m_cream->id, m_data->today());
        sent(u"Savonnerie de la Côte Bleue"_qs, m_cream->id, {});
        RoomWindow room(*m_data);
        room.go(u"receptions"_qs);
        const QString name =
            u"receptions-orders-%1"_qs.arg(QString::fromLatin1(QTest::currentDataTag()));
        takePicture(room.window(), name, size);
        const QStringList found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestReceptionsOrders)
#include "tst_receptionsorders.moc"
