// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/announcedlinestore.h"
#include "core/purchasing/deliverystore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestAnnouncedLineStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aLineWaitsUntilItsProductIsKnown()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.startedAt = shop.now();
            delivery.startedBy = shop.owner();
            const DeliveryId id = DeliveryStore::add(tx, delivery, "bytes", u"hash"_qs);
            AnnouncedLine line;
            line.delivery = id;
            line.line = 4;
            line.code = u"9501101530003"_qs;
            line.lookupCode = u"09501101530003"_qs;
            line.reference = u"R7"_qs;
            line.name = u"Seitan"_qs;
            line.quantity = Quantity::units(3);
            line.inPacks = true;
            line.cost = UnitPrice::fromE4(12'000);
            const AnnouncedLineId first = AnnouncedLineStore::add(tx, line);
            line.line = 2;
            line.lookupCode = u"X"_qs;
            line.pack = Quantity::units(6);
            AnnouncedLineStore::add(tx, line);
            const auto all = AnnouncedLineStore::waiting(tx, id);
            QCOMPARE(all.size(), size_t(2));
            QCOMPARE(all[0].line, 2);
            QCOMPARE(all[0].pack, std::optional(Quantity::units(6)));
            QCOMPARE(all[1].pack, std::optional<Quantity>());
            QCOMPARE(all[1].reference, u"R7"_qs);
            QCOMPARE(all[1].name, u"Seitan"_qs);
            QVERIFY(all[1].inPacks);
            QCOMPARE(all[1].cost, UnitPrice::fromE4(12'000));
            QCOMPARE(AnnouncedLineStore::waitingFor(tx, id, u"09501101530003"_qs).size(),
                     size_t(1));
            DeliveryLine made;
            made.delivery = id;
            made.product = tofu.id;
            AnnouncedLineStore::resolve(tx, first, DeliveryStore::addLine(tx, made));
            QCOMPARE(AnnouncedLineStore::waiting(tx, id).size(), size_t(1));
            QVERIFY(!AnnouncedLineStore::find(tx, first));
            QCOMPARE(DeliveryStore::withDocument(tx, u"hash"_qs)->id, id);
            QVERIFY(!DeliveryStore::withDocument(tx, u"other"_qs));
        });
    }
};

CABAS_TEST(TestAnnouncedLineStore)
#include "tst_announcedlinestore.moc"
