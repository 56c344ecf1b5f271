// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/deliverypricestore.h"
#include "core/purchasing/deliverystore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestDeliveryPriceStore : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    DeliveryId m_delivery{0};
    DeliveryLineId m_line{0};

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(*m_shop);
        m_shop->write([&](Tx &tx) {
            Delivery delivery;
            delivery.startedAt = m_shop->now();
            delivery.startedBy = m_shop->owner();
            m_delivery = DeliveryStore::add(tx, delivery, {}, {});
            DeliveryLine line;
            line.delivery = m_delivery;
            line.product = tofu.id;
            m_line = DeliveryStore::addLine(tx, line);
        });
    }

    void roundTripUntilItIsFinal()
    {
        LinePrice price;
        price.line = m_line;
        price.delivery = m_delivery;
        price.basis = LineBasis::Pack;
        price.price = UnitPrice::fromE4(12'345);
        price.discountBp = 250;
        price.discount = Money::fromCents(7);
        price.free = Quantity::units(2);
        price.remember = false;
        price.shelf = ShelfChoice::Accepted;
        price.shelfPrice = Money::fromCents(199);
        m_shop->write([&](Tx &tx) {
            QVERIFY(!DeliveryPriceStore::isSaid(tx, m_delivery));
            DeliveryPriceStore::put(tx, price);
            QVERIFY(DeliveryPriceStore::isSaid(tx, m_delivery));
            const LinePrice read = DeliveryPriceStore::prices(tx, m_delivery).at(m_line);
            QVERIFY(read.basis == LineBasis::Pack && read.price == price.price);
            QVERIFY(read.discountBp == 250 && read.discount == price.discount);
            QVERIFY(read.free == price.free && !read.remember);
            QVERIFY(read.shelf == ShelfChoice::Accepted && read.shelfPrice == price.shelfPrice);
            QVERIFY(!read.outcome);
            price.outcome =
                FinalPrice{Quantity::units(3),  Money::fromCents(4),  Money::fromCents(5),
                           Money::fromCents(6), UnitPrice::fromE4(7), UnitPrice::fromE4(8),
                           Money::fromCents(9)};
            DeliveryPriceStore::makeFinal(tx, price);
            const LinePrice end = DeliveryPriceStore::prices(tx, m_delivery).at(m_line);
            QVERIFY(end.outcome && end.outcome->value.cents() == 6 &&
                    end.outcome->former.e4() == 8);
            QCOMPARE(end.outcome->shelfBefore, Money::fromCents(9));
        });
        QVERIFY(!m_shop->db().write([&](Tx &tx) -> Result<> {
            DeliveryPriceStore::put(tx, price);
            return Ok{};
        }));
    }

    void costsRoundTripUntilTheyAreFinal()
    {
        DeliveryCosts costs;
        costs.delivery = m_delivery;
        costs.transport = Money::fromCents(1);
        costs.other = Money::fromCents(2);
        costs.deposits = Money::fromCents(-3);
        costs.sharedBy = ShareKey::Weight;
        costs.shelfFrom = m_shop->today();
        m_shop->write([&](Tx &tx) {
            QVERIFY(!DeliveryPriceStore::costs(tx, m_delivery));
            DeliveryPriceStore::put(tx, costs);
            costs.documentTotal = Money::fromCents(9);
            DeliveryPriceStore::put(tx, costs);
            const DeliveryCosts read = *DeliveryPriceStore::costs(tx, m_delivery);
            QCOMPARE(read.shared().cents(), 3);
            QCOMPARE(read.deposits.cents(), -3);
            QVERIFY(read.sharedBy == ShareKey::Weight && read.shelfFrom == costs.shelfFrom);
            QCOMPARE(read.documentTotal, costs.documentTotal);
            DeliveryPriceStore::makeFinal(tx, m_delivery);
        });
        QVERIFY(!m_shop->db().write([&](Tx &tx) -> Result<> {
            DeliveryPriceStore::put(tx, costs);
            return Ok{};
        }));
    }
};

CABAS_TEST(TestDeliveryPriceStore)
#include "tst_deliverypricestore.moc"
