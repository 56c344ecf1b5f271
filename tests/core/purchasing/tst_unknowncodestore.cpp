// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/unknowncodestore.h"

#include "core/purchasing/deliverystore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// What is said of codes nobody knows, and which products have one.
class TestUnknownCodeStore : public QObject {
    Q_OBJECT

    static DeliveryId addDelivery(TestShop &shop)
    {
        return shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.startedAt = shop.session().now();
            delivery.startedBy = shop.session().user();
            return DeliveryStore::add(tx, delivery, {}, {});
        });
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theNewestWordIsRead()
    {
        TestShop shop(engine());
        const DeliveryId delivery = addDelivery(shop);
        const DeliveryId other = addDelivery(shop);
        const auto note = [&](const QString &key, const QString &words) {
            shop.write([&](Tx &tx) {
                UnknownCodeStore::note(tx, delivery, key, words, shop.session().now(),
                                       shop.session().user());
            });
        };
        note(u"ABC"_qs, u"first"_qs);
        note(u"ABC"_qs, u"second"_qs);
        note(u"DEF"_qs, u"third"_qs);
        const auto noteOf = [&](DeliveryId of, const QString &key) {
            return shop.read([&](Tx &tx) { return UnknownCodeStore::noteOf(tx, of, key); });
        };
        QCOMPARE(noteOf(delivery, u"ABC"_qs), u"second"_qs);
        QCOMPARE(noteOf(delivery, u"DEF"_qs), u"third"_qs);
        QCOMPARE(noteOf(other, u"ABC"_qs), QString());
    }

    void anInternalCodeIsNoBarcode()
    {
        TestShop shop(engine());
        const DeliveryId delivery = addDelivery(shop);
        const Product jam = aProduct(u"Jam"_qs).barcode(u"3760042180333"_qs).add(shop);
        const Product bread = aProduct(u"Bread"_qs).add(shop);
        const auto coded = shop.write([&](Tx &tx) {
            for (const ProductId product : {jam.id, bread.id}) {
                DeliveryLine line;
                line.delivery = delivery;
                line.product = product;
                DeliveryStore::addLine(tx, line);
            }
            return UnknownCodeStore::withBarcode(tx, delivery);
        });
        QCOMPARE(coded, std::set<ProductId>{jam.id});
    }
};

CABAS_TEST(TestUnknownCodeStore)
#include "tst_unknowncodestore.moc"
