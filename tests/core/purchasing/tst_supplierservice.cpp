// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/supplierservice.h"

#include "core/purchasing/deliverystore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

Supplier named(const QString &name, const QString &code = {})
{
    Supplier supplier;
    supplier.name = name;
    supplier.code = code;
    return supplier;
}

} // namespace

class TestSupplierService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsWithACode()
    {
        TestShop shop;
        SupplierService suppliers(shop.db());
        QCOMPARE(suppliers.add(shop.session(), named(u"Ferme"_qs))->code, u"F0001"_qs);
        QCOMPARE(suppliers.add(shop.session(), named(u"Moulin"_qs, u"f0003"_qs))->code,
                 u"F0003"_qs);
        QCOMPARE(suppliers.add(shop.session(), named(u"Rucher"_qs))->code, u"F0004"_qs);
        QCOMPARE(suppliers.find(u"f0003"_qs)->name, u"Moulin"_qs);
        QCOMPARE(suppliers.find(u"moulin"_qs)->code, u"F0003"_qs);
        QCOMPARE(suppliers.all()->size(), 3);
        QCOMPARE(suppliers.search(u"ruch"_qs, 5)->size(), 1);
        QCOMPARE(shop.countRows().value(u"audit"_qs), 3);
    }

    void listsWhoSellsWhatAndWhenTheyCame()
    {
        TestShop shop;
        SupplierService suppliers(shop.db());
        Supplier mill = named(u"Moulin d’Œuvre"_qs, u"MOU"_qs);
        mill.phone = u"01 02 03"_qs;
        mill = *suppliers.add(shop.session(), mill);
        suppliers.add(shop.session(), named(u"Rucher"_qs)).value();
        const Product flour = aProduct(u"Farine"_qs).priced(185).add(shop);
        QVERIFY(suppliers.setItem(shop.session(), {mill.id, flour.id, u"F65"_qs,
                                                   Quantity::units(10), UnitPrice::fromE4(9000)}));
        shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.supplier = mill.id;
            delivery.startedAt = shop.now();
            delivery.startedBy = shop.owner();
            const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
            DeliveryStore::finish(tx, id, shop.today(), shop.now(), shop.owner());
        });
        const auto list = suppliers.list(shop.session());
        QCOMPARE(list->size(), size_t(2));
        QCOMPARE(list->front().items, 1);
        QCOMPARE(list->front().lastDelivery, std::optional(shop.today()));
        QVERIFY(!list->back().lastDelivery);
        QCOMPARE(suppliers.list(shop.session(), u"oeuvre moul"_qs)->size(), size_t(1));
        QCOMPARE(suppliers.list(shop.session(), u"02 03"_qs)->size(), size_t(1));
        QVERIFY(suppliers.list(shop.session(), u"nobody"_qs)->empty());
        const auto sold = suppliers.sold(shop.session(), mill.id);
        QCOMPARE(sold->front().productName, u"Farine"_qs);
        QCOMPARE(sold->front().item.reference, u"F65"_qs);
        QCOMPARE(suppliers.deliveries(shop.session(), mill.id, 5)->size(), size_t(1));
        const Session cashier = shop.sessionAs({Permission::Sell});
        QVERIFY(!suppliers.list(cashier));
        QVERIFY(!suppliers.sold(cashier, mill.id));
        QVERIFY(!suppliers.deliveries(cashier, mill.id, 5));
    }

    void unknownOnesAreNamed()
    {
        TestShop shop;
        SupplierService suppliers(shop.db());
        const auto unknown = suppliers.find(u"Nulle part"_qs);
        QCOMPARE(unknown.failure().kind, Failure::Kind::NotFound);
        QVERIFY(unknown.failure().message.contains(u"Nulle part"_qs));
        QCOMPARE(suppliers.find(SupplierId(9)).failure().kind, Failure::Kind::NotFound);
    }

    void changesOnce()
    {
        TestShop shop;
        SupplierService suppliers(shop.db());
        Supplier farm = suppliers.add(shop.session(), named(u"Ferme"_qs)).value();
        farm.phone = u"01"_qs;
        QCOMPARE(suppliers.update(shop.session(), farm)->revision, 2);
        QCOMPARE(suppliers.update(shop.session(), farm).failure().kind, Failure::Kind::Conflict);
    }

    void refusalsLeaveNoTrace()
    {
        TestShop shop;
        SupplierService suppliers(shop.db());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        const Product rice = aProduct(u"Riz"_qs).add(shop);
        const Supplier farm = aSupplier(u"Ferme"_qs).code(u"F"_qs).add(shop);
        const Supplier mill = aSupplier(u"Moulin"_qs).code(u"M"_qs).add(shop);
        const SupplierItem item{farm.id, tofu.id, u"R1"_qs, Quantity::units(6), {}};
        QVERIFY(suppliers.setItem(shop.session(), item));
        const QStringList before = shop.contents();
        const Session session = shop.session();
        QCOMPARE(suppliers.add(session, named(u" "_qs)).failure().code, u"name_empty"_qs);
        const auto taken = suppliers.add(session, named(u"Autre"_qs, u"f"_qs));
        QCOMPARE(taken.failure().code, u"code_taken"_qs);
        QVERIFY(taken.failure().message.contains(u"Ferme"_qs));
        Supplier twin = mill;
        twin.code = u"F"_qs;
        QCOMPARE(suppliers.update(session, twin).failure().code, u"code_taken"_qs);
        twin.code.clear();
        QCOMPARE(suppliers.update(session, twin).failure().code, u"code_empty"_qs);
        Supplier gone = mill;
        gone.id = SupplierId(99);
        gone.code = u"G"_qs;
        QCOMPARE(suppliers.update(session, gone).failure().kind, Failure::Kind::NotFound);
        SupplierItem other = item;
        other.product = rice.id;
        QCOMPARE(suppliers.setItem(session, other).failure().code, u"reference_taken"_qs);
        other.product = ProductId(99);
        QCOMPARE(suppliers.setItem(session, other).failure().code, u"unknown_product"_qs);
        other = item;
        other.supplier = SupplierId(99);
        QCOMPARE(suppliers.setItem(session, other).failure().code, u"unknown_supplier"_qs);
        other = item;
        other.pack = {};
        QCOMPARE(suppliers.setItem(session, other).failure().code, u"pack_wrong"_qs);
        QCOMPARE(shop.contents(), before);
    }

    void whoSellsAndWhatWasPaid()
    {
        TestShop shop;
        SupplierService suppliers(shop.db());
        const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).inStock(Quantity::units(6), 12'345).add(shop);
        const SupplierItem item{farm.id, tofu.id, u"R1"_qs, Quantity::units(6), {}};
        QVERIFY(suppliers.setItem(shop.session(), item));
        QVERIFY(suppliers.setItem(shop.session(), item));
        QCOMPARE(suppliers.items(farm.id).value(), std::vector<SupplierItem>{item});
        QCOMPARE(suppliers.offers(tofu.id).value(), std::vector<SupplierItem>{item});
        const auto receipts = suppliers.receipts(shop.session(), tofu.id, 10);
        QCOMPARE(receipts->size(), 1);
        QCOMPARE(receipts->front().cost.e4(), 12'345);
    }

    void theCostsStayKnownOfWhoNoLongerSells()
    {
        TestShop shop;
        SupplierService suppliers(shop.db());
        const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        const SupplierItem item{farm.id, tofu.id, u"R1"_qs, Quantity::units(6),
                                UnitPrice::fromE4(20'000)};
        QVERIFY(suppliers.setItem(shop.session(), item));
        QVERIFY(suppliers.removeItem(shop.session(), farm.id, tofu.id));
        QVERIFY(suppliers.removeItem(shop.session(), farm.id, tofu.id)); // nothing is left
        QVERIFY(suppliers.offers(tofu.id)->empty());
        const auto costs = suppliers.costs(shop.session(), tofu.id, 10);
        QCOMPARE(costs->size(), size_t(1));
        QCOMPARE(costs->front().cost.e4(), 20'000);
        const Session nobody = shop.sessionAs({});
        QCOMPARE(suppliers.removeItem(nobody, farm.id, tofu.id).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(suppliers.costs(nobody, tofu.id, 10).failure().kind, Failure::Kind::Forbidden);
    }

    void whoMayNotIsForbidden()
    {
        TestShop shop;
        SupplierService suppliers(shop.db());
        const Session nobody = shop.sessionAs({});
        const auto kind = Failure::Kind::Forbidden;
        const QStringList before = shop.contents();
        QCOMPARE(suppliers.add(nobody, named(u"Ferme"_qs)).failure().kind, kind);
        QCOMPARE(suppliers.update(nobody, named(u"Ferme"_qs)).failure().kind, kind);
        QCOMPARE(suppliers.setItem(nobody, {}).failure().kind, kind);
        QCOMPARE(suppliers.receipts(nobody, ProductId(1), 1).failure().kind, kind);
        QCOMPARE(shop.contents(), before);
    }
};

CABAS_TEST(TestSupplierService)
#include "tst_supplierservice.moc"
