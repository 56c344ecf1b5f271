// SPDX-License-Identifier: GPL-3.0-or-later
// covers: movewalkstore
#include "core/stock/stockstore.h"

#include "core/reports/stockcheckstore.h"
#include "core/stock/movewalkstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace cabas;
using namespace cabas::test;

namespace {

StockMove moveOf(TestShop &shop, const Product &product, MoveKind kind, qint64 milli)
{
    StockMove move;
    move.product = product.id;
    move.kind = kind;
    move.quantity = Quantity::fromMilli(milli);
    move.sourceKind = u"ticket"_qs;
    move.sourceId = 7;
    move.sourceLine = 1;
    move.day = shop.today();
    move.at = shop.now();
    move.user = shop.owner();
    return move;
}

StockMove receiptOf(TestShop &shop, const Product &product, qint64 milli, qint64 costE4,
                    std::optional<LotId> lot = {})
{
    StockMove move = moveOf(shop, product, MoveKind::Receipt, milli);
    move.cost = UnitPrice::fromE4(costE4);
    move.lot = lot;
    return move;
}

LotId aLot(TestShop &shop, const Product &product, const QString &name, QDate useBy)
{
    Lot lot;
    lot.product = product.id;
    lot.lot = name;
    lot.useBy = useBy;
    return shop.write([&](Tx &tx) { return StockStore::lotFor(tx, lot); });
}

void post(TestShop &shop, const std::vector<StockMove> &moves)
{
    shop.write([&](Tx &tx) { StockStore::move(tx, moves); });
}

StockLevel levelOf(TestShop &shop, const Product &product)
{
    return shop.read([&](Tx &tx) { return StockStore::level(tx, product.id); });
}

std::vector<Lot> lotsOf(TestShop &shop, const Product &product)
{
    return shop.read([&](Tx &tx) { return StockStore::lotsOf(tx, product.id); });
}

std::vector<StockMove> movesOf(TestShop &shop, const Product &product)
{
    return shop.read([&](Tx &tx) { return MoveWalkStore::movesOf(tx, product.id, 1000); });
}

qint64 chainFaults(TestShop &shop)
{
    return shop.read([](Tx &tx) {
        return qint64(ChainStore::verify(tx, {StockStore::chainSpec()}).faults.size());
    });
}

QStringList dayFaults(TestShop &shop)
{
    return shop.read([](Tx &tx) { return StockCheckStore::days(tx).faults; });
}

QStringList walkFaults(TestShop &shop)
{
    return shop.read([](Tx &tx) { return StockCheckStore::walks(tx).faults; });
}

QStringList levelFaults(TestShop &shop)
{
    return shop.read([](Tx &tx) {
        return StockCheckStore::levels(tx).faults + StockCheckStore::lots(tx).faults;
    });
}

} // namespace

class TestStockStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void movesAddUpToTheLevel()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        post(shop, {receiptOf(shop, tofu, 10'000, 15'000), receiptOf(shop, tofu, 10'000, 25'000)});
        QCOMPARE(levelOf(shop, tofu).value.cents(), 4000);
        QCOMPARE(levelOf(shop, tofu).lastCost.e4(), 25'000);
        post(shop, {moveOf(shop, tofu, MoveKind::Sale, -5'000)});
        const StockLevel level = levelOf(shop, tofu);
        QCOMPARE(level.onHand.milli(), 15'000);
        QCOMPARE(level.value.cents(), 3000);
        QCOMPARE(movesOf(shop, tofu).front().value.cents(), -1000);
        QCOMPARE(movesOf(shop, tofu).size(), 3);
        QCOMPARE(levelFaults(shop), QStringList());
    }

    void aMoveIsReadAsItWasWritten()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        StockMove receipt =
            receiptOf(shop, tofu, 3'000, 12'345, aLot(shop, tofu, u"L1"_qs, QDate(2026, 4, 2)));
        receipt.reason = u"reason"_qs;
        receipt.zone = u"zone"_qs;
        receipt.sourceKind = u"delivery"_qs;
        receipt.sourceLine = 4;
        post(shop, {receipt});
        const std::vector<StockMove> moves =
            shop.read([](Tx &tx) { return MoveWalkStore::movesOfSource(tx, u"delivery"_qs, 7); });
        QCOMPARE(moves.size(), 1);
        const StockMove &read = moves.front();
        QCOMPARE(read.product, tofu.id);
        QCOMPARE(read.lot, receipt.lot);
        QCOMPARE(read.kind, MoveKind::Receipt);
        QCOMPARE(read.quantity, receipt.quantity);
        QCOMPARE(read.value.cents(), 370);
        QCOMPARE(read.cost, receipt.cost);
        QCOMPARE(read.reason, receipt.reason);
        QCOMPARE(read.zone, receipt.zone);
        QCOMPARE(read.sourceId, 7);
        QCOMPARE(read.sourceLine, 4);
        QCOMPARE(read.day, shop.today());
        QCOMPARE(read.at, shop.now());
        QCOMPARE(read.user, shop.owner());
    }

    void aReceiptMayBringItsOwnValue()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        StockMove receipt = receiptOf(shop, tofu, 3'000, 3'333);
        receipt.value = Money::fromCents(101);
        post(shop, {receipt});
        QCOMPARE(levelOf(shop, tofu).value.cents(), 101);
    }

    void soldBeforeItWasReceived()
    {
        TestShop shop(engine());
        const Product bread = aProduct(u"Pain"_qs).inStock(Quantity::units(1), 20'000).add(shop);
        post(shop, {moveOf(shop, bread, MoveKind::Sale, -3'000)});
        QCOMPARE(levelOf(shop, bread).onHand.milli(), -2'000);
        QCOMPARE(levelOf(shop, bread).value.cents(), -400);
        const LotId lot = aLot(shop, bread, u"L1"_qs, QDate(2026, 3, 12));
        post(shop, {receiptOf(shop, bread, 10'000, 25'000, lot)});
        QCOMPARE(levelOf(shop, bread).onHand.milli(), 8'000);
        QCOMPARE(levelOf(shop, bread).value.cents(), 2'000);
        // The two that were sold before do not stand in the lot.
        QCOMPARE(lotsOf(shop, bread).front().onHand.milli(), 8'000);
        Quantity received;
        for (const StockMove &move : movesOf(shop, bread)) {
            if (move.kind == MoveKind::Receipt && move.cost.e4() == 25'000)
                received += move.quantity;
        }
        QCOMPARE(received.milli(), 10'000);
        QCOMPARE(levelFaults(shop), QStringList());
    }

    void theLotsThatExpireFirstLeaveFirst()
    {
        TestShop shop(engine());
        const Product cream = aProduct(u"Crème"_qs).add(shop);
        const LotId late = aLot(shop, cream, u"B"_qs, QDate(2026, 4, 2));
        const LotId soon = aLot(shop, cream, u"A"_qs, QDate(2026, 3, 12));
        post(shop, {receiptOf(shop, cream, 4'000, 10'000, late),
                    receiptOf(shop, cream, 2'000, 10'000, soon)});
        QCOMPARE(lotsOf(shop, cream).front().id, soon);
        post(shop, {moveOf(shop, cream, MoveKind::Sale, -3'000)});
        const std::vector<StockMove> sold =
            shop.read([](Tx &tx) { return MoveWalkStore::movesOfSource(tx, u"ticket"_qs, 7); });
        QCOMPARE(sold.size(), 4);
        QCOMPARE(sold[2].lot, soon);
        QCOMPARE(sold[2].quantity.milli(), -2'000);
        QCOMPARE(sold[3].lot, late);
        QCOMPARE(sold[3].quantity.milli(), -1'000);
        QCOMPARE(sold[3].sourceLine, sold[2].sourceLine);
        const std::vector<Lot> left = lotsOf(shop, cream);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.front().id, late);
        QCOMPARE(left.front().onHand.milli(), 3'000);
        QCOMPARE(levelFaults(shop), QStringList());
    }

    void aNamedLotLeavesFirstAndNeverOwes()
    {
        TestShop shop(engine());
        const Product cream = aProduct(u"Crème"_qs).add(shop);
        const LotId soon = aLot(shop, cream, u"A"_qs, QDate(2026, 3, 12));
        const LotId late = aLot(shop, cream, u"B"_qs, QDate(2026, 4, 2));
        post(shop, {receiptOf(shop, cream, 2'000, 10'000, soon),
                    receiptOf(shop, cream, 4'000, 10'000, late)});
        StockMove loss = moveOf(shop, cream, MoveKind::Loss, -5'000);
        loss.lot = late;
        post(shop, {loss});
        const std::vector<Lot> left = lotsOf(shop, cream);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.front().id, soon);
        QCOMPARE(left.front().onHand.milli(), 1'000);
        QCOMPARE(levelFaults(shop), QStringList());
    }

    void theSameMarksAreTheSameLot()
    {
        TestShop shop(engine());
        const Product cream = aProduct(u"Crème"_qs).add(shop);
        const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        const LotId first = aLot(shop, cream, u"A"_qs, QDate(2026, 3, 12));
        QCOMPARE(aLot(shop, cream, u" A "_qs, QDate(2026, 3, 12)), first);
        QVERIFY(aLot(shop, cream, u"A"_qs, QDate(2026, 3, 13)) != first);
        Lot named{LotId(0), cream.id, u"A"_qs, {}, QDate(2026, 3, 12), farm.id, {}};
        QCOMPARE(shop.write([&](Tx &tx) { return StockStore::lotFor(tx, named); }), first);
        const auto lot = shop.read([&](Tx &tx) { return StockStore::lot(tx, first); });
        QVERIFY(lot);
        QCOMPARE(lot->supplier, farm.id);
        QCOMPARE(lot->useBy, QDate(2026, 3, 12));
        QVERIFY(!lot->bestBefore);
    }

    void aLotOfAnotherProductAbortsAll()
    {
        TestShop shop(engine());
        const Product cream = aProduct(u"Crème"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        const LotId lot = aLot(shop, cream, u"A"_qs, QDate(2026, 3, 12));
        const QStringList before = shop.contents();
        const Result<> result = shop.db().write([&](Tx &tx) -> Result<> {
            StockStore::move(
                tx, {receiptOf(shop, cream, 1'000, 100), receiptOf(shop, tofu, 1'000, 100, lot)});
            return Ok{};
        });
        QVERIFY(!result);
        QCOMPARE(result.failure().code, u"invariant"_qs);
        QCOMPARE(shop.contents(), before);
    }

    void movesThatCannotBeAbort_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("milli");
        QTest::newRow("nothing") << int(MoveKind::Count) << 0LL;
        QTest::newRow("a sale that adds") << int(MoveKind::Sale) << 1'000LL;
        QTest::newRow("a loss that adds") << int(MoveKind::Loss) << 1'000LL;
        QTest::newRow("a receipt that takes") << int(MoveKind::Receipt) << -1'000LL;
        QTest::newRow("a refund that takes") << int(MoveKind::Refund) << -1'000LL;
    }
    void movesThatCannotBeAbort()
    {
        QFETCH(int, kind);
        QFETCH(qint64, milli);
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        const Result<> result = shop.db().write([&](Tx &tx) -> Result<> {
            StockStore::move(tx, {moveOf(shop, tofu, MoveKind(kind), milli)});
            return Ok{};
        });
        QVERIFY(!result);
        QCOMPARE(shop.countRows().value(u"stock_moves"_qs), 0);
    }

    void eachCallIsOneLinkAndTamperingShows()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        post(shop, {receiptOf(shop, tofu, 5'000, 10'000), receiptOf(shop, tofu, 6'000, 10'000)});
        post(shop, {moveOf(shop, tofu, MoveKind::Sale, -1'000)});
        QCOMPARE(shop.countRows().value(u"chain_links"_qs), 2);
        QCOMPARE(chainFaults(shop), 0);
        shop.sql(u"UPDATE stock_moves SET quantity_milli = 4000 WHERE id = 1"_qs);
        QCOMPARE(chainFaults(shop), 1);
        QCOMPARE(levelFaults(shop), QStringList{u"product 1: stock_levels: on_hand_milli"_qs});
    }

    void aDayAndALevelKnowTheirMoves()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        const Product rice = aProduct(u"Rice"_qs).add(shop);
        StockMove first = receiptOf(shop, tofu, 5'000, 10'000);
        first.day = QDate(2026, 3, 2);
        StockMove sold = moveOf(shop, tofu, MoveKind::Sale, -1'000);
        sold.day = QDate(2026, 3, 9);
        StockMove late = moveOf(shop, tofu, MoveKind::Sale, -1'000);
        late.day = QDate(2026, 3, 4); // of a session that was opened days ago
        post(shop, {first, receiptOf(shop, rice, 1'000, 10'000)});
        post(shop, {sold});
        post(shop, {late});
        QCOMPARE(shop.value(u"SELECT first_day || ' ' || last_sale_day || ' ' || last_move_id "
                            "FROM stock_levels WHERE product_id = 1"_qs),
                 QVariant(u"2026-03-02 2026-03-09 4"_qs));
        QCOMPARE(levelFaults(shop), QStringList{});
        QCOMPARE(dayFaults(shop), QStringList{});
        const auto ids = [&](int limit) {
            return shop.read([&](Tx &tx) {
                QList<qint64> found;
                for (const StockMove &move : MoveWalkStore::movesOf(tx, tofu.id, limit))
                    found << move.id.value();
                return found;
            });
        };
        QCOMPARE(ids(9), (QList<qint64>{4, 3, 1}));
        QCOMPARE(ids(2), (QList<qint64>{4, 3}));
        QCOMPARE(walkFaults(shop), QStringList{});

        shop.sql(u"UPDATE stock_levels SET last_sale_day = '2026-03-10' WHERE product_id = 1"_qs);
        shop.sql(u"UPDATE stock_days SET last_move_id = 9 WHERE day = '2026-03-09'"_qs);
        shop.sql(u"DELETE FROM stock_days WHERE day = '2026-03-02'"_qs);
        QCOMPARE(levelFaults(shop), QStringList{u"product 1: stock_levels: last_sale_day"_qs});
        QCOMPARE(dayFaults(shop), (QStringList{u"day 2026-03-09: stock_days: last_move_id"_qs,
                                               u"day 2026-03-02: stock_days: missing"_qs}));
        shop.sql(u"UPDATE stock_moves SET previous_id = 1 WHERE id = 4"_qs);
        QCOMPARE(walkFaults(shop), QStringList{u"move 4: stock_moves: previous_id"_qs});
    }

    void nothingToMoveIsNoLink()
    {
        TestShop shop(engine());
        post(shop, {});
        QCOMPARE(shop.countRows().value(u"chain_links"_qs), 0);
    }

    void whatWentOutByDay()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).inStock(Quantity::units(20), 100).add(shop);
        StockMove monday = moveOf(shop, tofu, MoveKind::Sale, -3'000);
        monday.day = QDate(2026, 3, 9);
        StockMove back = moveOf(shop, tofu, MoveKind::Refund, 1'000);
        StockMove sold = moveOf(shop, tofu, MoveKind::Sale, -5'000);
        StockMove lost = moveOf(shop, tofu, MoveKind::Loss, -7'000);
        post(shop, {monday, sold, back, lost});
        const auto days = [&](QDate from, QDate to) {
            return shop.read([&](Tx &tx) {
                QStringList texts;
                for (const DailyOut &out : MoveWalkStore::dailyOut(tx, tofu.id, {from, to}))
                    texts += dayText(out.day) + u' ' + QString::number(out.quantity.milli());
                return texts;
            });
        };
        QCOMPARE(days(QDate(2026, 3, 1), QDate(2026, 4, 1)),
                 (QStringList{u"2026-03-09 3000"_qs, u"2026-03-10 4000"_qs}));
        QCOMPARE(days(QDate(2026, 3, 1), QDate(2026, 3, 10)), QStringList{u"2026-03-09 3000"_qs});
    }

    void whatMovedAfterAnInstant()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).inStock(Quantity::units(20), 100).add(shop);
        const QDateTime counted = shop.now().addSecs(60);
        shop.clock().advanceSeconds(120);
        post(shop, {moveOf(shop, tofu, MoveKind::Sale, -3'000)});
        const Quantity moved =
            shop.read([&](Tx &tx) { return MoveWalkStore::movedAfter(tx, tofu.id, counted); });
        QCOMPARE(moved.milli(), -3'000);
    }

    void receiptsTellThePriceHistory()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        post(shop, {receiptOf(shop, tofu, 1'000, 10'000)});
        post(shop, {receiptOf(shop, tofu, 1'000, 12'000), moveOf(shop, tofu, MoveKind::Sale, -1)});
        const auto receipts =
            shop.read([&](Tx &tx) { return MoveWalkStore::receiptsOf(tx, tofu.id, 10); });
        QCOMPARE(receipts.size(), 2);
        QCOMPARE(receipts.front().cost.e4(), 12'000);
    }

    /// Whatever moves in whatever order: levels are sums, lots hold no more than the shelf, a
    /// level of nothing is worth nothing.
    void randomMovesKeepTheBooksOfStock()
    {
        TestShop shop(engine());
        std::vector<Product> products;
        std::vector<LotId> lots;
        for (int i = 0; i < 3; ++i) {
            products.push_back(aProduct(u"Produit %1"_qs.arg(i)).inKilos().add(shop));
            for (int day = 1; day <= 2; ++day)
                lots.push_back(aLot(shop, products.back(), u"L"_qs, QDate(2026, 4, day)));
        }
        QRandomGenerator random(42);
        const int documents = engine() == TestShop::Sqlite ? 300 : 60;
        for (int document = 0; document < documents; ++document) {
            std::vector<StockMove> moves;
            for (int line = random.bounded(1, 6); line > 0; --line) {
                const int at = random.bounded(3);
                const qint64 milli = random.bounded(1, 5'000);
                StockMove move =
                    receiptOf(shop, products[size_t(at)], milli, random.bounded(1, 90'000));
                if (random.bounded(2) == 0)
                    move.lot = lots[size_t(2 * at + random.bounded(2))];
                const int kind = random.bounded(5);
                if (kind >= 2) {
                    move.kind = kind == 2 ? MoveKind::Loss : MoveKind::Sale;
                    move.quantity = -move.quantity;
                    move.cost = {};
                } else if (kind == 1) {
                    move.kind = MoveKind::Count;
                    move.cost = {};
                }
                moves.push_back(move);
            }
            post(shop, moves);
        }
        QCOMPARE(levelFaults(shop), QStringList());
        QCOMPARE(chainFaults(shop), 0);
        for (const Product &product : products) {
            const StockLevel level = levelOf(shop, product);
            Quantity inLots;
            for (const Lot &lot : lotsOf(shop, product))
                inLots += lot.onHand;
            QVERIFY(inLots <= std::max(level.onHand, Quantity()));
            post(shop, {level.onHand.isNegative()
                            ? receiptOf(shop, product, -level.onHand.milli(), 50'000)
                            : moveOf(shop, product, MoveKind::Sale, -level.onHand.milli())});
            QCOMPARE(levelOf(shop, product).onHand, Quantity());
            QCOMPARE(levelOf(shop, product).value, Money());
            QVERIFY(lotsOf(shop, product).empty());
        }
    }
};

CABAS_TEST(TestStockStore)
#include "tst_stockstore.moc"
