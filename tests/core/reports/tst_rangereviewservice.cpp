// SPDX-License-Identifier: GPL-3.0-or-later
// covers: rangereviewservice rangereviewstore
#include "core/reports/rangereviewservice.h"

#include "core/catalog/rangeservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

void sell(TestShop &shop, const Product &product)
{
    StockMove sold;
    sold.product = product.id;
    sold.kind = MoveKind::Sale;
    sold.quantity = -Quantity::units(1);
    sold.sourceKind = u"ticket"_qs;
    sold.sourceId = product.id.value();
    sold.day = shop.today();
    sold.at = shop.now();
    sold.user = shop.session().user();
    QVERIFY(shop.db().write([&](Tx &tx) -> Result<> {
        StockStore::move(tx, {sold});
        return Ok{};
    }));
}

QStringList namesOf(TestShop &shop, ReviewList list, int days = 60)
{
    QStringList names;
    const auto found = RangeReviewService(shop.db()).list(shop.session(), list, days);
    for (const ReviewRow &row : found->rows)
        names += row.product.name;
    return names;
}

} // namespace

class TestRangeReviewService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void whatNobodyBuysComesWithItsValue()
    {
        TestShop shop(engine());
        const auto stocked = [&](const QString &name, qint64 costE4) {
            return aProduct(name).inStock(Quantity::units(10), costE4).add(shop);
        };
        const Product soap = stocked(u"Savon"_qs, 30'000);
        stocked(u"Huile rare"_qs, 90'000);
        const Product tofu = stocked(u"Tofu"_qs, 20'000);
        sell(shop, soap);
        shop.clock().set(shop.now().addDays(70));
        sell(shop, tofu);
        stocked(u"Nouveauté"_qs, 50'000); // nobody has had time to buy it
        QCOMPARE(namesOf(shop, ReviewList::Unsold), (QStringList{u"Huile rare"_qs, u"Savon"_qs}));
        const auto review =
            RangeReviewService(shop.db()).list(shop.session(), ReviewList::Unsold, 60);
        QCOMPARE(review->value, Money::fromCents(9000 + 2700));
        QVERIFY(!review->rows.front().lastSold);
        QCOMPARE(review->rows.back().lastSold, std::optional(shop.today().addDays(-70)));
        QCOMPARE(namesOf(shop, ReviewList::Unsold, 80), QStringList());
    }

    void daysComeDueAndDecisionsTakeThemAway()
    {
        TestShop shop(engine());
        const Product tea = aProduct(u"Thé fumé"_qs).add(shop);
        const Product jam = aProduct(u"Confiture"_qs).add(shop);
        RangeService range(shop.db());
        const auto decide = [&](const Product &product, LifeState life, int days) {
            QVERIFY(
                range.decide(shop.session(), product.id, {life, shop.today().addDays(days), {}}));
        };
        decide(tea, LifeState::Trial, 20);
        decide(jam, LifeState::Active, 10);
        QCOMPARE(namesOf(shop, ReviewList::Due), QStringList());
        shop.clock().set(shop.now().addDays(20));
        QCOMPARE(namesOf(shop, ReviewList::Due), (QStringList{u"Confiture"_qs, u"Thé fumé"_qs}));
        QCOMPARE(*RangeReviewService(shop.db()).countDue(shop.session()), 2);
        decide(jam, LifeState::Active, 90);
        QCOMPARE(namesOf(shop, ReviewList::Due), QStringList{u"Thé fumé"_qs});
        QVERIFY(range.decide(shop.session(), tea.id, {LifeState::Ended, {}, {}}));
        QCOMPARE(namesOf(shop, ReviewList::Due), QStringList());
    }

    void whatIsHereForATime()
    {
        TestShop shop(engine());
        const auto add = [&](const QString &name, LifeState life) {
            const Product product = aProduct(name).add(shop);
            QVERIFY(RangeService(shop.db()).decide(shop.session(), product.id, {life, {}, {}}));
        };
        add(u"Permanent"_qs, LifeState::Active);
        add(u"Essai"_qs, LifeState::Trial);
        add(u"Courge"_qs, LifeState::Seasonal);
        add(u"Retiré"_qs, LifeState::Blocked);
        add(u"Fini"_qs, LifeState::Ended);
        add(u"Non suivi"_qs, LifeState::NotReordered);
        QCOMPARE(namesOf(shop, ReviewList::Passing),
                 (QStringList{u"Courge"_qs, u"Essai"_qs, u"Non suivi"_qs, u"Retiré"_qs}));
    }

    void onlyThoseWhoMay()
    {
        TestShop shop(engine());
        QCOMPARE(RangeReviewService(shop.db())
                     .list(shop.sessionAs({Permission::Sell}), ReviewList::Due, 30)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestRangeReviewService)
#include "tst_rangereviewservice.moc"
