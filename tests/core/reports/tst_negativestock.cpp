// SPDX-License-Identifier: GPL-3.0-or-later
// covers: negativestore negativereport
#include "core/reports/negativestock.h"

#include "core/reception/receptionservice.h"
#include "core/reports/reportservice.h"
#include "core/stock/stockservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

void lose(TestShop &shop, qint64 units)
{
    QVERIFY(StockService(shop.db()).lose(shop.session(),
                                         {u"T1"_qs, Quantity::units(units), u"stolen"_qs}));
}

NegativeStory storyOf(TestShop &shop, const Product &product)
{
    const auto story = NegativeStock::of(shop.db(), shop.session(), product.id);
    return story && *story ? **story : NegativeStory{};
}

} // namespace

class TestNegativeStock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void whatIsNotBelowNothingHasNoStory()
    {
        TestShop shop(engine());
        const Product tofu =
            aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(6), 10'000).add(shop);
        const auto story = NegativeStock::of(shop.db(), shop.session(), tofu.id);
        QVERIFY(story);
        QVERIFY(!story->has_value());
    }

    void tellsWhatLeftSinceTheLastReceiptAndTheLastCount()
    {
        TestShop shop(engine());
        const Product tofu =
            aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(6), 10'000).add(shop);
        lose(shop, 8);
        NegativeStory story = storyOf(shop, tofu);
        QVERIFY(story.lastReceipt);
        QCOMPARE(story.lastReceipt->quantity, Quantity::units(6));
        QCOMPARE(story.lost, Quantity::units(8));
        QVERIFY(!story.lastCount);
        QVERIFY(NegativeStock::sentences(story).first().contains(u'8'));
        QVERIFY(StockService(shop.db()).count(shop.session(), {u"T1"_qs, Quantity(), {}, {}}));
        lose(shop, 1);
        story = storyOf(shop, tofu);
        QVERIFY(story.lastCount);
        QCOMPARE(story.onHand, Quantity::units(-1));
    }

    void aDeliveryBeingReceivedIsNamed()
    {
        TestShop shop(engine());
        const Supplier supplier = aSupplier(u"Biocoop"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).code(u"T1"_qs).from(supplier.id).add(shop);
        lose(shop, 2);
        ReceptionService reception(shop.db());
        const auto delivery = reception.start(shop.session(), supplier.id);
        QVERIFY(reception.scan(shop.session(), delivery->delivery, u"T1"_qs));
        const NegativeStory story = storyOf(shop, tofu);
        QCOMPARE(story.arriving, std::optional(u"Biocoop"_qs));
        QVERIFY(NegativeStock::sentences(story).join(u' ').contains(u"Biocoop"_qs));
    }

    void aDeliveryFinishedWithoutItAndACodeSetAsideAreNamed()
    {
        TestShop shop(engine());
        const Supplier supplier = aSupplier(u"Biocoop"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).code(u"T1"_qs).from(supplier.id).add(shop);
        lose(shop, 2);
        ReceptionService reception(shop.db());
        DeliveryNoteLine announced;
        announced.code = u"T1"_qs;
        announced.quantity = Quantity::units(6);
        const auto delivery = reception.start(shop.session(), supplier.id, {}, {}, {announced});
        QVERIFY(delivery);
        ReceivedGoods six;
        six.quantity = Quantity::units(6);
        QVERIFY(reception.scan(shop.session(), delivery->delivery, u"4006381333931"_qs, six));
        QVERIFY(reception.finish(shop.session(), delivery->delivery));
        const NegativeStory story = storyOf(shop, tofu);
        QVERIFY(!story.arriving);
        QVERIFY(story.finishedWithout);
        QCOMPARE(story.setAside.size(), size_t(1));
        QCOMPARE(story.setAside[0].quantity, Quantity::units(6));
        QVERIFY(NegativeStock::sentences(story).join(u' ').contains(u"4006381333931"_qs));
    }

    void theReportListsThemAll()
    {
        TestShop shop(engine());
        aProduct(u"Tofu"_qs).code(u"T1"_qs).add(shop);
        aProduct(u"Miso"_qs).code(u"M1"_qs).inStock(Quantity::units(2), 10'000).add(shop);
        lose(shop, 3);
        const auto table =
            ReportService(shop.db(), {}).make(shop.session(), u"negative-stock"_qs, {});
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(1));
        QVERIFY(!std::get<QString>(table->rows[0][size_t(table->columnOf(u"why"_qs))]).isEmpty());
    }
};

CABAS_TEST(TestNegativeStock)
#include "tst_negativestock.moc"
