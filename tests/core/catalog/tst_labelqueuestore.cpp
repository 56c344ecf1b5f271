// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/labelqueuestore.h"

#include "core/catalog/catalogservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestLabelQueueStore : public QObject {
    Q_OBJECT

    static std::vector<LabelRequest> pending(TestShop &shop, QDate day)
    {
        return shop.read([&](Tx &tx) { return LabelQueueStore::pending(tx, day); });
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aProductWaitsOnceADay()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        const Product rice = aProduct(u"Riz"_qs).add(shop);
        const auto queue = [&](ProductId id, LabelReason reason, QDate due) {
            shop.write([&](Tx &tx) {
                LabelQueueStore::queue(
                    tx, {LabelRequestId(0), id, reason, due, shop.now(), shop.owner()});
            });
        };
        const QDate today = shop.today();
        queue(rice.id, LabelReason::Price, today.addDays(3));
        queue(tofu.id, LabelReason::Reception, today);
        queue(tofu.id, LabelReason::Price, today);
        QCOMPARE(int(pending(shop, today).size()), 1);
        QCOMPARE(pending(shop, today).front().reason, LabelReason::Reception);
        const auto all = pending(shop, today.addDays(3));
        QCOMPARE(int(all.size()), 2);
        QCOMPARE(all.back().product, rice.id);
        shop.write([&](Tx &tx) { LabelQueueStore::done(tx, {all.front().id}, today, shop.now()); });
        QCOMPARE(shop.read([&](Tx &tx) { return LabelQueueStore::countPending(tx, today); }), 0);
        queue(tofu.id, LabelReason::Asked, today);
        QCOMPARE(int(pending(shop, today).size()), 1);
    }

    /// Nobody printed for a week, and the price changed twice: one label, of today's price.
    void whatChangedAgainIsPrintedOnce()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        const QDate today = shop.today();
        const auto queue = [&](LabelReason reason, QDate due, int copies) {
            shop.write([&](Tx &tx) {
                LabelQueueStore::queue(tx, {LabelRequestId(0), tofu.id, reason, due, shop.now(),
                                            shop.owner(), copies});
            });
        };
        const auto waiting = [&](QDate from, QDate to) {
            return shop.read([&](Tx &tx) { return LabelQueueStore::waiting(tx, from, to, today); });
        };
        const auto count = [&] {
            return shop.read([&](Tx &tx) { return LabelQueueStore::countPending(tx, today); });
        };
        queue(LabelReason::Price, today.addDays(-6), 1);
        queue(LabelReason::Asked, today.addDays(-3), 4);
        queue(LabelReason::Price, today, 1);
        queue(LabelReason::Price, today.addDays(2), 1);
        QCOMPARE(count(), 1);
        const auto due = waiting(today.addDays(-90), today);
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due.front().request.dueOn, today);
        QCOMPARE(due.front().request.copies, 4);
        const auto coming = waiting(today.addDays(1), today.addDays(7));
        QCOMPARE(coming.size(), size_t(1));
        // One of the days to come, printed ahead, is not in the place of today's.
        shop.write([&](Tx &tx) {
            LabelQueueStore::done(tx, {coming.front().request.id}, today, shop.now());
        });
        QCOMPARE(count(), 1);
        shop.write([&](Tx &tx) {
            LabelQueueStore::done(tx, {due.front().request.id}, today, shop.now());
        });
        QCOMPARE(count(), 0);
        const auto printed =
            shop.read([&](Tx &tx) { return LabelQueueStore::printed(tx, today, 9); });
        QCOMPARE(printed.size(), size_t(2)); // the one of the days to come is the other
        QCOMPARE(std::max(printed[0].request.copies, printed[1].request.copies), 4);
        QVERIFY(waiting(today.addDays(-90), today.addDays(7)).empty());
    }

    void goodsSetAsideNeedNoLabelsOfTheirOwn()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        const Product rice = aProduct(u"Riz"_qs).add(shop);
        const auto queue = [&](ProductId id, int copies) {
            shop.write([&](Tx &tx) {
                LabelQueueStore::queue(tx, {LabelRequestId(0), id, LabelReason::Asked, shop.today(),
                                            shop.now(), shop.owner(), copies});
            });
        };
        const auto fewer = [&](ProductId id, int count) {
            shop.write([&](Tx &tx) { LabelQueueStore::lessCopies(tx, id, count); });
        };
        queue(tofu.id, 6);
        queue(rice.id, 1);
        fewer(tofu.id, 4);
        QCOMPARE(pending(shop, shop.today()).front().copies, 2);
        fewer(tofu.id, 2);
        // The one of the shelf itself stays.
        fewer(rice.id, 3);
        QCOMPARE(pending(shop, shop.today()).size(), size_t(1));
        QCOMPARE(pending(shop, shop.today()).front().product, rice.id);
    }

    void aNewPriceNeedsALabelOnItsDay()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        CatalogService catalog(shop.db());
        const QDate april(2026, 4, 1);
        QVERIFY(catalog.setPrice(shop.session(), tofu.id, Money::fromCents(250), april, {}));
        QCOMPARE(int(pending(shop, april).size()), 0);
        QVERIFY(catalog.setPrice(shop.session(), tofu.id, Money::fromCents(260), april, {}));
        QCOMPARE(int(pending(shop, shop.today()).size()), 0);
        QCOMPARE(pending(shop, april).front().dueOn, april);
    }
};

CABAS_TEST(TestLabelQueueStore)
#include "tst_labelqueuestore.moc"
