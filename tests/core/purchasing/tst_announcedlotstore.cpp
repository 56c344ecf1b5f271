// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/announcedlotstore.h"
#include "core/purchasing/deliverystore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestAnnouncedLotStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void lotsAreFoundByLineAndPallet()
    {
        TestShop shop(engine());
        const Product cream = aProduct(u"Crème"_qs).add(shop);
        const QString sscc = u"340123450000000017"_qs;
        shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.startedAt = shop.now();
            delivery.startedBy = shop.owner();
            const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
            DeliveryLine line;
            line.delivery = id;
            line.product = cream.id;
            const DeliveryLineId made = DeliveryStore::addLine(tx, line);
            AnnouncedLotStore::add(
                tx, {made, u"L1"_qs, {}, QDate(2026, 4, 1), sscc, Quantity::units(6)});
            AnnouncedLotStore::add(tx,
                                   {made, u"L2"_qs, QDate(2026, 5, 1), {}, {}, Quantity::units(4)});
            const std::vector<AnnouncedLot> all = AnnouncedLotStore::ofLine(tx, made);
            QCOMPARE(all.size(), size_t(2));
            QCOMPARE(all[1].bestBefore, std::optional(QDate(2026, 5, 1)));
            const std::vector<AnnouncedLot> pallet = AnnouncedLotStore::ofPallet(tx, id, sscc);
            QCOMPARE(pallet.size(), size_t(1));
            QCOMPARE(pallet[0].lot, u"L1"_qs);
            QCOMPARE(pallet[0].useBy, std::optional(QDate(2026, 4, 1)));
            QCOMPARE(pallet[0].quantity, Quantity::units(6));
            QVERIFY(!AnnouncedLotStore::isCounted(tx, id, sscc));
        });
    }
};

CABAS_TEST(TestAnnouncedLotStore)
#include "tst_announcedlotstore.moc"
