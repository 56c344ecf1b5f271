// SPDX-License-Identifier: GPL-3.0-or-later
// covers: receptionorders orderdelivery
#include "core/purchasing/orderservice.h"
#include "core/purchasing/supplierservice.h"
#include "core/reception/receptionservice.h"
#include "core/reception/reversalservice.h"
#include "core/reports/verifier.h"
#include "core/stock/stockservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

#include <algorithm>

using namespace cabas;
using namespace cabas::test;

class TestReceptionOrders : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_dairy;
    std::optional<Supplier> m_mill;
    std::optional<Product> m_cream;
    std::optional<Product> m_flour;

    ReceptionService service() { return ReceptionService(m_shop->db()); }
    OrderService orders() { return OrderService(m_shop->db()); }

    OrderId sent(SupplierId supplier, ProductId product, qint64 units, bool keepOpen = false)
    {
        SupplierOrder order;
        order.supplier = supplier;
        order.keepOpen = keepOpen;
        OrderLine line;
        line.product = product;
        line.quantity = Quantity::units(units);
        line.cost = UnitPrice::fromE4(11'000);
        order.lines = {line};
        const auto made = orders().add(m_shop->session(), order);
        if (!made || !orders().send(m_shop->session(), made->id))
            return OrderId(0);
        return made->id;
    }
    DeliveryId started(const std::vector<OrderId> &ids, const DeliveryDocument &document = {})
    {
        const auto answer = service().startFrom(m_shop->session(), {}, document, ids);
        if (!answer)
            qWarning("%s", qPrintable(answer.failure().message));
        return answer ? answer->delivery : DeliveryId(0);
    }
    void count(DeliveryId delivery, const Product &product, qint64 units)
    {
        ReceivedGoods goods;
        goods.quantity = Quantity::units(units);
        goods.lot = u"L7"_qs;
        QVERIFY(service().countProduct(m_shop->session(), delivery, product.id, goods));
    }
    DeliveryLine line(DeliveryId delivery, const Product &product)
    {
        const auto view = service().view(m_shop->session(), delivery);
        const auto found =
            std::find_if(view->lines.begin(), view->lines.end(),
                         [&](const DeliveryLine &each) { return each.product == product.id; });
        return found == view->lines.end() ? DeliveryLine{} : *found;
    }
    SupplierOrder order(OrderId id) { return *orders().view(m_shop->session(), id); }
    static DeliveryDocument note(const QByteArray &csv)
    {
        DeliveryDocument document;
        document.name = u"bl.csv"_qs;
        document.bytes = csv;
        document.note = *DeliveryNote::fromCsv(csv);
        return document;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_dairy = aSupplier(u"Laiterie des Monts"_qs).add(*m_shop);
        m_mill = aSupplier(u"Moulin du Gué"_qs).add(*m_shop);
        m_cream = aProduct(u"Crème fraîche"_qs).code(u"CREME"_qs).priced(215).add(*m_shop);
        m_flour = aProduct(u"Farine T80"_qs).code(u"FARINE"_qs).priced(190).add(*m_shop);
    }

    void anOrderMakesItsLinesExpected()
    {
        const OrderId id = sent(m_dairy->id, m_cream->id, 12);
        QCOMPARE(service().awaitedOrders(m_shop->session())->size(), size_t(1));
        const DeliveryId delivery = started({id});
        const auto view = service().view(m_shop->session(), delivery);
        QCOMPARE(view->delivery.supplierName, u"Laiterie des Monts"_qs);
        QCOMPARE(view->orders.size(), size_t(1));
        QCOMPARE(line(delivery, *m_cream).expected, std::optional(Quantity::units(12)));
        QCOMPARE(line(delivery, *m_cream).cost.e4(), 11'000);
        QVERIFY(service().awaitedOrders(m_shop->session())->empty());
        QVERIFY(!orders().cancel(m_shop->session(), id));
        QVERIFY(!service().startFrom(m_shop->session(), {}, {}, {id}));
    }

    void aProductOrderedTwiceIsExpectedAsTheSum()
    {
        const OrderId first = sent(m_dairy->id, m_cream->id, 12);
        const OrderId second = sent(m_dairy->id, m_cream->id, 6);
        const DeliveryId delivery = started({first, second});
        QCOMPARE(line(delivery, *m_cream).expected, std::optional(Quantity::units(18)));
        count(delivery, *m_cream, 15);
        QVERIFY(service().finish(m_shop->session(), delivery));
        QCOMPARE(order(first).lines.at(0).received, Quantity::units(12));
        QCOMPARE(order(second).lines.at(0).open(), Quantity::units(3));
        QCOMPARE(order(first).state, OrderState::Received);
        QCOMPARE(order(second).state, OrderState::Received);
    }

    void whatIsKeptOpenIsAwaitedOnceMore()
    {
        const OrderId id = sent(m_dairy->id, m_cream->id, 12, true);
        const DeliveryId first = started({id});
        count(first, *m_cream, 8);
        QVERIFY(service().finish(m_shop->session(), first));
        QCOMPARE(order(id).state, OrderState::Sent);
        QVERIFY(!orders().cancel(m_shop->session(), id));
        const DeliveryId second = started({id});
        QCOMPARE(line(second, *m_cream).expected, std::optional(Quantity::units(4)));
        count(second, *m_cream, 4);
        QVERIFY(service().finish(m_shop->session(), second));
        QCOMPARE(order(id).state, OrderState::Received);
    }

    void theRestOfAnOrderIsGivenUp()
    {
        const OrderId id = sent(m_dairy->id, m_cream->id, 12, true);
        QVERIFY(!orders().close(m_shop->session(), id));
        const DeliveryId first = started({id});
        count(first, *m_cream, 8);
        QVERIFY(service().finish(m_shop->session(), first));
        QVERIFY(orders().close(m_shop->session(), id));
        QCOMPARE(order(id).state, OrderState::Received);
        QCOMPARE(order(id).lines.at(0).open(), Quantity::units(4));
    }

    void oneLorryOfTwoSuppliersKeepsEachOnesLots()
    {
        const OrderId cream = sent(m_dairy->id, m_cream->id, 12);
        const OrderId flour = sent(m_mill->id, m_flour->id, 10);
        const DeliveryId delivery = started({cream, flour});
        QVERIFY(!service().view(m_shop->session(), delivery)->delivery.supplier);
        count(delivery, *m_cream, 12);
        count(delivery, *m_flour, 10);
        QVERIFY(service().finish(m_shop->session(), delivery));
        QCOMPARE(m_shop
                     ->value(u"SELECT supplier_id FROM lots WHERE product_id = %1"_qs.arg(
                         m_cream->id.value()))
                     .toLongLong(),
                 m_dairy->id.value());
        QCOMPARE(m_shop
                     ->value(u"SELECT supplier_id FROM lots WHERE product_id = %1"_qs.arg(
                         m_flour->id.value()))
                     .toLongLong(),
                 m_mill->id.value());
        SupplierService suppliers(m_shop->db());
        QCOMPARE(suppliers.items(m_mill->id)->at(0).cost.e4(), 11'000);
        QCOMPARE(suppliers.deliveries(m_shop->session(), m_mill->id, 5)->size(), size_t(1));
        QCOMPARE(suppliers.shortage(m_shop->session(), m_mill->id)->announced.cents(), 1100);
    }

    void whatNobodyOrderedIsThatOfItsOnlySeller()
    {
        const auto butter = aProduct(u"Beurre"_qs).add(*m_shop);
        SupplierItem item;
        item.supplier = m_dairy->id;
        item.product = butter.id;
        QVERIFY(SupplierService(m_shop->db()).setItem(m_shop->session(), item));
        const DeliveryId delivery =
            started({sent(m_dairy->id, m_cream->id, 12), sent(m_mill->id, m_flour->id, 10)});
        count(delivery, butter, 1);
        QCOMPARE(line(delivery, butter).supplier, std::optional(m_dairy->id));
    }

    void twoSuppliersOfOneProductAreReceivedApart()
    {
        const OrderId one = sent(m_dairy->id, m_cream->id, 12);
        const OrderId other = sent(m_mill->id, m_cream->id, 6);
        const auto before = m_shop->countRows();
        const auto both = service().startFrom(m_shop->session(), {}, {}, {one, other});
        QVERIFY(!both);
        QCOMPARE(both.failure().code, u"two_suppliers"_qs);
        QCOMPARE(m_shop->countRows(), before);
        QVERIFY(!service().startFrom(m_shop->session(), m_mill->id, {}, {one}));
    }

    void theDocumentIsComparedWithTheOrder()
    {
        const OrderId id = sent(m_dairy->id, m_cream->id, 12);
        const DeliveryDocument document = note("code;quantity\nCREME;10\n");
        const DeliveryId delivery = started({id}, document);
        QCOMPARE(line(delivery, *m_cream).expected, std::optional(Quantity::units(10)));
        QCOMPARE(line(delivery, *m_cream).ordered, std::optional(Quantity::units(12)));
        count(delivery, *m_cream, 10);
        const auto finished = service().finish(m_shop->session(), delivery);
        QVERIFY(finished);
        QCOMPARE(finished->discrepancies.size(), size_t(1));
        QCOMPARE(finished->discrepancies.at(0).expected, Quantity::units(10));
        QCOMPARE(finished->discrepancies.at(0).ordered, std::optional(Quantity::units(12)));
    }

    void anOrderJoinsAReceptionBegunFromADocument()
    {
        const auto answer =
            service().startFrom(m_shop->session(), m_dairy->id, note("code;quantity\nCREME;10\n"));
        QVERIFY(answer);
        const OrderId id = sent(m_dairy->id, m_cream->id, 12);
        QVERIFY(service().attachOrder(m_shop->session(), answer->delivery, id));
        QCOMPARE(line(answer->delivery, *m_cream).expected, std::optional(Quantity::units(10)));
        QCOMPARE(line(answer->delivery, *m_cream).ordered, std::optional(Quantity::units(12)));
        QVERIFY(!service().attachOrder(m_shop->session(), answer->delivery, id));
        const OrderId other = sent(m_mill->id, m_flour->id, 6);
        QVERIFY(!service().attachOrder(m_shop->session(), answer->delivery, other));
    }

    void theOrderThatADocumentNamesIsFound()
    {
        const OrderId id = sent(m_dairy->id, m_cream->id, 12);
        DeliveryDocument document = note("code;quantity\nCREME;12\n");
        document.orderNumber = order(id).number;
        const DeliveryId delivery = started({}, document);
        const auto view = service().view(m_shop->session(), delivery);
        QCOMPARE(view->orders.size(), size_t(1));
        QCOMPARE(view->delivery.supplier, std::optional(m_dairy->id));
    }

    void anAbandonedReceptionGivesItsOrderBack()
    {
        const OrderId id = sent(m_dairy->id, m_cream->id, 12);
        const DeliveryId delivery = started({id});
        QVERIFY(service().abandon(m_shop->session(), delivery));
        QCOMPARE(service().awaitedOrders(m_shop->session())->size(), size_t(1));
        QVERIFY(started({id}).value() > 0);
    }

    void aDraftIsNotReceived()
    {
        SupplierOrder draft;
        draft.supplier = m_dairy->id;
        const auto made = orders().add(m_shop->session(), draft);
        QVERIFY(!service().startFrom(m_shop->session(), {}, {}, {made->id}));
        QVERIFY(!service().startFrom(m_shop->session(), {}, {}, {OrderId(99)}));
    }

    void aDeliveryTakenBackWholeMakesItsOrdersAwaitedAgain()
    {
        const OrderId id = sent(m_dairy->id, m_cream->id, 12);
        const DeliveryId delivery = started({id});
        count(delivery, *m_cream, 15);
        QVERIFY(service().finish(m_shop->session(), delivery));
        QCOMPARE(order(id).state, OrderState::Received);
        ReversalService reversal(m_shop->db());
        const auto answer = reversal.reverse(m_shop->session(), delivery, u"Wrong shop"_qs);
        QVERIFY(answer);
        QCOMPARE(answer->awaited, QStringList{order(id).number});
        QCOMPARE(order(id).state, OrderState::Sent);
        QVERIFY(!order(id).hasArrivals);
        QCOMPARE(order(id).lines.at(0).open(), Quantity::units(12));
        QCOMPARE(service().awaitedOrders(m_shop->session())->size(), size_t(1));
        // It may come once more.
        const DeliveryId second = started({id});
        QCOMPARE(line(second, *m_cream).expected, std::optional(Quantity::units(12)));
        count(second, *m_cream, 12);
        QVERIFY(service().finish(m_shop->session(), second));
        QCOMPARE(order(id).state, OrderState::Received);
        QVERIFY(order(id).lines.at(0).open().isZero());
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void whatIsTakenBackInPartIsMissingOfItsOrder()
    {
        const OrderId closed = sent(m_dairy->id, m_cream->id, 12);
        const OrderId kept = sent(m_dairy->id, m_cream->id, 6, true);
        const DeliveryId delivery = started({closed, kept});
        count(delivery, *m_cream, 20);
        QVERIFY(service().finish(m_shop->session(), delivery));
        QCOMPARE(order(kept).state, OrderState::Received);
        ReversalService reversal(m_shop->db());
        const auto takeBack = [&](qint64 units) {
            return reversal.reverse(m_shop->session(), delivery, u"Broken"_qs,
                                    {{m_cream->id, Quantity::units(units)}});
        };
        // Two that nobody ordered go first, then those of the last order.
        const auto first = takeBack(3);
        QVERIFY(first);
        QCOMPARE(order(kept).lines.at(0).open(), Quantity::units(1));
        QCOMPARE(order(kept).state, OrderState::Sent);
        QCOMPARE(first->awaited, QStringList{order(kept).number});
        QVERIFY(takeBack(8));
        QCOMPARE(order(kept).lines.at(0).open(), Quantity::units(6));
        QCOMPARE(order(closed).lines.at(0).open(), Quantity::units(3));
        // What is missing of it is not waited for.
        QCOMPARE(order(closed).state, OrderState::Received);
        QVERIFY(takeBack(9));
        QCOMPARE(order(closed).state, OrderState::Sent);
        QCOMPARE(order(closed).lines.at(0).open(), Quantity::units(12));
    }
};

CABAS_TEST(TestReceptionOrders)
#include "tst_receptionorders.moc"
