// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/dberror.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/deliverystore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestDeliveryGapStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void roundTripAndEnd()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.startedAt = shop.now();
            delivery.startedBy = shop.owner();
            const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
            DeliveryLine line;
            line.delivery = id;
            line.product = tofu.id;
            DeliveryGap gap;
            gap.delivery = id;
            gap.line = DeliveryStore::addLine(tx, line);
            gap.at = shop.now();
            gap.user = shop.owner();
            for (int kind = 0; kind <= int(GapKind::Free); ++kind) {
                gap.kind = GapKind(kind);
                gap.quantity = Quantity::units(kind + 1);
                gap.temperature = kind % 2 == 0 ? std::optional(-5) : std::nullopt;
                gap.comment = u"n° %1"_qs.arg(kind);
                const std::optional<DeliveryGap> read =
                    DeliveryGapStore::find(tx, DeliveryGapStore::add(tx, gap));
                QCOMPARE(read->kind, gap.kind);
                QCOMPARE(read->quantity, gap.quantity);
                QCOMPARE(read->temperature, gap.temperature);
                QCOMPARE(read->comment, gap.comment);
                QCOMPARE(read->productName, u"Tofu"_qs);
                QVERIFY(!read->userName.isEmpty());
            }
            gap.line.reset();
            const GapId whole = DeliveryGapStore::add(tx, gap);
            QCOMPARE(DeliveryGapStore::of(tx, id).size(), size_t(9));
            QCOMPARE(DeliveryGapStore::of(tx, id).back().productName, QString());
            DeliveryGapStore::withdraw(tx, whole, shop.now(), shop.owner());
            QCOMPARE(DeliveryGapStore::of(tx, id).size(), size_t(8));
            QCOMPARE(DeliveryGapStore::find(tx, whole)->state, GapState::Withdrawn);
            DeliveryGapStore::makeFinal(tx, id);
            QCOMPARE(DeliveryGapStore::of(tx, id).front().state, GapState::Final);
            QCOMPARE(DeliveryGapStore::find(tx, whole)->state, GapState::Withdrawn);
            QVERIFY(!DeliveryGapStore::find(tx, GapId(99)));
        });
    }

    void aFinalGapCannotBeChanged()
    {
        TestShop shop(engine());
        GapId id(0);
        shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.startedAt = shop.now();
            delivery.startedBy = shop.owner();
            DeliveryGap gap;
            gap.delivery = DeliveryStore::add(tx, delivery, {}, {});
            gap.comment = u"wet"_qs;
            gap.at = shop.now();
            gap.user = shop.owner();
            id = DeliveryGapStore::add(tx, gap);
            DeliveryGapStore::makeFinal(tx, gap.delivery);
        });
        const Result<> changed = shop.db().write([&](Tx &tx) -> Result<> {
            DeliveryGapStore::withdraw(tx, id, shop.now(), shop.owner());
            return Ok{};
        });
        QVERIFY(!changed);
    }
};

CABAS_TEST(TestDeliveryGapStore)
#include "tst_deliverygapstore.moc"
