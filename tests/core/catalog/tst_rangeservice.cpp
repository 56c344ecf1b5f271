// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/rangeservice.h"

#include "core/catalog/productsheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestRangeService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aDecisionIsKeptWithWhoAndWhy()
    {
        TestShop shop(engine());
        const Product tea = aProduct(u"Thé fumé"_qs).add(shop);
        const QDate day = shop.today().addMonths(3);
        QVERIFY(RangeService(shop.db()).decide(
            shop.session(), tea.id, {LifeState::EndOfSeries, day, u"trois ventes en un an"_qs}));
        ProductSheetService sheets(shop.db());
        const auto view = sheets.view(shop.session(), tea.id);
        QCOMPARE(view->life, LifeState::EndOfSeries);
        QCOMPARE(view->sheet.reviewOn, std::optional(day));
        const auto story = sheets.story(tea.id, 10);
        QCOMPARE(story->front().change.source, u"trois ventes en un an"_qs);
        QVERIFY(!story->front().who.isEmpty());
    }

    void endedAndBack()
    {
        TestShop shop(engine());
        const Product tea = aProduct(u"Thé fumé"_qs).add(shop);
        RangeService range(shop.db());
        ProductSheetService sheets(shop.db());
        QVERIFY(range.decide(shop.session(), tea.id, {LifeState::Ended, {}, {}}));
        QCOMPARE(sheets.view(shop.session(), tea.id)->product.state, ProductState::Ended);
        QVERIFY(range.decide(shop.session(), tea.id, {LifeState::Trial, {}, {}}));
        const auto view = sheets.view(shop.session(), tea.id);
        QCOMPARE(view->product.state, ProductState::Active);
        QCOMPARE(view->life, LifeState::Trial);
        QVERIFY(!view->sheet.reviewOn);
    }

    void whatIsRefused()
    {
        TestShop shop(engine());
        const Product tea = aProduct(u"Thé fumé"_qs).add(shop);
        RangeService range(shop.db());
        const auto codeOf = [](const Result<> &result) { return result.failure().code; };
        QCOMPARE(
            codeOf(range.decide(shop.session(), tea.id, {LifeState::Active, shop.today(), {}})),
            u"review_day"_qs);
        QCOMPARE(codeOf(range.decide(
                     shop.session(), tea.id,
                     {LifeState::Active, {}, QString(RangeService::maxReason + 1, u'a')})),
                 u"reason_long"_qs);
        QCOMPARE(range.decide(shop.session(), ProductId(999), {}).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(range.decide(shop.sessionAs({Permission::ViewStock}), tea.id, {}).failure().kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestRangeService)
#include "tst_rangeservice.moc"
