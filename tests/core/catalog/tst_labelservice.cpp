// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/labelservice.h"

#include "core/catalog/catalogservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestLabelService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void tellsWhatWaitsAndWhatIsToCome()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).code(u"TOF"_qs).priced(250).add(shop);
        CatalogService catalog(shop.db());
        LabelService labels(shop.db());
        const Session session = shop.session();
        QVERIFY(catalog.setPrice(session, tofu.id, Money::fromCents(260), shop.today(), {}));
        const QDate april(2026, 4, 1);
        QVERIFY(catalog.setPrice(session, tofu.id, Money::fromCents(275), april, {}));
        const auto waiting = labels.waiting(session);
        QCOMPARE(int(waiting->size()), 1);
        QCOMPARE(waiting->front().name, u"Tofu"_qs);
        QCOMPARE(waiting->front().code, u"TOF"_qs);
        QCOMPARE(waiting->front().price, Money::fromCents(260));
        QCOMPARE(waiting->front().request.reason, LabelReason::Price);
        QCOMPARE(*labels.countWaiting(session), 1);
        const auto coming = labels.coming(session);
        QCOMPARE(int(coming->size()), 1);
        QCOMPARE(coming->front().price, Money::fromCents(275));
        const auto contents = labels.contents(session, {{tofu.id, april}}, false);
        QCOMPARE(contents->front().priceWhole, u"€2"_qs);
        QCOMPARE(contents->front().priceRest, u".75"_qs);
        QCOMPARE(contents->front().date, u"01/04/2026"_qs);
    }

    void printedLabelsLeaveTheQueueAndCanComeBack()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        const Session session = shop.session();
        LabelService labels(shop.db());
        QVERIFY(labels.ask(session, {tofu.id}));
        QVERIFY(labels.ask(session, {tofu.id}));
        const auto waiting = labels.waiting(session);
        QCOMPARE(int(waiting->size()), 1);
        QVERIFY(labels.markPrinted(session, {waiting->front().request.id}));
        QCOMPARE(*labels.countWaiting(session), 0);
        const auto printed = labels.printed(session, 10);
        QCOMPARE(int(printed->size()), 1);
        QCOMPARE(printed->front().printedAt, shop.now());
        QVERIFY(labels.putBack(session, {waiting->front().request}));
        QCOMPARE(*labels.countWaiting(session), 1);
    }

    void findsByAnyCode()
    {
        TestShop shop(engine());
        const Product tofu =
            aProduct(u"Tofu"_qs).code(u"TOF"_qs).barcode(u"3760042180333"_qs).add(shop);
        aProduct(u"Vieux"_qs).state(ProductState::Ended).add(shop);
        LabelService labels(shop.db());
        const auto wishes = labels.wishesFor(shop.session(), {u"TOF"_qs, u"3760042180333"_qs});
        QCOMPARE(int(wishes->size()), 2);
        QCOMPARE(wishes->back().product, tofu.id);
        const auto unknown = labels.wishesFor(shop.session(), {u"TOF"_qs, u"NOPE"_qs});
        QVERIFY(!unknown);
        QVERIFY(unknown.failure().message.contains(u"NOPE"));
        QCOMPARE(int(labels.wishesForAll(shop.session())->size()), 1);
        const auto contents = labels.contents(shop.session(), *wishes, false);
        QCOMPARE(contents->front().symbol->text, u"3760042180333"_qs);
        const ProductId gone(99'999);
        QVERIFY(!labels.contents(shop.session(), {{gone, shop.today()}}, false));
    }

    void aLabelForTheGoodsHasItsOwnCodeAndNoPrice()
    {
        TestShop shop(engine());
        const ProductId honey =
            aProduct(u"Miel"_qs).priced(690).barcode(u"3760042180333"_qs).add(shop).id;
        const LabelService labels(shop.db());
        const QString own = u"2000000000015"_qs;
        const auto contents = labels.contents(
            shop.session(), {{honey, shop.today()}, {honey, shop.today(), own, false}}, false);
        QVERIFY(contents);
        QVERIFY(!contents->at(0).priceWhole.isEmpty());
        const LabelContent &goods = contents->at(1);
        QVERIFY(goods.priceWhole.isEmpty() && goods.priceRest.isEmpty());
        QVERIFY(goods.perUnit.isEmpty() && goods.date.isEmpty());
        QCOMPARE(goods.name, contents->at(0).name);
        QVERIFY(goods.symbol && contents->at(0).symbol);
        QVERIFY(*goods.symbol != *contents->at(0).symbol);
    }

    void deedsNeedTheirRight()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        LabelService labels(shop.db());
        const Session looker = shop.sessionAs({Permission::ViewStock});
        const auto before = shop.countRows();
        QCOMPARE(labels.ask(looker, {tofu.id}).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(labels.markPrinted(looker, {}).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(labels.putBack(looker, {}).failure().kind, Failure::Kind::Forbidden);
        QVERIFY(!labels.ask(shop.session(), {tofu.id, ProductId(99'999)}));
        QCOMPARE(shop.countRows(), before);
    }
};

CABAS_TEST(TestLabelService)
#include "tst_labelservice.moc"
