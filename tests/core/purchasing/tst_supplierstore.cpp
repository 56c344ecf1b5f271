// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/supplierstore.h"

#include "core/purchasing/deliverystore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/steps.h"

using namespace cabas;
using namespace cabas::test;

class TestSupplierStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void isReadAsItWasWritten()
    {
        TestShop shop(engine());
        Supplier farm;
        farm.code = u"FERME"_qs;
        farm.name = u"Ferme de l’Œuf"_qs;
        farm.siren = u"732829320"_qs;
        farm.email = u"a@b.fr"_qs;
        farm.phone = u"01 02"_qs;
        farm.termsDays = 45;
        farm.notes = u"lundi\nmardi"_qs;
        farm.active = false;
        farm.id = shop.write([&](Tx &tx) { return SupplierStore::add(tx, farm); });
        const auto read = [&](auto query) { return shop.read(query); };
        QCOMPARE(read([&](Tx &tx) { return SupplierStore::find(tx, farm.id); }), farm);
        QCOMPARE(read([&](Tx &tx) { return SupplierStore::findByCode(tx, u" ferme "_qs); }), farm);
        QCOMPARE(read([&](Tx &tx) { return SupplierStore::findByName(tx, u"ferme de l'oeuf"_qs); }),
                 farm);
        QVERIFY(!read([&](Tx &tx) { return SupplierStore::findByCode(tx, u"X"_qs); }));
        QCOMPARE(read([](Tx &tx) { return SupplierStore::lastId(tx); }), farm.id.value());
    }

    void rowsSayWhatIsSoldAndWhenTheyCame()
    {
        TestShop shop(engine());
        const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        aSupplier(u"Abeille"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        shop.write([&](Tx &tx) {
            SupplierStore::setItem(
                tx, {farm.id, tofu.id, u"T1"_qs, Quantity::units(8), UnitPrice::fromE4(12000)});
            for (int day = 0; day < 3; ++day) {
                Delivery delivery;
                delivery.supplier = farm.id;
                delivery.startedAt = shop.now().addDays(day);
                delivery.startedBy = shop.owner();
                const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
                if (day == 1)
                    DeliveryStore::finish(tx, id, shop.today().addDays(day), shop.now(),
                                          shop.owner());
                if (day == 2)
                    DeliveryStore::abandon(tx, id, shop.now(), shop.owner());
            }
        });
        const auto rows = shop.read([](Tx &tx) { return SupplierStore::rows(tx); });
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].supplier.name, u"Abeille"_qs);
        QVERIFY(!rows[0].lastDelivery);
        QCOMPARE(rows[1].items, 1);
        QCOMPARE(rows[1].lastDelivery, std::optional(shop.today().addDays(1)));
        const auto sold = shop.read([&](Tx &tx) { return SupplierStore::soldBy(tx, farm.id); });
        QCOMPARE(sold.size(), size_t(1));
        QCOMPARE(sold[0].productName, u"Tofu"_qs);
        QCOMPARE(sold[0].item.pack, Quantity::units(8));
        const auto deliveries =
            shop.read([&](Tx &tx) { return DeliveryStore::ofSupplier(tx, farm.id, 5); });
        QCOMPARE(deliveries.size(), size_t(2));
        QCOMPARE(deliveries[0].state, DeliveryState::Finished);
    }

    /// When each was last here is not sought by going through ten years of deliveries.
    void rowsCostNoMoreForDeliveriesBefore()
    {
        if (engine() != TestShop::Sqlite)
            QSKIP("the steps of SQLite are counted");
        constexpr int others = 100;
        TestShop shop(engine());
        const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        const auto deliver = [&] {
            shop.write([&](Tx &tx) {
                Delivery delivery;
                delivery.supplier = farm.id;
                delivery.startedAt = shop.now();
                delivery.startedBy = shop.owner();
                DeliveryStore::finish(tx, DeliveryStore::add(tx, delivery, {}, {}), shop.today(),
                                      shop.now(), shop.owner());
            });
        };
        const auto list = [&] { shop.write([](Tx &tx) { SupplierStore::rows(tx); }); };
        deliver();
        list(); // what is asked once of a shop
        const qint64 before = stepsOf(shop.db(), list);
        for (int i = 0; i < others; ++i)
            deliver();
        const qint64 after = stepsOf(shop.db(), list);
        QVERIFY2(after - before < others, qPrintable(u"%1, then %2"_qs.arg(before).arg(after)));
    }

    void updatesOnceARevision()
    {
        TestShop shop(engine());
        Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        farm.name = u"Jardin"_qs;
        QVERIFY(shop.write([&](Tx &tx) { return SupplierStore::update(tx, farm); }));
        QVERIFY(!shop.write([&](Tx &tx) { return SupplierStore::update(tx, farm); }));
        const auto found =
            shop.read([](Tx &tx) { return SupplierStore::search(tx, u"jardin"_qs, 5); });
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().revision, 2);
        QVERIFY(
            shop.read([](Tx &tx) { return SupplierStore::search(tx, u"ferme"_qs, 5); }).empty());
    }

    void listsByName()
    {
        TestShop shop(engine());
        aSupplier(u"Zénith"_qs).add(shop);
        aSupplier(u"éclair"_qs).add(shop);
        const auto all = shop.read([](Tx &tx) { return SupplierStore::all(tx); });
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.front().name, u"éclair"_qs);
    }

    void aCodeIsOfOneSupplier()
    {
        TestShop shop(engine());
        const Supplier farm = aSupplier(u"Ferme"_qs).code(u"F"_qs).add(shop);
        const Result<> twice = shop.db().write([&](Tx &tx) -> Result<> {
            SupplierStore::add(tx, farm);
            return Ok{};
        });
        QVERIFY(!twice);
    }

    void itemsAreSaidOnceAProduct()
    {
        TestShop shop(engine());
        const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        const Supplier mill = aSupplier(u"Moulin"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        const auto set = [&](const SupplierItem &item) {
            shop.write([&](Tx &tx) { SupplierStore::setItem(tx, item); });
        };
        SupplierItem item{farm.id, tofu.id, u"T1"_qs, Quantity::units(6), UnitPrice::fromE4(100)};
        set(item);
        item.cost = UnitPrice::fromE4(200);
        item.reference = u"T2"_qs;
        item.name = u"TOFU NAT 250G"_qs;
        item.minimum = Quantity::units(12);
        set(item);
        set({mill.id, tofu.id, {}, Quantity::units(1), {}});
        QCOMPARE(shop.read([&](Tx &tx) { return SupplierStore::item(tx, farm.id, tofu.id); }),
                 item);
        QCOMPARE(shop.read(
                     [&](Tx &tx) { return SupplierStore::itemByReference(tx, farm.id, u"T2"_qs); }),
                 item);
        QVERIFY(!shop.read(
            [&](Tx &tx) { return SupplierStore::itemByReference(tx, farm.id, u"T1"_qs); }));
        QVERIFY(!shop.read(
            [&](Tx &tx) { return SupplierStore::itemByReference(tx, mill.id, QString()); }));
        QCOMPARE(shop.read([&](Tx &tx) { return SupplierStore::itemsOf(tx, farm.id); }),
                 std::vector<SupplierItem>{item});
        QCOMPARE(shop.read([&](Tx &tx) { return SupplierStore::offersOf(tx, tofu.id).size(); }), 2);
    }

    void onlyNewCostsEnterTheHistory()
    {
        TestShop shop(engine());
        const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        for (const qint64 e4 : {100, 100, 120, 100}) {
            shop.write([&](Tx &tx) {
                SupplierStore::noteCost(tx, {farm.id, tofu.id, shop.today(), UnitPrice::fromE4(e4),
                                             u"hand"_qs, shop.owner(), shop.now()});
            });
        }
        const auto costs =
            shop.read([&](Tx &tx) { return SupplierStore::costsOf(tx, tofu.id, 10); });
        QCOMPARE(int(costs.size()), 3);
        QCOMPARE(costs[1].cost, UnitPrice::fromE4(120));
        QCOMPARE(costs[1].from, shop.today());
    }
};

CABAS_TEST(TestSupplierStore)
#include "tst_supplierstore.moc"
