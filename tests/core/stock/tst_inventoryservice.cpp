// SPDX-License-Identifier: GPL-3.0-or-later
// covers: inventoryclose inventoryjudge inventorystore
#include "core/stock/inventoryservice.h"

#include "core/access/auditstore.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/shelfcheckstore.h"
#include "core/stock/inventorystore.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

const QString barcode = QStringLiteral("3760042180333");
const QString caseCode = QStringLiteral("3760042180340");

Product someTofu(TestShop &shop)
{
    return aProduct(u"Tofu"_qs)
        .code(u"T1"_qs)
        .barcode(barcode)
        .carton(caseCode, 6)
        .priced(250)
        .inStock(Quantity::units(10), 15'000)
        .add(shop);
}

void sell(TestShop &shop, ProductId product, qint64 units)
{
    StockMove move;
    move.product = product;
    move.kind = MoveKind::Sale;
    move.quantity = Quantity::units(-units);
    move.sourceKind = u"ticket"_qs;
    move.sourceId = 1;
    move.day = shop.today();
    move.at = shop.now();
    move.user = shop.owner();
    shop.write([&](Tx &tx) { StockStore::move(tx, {move}); });
}

/// A product stands where a walk along the shelves met it.
void standsOn(TestShop &shop, ProductId product, const QString &shelf)
{
    shop.write([&](Tx &tx) {
        ShelfCheckStore::place(tx, product, ShelfCheckStore::shelfNamed(tx, shelf));
    });
}

qint64 onHand(TestShop &shop, ProductId product)
{
    return shop.read([&](Tx &tx) { return StockStore::level(tx, product).onHand.milli(); });
}

/// An inventory with its service at hand.
struct Count {
    explicit Count(TestShop &shop, std::vector<QString> zones = {u"Shelf"_qs},
                   std::optional<FamilyId> family = {})
        : shop(shop), service(shop.db())
    {
        inventory = *service.start(shop.session(), {u"Spring"_qs, std::move(zones), family, {}});
    }
    InventoryZoneId zone(size_t place = 0) const { return inventory.zones[place].id; }
    Result<InventoryAnswer> scan(const QString &code, const CountedGoods &goods = {},
                                 size_t place = 0, int round = 1)
    {
        return service.scan(shop.session(), zone(place), round, code, goods);
    }
    Result<InventoryAnswer> units(const QString &code, qint64 units, size_t place = 0,
                                  int round = 1)
    {
        return scan(code, {Quantity::units(units), {}, {}}, place, round);
    }
    InventoryReview review() { return *service.review(shop.session(), inventory.id); }
    InventoryLine line(ProductId product)
    {
        for (const InventoryLine &line : review().lines) {
            if (line.product == product)
                return line;
        }
        return {};
    }
    Result<InventoryClosed> close(bool leaveRest = false)
    {
        return service.close(shop.session(), inventory.id, leaveRest);
    }

    TestShop &shop;
    InventoryService service;
    Inventory inventory;
};

} // namespace

class TestInventoryService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void scansAddUpAndSayNothingOfTheFile()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        Count count(shop);
        QCOMPARE(count.scan(barcode)->counted, Quantity::units(1));
        QCOMPARE(count.scan(caseCode)->counted, Quantity::units(7));
        const auto twice = count.scan(u"T1"_qs, {{}, Quantity::units(2), {}});
        QVERIFY(twice);
        QCOMPARE(twice->scan.quantity, Quantity::units(2));
        QCOMPARE(twice->counted, Quantity::units(9));
        QCOMPARE(onHand(shop, tofu.id), 10'000);
        const auto view = count.service.view(shop.session(), count.zone(), 1);
        QVERIFY(view);
        QCOMPARE(view->tallies.size(), size_t(1));
        QCOMPARE(view->tallies[0].counted, Quantity::units(9));
        QCOMPARE(view->tallies[0].scans, 3);
    }

    void aWeightLabelAddsItsWeight()
    {
        TestShop shop(engine());
        aProduct(u"Lentils"_qs).code(u"L1"_qs).inKilos().add(shop);
        Count count(shop);
        QCOMPARE(count.scan(u"L1"_qs).failure().code, u"weight_needed"_qs);
        QVERIFY(count.scan(u"L1"_qs, {Quantity::fromMilli(1250), {}, {}}));
        QCOMPARE(count.scan(u"L1"_qs, {Quantity::fromMilli(500), {}, {}})->counted.milli(), 1750);
    }

    void aNumberAfterSetsTheScan()
    {
        TestShop shop(engine());
        someTofu(shop);
        Count count(shop);
        QVERIFY(count.scan(barcode));
        const auto scan = count.scan(barcode);
        const auto set = count.service.correct(shop.session(), scan->scan.id, Quantity::units(8));
        QVERIFY(set);
        QCOMPARE(set->counted, Quantity::units(9));
        QVERIFY(!count.service.correct(shop.session(), scan->scan.id, Quantity::units(8)));
        const auto all = shop.read([&](Tx &tx) { return InventoryStore::scan(tx, scan->scan.id); });
        QVERIFY(all->undone);
    }

    void eachPersonTakesBackTheirOwnScan()
    {
        TestShop shop(engine());
        someTofu(shop);
        Count count(shop);
        const Session other = shop.sessionAs({Permission::CorrectStock, Permission::ViewStock});
        QVERIFY(count.scan(barcode));
        QVERIFY(count.service.scan(other, count.zone(), 1, caseCode, {}));
        const auto undone = count.service.undoLast(shop.session(), count.zone());
        QVERIFY(undone && undone->has_value());
        QCOMPARE((*undone)->code, barcode);
        const auto view = count.service.view(shop.session(), count.zone(), 1);
        QCOMPARE(view->tallies[0].counted, Quantity::units(6));
        QVERIFY(!count.service.undoLast(shop.session(), count.zone())->has_value());
    }

    void anUnknownCodeIsKeptAndCountsForNothing()
    {
        TestShop shop(engine());
        someTofu(shop);
        Count count(shop);
        const auto answer = count.scan(u"4006381333931"_qs);
        QVERIFY(answer);
        QVERIFY(!answer->product);
        QVERIFY(answer->message.contains(u"4006381333931"_qs));
        QVERIFY(count.units(barcode, 10));
        QCOMPARE(count.review().unknown, QStringList{u"4006381333931"_qs});
        QCOMPARE(count.close()->lines, 1);
    }

    void whatIsSoldAfterTheCountIsNotMissing()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        Count count(shop);
        QVERIFY(count.units(barcode, 9));
        sell(shop, tofu.id, 3);
        const InventoryLine line = count.line(tofu.id);
        QCOMPARE(line.expected, Quantity::units(10));
        QCOMPARE(line.difference(), Quantity::units(-1));
        QCOMPARE(line.value.cents(), -150);
        QCOMPARE(line.standing, InventoryStanding::Gap); // 1.50 € is below the tolerance
        const auto closed = count.close();
        QVERIFY(closed);
        QCOMPARE(closed->moves, 1);
        QCOMPARE(closed->difference.cents(), -150);
        QCOMPARE(onHand(shop, tofu.id), 6000);
        const auto moves = shop.read([&](Tx &tx) {
            return MoveWalkStore::movesOfSource(tx, u"inventory"_qs, count.inventory.id.value());
        });
        QCOMPARE(moves.size(), size_t(1));
        QCOMPARE(moves[0].kind, MoveKind::Count);
        QCOMPARE(moves[0].zone, u"Shelf"_qs);
    }

    void closedTwiceIsClosedOnce()
    {
        TestShop shop(engine());
        someTofu(shop);
        Count count(shop);
        QVERIFY(count.units(barcode, 9));
        const auto first = count.close();
        const auto before = shop.contents();
        const auto again = count.close();
        QVERIFY(again && again->repeated);
        QCOMPARE(again->moves, first->moves);
        QCOMPARE(again->difference, first->difference);
        QCOMPARE(shop.contents(), before);
        QCOMPARE(count.scan(barcode).failure().code, u"inventory_over"_qs);
        QCOMPARE(count.review().lines.front().difference(), Quantity::units(-1));
    }

    void aLargeGapIsCountedAgainByAnother()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        Count count(shop);
        QVERIFY(count.units(barcode, 2));
        QCOMPARE(count.line(tofu.id).standing, InventoryStanding::CountAgain);
        QCOMPARE(count.close().failure().code, u"inventory_unfinished"_qs);
        QCOMPARE(onHand(shop, tofu.id), 10'000);
        const Session other = shop.sessionAs({Permission::CorrectStock});
        QVERIFY(count.service.scan(other, count.zone(), 2, barcode, {Quantity::units(3), {}, {}}));
        const InventoryLine again = count.line(tofu.id);
        QVERIFY(again.isRecounted);
        QVERIFY(!again.isSamePerson);
        QCOMPARE(again.counted, Quantity::units(3));
        QCOMPARE(again.standing, InventoryStanding::Gap);
        QVERIFY(count.close());
        QCOMPARE(onHand(shop, tofu.id), 3000);
    }

    void theSamePersonCountingAgainIsSaid()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        Count count(shop);
        QVERIFY(count.units(barcode, 2));
        QVERIFY(count.units(barcode, 2, 0, 2));
        QVERIFY(count.line(tofu.id).isSamePerson);
    }

    void aSaleAmidTheCountAsksForAnother()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        Count count(shop);
        QVERIFY(count.units(barcode, 5));
        sell(shop, tofu.id, 1);
        QVERIFY(count.units(barcode, 4));
        const InventoryLine line = count.line(tofu.id);
        QVERIFY(line.movedMeanwhile);
        QCOMPARE(line.standing, InventoryStanding::CountAgain);
    }

    void twoPlacesAreSummedAndAMissingOneIsNotZero()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        Count count(shop, {u"Shelf"_qs, u"Back room"_qs});
        QVERIFY(count.units(barcode, 4));
        const InventoryLine half = count.line(tofu.id);
        QCOMPARE(half.standing, InventoryStanding::Incomplete);
        QCOMPARE(half.lacking, QStringList{u"Back room"_qs});
        QCOMPARE(count.close().failure().code, u"inventory_unfinished"_qs);
        sell(shop, tofu.id, 1);
        QVERIFY(count.units(barcode, 6, 1));
        QVERIFY(count.line(tofu.id).difference().isZero());
        QVERIFY(count.close());
        QCOMPARE(onHand(shop, tofu.id), 9000);
    }

    void whatIsLeftKeepsItsStock()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        Count count(shop, {u"Shelf"_qs, u"Back room"_qs});
        QVERIFY(count.units(barcode, 4));
        const auto closed = count.close(true);
        QVERIFY(closed);
        QCOMPARE(closed->left, 1);
        QCOMPARE(closed->moves, 0);
        QCOMPARE(onHand(shop, tofu.id), 10'000);
    }

    void theRestOfAPlaceIsSaidToBeNone()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        Count count(shop, {u"Shelf"_qs, u"Back room"_qs});
        QVERIFY(count.units(barcode, 10));
        const auto said = count.service.sayRestIsNone(shop.session(), count.zone(1));
        QVERIFY(said);
        QCOMPARE(*said, 1);
        QCOMPARE(count.line(tofu.id).standing, InventoryStanding::Right);
    }

    void whatTheWalkMetAndNobodyCountedIsListed()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        const Product miso =
            aProduct(u"Miso"_qs).code(u"M1"_qs).inStock(Quantity::units(2), 20'000).add(shop);
        standsOn(shop, tofu.id, u"Cold"_qs);
        standsOn(shop, miso.id, u"Cold"_qs);
        Count count(shop, {u"cold"_qs});
        QVERIFY(count.units(barcode, 10));
        const auto view = count.service.view(shop.session(), count.zone(), 1);
        QCOMPARE(view->expected, 2);
        QCOMPARE(view->met, 1);
        QCOMPARE(count.line(miso.id).standing, InventoryStanding::NotCounted);
        QCOMPARE(count.close().failure().code, u"inventory_unfinished"_qs);
        QVERIFY(count.service.countProduct(shop.session(), count.zone(), 1, miso.id,
                                           {Quantity(), {}, {}}));
        QCOMPARE(count.line(miso.id).standing, InventoryStanding::Gap);
        QVERIFY(count.close());
        QCOMPARE(onHand(shop, miso.id), 0);
    }

    void theFamilyTellsWhatShouldBeThere()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs)
                                 .code(u"T1"_qs)
                                 .family(u"Cold goods"_qs)
                                 .inStock(Quantity::units(10), 15'000)
                                 .add(shop);
        Count count(shop, {u"Fridge"_qs}, tofu.family);
        QCOMPARE(count.line(tofu.id).standing, InventoryStanding::NotCounted);
        QCOMPARE(count.close(true).failure().code, u"nothing_counted"_qs);
    }

    void aProductOfAnotherShelfIsNotAllThereIs()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        const Product miso = aProduct(u"Miso"_qs).code(u"M1"_qs).add(shop);
        standsOn(shop, tofu.id, u"Cold"_qs);
        standsOn(shop, miso.id, u"Dry"_qs);
        Count count(shop, {u"Dry"_qs});
        QCOMPARE(count.units(barcode, 1)->elsewhere, u"Cold"_qs);
        QCOMPARE(count.line(tofu.id).lacking, QStringList{u"Cold"_qs});
        const auto wider = count.service.addZone(shop.session(), count.inventory.id, u"Cold"_qs);
        QVERIFY(wider);
        QCOMPARE(wider->zones.size(), size_t(2));
        QVERIFY(!count.service.addZone(shop.session(), count.inventory.id, u"cold"_qs));
    }

    void abandonedChangesNothing()
    {
        TestShop shop(engine());
        const Product tofu = someTofu(shop);
        Count count(shop);
        QVERIFY(count.units(barcode, 2));
        QVERIFY(count.service.abandon(shop.session(), count.inventory.id));
        QVERIFY(!count.close());
        QVERIFY(!count.scan(barcode));
        QCOMPARE(onHand(shop, tofu.id), 10'000);
        QVERIFY(count.service.list(shop.session(), 10)->empty());
    }

    void whoMayNotCorrectTheStockMayNotCount()
    {
        TestShop shop(engine());
        someTofu(shop);
        Count count(shop);
        const Session looker = shop.sessionAs({Permission::ViewStock});
        QVERIFY(!count.service.start(looker, {u"Mine"_qs, {u"Shelf"_qs}}));
        QVERIFY(!count.service.scan(looker, count.zone(), 1, barcode, {}));
        QVERIFY(!count.service.close(looker, count.inventory.id, true));
        QVERIFY(!count.service.abandon(looker, count.inventory.id));
        QVERIFY(count.service.list(looker, 10));
    }

    void theEndIsInTheAudit()
    {
        TestShop shop(engine());
        someTofu(shop);
        Count count(shop);
        QVERIFY(count.units(barcode, 9));
        QVERIFY(count.close());
        AuditFilter filter;
        filter.area = u"stock"_qs;
        const auto lines = shop.read([&](Tx &tx) { return AuditStore::search(tx, filter, 10); });
        QVERIFY(std::ranges::any_of(lines, [](const AuditLine &line) {
            return line.deed == u"stock.inventory_close" &&
                   line.details.contains(u"\"difference_cents\":-150"_qs);
        }));
    }
};

CABAS_TEST(TestInventoryService)
#include "tst_inventoryservice.moc"
