// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/stockservice.h"

#include "core/access/auditstore.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

const QString barcode = QStringLiteral("3760042180333");

void sell(TestShop &shop, const Product &product, Quantity quantity)
{
    StockMove move;
    move.product = product.id;
    move.kind = MoveKind::Sale;
    move.quantity = -quantity;
    move.sourceKind = u"ticket"_qs;
    move.sourceId = 1;
    move.day = shop.today();
    move.at = shop.now();
    move.user = shop.owner();
    shop.write([&](Tx &tx) { StockStore::move(tx, {move}); });
}

Product someTofu(TestShop &shop)
{
    return aProduct(u"Tofu"_qs)
        .code(u"T1"_qs)
        .barcode(barcode)
        .inStock(Quantity::units(10), 15'000)
        .add(shop);
}

} // namespace

class TestStockService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void showsByAnyCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("own") << u"T1"_qs;
        QTest::newRow("own in small letters") << u" t1 "_qs;
        QTest::newRow("barcode") << barcode;
        QTest::newRow("barcode as GTIN-14") << u"0"_qs + barcode;
    }
    void showsByAnyCode()
    {
        QFETCH(QString, code);
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        const Result<StockSheet> sheet = StockService(shop.db()).show(shop.session(), code);
        QVERIFY(sheet);
        QCOMPARE(sheet->product.id, tofu.id);
        QCOMPARE(sheet->level.onHand.milli(), 10'000);
        QCOMPARE(sheet->level.value.cents(), 1500);
    }

    void anUnknownCodeIsNamed()
    {
        TestShop shop(engine());
        const auto sheet = StockService(shop.db()).show(shop.session(), u"nothing"_qs);
        QVERIFY(!sheet);
        QCOMPARE(sheet.failure().kind, Failure::Kind::NotFound);
        QVERIFY(sheet.failure().message.contains(u"nothing"_qs));
        const auto unknown = StockService(shop.db()).show(shop.session(), ProductId(99));
        QCOMPARE(unknown.failure().kind, Failure::Kind::NotFound);
    }

    void aCountPutsTheStockRight()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        StockService stock(shop.db());
        const auto counted =
            stock.count(shop.session(), {barcode, Quantity::units(7), u" Rayon  frais "_qs});
        QVERIFY(counted);
        QCOMPARE(counted->expected.milli(), 10'000);
        QCOMPARE(counted->difference.milli(), -3'000);
        QCOMPARE(counted->onHand.milli(), 7'000);
        const auto moves = stock.moves(shop.session(), tofu.id, 10);
        QCOMPARE(moves->front().kind, MoveKind::Count);
        QCOMPARE(moves->front().zone, u"Rayon frais"_qs);
        QCOMPARE(moves->front().value.cents(), -450);
        QCOMPARE(stock.show(shop.session(), tofu.id)->level.onHand.milli(), 7'000);
        const auto more = stock.count(shop.session(), {barcode, Quantity::units(9), {}});
        QCOMPARE(more->difference.milli(), 2'000);
        QCOMPARE(stock.show(shop.session(), tofu.id)->level.value.cents(), 1350);
    }

    void whatIsSoldWhileCountingIsNotUndone()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        const QDateTime counted = shop.now().addSecs(60);
        shop.clock().advanceSeconds(120);
        sell(shop, tofu, Quantity::units(4));
        const auto outcome = StockService(shop.db()).count(
            shop.session(), {barcode, Quantity::units(9), {}, counted});
        QCOMPARE(outcome->expected.milli(), 10'000);
        QCOMPARE(outcome->difference.milli(), -1'000);
        QCOMPARE(outcome->onHand.milli(), 5'000);
    }

    void noDifferenceIsAuditedButMovesNothing()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        const qint64 moves = shop.countRows().value(u"stock_moves"_qs);
        const auto outcome =
            StockService(shop.db()).count(shop.session(), {barcode, Quantity::units(10), {}});
        QCOMPARE(outcome->difference.milli(), 0);
        QCOMPARE(shop.countRows().value(u"stock_moves"_qs), moves);
        const auto audit =
            shop.read([&](Tx &tx) { return AuditStore::of(tx, u"product"_qs, tofu.id.value()); });
        QCOMPARE(audit.back().deed, u"stock.count"_qs);
    }

    void aLossLeavesAtItsCost()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        StockService stock(shop.db());
        const auto lost =
            stock.lose(shop.session(), {barcode, Quantity::units(2), u"expired"_qs, {}});
        QVERIFY(lost);
        QCOMPARE(lost->value.cents(), 300);
        QCOMPARE(lost->onHand.milli(), 8'000);
        QVERIFY(lost->warnings.empty());
        const auto moves = stock.moves(shop.session(), tofu.id, 1);
        QCOMPARE(moves->front().kind, MoveKind::Loss);
        QCOMPARE(moves->front().reason, u"expired"_qs);
    }

    void losingMoreThanIsKnownIsSaid()
    {
        TestShop shop(engine());
        someTofu(shop);
        const auto lost = StockService(shop.db()).lose(shop.session(),
                                                       {barcode, Quantity::units(12), u"x"_qs, {}});
        QVERIFY(lost);
        QCOMPARE(lost->onHand.milli(), -2'000);
        QCOMPARE(lost->warnings.front().code, u"stock_negative"_qs);
    }

    void openingStockIsEnteredOnce()
    {
        TestShop shop(engine());
        const Product rice = aProduct(u"Riz"_qs).code(u"R"_qs).inKilos().add(shop);
        const Product cream = aProduct(u"Crème"_qs).code(u"C"_qs).add(shop);
        StockService stock(shop.db());
        std::vector<OpeningStock> lines{
            {u"R"_qs, Quantity::fromMilli(12'500), UnitPrice::fromE4(20'000)},
            {u"C"_qs,
             Quantity::units(6),
             UnitPrice::fromE4(8'000),
             u"L1"_qs,
             {},
             QDate(2026, 3, 20)}};
        QCOMPARE(stock.open(shop.session(), lines).value(), 2);
        QCOMPARE(stock.show(shop.session(), rice.id)->level.value.cents(), 2500);
        QCOMPARE(stock.show(shop.session(), cream.id)->lots.front().lot, u"L1"_qs);
        const QStringList before = shop.contents();
        const Product oil = aProduct(u"Huile"_qs).code(u"H"_qs).add(shop);
        lines.insert(lines.begin(), {u"H"_qs, Quantity::units(1), {}});
        QCOMPARE(stock.open(shop.session(), lines).failure().code, u"already_moved"_qs);
        QCOMPARE(stock.show(shop.session(), oil.id)->level.onHand, Quantity());
        QVERIFY(shop.contents().size() > before.size());
    }

    void refusalsLeaveNoTrace_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("count below zero")
            << u"count"_qs << -1LL << u""_qs << u"quantity_negative"_qs;
        QTest::newRow("count absurd")
            << u"count"_qs << 3'760'042'180'333LL << u""_qs << u"quantity_too_large"_qs;
        QTest::newRow("count half a piece")
            << u"count"_qs << 500LL << u""_qs << u"quantity_not_whole"_qs;
        QTest::newRow("count long zone")
            << u"count"_qs << 1000LL << QString(99, u'z') << u"zone_too_long"_qs;
        QTest::newRow("lose nothing") << u"lose"_qs << 0LL << u"x"_qs << u"quantity_zero"_qs;
        QTest::newRow("lose below zero")
            << u"lose"_qs << -1000LL << u"x"_qs << u"quantity_negative"_qs;
        QTest::newRow("lose without why")
            << u"lose"_qs << 1000LL << u" "_qs << u"reason_missing"_qs;
        QTest::newRow("lose another's lot") << u"lot"_qs << 1000LL << u"x"_qs << u"unknown_lot"_qs;
        QTest::newRow("unknown product")
            << u"unknown"_qs << 1000LL << u"x"_qs << u"unknown_code"_qs;
    }
    void refusalsLeaveNoTrace()
    {
        QFETCH(QString, deed);
        QFETCH(qint64, milli);
        QFETCH(QString, text);
        TestShop shop(engine());
        someTofu(shop);
        const QStringList before = shop.contents();
        StockService stock(shop.db());
        const Quantity quantity = Quantity::fromMilli(milli);
        const QString code = deed == u"unknown" ? u"?"_qs : barcode;
        const std::optional<LotId> lot = deed == u"lot" ? std::optional(LotId(99)) : std::nullopt;
        const Failure failure =
            deed == u"count" ? stock.count(shop.session(), {code, quantity, text}).failure()
                             : stock.lose(shop.session(), {code, quantity, text, lot}).failure();
        QTEST(failure.code, "code");
        QVERIFY(!failure.message.isEmpty());
        QCOMPARE(shop.contents(), before);
    }

    void whoMayNotIsForbidden()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        const QStringList before = shop.contents();
        StockService stock(shop.db());
        const Session looker = shop.sessionAs({Permission::ViewStock});
        const Session nobody = shop.sessionAs({});
        const auto kind = Failure::Kind::Forbidden;
        QCOMPARE(stock.count(looker, {barcode, {}, {}}).failure().kind, kind);
        QCOMPARE(stock.lose(looker, {barcode, Quantity::units(1), u"x"_qs, {}}).failure().kind,
                 kind);
        QCOMPARE(stock.open(looker, {}).failure().kind, kind);
        QCOMPARE(stock.show(nobody, barcode).failure().kind, kind);
        QCOMPARE(stock.show(nobody, tofu.id).failure().kind, kind);
        QCOMPARE(stock.list(nobody, {}, {}, 10).failure().kind, kind);
        QCOMPARE(stock.totals(nobody).failure().kind, kind);
        QCOMPARE(stock.onHandAt(nobody, tofu.id, shop.now()).failure().kind, kind);
        QCOMPARE(stock.levels(nobody, {tofu.id}).failure().kind, kind);
        QCOMPARE(stock.moves(nobody, tofu.id, 10).failure().kind, kind);
        QVERIFY(stock.show(looker, barcode));
        QCOMPARE(shop.contents(), before);
    }

    void listsByName()
    {
        TestShop shop(engine());
        aProduct(u"Œufs"_qs).add(shop);
        aProduct(u"épeautre"_qs).inStock(Quantity::units(2), 100).add(shop);
        aProduct(u"Abricots"_qs).add(shop);
        StockService stock(shop.db());
        const auto first = stock.list(shop.session(), {}, {}, 2);
        QCOMPARE(first->size(), 2);
        QCOMPARE(first->at(0).product.name, u"Abricots"_qs);
        QVERIFY(!first->at(0).stock.movedOn);
        QCOMPARE(first->at(1).product.name, u"épeautre"_qs);
        QCOMPARE(first->at(1).stock.level.onHand.milli(), 2'000);
        QCOMPARE(*first->at(1).stock.movedOn, shop.today());
        const auto second = stock.list(shop.session(), {}, first->at(1), 2);
        QCOMPARE(second->size(), 1);
        QCOMPARE(second->front().product.name, u"Œufs"_qs);
    }

    void listsWhatIsTypedAndWished()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        aProduct(u"Tofu fumé"_qs).add(shop);
        sell(shop, tofu, Quantity::units(12));
        StockService stock(shop.db());
        const auto names = [&](const StockWish &wish) {
            QStringList list;
            const auto rows = stock.list(shop.session(), wish, {}, 10);
            for (const StockRow &row : *rows)
                list += row.product.name;
            return list;
        };
        QCOMPARE(names({StockShown::All, u"tofu"_qs}), (QStringList{u"Tofu"_qs, u"Tofu fumé"_qs}));
        QCOMPARE(names({StockShown::Negative, u"tofu"_qs}), QStringList{u"Tofu"_qs});
        QCOMPARE(names({StockShown::All, barcode}), QStringList{u"Tofu"_qs});
        QCOMPARE(names({StockShown::None, {}}), QStringList{u"Tofu fumé"_qs});
        // What is typed is one page: there is nothing after it.
        const auto found = stock.list(shop.session(), {StockShown::All, u"tofu"_qs}, {}, 10);
        QVERIFY(
            stock.list(shop.session(), {StockShown::All, u"tofu"_qs}, found->back(), 10)->empty());
    }

    void knowsWhatWasOnHandAtAnInstant()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        const QDateTime counted = shop.now();
        shop.clock().set(counted.addSecs(3600));
        sell(shop, tofu, Quantity::units(3));
        StockService stock(shop.db());
        QCOMPARE(stock.onHandAt(shop.session(), tofu.id, counted)->milli(), 10'000);
        QCOMPARE(stock.onHandAt(shop.session(), tofu.id, shop.now())->milli(), 7'000);
    }
};

CABAS_TEST(TestStockService)
#include "tst_stockservice.moc"
