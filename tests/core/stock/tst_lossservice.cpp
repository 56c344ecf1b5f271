// SPDX-License-Identifier: GPL-3.0-or-later
// covers: lossstore
#include "core/stock/lossservice.h"

#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

qint64 lose(TestShop &shop, const QString &code, qint64 units, const QString &reason,
            const QString &receiver = {})
{
    const auto lost = StockService(shop.db()).lose(
        shop.session(), {code, Quantity::units(units), reason, {}, receiver});
    return lost ? lost->number : 0;
}

StockLevel levelOf(TestShop &shop, const Product &product)
{
    return shop.read([&](Tx &tx) { return StockStore::level(tx, product.id); });
}

} // namespace

class TestLossService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theDayListsWhatWasLostNewestFirst()
    {
        TestShop shop(engine());
        aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(10), 15'000).add(shop);
        lose(shop, u"T1"_qs, 1, u"expired"_qs);
        lose(shop, u"T1"_qs, 2, u"donation"_qs, u"Food bank"_qs);
        const auto losses = LossService(shop.db()).ofDay(shop.session(), shop.today());
        QVERIFY(losses);
        QCOMPARE(losses->size(), size_t(2));
        QCOMPARE((*losses)[0].receiver, u"Food bank"_qs);
        QCOMPARE((*losses)[0].quantity, Quantity::units(2));
        QCOMPARE((*losses)[0].value.cents(), 300);
        QCOMPARE((*losses)[1].reason, u"expired"_qs);
        const auto before = LossService(shop.db()).ofDay(shop.session(), shop.today().addDays(-1));
        QVERIFY(before->empty());
    }

    void takenBackTheGoodsAreThereAtTheirValue()
    {
        TestShop shop(engine());
        const Product tofu =
            aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(3), 33'333).add(shop);
        const StockLevel before = levelOf(shop, tofu);
        const qint64 number = lose(shop, u"T1"_qs, 3, u"damaged"_qs);
        QCOMPARE(levelOf(shop, tofu).value.cents(), 0);
        LossService losses(shop.db());
        const auto undone = losses.undo(shop.session(), number);
        QVERIFY(undone && undone->undone);
        QCOMPARE(levelOf(shop, tofu).onHand, before.onHand);
        QCOMPARE(levelOf(shop, tofu).value, before.value);
        QCOMPARE(losses.undo(shop.session(), number).failure().code, u"already_undone"_qs);
        QVERIFY(losses.ofDay(shop.session(), shop.today())->front().undone);
    }

    void scansNoteWhatTheCodeStandsFor()
    {
        TestShop shop(engine());
        aProduct(u"Tofu"_qs)
            .code(u"T1"_qs)
            .carton(u"3760042180340"_qs, 6)
            .inStock(Quantity::units(20), 10'000)
            .add(shop);
        LossService losses(shop.db());
        const auto unit = losses.scan(shop.session(), u"T1"_qs, {}, u"damaged"_qs, {});
        QVERIFY(unit);
        QCOMPARE(unit->loss.quantity, Quantity::units(1));
        QCOMPARE(unit->onHand, Quantity::units(19));
        const auto cases = losses.scan(shop.session(), u"3760042180340"_qs,
                                       {{}, Quantity::units(2), {}}, u"damaged"_qs, {});
        QVERIFY(cases);
        QCOMPARE(cases->loss.quantity, Quantity::units(12));
        QVERIFY(!losses.scan(shop.session(), u"nothing"_qs, {}, u"damaged"_qs, {}));
        QVERIFY(!losses.scan(shop.session(), u"T1"_qs, {}, {}, {}));
    }

    void aNumberAfterSetsTheLoss()
    {
        TestShop shop(engine());
        const Product tofu =
            aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(20), 10'000).add(shop);
        LossService losses(shop.db());
        const auto first =
            losses.scan(shop.session(), u"T1"_qs, {}, u"donation"_qs, u"Food bank"_qs);
        const auto set = losses.correct(shop.session(), first->loss.number, Quantity::units(4));
        QVERIFY(set);
        QCOMPARE(set->loss.receiver, u"Food bank"_qs);
        QCOMPARE(levelOf(shop, tofu).onHand, Quantity::units(16));
        // What is refused leaves the first as it was.
        QVERIFY(!losses.correct(shop.session(), set->loss.number, Quantity::units(-1)));
        QCOMPARE(levelOf(shop, tofu).onHand, Quantity::units(16));
    }

    void theLotIsGivenBack()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).code(u"T1"_qs).add(shop);
        OpeningStock opening{u"T1"_qs, Quantity::units(4), UnitPrice::fromE4(10'000)};
        opening.lot = u"L1"_qs;
        QVERIFY(StockService(shop.db()).open(shop.session(), {opening}));
        const qint64 number = lose(shop, u"T1"_qs, 4, u"damaged"_qs);
        QVERIFY(shop.read([&](Tx &tx) { return StockStore::lotsOf(tx, tofu.id); }).empty());
        QVERIFY(LossService(shop.db()).undo(shop.session(), number));
        const auto lots = shop.read([&](Tx &tx) { return StockStore::lotsOf(tx, tofu.id); });
        QCOMPARE(lots.size(), size_t(1));
        QCOMPARE(lots[0].onHand, Quantity::units(4));
    }

    void whoMayNotCorrectTheStockTakesNothingBack()
    {
        TestShop shop(engine());
        aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(3), 10'000).add(shop);
        const qint64 number = lose(shop, u"T1"_qs, 1, u"damaged"_qs);
        const Session looker = shop.sessionAs({Permission::ViewStock});
        LossService losses(shop.db());
        QVERIFY(!losses.undo(looker, number));
        QVERIFY(losses.find(looker, number));
        QCOMPARE(losses.find(looker, 9999).failure().code, u"unknown_loss"_qs);
    }
};

CABAS_TEST(TestLossService)
#include "tst_lossservice.moc"
