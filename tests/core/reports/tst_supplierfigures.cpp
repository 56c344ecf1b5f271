// SPDX-License-Identifier: GPL-3.0-or-later
// covers: supplierfigurerules supplierfigurestore supplierfigureservice
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/orderfollowservice.h"
#include "core/purchasing/orderservice.h"
#include "core/reports/supplierfigurerules.h"
#include "core/reports/supplierfigureservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QDate today(2026, 3, 10);

SupplierReceipt receipt(qint64 product, qint64 delivery, QDate day, qint64 announced,
                        qint64 received, qint64 costE4)
{
    return {product,
            delivery,
            day,
            announced > 0 ? std::optional(Quantity::units(announced)) : std::nullopt,
            Quantity::units(received),
            UnitPrice::fromE4(costE4)};
}

} // namespace

class TestSupplierFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aYearIsCounted()
    {
        QHash<qint64, ProvenanceStore::Facts> facts;
        facts[1].organic = true;
        facts[2].localLabel = true;
        const std::vector<SupplierReceipt> receipts{
            receipt(1, 1, QDate(2025, 4, 2), 10, 10, 10'000),
            receipt(2, 1, QDate(2025, 4, 2), 4, 3, 20'000),
            receipt(1, 2, QDate(2026, 3, 2), 0, 10, 11'000)};
        const std::vector<SupplierArrival> arrivals{
            {QDate(2026, 1, 5), QDate(2026, 1, 5)},
            {QDate(2026, 2, 5), QDate(2026, 2, 8)},
            {QDate(2026, 3, 9), {}},   // should be here since yesterday
            {QDate(2026, 3, 12), {}}}; // not due
        const SupplierFigures figures = SupplierFigureRules::of(
            receipts, arrivals, {{1, Quantity::units(2), UnitPrice::fromE4(10'000)}}, facts, {},
            today);
        QCOMPARE(figures.months.size(), size_t(12));
        QCOMPARE(figures.months.front().first, QDate(2025, 4, 1));
        QCOMPARE(figures.months.front().bought.cents(), 1'600);
        QCOMPARE(figures.months.back().bought.cents(), 1'100);
        QCOMPARE(figures.bought.cents(), 2'700);
        QCOMPARE(figures.organic.cents(), 2'100);
        QCOMPARE(figures.local.cents(), 600);
        QCOMPARE(figures.deliveries, 2);
        QCOMPARE(figures.announced.cents(), 1'800);
        QCOMPARE(figures.missing.cents(), 200);
        QCOMPARE(figures.orders, 3);
        QCOMPARE(figures.late, 2);
        QCOMPARE(figures.lateDays, 4);
        QCOMPARE(figures.faulty, 1);
        QCOMPARE(figures.spoilt.cents(), 200);
        QCOMPARE(figures.priced, 1);
        QCOMPARE(figures.risen, 1);
        QCOMPARE(figures.driftBp, std::optional(1'000));
        QCOMPARE(SupplierFigures::shareBp(figures.onTime(), figures.orders), std::optional(3'333));
    }

    void nothingIsNoShare()
    {
        const SupplierFigures figures = SupplierFigureRules::of({}, {}, {}, {}, {}, today);
        QCOMPARE(figures.bought.cents(), 0);
        QVERIFY(!figures.driftBp);
        QVERIFY(!SupplierFigures::shareBp(figures.organic, figures.bought));
    }

    void theFileIsAsked()
    {
        TestShop shop(engine());
        const Session session = shop.session();
        const Supplier mill = aSupplier(u"Moulin du Pré"_qs).add(shop);
        const Product flour = aProduct(u"Farine"_qs).priced(190).add(shop);
        OrderService orders(shop.db());
        SupplierOrder order;
        order.supplier = mill.id;
        order.expectedOn = shop.today();
        OrderLine line;
        line.product = flour.id;
        line.quantity = Quantity::units(12);
        order.lines.push_back(line);
        const SupplierOrder made = *orders.add(session, order);
        QVERIFY(orders.send(session, made.id));
        QVERIFY(OrderFollowService(shop.db()).remind(session, made.id, u"demain"_qs));
        shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.supplier = mill.id;
            delivery.startedAt = session.now();
            delivery.startedBy = session.user();
            const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
            DeliveryLine came;
            came.delivery = id;
            came.product = flour.id;
            came.cost = UnitPrice::fromE4(10'000);
            const DeliveryLineId at = DeliveryStore::addLine(tx, came);
            DeliveryStore::addReceived(tx, at, Quantity::units(5));
            DeliveryStore::setCost(tx, at, came.cost);
            DeliveryStore::finish(tx, id, shop.today(), session.now(), session.user());
        });
        const Result<SupplierFollow> follow = SupplierFigureService(shop.db()).of(session, mill.id);
        QVERIFY(follow);
        QCOMPARE(follow->figures.bought.cents(), 500);
        QCOMPARE(follow->messages.size(), size_t(2));
        QVERIFY(std::any_of(follow->messages.begin(), follow->messages.end(), [](const auto &m) {
            return m.kind == SupplierMessage::Kind::Reminded && m.note == u"demain";
        }));
        QCOMPARE(SupplierFigureService(shop.db())
                     .of(shop.sessionAs({Permission::Sell}), mill.id)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestSupplierFigures)
#include "tst_supplierfigures.moc"
