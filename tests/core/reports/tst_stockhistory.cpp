// SPDX-License-Identifier: GPL-3.0-or-later
// covers: stockreportstore
#include "core/reports/stockhistory.h"

#include "core/reception/receptionservice.h"
#include "core/stock/stockservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestStockHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void tellsEachMoveWithWhatWasLeft()
    {
        TestShop shop(engine());
        const Product tofu =
            aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(10), 15'000).add(shop);
        StockService stock(shop.db());
        QVERIFY(stock.lose(shop.session(), {u"T1"_qs, Quantity::units(2), u"stolen"_qs, {}}));
        QVERIFY(stock.count(shop.session(), {u"T1"_qs, Quantity::units(9), u"Réserve"_qs}));
        const auto events = StockHistory::of(shop.db(), shop.session(), tofu.id, 10);
        QVERIFY(events);
        QCOMPARE(events->size(), 3);
        const StockEvent &counted = events->at(0);
        QCOMPARE(counted.kind, MoveKind::Count);
        QCOMPARE(counted.quantity.milli(), 1'000);
        QCOMPARE(counted.after.milli(), 9'000);
        QCOMPARE(counted.zone, u"Réserve"_qs);
        QVERIFY(!counted.user.isEmpty());
        const StockEvent &lost = events->at(1);
        QCOMPARE(lost.after.milli(), 8'000);
        QCOMPARE(lost.value.cents(), -300);
        QCOMPARE(lost.reason, u"stolen"_qs);
        QCOMPARE(events->at(2).after.milli(), 10'000);
        QCOMPARE(StockHistory::of(shop.db(), shop.session(), tofu.id, 1)->front().after.milli(),
                 9'000);
    }

    /// However it is filtered and paged, what was left after a move is what it was.
    void pagesTellTheSameAsTheWhole()
    {
        TestShop shop(engine());
        const Product tofu =
            aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(30), 15'000).add(shop);
        StockService stock(shop.db());
        for (int day = 0; day < 4; ++day) {
            for (int i = 0; i < 3; ++i)
                QVERIFY(stock.lose(shop.session(), {u"T1"_qs, Quantity::units(1), u"stolen"_qs}));
            QVERIFY(stock.count(shop.session(), {u"T1"_qs, Quantity::units(20 + day), {}, {}}));
            shop.clock().set(shop.now().addDays(1));
        }
        const auto whole = StockHistory::of(shop.db(), shop.session(), tofu.id, 100);
        const auto read = [&](const MoveWish &wish) {
            std::vector<StockEvent> all;
            for (std::optional<StockEvent> after;;) {
                const auto page = StockHistory::page(shop.db(), shop.session(), wish, after, 3);
                if (!page || page->empty())
                    return all;
                all.insert(all.end(), page->begin(), page->end());
                after = all.back();
            }
        };
        const std::vector<StockEvent> paged = read({tofu.id});
        QCOMPARE(paged.size(), whole->size());
        std::vector<StockEvent> counts;
        for (size_t i = 0; i < paged.size(); ++i) {
            QCOMPARE(paged[i].id, whole->at(i).id);
            QCOMPARE(paged[i].after, whole->at(i).after);
            if (paged[i].kind == MoveKind::Count)
                counts.push_back(paged[i]);
        }
        const std::vector<StockEvent> filtered = read({tofu.id, MoveKind::Count});
        QCOMPARE(filtered.size(), counts.size());
        for (size_t i = 0; i < counts.size(); ++i)
            QCOMPARE(filtered[i].after, counts[i].after);
        const QDate second = shop.today().addDays(-3);
        QCOMPARE(read({tofu.id, {}, second, second}).size(), size_t(4));
        const auto days = StockHistory::days(shop.db(), shop.session(), tofu.id);
        QCOMPARE(days->size(), size_t(4));
        QCOMPARE(days->back().after, Quantity::units(23));
        const auto sums = StockHistory::sums(shop.db(), shop.session(), {tofu.id});
        QCOMPARE(sums->size(), size_t(3));
    }

    void tellsWhichMoveFellBelowNothing()
    {
        TestShop shop(engine());
        const Product tofu =
            aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(3), 15'000).add(shop);
        StockService stock(shop.db());
        const auto lose = [&](qint64 units, const QString &reason) {
            QVERIFY(stock.lose(shop.session(), {u"T1"_qs, Quantity::units(units), reason, {}}));
        };
        const auto events = [&](int limit) {
            return *StockHistory::of(shop.db(), shop.session(), tofu.id, limit);
        };
        lose(2, u"stolen"_qs);
        QVERIFY(!StockHistory::fellBelow(events(10)));
        lose(2, u"damaged"_qs);
        lose(1, u"tasting"_qs);
        const auto place = StockHistory::fellBelow(events(10));
        QVERIFY(place);
        QCOMPARE(events(10).at(*place).reason, u"damaged"_qs);
        QVERIFY(!StockHistory::fellBelow(events(1))); // it fell before these
        QVERIFY(stock.count(shop.session(), {u"T1"_qs, Quantity::units(1), {}, {}}));
        QVERIFY(!StockHistory::fellBelow(events(10)));
    }

    void namesTheSupplierOfADelivery()
    {
        TestShop shop(engine());
        const Supplier farm = aSupplier(u"Ferme du Rocher"_qs).add(shop);
        const Product milk = aProduct(u"Lait"_qs).code(u"L1"_qs).from(farm.id).add(shop);
        ReceptionService reception(shop.db());
        const auto started = reception.start(shop.session(), farm.id);
        QVERIFY(started);
        QVERIFY(reception.scan(shop.session(), started->delivery, u"L1"_qs));
        QVERIFY(reception.finish(shop.session(), started->delivery));
        const auto events = StockHistory::of(shop.db(), shop.session(), milk.id, 5);
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->front().kind, MoveKind::Receipt);
        QCOMPARE(events->front().supplier, farm.name);
        QVERIFY(events->front().ticket.isEmpty());
    }

    void namesTheTicketOfASale()
    {
        TestShop shop(engine());
        liveALittle(shop);
        int sales = 0;
        int invoiced = 0;
        for (qint64 id = 1; id < 30; ++id) {
            const auto events = StockHistory::of(shop.db(), shop.session(), ProductId(id), 100);
            QVERIFY(events);
            for (const StockEvent &event : *events) {
                if (event.kind != MoveKind::Sale)
                    continue;
                ++sales;
                invoiced += event.ticket.isEmpty() ? 1 : 0;
                QVERIFY(event.supplier.isEmpty());
            }
        }
        // The goods of an invoice to a customer left without a ticket.
        QCOMPARE(invoiced, 1);
        QVERIFY(sales > invoiced);
    }

    void asksForTheRight()
    {
        TestShop shop(engine());
        const auto kind =
            StockHistory::of(shop.db(), shop.sessionAs({}), ProductId(1), 5).failure().kind;
        QCOMPARE(kind, Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestStockHistory)
#include "tst_stockhistory.moc"
