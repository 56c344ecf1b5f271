// SPDX-License-Identifier: GPL-3.0-or-later
// covers: deliverystore deliveryfigurestore deliveryscanstore
#include "core/purchasing/deliverystore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestDeliveryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void shortageIsWhatWasAnnouncedAndDidNotCome()
    {
        TestShop shop(engine());
        const Supplier supplier = aSupplier(u"Dairy"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        const Product salt = aProduct(u"Salt"_qs).priced(90).add(shop);
        const QDate day = shop.session().today();
        shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.supplier = supplier.id;
            delivery.startedAt = shop.now();
            delivery.startedBy = shop.owner();
            const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
            DeliveryLine line;
            line.delivery = id;
            line.product = tofu.id;
            line.expected = Quantity::units(20);
            line.cost = UnitPrice::fromE4(10'000);
            DeliveryStore::addReceived(tx, DeliveryStore::addLine(tx, line), Quantity::units(15));
            line.product = salt.id;
            line.expected.reset();
            DeliveryStore::addReceived(tx, DeliveryStore::addLine(tx, line), Quantity::units(3));
            QCOMPARE(DeliveryStore::shortage(tx, supplier.id, day).announced.cents(), 0);
            DeliveryStore::finish(tx, id, day, shop.now(), shop.owner());
            const Shortage shortage = DeliveryStore::shortage(tx, supplier.id, day);
            QCOMPARE(shortage.announced.cents(), 2000);
            QCOMPARE(shortage.missing.cents(), 500);
            QCOMPARE(shortage.rateBp(), 2500);
            QCOMPARE(DeliveryStore::shortage(tx, supplier.id, day.addDays(1)).rateBp(), 0);
        });
    }

    void roundTrip()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.documentName = u"bl.csv"_qs;
            delivery.startedAt = shop.now();
            delivery.startedBy = shop.owner();
            const DeliveryId id = DeliveryStore::add(tx, delivery, "bytes", u"hash"_qs);
            DeliveryLine line;
            line.delivery = id;
            line.product = tofu.id;
            line.expected = Quantity::units(16);
            line.pack = Quantity::units(8);
            const DeliveryLineId lineId = DeliveryStore::addLine(tx, line);
            DeliveryScan scan;
            scan.delivery = id;
            scan.line = lineId;
            scan.code = u"1"_qs;
            scan.lookupCode = u"1"_qs;
            scan.quantity = Quantity::units(8);
            scan.packs = Quantity::units(1);
            scan.lot = u"L1"_qs;
            scan.useBy = QDate(2026, 4, 2);
            scan.at = shop.now();
            scan.user = shop.owner();
            const ScanId scanId = DeliveryStore::addScan(tx, scan);
            DeliveryStore::addReceived(tx, lineId, scan.quantity);

            const std::optional<DeliveryScan> read = DeliveryStore::scan(tx, scanId);
            QCOMPARE(read->useBy, std::optional(QDate(2026, 4, 2)));
            QCOMPARE(read->lot, u"L1"_qs);
            QCOMPARE(DeliveryStore::lineOf(tx, id, tofu.id)->received, Quantity::units(8));
            const std::optional<Delivery> found = DeliveryStore::find(tx, id);
            QCOMPARE(found->expectedLines, 1);
            QCOMPARE(found->countedLines, 1);
            QCOMPARE(DeliveryStore::counting(tx).size(), size_t(1));
            const std::optional<Delivery> head = DeliveryStore::head(tx, id);
            QCOMPARE(head->documentName, found->documentName);
            QCOMPARE(head->state, found->state);
            QCOMPARE(head->startedAt, found->startedAt);
            QVERIFY(!DeliveryStore::head(tx, DeliveryId(99)));
        });
    }

    void scansAreReadByLine()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        const Product milk = aProduct(u"Lait"_qs).priced(130).add(shop);
        shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.startedAt = shop.now();
            delivery.startedBy = shop.owner();
            const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
            DeliveryScan scan;
            scan.delivery = id;
            scan.at = shop.now();
            scan.user = shop.owner();
            std::vector<DeliveryLineId> lines;
            for (const ProductId product : {tofu.id, milk.id}) {
                DeliveryLine line;
                line.delivery = id;
                line.product = product;
                lines.push_back(DeliveryStore::addLine(tx, line));
                QCOMPARE(DeliveryStore::line(tx, lines.back())->position, int(lines.size()));
            }
            for (const int units : {1, 2, 3}) {
                scan.line = lines[size_t(units) % 2];
                scan.quantity = Quantity::units(units);
                DeliveryStore::addScan(tx, scan);
            }
            scan.line.reset();
            DeliveryStore::addScan(tx, scan);
            scan.line = lines[0];
            DeliveryStore::undoScan(tx, DeliveryStore::addScan(tx, scan));

            const auto scans = DeliveryStore::scansByLine(tx, id);
            QCOMPARE(scans.size(), size_t(2));
            QCOMPARE(scans.at(lines[0]).size(), size_t(1));
            QCOMPARE(scans.at(lines[1]).size(), size_t(2));
            QCOMPARE(scans.at(lines[1]).front().quantity, Quantity::units(1));
            QCOMPARE(scans.at(lines[1]).back().quantity, Quantity::units(3));
        });
    }

    void aFinishedDeliveryCannotBeChanged()
    {
        TestShop shop(engine());
        const DeliveryId id = shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.startedAt = shop.now();
            delivery.startedBy = shop.owner();
            const DeliveryId made = DeliveryStore::add(tx, delivery, {}, {});
            DeliveryStore::finish(tx, made, shop.today(), shop.now(), shop.owner());
            return made;
        });
        const Result<> again = shop.db().write([&](Tx &tx) -> Result<> {
            DeliveryStore::abandon(tx, id, shop.now(), shop.owner());
            return Ok{};
        });
        QVERIFY(!again);
        QCOMPARE(shop.read([&](Tx &tx) { return DeliveryStore::head(tx, id)->state; }),
                 DeliveryState::Finished);
    }
};

CABAS_TEST(TestDeliveryStore)
#include "tst_deliverystore.moc"
