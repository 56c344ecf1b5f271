// SPDX-License-Identifier: GPL-3.0-or-later
// covers: pricebatchrules pricebatchstore pricebatchentry
#include "core/catalog/pricebatchservice.h"

#include "core/catalog/catalogservice.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/pricingservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

/// A shop with three products and the prices of days.
struct Shelf {
    explicit Shelf(TestShop &testShop) : shop(testShop), batches(testShop.db()) {}

    qint64 priceOn(const Product &product, int inDays)
    {
        const auto price = shop.read([&](Tx &tx) {
            return CatalogStore::priceAt(tx, product.id, shop.today().addDays(inDays));
        });
        // The till and the lists look up by another door.
        const auto found = shop.read([&](Tx &tx) {
            return CatalogStore::findByCode(tx, product.code, shop.today().addDays(inDays));
        });
        const auto listed = shop.read([&](Tx &tx) {
            return CatalogStore::find(tx, product.id, shop.today().addDays(inDays));
        });
        if (found->product.price != price || listed->price != price)
            return -2;
        return price ? price->cents() : -1;
    }

    Result<PriceBatchDone> plan(const QString &name, int from, std::optional<int> last,
                                const std::vector<PriceBatchDraft::Entry> &entries)
    {
        PriceBatchDraft draft;
        draft.name = name;
        draft.from = shop.today().addDays(from);
        if (last)
            draft.last = shop.today().addDays(*last);
        draft.entries = entries;
        CABAS_LET(batch, batches.add(shop.session(), draft));
        return batches.plan(shop.session(), batch.id);
    }

    QStringList labelsDue(int inDays)
    {
        QStringList due;
        for (const LabelRequest &request : shop.read([&](Tx &tx) {
                 return LabelQueueStore::pending(tx, shop.today().addDays(inDays));
             }))
            due +=
                u"%1 +%2"_qs.arg(request.product.value()).arg(shop.today().daysTo(request.dueOn));
        return due;
    }

    void day(int inDays) { shop.clock().set(shop.now().addDays(inDays)); }

    TestShop &shop;
    PriceBatchService batches;
    Product jam = aProduct(u"Confiture"_qs).code(u"JAM"_qs).priced(380).add(shop);
    Product tofu = aProduct(u"Tofu"_qs).code(u"TOFU"_qs).priced(250).add(shop);
    Product rice = aProduct(u"Riz"_qs).code(u"RICE"_qs).priced(300).add(shop);
};

Money cents(qint64 value)
{
    return Money::fromCents(value);
}

QString codeOf(const Result<PriceBatchDone> &result)
{
    return result ? QString() : result.failure().code;
}

} // namespace

class TestPriceBatchService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aDraftMovesNothing()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const auto batch = shelf.batches.add(
            shop.session(), {u"Rentrée"_qs, shop.today(), {}, {{shelf.jam.id, cents(400)}}});
        QVERIFY(batch);
        QCOMPARE(batch->lines, 1);
        QCOMPARE(batch->phaseOn(shop.today()), BatchPhase::Draft);
        QCOMPARE(shelf.priceOn(shelf.jam, 0), 380);
        QVERIFY(shelf.labelsDue(30).isEmpty());
        QVERIFY(shelf.batches.setLine(shop.session(), batch->id, shelf.tofu.id, cents(260)));
        QVERIFY(shelf.batches.setLine(shop.session(), batch->id, shelf.jam.id, cents(410)));
        QVERIFY(shelf.batches.removeLine(shop.session(), batch->id, shelf.tofu.id));
        const auto lines = shelf.batches.lines(shop.session(), batch->id);
        QCOMPARE(lines->size(), size_t(1));
        QCOMPARE(lines->front().price, cents(410));
        QCOMPARE(lines->front().before, cents(380));
        QVERIFY(shelf.batches.removeDraft(shop.session(), batch->id));
        QVERIFY(shelf.batches.batches(shop.session())->empty());
    }

    void newPricesForGood()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const auto done = shelf.plan(
            u"Hausse de mars"_qs, 2, {},
            {{shelf.jam.id, cents(400)}, {shelf.tofu.id, cents(250)}, {shelf.rice.id, cents(310)}});
        QVERIFY(done);
        QCOMPARE(done->changed, 2);
        QCOMPARE(done->labels, 2);
        QCOMPARE(shelf.priceOn(shelf.jam, 1), 380);
        QCOMPARE(shelf.priceOn(shelf.jam, 2), 400);
        QCOMPARE(shelf.priceOn(shelf.jam, 400), 400);
        QVERIFY(shelf.labelsDue(1).isEmpty());
        QCOMPARE(shelf.labelsDue(2).size(), 2);
        QCOMPARE(done->batch.phaseOn(shop.today()), BatchPhase::Waiting);
        QCOMPARE(done->batch.phaseOn(shop.today().addDays(2)), BatchPhase::Running);
    }

    void aPromotionEndsByItself()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        QVERIFY(shelf.plan(u"Semaine du tofu"_qs, 1, 3, {{shelf.tofu.id, cents(199)}}));
        QCOMPARE(shelf.priceOn(shelf.tofu, 0), 250);
        QCOMPARE(shelf.priceOn(shelf.tofu, 1), 199);
        QCOMPARE(shelf.priceOn(shelf.tofu, 3), 199);
        QCOMPARE(shelf.priceOn(shelf.tofu, 4), 250);
        // A label for each change-over.
        const QString id = QString::number(shelf.tofu.id.value());
        QCOMPARE(shelf.labelsDue(10), QStringList({id + u" +1"_qs, id + u" +4"_qs}));
    }

    void theQueueTellsThePriceThatEachLabelBears()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        QVERIFY(shelf.plan(u"Semaine du tofu"_qs, 1, 3, {{shelf.tofu.id, cents(199)}}));
        const auto waiting = shop.read([&](Tx &tx) {
            return LabelQueueStore::waiting(tx, shop.today(), shop.today().addDays(9),
                                            shop.today());
        });
        QCOMPARE(waiting.size(), size_t(2));
        QCOMPARE(waiting[0].price, cents(199));
        QCOMPARE(waiting[1].price, cents(250));
    }

    void aPromotionGoesBeforeAPriceSetMeanwhile()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        QVERIFY(shelf.plan(u"Semaine du tofu"_qs, 0, 3, {{shelf.tofu.id, cents(199)}}));
        const auto set = CatalogService(shop.db()).setPrice(
            shop.session(), shelf.tofu.id, cents(270), shop.today().addDays(1), {});
        QCOMPARE(set->warnings.front().code, u"behind_promotion"_qs);
        QCOMPARE(shelf.priceOn(shelf.tofu, 1), 199);
        QCOMPARE(shelf.priceOn(shelf.tofu, 3), 199);
        // The price in force then comes back, not the one of before.
        QCOMPARE(shelf.priceOn(shelf.tofu, 4), 270);
    }

    void oneProductInOnePromotionAtATime()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const auto first = shelf.plan(u"Semaine du tofu"_qs, 1, 3, {{shelf.tofu.id, cents(199)}});
        QCOMPARE(codeOf(shelf.plan(u"Soldes"_qs, 3, 9, {{shelf.tofu.id, cents(150)}})),
                 u"other_promotion"_qs);
        QVERIFY(shelf.plan(u"Ensuite"_qs, 4, 9, {{shelf.tofu.id, cents(210)}}));
        QVERIFY(shelf.plan(u"Autre"_qs, 1, 9, {{shelf.jam.id, cents(300)}}));
        QVERIFY(shelf.batches.undo(shop.session(), first->batch.id));
        QVERIFY(shelf.plan(u"Soldes"_qs, 1, 3, {{shelf.tofu.id, cents(150)}}));
        QCOMPARE(shelf.priceOn(shelf.tofu, 3), 150);
        QCOMPARE(shelf.priceOn(shelf.tofu, 4), 210);
    }

    void takenBackBeforeItsDay()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const auto done = shelf.plan(u"Hausse"_qs, 5, 9, {{shelf.jam.id, cents(400)}});
        QCOMPARE(shelf.labelsDue(20).size(), 2);
        const auto undone = shelf.batches.undo(shop.session(), done->batch.id);
        QVERIFY(undone);
        QCOMPARE(undone->changed, 0);
        QVERIFY(shelf.labelsDue(20).isEmpty());
        for (const int in : {0, 5, 9, 10})
            QCOMPARE(shelf.priceOn(shelf.jam, in), 380);
        QCOMPARE(shop.read([&](Tx &tx) { return CatalogStore::pricesOf(tx, shelf.jam.id); }).size(),
                 size_t(1));
        QCOMPARE(codeOf(shelf.batches.undo(shop.session(), done->batch.id)), u"already_undone"_qs);
    }

    void takenBackWhileItHolds()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const auto done = shelf.plan(u"Hausse"_qs, 0, {}, {{shelf.jam.id, cents(400)}});
        shelf.day(3);
        QCOMPARE(shelf.priceOn(shelf.jam, 0), 400);
        const auto undone = shelf.batches.undo(shop.session(), done->batch.id);
        QCOMPARE(undone->changed, 1);
        QCOMPARE(undone->labels, 1);
        // From today on; the days before keep what they had.
        QCOMPARE(shelf.priceOn(shelf.jam, 0), 380);
        QCOMPARE(shelf.priceOn(shelf.jam, -1), 400);
        QCOMPARE(shop.read([&](Tx &tx) { return CatalogStore::pricesOf(tx, shelf.jam.id); }).size(),
                 size_t(2));
    }

    void thePricesThatHeldAreToldDayByDay()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const QDate first = shop.today();
        QVERIFY(shelf.plan(u"Promotion"_qs, 5, 9, {{shelf.jam.id, cents(300)}}));
        const auto dearer = shelf.plan(u"Hausse"_qs, 20, {}, {{shelf.jam.id, cents(400)}});
        shelf.day(25);
        QVERIFY(shelf.batches.undo(shop.session(), dearer->batch.id));
        const auto steps =
            *CatalogService(shop.db()).priceSteps(shelf.jam.id, first, first.addDays(40));
        const std::vector<PriceStep> held{{first, cents(380)},
                                          {first.addDays(5), cents(300)},
                                          {first.addDays(10), cents(380)},
                                          {first.addDays(20), cents(400)},
                                          {first.addDays(25), cents(380)}};
        QCOMPARE(steps, held);
    }

    void takingBackLeavesLaterPricesAlone()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const auto done = shelf.plan(u"Hausse"_qs, 0, {}, {{shelf.jam.id, cents(400)}});
        shelf.day(1);
        QVERIFY(CatalogService(shop.db()).setPrice(shop.session(), shelf.jam.id, cents(420),
                                                   shop.today(), {}));
        const auto undone = shelf.batches.undo(shop.session(), done->batch.id);
        QCOMPARE(undone->changed, 0);
        QCOMPARE(shelf.priceOn(shelf.jam, 0), 420);
        QCOMPARE(shelf.priceOn(shelf.jam, -1), 400);
    }

    void aPromotionThatIsOverStays()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const auto done = shelf.plan(u"Promo"_qs, 0, 1, {{shelf.jam.id, cents(300)}});
        shelf.day(2);
        QCOMPARE(codeOf(shelf.batches.undo(shop.session(), done->batch.id)), u"ended"_qs);
    }

    void whatCannotBePlanned()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const QStringList before = shop.contents();
        QCOMPARE(codeOf(shelf.plan(QString(), 0, {}, {})), u"name_empty"_qs);
        QCOMPARE(codeOf(shelf.plan(u"x"_qs, 2, 1, {})), u"days_reversed"_qs);
        QCOMPARE(codeOf(shelf.plan(u"x"_qs, 0, 800, {})), u"too_long"_qs);
        QCOMPARE(codeOf(shelf.plan(u"x"_qs, 0, {}, {{ProductId(999), cents(1)}})),
                 u"unknown_product"_qs);
        QCOMPARE(codeOf(shelf.plan(u"x"_qs, 0, {}, {{shelf.jam.id, cents(-1)}})),
                 u"price_negative"_qs);
        QCOMPARE(shop.contents(), before);
        QCOMPARE(codeOf(shelf.plan(u"x"_qs, 0, {}, {})), u"no_lines"_qs);
        QCOMPARE(codeOf(shelf.plan(u"x"_qs, -1, {}, {{shelf.jam.id, cents(400)}})),
                 u"in_the_past"_qs);
        QCOMPARE(shelf.priceOn(shelf.jam, 0), 380);
        QCOMPARE(codeOf(shelf.batches.plan(shop.session(), PriceBatchId(999))),
                 u"unknown_batch"_qs);
    }

    void aPlannedBatchIsNoLongerEdited()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        PriceBatch batch = shelf.plan(u"Hausse"_qs, 1, {}, {{shelf.jam.id, cents(400)}})->batch;
        QCOMPARE(codeOf(shelf.batches.plan(shop.session(), batch.id)), u"not_draft"_qs);
        QVERIFY(!shelf.batches.setLine(shop.session(), batch.id, shelf.jam.id, cents(1)));
        QVERIFY(!shelf.batches.removeLine(shop.session(), batch.id, shelf.jam.id));
        QVERIFY(!shelf.batches.removeDraft(shop.session(), batch.id));
        batch.from = shop.today();
        QVERIFY(!shelf.batches.update(shop.session(), batch));
        QCOMPARE(shelf.priceOn(shelf.jam, 0), 380);
    }

    void twoPeopleOnOneDraft()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        PriceBatch mine = *shelf.batches.add(shop.session(), {u"Hausse"_qs, shop.today(), {}, {}});
        PriceBatch theirs = mine;
        mine.from = shop.today().addDays(3);
        QVERIFY(shelf.batches.update(shop.session(), mine));
        theirs.name = u"Autre"_qs;
        QCOMPARE(shelf.batches.update(shop.session(), theirs).failure().kind,
                 Failure::Kind::Conflict);
    }

    void stepsAndDriftsAreTold()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        QVERIFY(PricingService(shop.db()).addToGroup(shop.session(), u"Base"_qs,
                                                     {shelf.jam.id, shelf.rice.id}));
        const auto done =
            shelf.plan(u"x"_qs, 0, {}, {{shelf.jam.id, cents(900)}, {shelf.tofu.id, cents(251)}});
        QStringList codes;
        for (const Warning &warning : done->warnings)
            codes += warning.code;
        QCOMPARE(codes, QStringList({u"price_step"_qs, u"group_drift"_qs}));
    }

    void onlyWhoSetsPrices()
    {
        TestShop shop(engine());
        Shelf shelf(shop);
        const auto batch = shelf.batches.add(
            shop.session(), {u"Rentrée"_qs, shop.today(), {}, {{shelf.jam.id, cents(400)}}});
        const Session other = shop.sessionAs({Permission::EditProducts});
        const QStringList before = shop.contents();
        QCOMPARE(shelf.batches.plan(other, batch->id).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(shelf.batches.undo(other, batch->id).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(shelf.batches.batches(other).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(shop.contents(), before);
    }
};

CABAS_TEST(TestPriceBatchService)
#include "tst_pricebatchservice.moc"
