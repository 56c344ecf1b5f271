// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pricingstore.h"

#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestPricingStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aCoefficientIsReadAsItWasWritten()
    {
        TestShop shop(engine());
        Coefficient transport;
        transport.slot = Coefficient::transportSlot;
        transport.scope = {PricingScopeKind::Supplier, 7};
        transport.name = u"Camion du jeudi"_qs;
        transport.measure = StepMeasure::Fixed;
        transport.value = 1250;
        transport.inCost = true;
        Coefficient margin;
        margin.value = 2300;
        margin.afterVat = true;
        shop.write([&](Tx &tx) {
            PricingStore::put(tx, margin);
            PricingStore::put(tx, transport);
        });
        std::vector<Coefficient> read =
            shop.read([](Tx &tx) { return PricingStore::coefficients(tx); });
        QCOMPARE(read.size(), size_t(2));
        transport.id = read[0].id;
        margin.id = read[1].id;
        QCOMPARE(read[0], transport);
        QCOMPARE(read[1], margin);
    }

    void oneOfASlotAndAScope()
    {
        TestShop shop(engine());
        Coefficient margin;
        margin.value = 2300;
        shop.write([&](Tx &tx) { PricingStore::put(tx, margin); });
        margin.value = 2200;
        shop.write([&](Tx &tx) { PricingStore::put(tx, margin); });
        const auto read = shop.read([](Tx &tx) { return PricingStore::find(tx, 9, {}); });
        QCOMPARE(read->value, 2200);
        QVERIFY(shop.write([](Tx &tx) { return PricingStore::remove(tx, 9, {}); }));
        QVERIFY(!shop.write([](Tx &tx) { return PricingStore::remove(tx, 9, {}); }));
        QVERIFY(shop.read([](Tx &tx) { return PricingStore::coefficients(tx); }).empty());
    }

    void endingsAreReadAsTheyWereWritten()
    {
        TestShop shop(engine());
        const PriceEnding all{{}, 5, {0}, EndingDirection::Up};
        const PriceEnding family{
            {PricingScopeKind::Family, 3}, 10, {5, 9}, EndingDirection::Nearest};
        shop.write([&](Tx &tx) {
            PricingStore::put(tx, family);
            PricingStore::put(tx, all);
        });
        QCOMPARE(shop.read([](Tx &tx) { return PricingStore::endings(tx); }),
                 (std::vector<PriceEnding>{all, family}));
        shop.write([](Tx &tx) { PricingStore::forgetFamily(tx, FamilyId(3)); });
        QCOMPARE(shop.read([](Tx &tx) { return PricingStore::endings(tx); }),
                 std::vector<PriceEnding>{all});
        QVERIFY(shop.write([](Tx &tx) { return PricingStore::removeEnding(tx, {}); }));
    }
};

CABAS_TEST(TestPricingStore)
#include "tst_pricingstore.moc"
