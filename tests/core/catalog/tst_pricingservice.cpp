// SPDX-License-Identifier: GPL-3.0-or-later
// covers: pricegroupstore
#include "core/catalog/pricingservice.h"

#include "core/access/auditstore.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/familyservice.h"
#include "core/catalog/labelqueuestore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

Coefficient marginOf(qint64 value, PricingScope scope = {})
{
    Coefficient margin;
    margin.value = value;
    margin.scope = scope;
    return margin;
}

QStringList codesOf(const std::vector<Warning> &warnings)
{
    QStringList codes;
    for (const Warning &warning : warnings)
        codes += warning.code;
    return codes;
}

} // namespace

class TestPricingService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aCoefficientIsSetAndTold()
    {
        TestShop shop(engine());
        PricingService pricing(shop.db());
        QVERIFY(pricing.setCoefficient(shop.session(), marginOf(2300)));
        QVERIFY(pricing.setCoefficient(shop.session(), marginOf(2200)));
        const auto all = pricing.coefficients(shop.session());
        QCOMPARE(all->size(), size_t(1));
        QCOMPARE(all->front().value, 2200);
        const auto audit = shop.read([](Tx &tx) { return AuditStore::newest(tx, 1); });
        QCOMPARE(audit[0].deed, u"price.coefficient"_qs);
        QVERIFY(audit[0].details.contains(u"2300"_qs));
        QVERIFY(pricing.removeCoefficient(shop.session(), 9, {}));
        QVERIFY(pricing.coefficients(shop.session())->empty());
        QVERIFY(!pricing.removeCoefficient(shop.session(), 9, {}));
    }

    void whatCannotBeLeavesNothing()
    {
        TestShop shop(engine());
        PricingService pricing(shop.db());
        const QStringList before = shop.contents();
        QVERIFY(!pricing.setCoefficient(shop.session(), marginOf(2'000'000)));
        QVERIFY(!pricing.setCoefficient(shop.session(),
                                        marginOf(2300, {PricingScopeKind::Family, 999})));
        QVERIFY(!pricing.setCoefficient(shop.session(),
                                        marginOf(2300, {PricingScopeKind::Product, 999})));
        QVERIFY(!pricing.setEnding(shop.session(), {{}, 10, {}, EndingDirection::Up}));
        QCOMPARE(shop.contents(), before);
    }

    void onlyWhoSetsPrices()
    {
        TestShop shop(engine());
        PricingService pricing(shop.db());
        const Session other = shop.sessionAs({Permission::EditProducts, Permission::ViewReports});
        const QStringList before = shop.contents();
        QCOMPARE(pricing.setCoefficient(other, marginOf(2300)).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(pricing.coefficients(other).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(pricing.addToGroup(other, u"Thés"_qs, {}).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(shop.contents(), before);
    }

    void aMergedFamilyLeavesNoRule()
    {
        TestShop shop(engine());
        PricingService pricing(shop.db());
        FamilyService families(shop.db());
        const Family tea = *families.add(shop.session(), u"Thés"_qs, {});
        const Family drinks = *families.add(shop.session(), u"Boissons"_qs, {});
        QVERIFY(pricing.setCoefficient(shop.session(),
                                       marginOf(2000, {PricingScopeKind::Family, tea.id.value()})));
        QVERIFY(families.merge(shop.session(), tea.id, drinks.id));
        QVERIFY(pricing.coefficients(shop.session())->empty());
    }

    void fortyTeasInOneEdit()
    {
        TestShop shop(engine());
        PricingService pricing(shop.db());
        std::vector<ProductId> teas;
        for (int tea = 1; tea <= 40; ++tea)
            teas.push_back(aProduct(u"Thé %1"_qs.arg(tea)).priced(450).add(shop).id);
        const PriceGroup group = *pricing.addToGroup(shop.session(), u"Thés en vrac"_qs, teas);
        QCOMPARE(group.products.size(), size_t(40));
        const auto set = pricing.setGroupPrice(shop.session(), group.id, Money::fromCents(480),
                                               shop.today(), {});
        QVERIFY(set);
        QCOMPARE(set->changed, 40);
        QVERIFY(set->warnings.empty());
        for (const ProductId tea : teas)
            QCOMPARE(
                shop.read([&](Tx &tx) { return CatalogStore::priceAt(tx, tea, shop.today()); }),
                Money::fromCents(480));
        QCOMPARE(shop.read([&](Tx &tx) { return LabelQueueStore::countPending(tx, shop.today()); }),
                 40);
        QVERIFY(pricing.drifted(shop.session())->empty());
    }

    void aDriftIsTold()
    {
        TestShop shop(engine());
        PricingService pricing(shop.db());
        const Product mint = aProduct(u"Menthe"_qs).priced(450).add(shop);
        const Product sage = aProduct(u"Sauge"_qs).priced(450).add(shop);
        const PriceGroup group =
            *pricing.addToGroup(shop.session(), u"Tisanes"_qs, {mint.id, sage.id});
        const auto set = CatalogService(shop.db()).setPrice(
            shop.session(), mint.id, Money::fromCents(470), shop.today(), {});
        QCOMPARE(codesOf(set->warnings), QStringList{u"group_drift"_qs});
        const auto drifted = pricing.drifted(shop.session());
        QCOMPARE(drifted->size(), size_t(1));
        QCOMPARE(drifted->front().group.name, u"Tisanes"_qs);
        QVERIFY(pricing.setGroupPrice(shop.session(), group.id, Money::fromCents(470), shop.today(),
                                      {}));
        QVERIFY(pricing.drifted(shop.session())->empty());
        QVERIFY(pricing.takeOutOfGroup(shop.session(), mint.id));
        QVERIFY(!pricing.takeOutOfGroup(shop.session(), mint.id));
        QCOMPARE(pricing.groups(shop.session())->front().products.size(), size_t(1));
    }

    void aFamilyGoesAndThePricesStay()
    {
        TestShop shop(engine());
        PricingService pricing(shop.db());
        const Product mint = aProduct(u"Menthe"_qs).priced(450).add(shop);
        const PriceGroup group = *pricing.addToGroup(shop.session(), u"Tisanes"_qs, {mint.id});
        QVERIFY(pricing.removeGroup(shop.session(), group.id));
        QVERIFY(pricing.groups(shop.session())->empty());
        QVERIFY(!pricing.takeOutOfGroup(shop.session(), mint.id));
        QCOMPARE(
            shop.read([&](Tx &tx) { return CatalogStore::priceAt(tx, mint.id, shop.today()); }),
            Money::fromCents(450));
        QCOMPARE(pricing.removeGroup(shop.session(), group.id).failure().code, u"unknown_group"_qs);
    }

    void onlyTheAlikeShareAPrice()
    {
        TestShop shop(engine());
        PricingService pricing(shop.db());
        const Product bag = aProduct(u"Thé en sachet"_qs).priced(450).add(shop);
        const Product loose = aProduct(u"Thé en vrac"_qs).inKilos().priced(4500).add(shop);
        const QStringList before = shop.contents();
        QCOMPARE(pricing.addToGroup(shop.session(), u"Thés"_qs, {bag.id, loose.id}).failure().code,
                 u"not_alike"_qs);
        QVERIFY(!pricing.addToGroup(shop.session(), u"Thés"_qs, {ProductId(999)}));
        QCOMPARE(shop.contents(), before);
    }
};

CABAS_TEST(TestPricingService)
#include "tst_pricingservice.moc"
