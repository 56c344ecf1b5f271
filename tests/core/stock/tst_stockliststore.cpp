// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/stockliststore.h"

#include "core/stock/stockrules.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestStockListStore : public QObject {
    Q_OBJECT

    static void move(TestShop &shop, const Product &product, MoveKind kind, qint64 units,
                     const std::optional<LotId> &lot = {}, int daysLater = 0)
    {
        StockMove move;
        move.product = product.id;
        move.kind = kind;
        move.quantity = Quantity::units(units);
        move.lot = lot;
        move.sourceKind = u"delivery"_qs;
        move.sourceId = 1;
        move.day = shop.today().addDays(daysLater);
        move.at = shop.now();
        move.user = shop.owner();
        if (kind == MoveKind::Receipt)
            move.cost = UnitPrice::fromE4(10'000);
        shop.write([&](Tx &tx) { StockStore::move(tx, {move}); });
    }
    static LotId lot(TestShop &shop, const Product &product, const QString &name,
                     const std::optional<QDate> &useBy, const std::optional<QDate> &best)
    {
        Lot lot;
        lot.product = product.id;
        lot.lot = name;
        lot.useBy = useBy;
        lot.bestBefore = best;
        return shop.write([&](Tx &tx) { return StockStore::lotFor(tx, lot); });
    }
    static std::vector<StockLine> page(TestShop &shop, StockShown shown)
    {
        const auto bounds = StockRules::boundsOf(shown);
        return shop.read([&](Tx &tx) {
            return StockListStore::page(tx, bounds.first, bounds.second, {}, 0, 10);
        });
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void tellsTheLastMoveAndTheFirstDate()
    {
        TestShop shop(engine());
        const Product milk = aProduct(u"Lait"_qs).add(shop);
        const QDate today = shop.today();
        move(shop, milk, MoveKind::Receipt, 5, lot(shop, milk, u"A"_qs, {}, today.addDays(9)));
        move(shop, milk, MoveKind::Receipt, 5, lot(shop, milk, u"B"_qs, today.addDays(2), {}));
        move(shop, milk, MoveKind::Receipt, 5, lot(shop, milk, u"C"_qs, {}, {}));
        move(shop, milk, MoveKind::Sale, -1, {}, 1);
        const auto lines = page(shop, StockShown::All);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].level.onHand.milli(), 14'000);
        QCOMPARE(lines[0].level.value.cents(), 1400);
        QCOMPARE(*lines[0].movedOn, today.addDays(1));
        QCOMPARE(lines[0].movedBy, MoveKind::Sale);
        QCOMPARE(*lines[0].soonest, today.addDays(2));
        const auto same = shop.read([&](Tx &tx) { return StockListStore::line(tx, milk.id); });
        QCOMPARE(same->level.onHand, lines[0].level.onHand);
        QVERIFY(!shop.read([](Tx &tx) { return StockListStore::line(tx, ProductId(99)); }));
    }

    void endedProductsShowWhileSomethingIsLeft()
    {
        TestShop shop(engine());
        aProduct(u"Fini"_qs).state(ProductState::Ended).add(shop);
        aProduct(u"Reste"_qs).state(ProductState::Ended).inStock(Quantity::units(1), 1).add(shop);
        QCOMPARE(page(shop, StockShown::All).size(), 1);
        QCOMPARE(page(shop, StockShown::None).size(), 0);
    }

    void listsByDateWhatIsToBeSoldSoon()
    {
        TestShop shop(engine());
        const QDate today = shop.today();
        std::vector<ProductId> wanted;
        for (const int days : {3, -1, 8}) {
            const Product product = aProduct(u"Yaourt %1"_qs.arg(days)).add(shop);
            const LotId its = lot(shop, product, {}, today.addDays(days), {});
            move(shop, product, MoveKind::Receipt, 4, its);
            wanted.push_back(product.id);
        }
        const QDate until = today.addDays(3);
        const auto first =
            shop.read([&](Tx &tx) { return StockListStore::dated(tx, until, std::nullopt, 0, 1); });
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0].product, wanted[1]);
        const auto rest = shop.read([&](Tx &tx) {
            return StockListStore::dated(tx, until, first[0].soonest, wanted[1].value(), 10);
        });
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest[0].product, wanted[0]);
    }

    void addsUp()
    {
        TestShop shop(engine());
        const QDate today = shop.today();
        const Product tofu = aProduct(u"Tofu"_qs).inStock(Quantity::units(3), 20'000).add(shop);
        const Product rice = aProduct(u"Riz"_qs).add(shop);
        aProduct(u"Sel"_qs).add(shop);
        aProduct(u"Fini"_qs).state(ProductState::Ended).add(shop);
        move(shop, rice, MoveKind::Sale, -2);
        move(shop, tofu, MoveKind::Receipt, 1, lot(shop, tofu, u"L"_qs, today, {}));
        const StockTotals totals =
            shop.read([&](Tx &tx) { return StockListStore::totals(tx, today); });
        QCOMPARE(totals.all, 3);
        QCOMPARE(totals.onHand, 1);
        QCOMPARE(totals.negative, 1);
        QCOMPARE(totals.none, 1);
        QCOMPARE(totals.sellSoon, 1);
        QCOMPARE(totals.value.cents(), 700);
    }

    void anEmptyShopAddsUpToNothing()
    {
        TestShop shop(engine());
        const StockTotals totals =
            shop.read([&](Tx &tx) { return StockListStore::totals(tx, shop.today()); });
        QCOMPARE(totals.all, 0);
        QVERIFY(totals.value.isZero());
    }
};

CABAS_TEST(TestStockListStore)
#include "tst_stockliststore.moc"
