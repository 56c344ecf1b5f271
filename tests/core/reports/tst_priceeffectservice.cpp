// SPDX-License-Identifier: GPL-3.0-or-later
// covers: priceeffect priceeffectstore
#include "core/reports/priceeffectservice.h"

#include "core/catalog/catalogstore.h"
#include "core/catalog/pricebatchservice.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/supplierstore.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

/// Two families, three products of which one has its price by hand and one no known cost, and
/// what was sold of them today.
struct Shelf {
    explicit Shelf(TestShop &testShop) : shop(testShop)
    {
        Coefficient margin;
        margin.value = 2300;
        (void)PricingService(shop.db()).setCoefficient(shop.session(), margin);
        for (const Product &product : {cheese, yoghurt, rice}) {
            SupplierItem item;
            item.supplier = supplier.id;
            item.product = product.id;
            item.cost = UnitPrice::fromE4(20'000);
            shop.write([&](Tx &tx) { SupplierStore::setItem(tx, item); });
        }
    }

    void sell(const QString &code, qint64 count)
    {
        TillService tills(shop.db(), shop.folder());
        SaleRequest request;
        // A till a day, the day before left open.
        request.till = u"T%1"_qs.arg(shop.today().day());
        (void)tills.open(shop.session(), request.till, Money());
        LineRequest line;
        line.code = code;
        line.quantity = Quantity::units(count);
        request.lines = {line};
        request.payments = {{TillMeans::Cash, Money(), Money::fromCents(100'000)}};
        const auto sold = SaleService(shop.db()).sell(shop.session(), request);
        QVERIFY2(sold.ok(), sold ? "" : qPrintable(sold.failure().message));
    }
    PriceWhatIf margin(qint64 value, PricingScope scope = {})
    {
        PriceWhatIf whatIf;
        whatIf.change.emplace();
        whatIf.change->value = value;
        whatIf.change->scope = scope;
        whatIf.from = shop.today();
        whatIf.last = shop.today();
        return whatIf;
    }
    Result<PriceSimulation> simulate(const PriceWhatIf &whatIf)
    {
        return PriceEffectService(shop.db()).simulate(shop.session(), whatIf);
    }

    TestShop &shop;
    Supplier supplier = aSupplier(u"Ferme"_qs).add(shop);
    Product cheese = aProduct(u"Fromage"_qs)
                         .code(u"CHE"_qs)
                         .family(u"Crèmerie"_qs)
                         .from(supplier.id)
                         .priced(260)
                         .add(shop);
    /// Its price was set by hand.
    Product yoghurt = aProduct(u"Yaourt"_qs)
                          .code(u"YOG"_qs)
                          .family(u"Crèmerie"_qs)
                          .from(supplier.id)
                          .priced(240)
                          .add(shop);
    Product rice = aProduct(u"Riz"_qs)
                       .code(u"RIC"_qs)
                       .family(u"Épicerie"_qs)
                       .from(supplier.id)
                       .priced(260)
                       .add(shop);
    Product salt = aProduct(u"Sel"_qs).code(u"SAL"_qs).family(u"Épicerie"_qs).priced(100).add(shop);
};

} // namespace

class TestPriceEffectService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void twentyThreeToTwentyTwo()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        shelf.sell(u"CHE"_qs, 10);
        shelf.sell(u"RIC"_qs, 2);
        shelf.sell(u"SAL"_qs, 5);
        const QStringList before = shop.contents();
        const auto simulated = shelf.simulate(shelf.margin(2200));
        QVERIFY(simulated);
        QCOMPARE(shop.contents(), before);
        // 2.00 x 1.22 x 1.055 = 2.5742
        QCOMPARE(simulated->prices.size(), size_t(2));
        QCOMPARE(simulated->prices[0].code, u"CHE"_qs);
        QCOMPARE(simulated->prices[0].after, Money::fromCents(257));
        QCOMPARE(simulated->prices[0].sold, Quantity::units(10));
        QCOMPARE(simulated->prices[0].marginBefore->onCostBp, 2322);
        QCOMPARE(simulated->prices[0].marginAfter->onCostBp, 2180);
        QCOMPARE(simulated->handPrices, 1);
        QCOMPARE(simulated->unknownCosts, 1);
        QCOMPARE(simulated->entries().size(), size_t(2));

        QCOMPARE(simulated->families.size(), size_t(2));
        const FamilyEffect &dairy = simulated->families[0];
        QCOMPARE(dairy.family, u"Crèmerie"_qs);
        QCOMPARE(dairy.products, 2);
        QCOMPARE(dairy.changed, 1);
        QCOMPARE(dairy.turnoverBefore, Money::fromCents(2600));
        QCOMPARE(dairy.turnoverAfter, Money::fromCents(2570));
        // 26.00 is 24.64 without VAT, 20.00 of which is cost.
        QCOMPARE(dairy.earnedBefore, Money::fromCents(464));
        QCOMPARE(dairy.earnedAfter, Money::fromCents(436));
        QCOMPARE(dairy.marginBpBefore(), 1883);
        QCOMPARE(simulated->total.turnoverBefore, Money::fromCents(2600 + 520 + 500));
        QCOMPARE(simulated->total.turnoverAfter, Money::fromCents(2570 + 514 + 500));
        QCOMPARE(simulated->total.changed, 2);
    }

    void onlyWhatTheChangeIsFor()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const auto families = shop.read([](Tx &tx) { return CatalogStore::families(tx); });
        const auto dairy = std::find_if(families.begin(), families.end(), [](const Family &each) {
            return each.name == u"Crèmerie";
        });
        PriceWhatIf whatIf = shelf.margin(3000, {PricingScopeKind::Family, dairy->id.value()});
        QCOMPARE(shelf.simulate(whatIf)->prices.size(), size_t(1));
        whatIf.keepsHandPrices = false;
        const auto all = shelf.simulate(whatIf);
        QCOMPARE(all->prices.size(), size_t(2));
        QCOMPARE(all->prices[1].after, Money::fromCents(274));
    }

    void backToTheChain()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        PriceWhatIf whatIf = shelf.margin(0);
        whatIf.change.reset();
        QVERIFY(shelf.simulate(whatIf)->prices.empty());
        whatIf.keepsHandPrices = false;
        const auto simulated = shelf.simulate(whatIf);
        QCOMPARE(simulated->prices.size(), size_t(1));
        QCOMPARE(simulated->prices[0].code, u"YOG"_qs);
        QCOMPARE(simulated->prices[0].after, Money::fromCents(260));
        // Without a step there is nothing to come back to: the prices would fall to the cost.
        QVERIFY(PricingService(shop.db()).removeCoefficient(shop.session(), Coefficient::marginSlot,
                                                            {}));
        QCOMPARE(shelf.simulate(whatIf).failure().code, u"no_rules"_qs);
    }

    void whatCannotBeWeighed()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        PriceWhatIf whatIf = shelf.margin(2200);
        whatIf.last = whatIf.from.addDays(-1);
        QCOMPARE(shelf.simulate(whatIf).failure().code, u"days_reversed"_qs);
        QCOMPARE(shelf.simulate(shelf.margin(200'000)).failure().code, u"too_large"_qs);
        QCOMPARE(PriceEffectService(shop.db())
                     .simulate(shop.sessionAs({Permission::ViewReports}), shelf.margin(2200))
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
    }

    void whatAPromotionDid()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        shelf.sell(u"CHE"_qs, 3);
        PriceBatchDraft draft;
        draft.name = u"Fromage en fête"_qs;
        draft.from = shop.today().addDays(1);
        draft.last = draft.from;
        draft.entries = {{shelf.cheese.id, Money::fromCents(230)}};
        PriceBatchService batches(shop.db());
        const auto batch = batches.add(shop.session(), draft);
        QVERIFY(batches.plan(shop.session(), batch->id));
        PriceEffectService effects(shop.db());
        QCOMPARE(effects.effect(shop.session(), batch->id)->days, 0);
        shop.clock().set(shop.now().addDays(1));
        shelf.sell(u"CHE"_qs, 8);
        shelf.sell(u"RIC"_qs, 1);
        const auto effect = effects.effect(shop.session(), batch->id);
        QCOMPARE(effect->days, 1);
        QCOMPARE(effect->products.size(), size_t(1));
        const SoldAtBatch &cheese = effect->products[0];
        QCOMPARE(cheese.quantityBefore, Quantity::units(3));
        QCOMPARE(cheese.quantityDuring, Quantity::units(8));
        QCOMPARE(cheese.grossBefore, Money::fromCents(780));
        QCOMPARE(cheese.grossDuring, Money::fromCents(1840));
        QCOMPARE(cheese.earnedBefore, Money::fromCents(780 - 41 - 600));
        QCOMPARE(effect->total.earnedDuring, Money::fromCents(1840 - 96 - 1600));
    }

    void theMonthBefore()
    {
        QCOMPARE(PriceEffectService::monthBefore(QDate(2026, 3, 10)),
                 std::pair(QDate(2026, 2, 1), QDate(2026, 2, 28)));
        QCOMPARE(PriceEffectService::monthBefore(QDate(2026, 1, 31)),
                 std::pair(QDate(2025, 12, 1), QDate(2025, 12, 31)));
    }
};

CABAS_TEST(TestPriceEffectService)
#include "tst_priceeffectservice.moc"
