// SPDX-License-Identifier: GPL-3.0-or-later
// covers: pricesheet
#include "core/reception/receptionpriceservice.h"

#include "core/catalog/catalogstore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/supplierstore.h"
#include "core/reception/receptionservice.h"
#include "core/reports/verifier.h"
#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cabas;
using namespace cabas::test;

/// A dairy brings cream and butter; the note is typed in after the count.
class TestReceptionPriceService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_dairy;
    std::optional<Product> m_cream;
    std::optional<Product> m_butter;
    DeliveryId m_delivery{0};

    Session session() const { return m_shop->session(); }
    ReceptionService reception() { return ReceptionService(m_shop->db()); }
    ReceptionPriceService prices() { return ReceptionPriceService(m_shop->db()); }
    void count(const Product &product, qint64 units, const QString &lot = {})
    {
        ReceivedGoods goods;
        goods.quantity = Quantity::units(units);
        goods.lot = lot;
        QVERIFY(reception().countProduct(session(), m_delivery, product.id, goods));
    }
    static LinePriceEdit unit(const Product &product, qint64 e4)
    {
        LinePriceEdit edit{product.id};
        edit.basis = LineBasis::Unit;
        edit.price = UnitPrice::fromE4(e4);
        return edit;
    }
    const PricedLine &lineOf(const PriceSheet &sheet, const Product &product)
    {
        for (const PricedLine &each : sheet.lines) {
            if (each.line.product == product.id)
                return each;
        }
        qFatal("no line of %s", qPrintable(product.name));
    }
    Money priceOf(const Product &product)
    {
        return *m_shop->read(
            [&](Tx &tx) { return CatalogStore::priceAt(tx, product.id, m_shop->today()); });
    }
    StockLevel level(const Product &product)
    {
        return m_shop->read([&](Tx &tx) { return StockStore::level(tx, product.id); });
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_dairy = aSupplier(u"Laiterie"_qs).add(*m_shop);
        m_cream = aProduct(u"Crème"_qs).priced(130).from(m_dairy->id).add(*m_shop);
        m_butter = aProduct(u"Beurre"_qs)
                       .priced(260)
                       .pack(6)
                       .from(m_dairy->id)
                       .inStock(Quantity::units(4), 20'000)
                       .add(*m_shop);
        Coefficient margin;
        margin.value = 2300;
        QVERIFY(PricingService(m_shop->db()).setCoefficient(session(), margin));
        m_delivery = reception().start(session(), m_dairy->id)->delivery;
        count(*m_cream, 10, u"A"_qs);
        count(*m_cream, 5, u"B"_qs);
        count(*m_butter, 12);
    }

    void theGaugeToldToTheCent()
    {
        const auto first = prices().sheet(session(), m_delivery);
        QVERIFY(first);
        QVERIFY(!first->isSaid && !first->left);
        QCOMPARE(first->unpriced(), 2);
        DeliveryCostsEdit costs;
        costs.documentTotal = Money::fromCents(4530);
        costs.transport = Money::fromCents(300);
        costs.deposits = Money::fromCents(500);
        const auto sheet = prices().edit(session(), m_delivery, {unit(*m_cream, 10'000)}, costs);
        QVERIFY(sheet);
        QCOMPARE(sheet->explained.cents(), 2300);
        QCOMPARE(sheet->left->cents(), 2230);
        LinePriceEdit butter{m_butter->id};
        butter.basis = LineBasis::Pack;
        butter.price = UnitPrice::fromE4(111'500);
        const auto all = prices().edit(session(), m_delivery, {butter});
        QCOMPARE(all->left->cents(), 0);
        QCOMPARE(all->unpriced(), 0);
        // 3.00 over 15.00 and 22.30: 1.21 and 1.79.
        QCOMPARE(lineOf(*all, *m_cream).sum.share.cents(), 121);
        QCOMPARE(lineOf(*all, *m_butter).former.e4(), 20'000);
        QCOMPARE(prices().sheet(session(), m_delivery)->left->cents(), 0);
    }

    void nothingMovesBeforeTheEndAndAllAtIt()
    {
        LinePriceEdit cream = unit(*m_cream, 12'000);
        cream.shelf = ShelfChoice::Accepted;
        LinePriceEdit butter = unit(*m_butter, 25'000);
        butter.shelf = ShelfChoice::Refused;
        const auto sheet = prices().edit(session(), m_delivery, {cream, butter});
        QVERIFY(sheet);
        QCOMPARE(lineOf(*sheet, *m_cream).proposed, Money::fromCents(156));
        QCOMPARE(lineOf(*sheet, *m_butter).warnings.front().code, u"cost_step"_qs);
        QCOMPARE(priceOf(*m_cream).cents(), 130);
        QCOMPARE(level(*m_cream).onHand, Quantity());
        const auto finished = reception().finish(session(), m_delivery);
        QVERIFY(finished);
        QCOMPARE(finished->prices, 1);
        QCOMPARE(priceOf(*m_cream).cents(), 156);
        QCOMPARE(priceOf(*m_butter).cents(), 260);
        QCOMPARE(level(*m_cream).value.cents(), 1800);
        QCOMPARE(level(*m_cream).lastCost.e4(), 12'000);
        m_shop->write([&](Tx &tx) {
            QVERIFY(LabelQueueStore::waitsFor(tx, m_cream->id, m_shop->today()));
            QCOMPARE(SupplierStore::item(tx, m_dairy->id, m_butter->id)->cost.e4(), 25'000);
            QCOMPARE(SupplierStore::costsOf(tx, m_butter->id, 1).front().cost.e4(), 25'000);
        });
        QCOMPARE(prices().edit(session(), m_delivery, {cream}).failure().code, u"finished"_qs);
        const auto after = prices().sheet(session(), m_delivery);
        QCOMPARE(lineOf(*after, *m_butter).former.e4(), 20'000);
        QCOMPARE(lineOf(*after, *m_cream).shelfNow, Money::fromCents(130));
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void acceptedPricesBeginOnTheDaySaid()
    {
        LinePriceEdit cream = unit(*m_cream, 12'000);
        cream.shelf = ShelfChoice::Accepted;
        cream.shelfPrice = Money::fromCents(150);
        DeliveryCostsEdit costs;
        costs.shelfFrom = m_shop->today().addDays(2);
        QVERIFY(prices().edit(session(), m_delivery, {cream}, costs));
        QVERIFY(reception().finish(session(), m_delivery));
        QCOMPARE(priceOf(*m_cream).cents(), 130);
        m_shop->clock().set(m_shop->now().addDays(2));
        QCOMPARE(priceOf(*m_cream).cents(), 150);
    }

    void freeGoodsLowerTheAverageAndNotThePricePaid()
    {
        LinePriceEdit cream = unit(*m_cream, 15'000);
        cream.free = Quantity::units(5);
        QVERIFY(prices().edit(session(), m_delivery, {cream}));
        QVERIFY(reception().finish(session(), m_delivery));
        QCOMPARE(level(*m_cream).onHand, Quantity::units(15));
        QCOMPARE(level(*m_cream).value.cents(), 1500);
        m_shop->write([&](Tx &tx) {
            QCOMPARE(SupplierStore::item(tx, m_dairy->id, m_cream->id)->cost.e4(), 15'000);
        });
        QCOMPARE(lineOf(*prices().sheet(session(), m_delivery), *m_cream).sum.cost.e4(), 10'000);
    }

    void noPriceOnTheNoteKeepsTheFormerCost()
    {
        LinePriceEdit butter{m_butter->id};
        butter.basis = LineBasis::None;
        const auto sheet = prices().edit(session(), m_delivery, {butter});
        QCOMPARE(lineOf(*sheet, *m_butter).sum.value.cents(), 2400);
        QCOMPARE(sheet->unpriced(), 1);
        QVERIFY(reception().finish(session(), m_delivery));
        QCOMPARE(level(*m_butter).value.cents(), 3200);
    }

    void aPriceOfOnceIsNotRemembered()
    {
        LinePriceEdit butter = unit(*m_butter, 15'000);
        butter.remember = false;
        QVERIFY(prices().edit(session(), m_delivery, {butter, unit(*m_cream, 9'000)}));
        QVERIFY(reception().finish(session(), m_delivery));
        m_shop->write([&](Tx &tx) {
            QVERIFY(!SupplierStore::item(tx, m_dairy->id, m_butter->id));
            QVERIFY(SupplierStore::item(tx, m_dairy->id, m_cream->id));
        });
    }

    void anyOrderOfEditsComesToTheSame()
    {
        LinePriceEdit discount{m_cream->id};
        discount.discountBp = 500;
        LinePriceEdit free{m_cream->id};
        free.free = Quantity::units(2);
        LinePriceEdit accepted{m_cream->id};
        accepted.shelf = ShelfChoice::Accepted;
        const std::vector<LinePriceEdit> edits{unit(*m_cream, 11'111), discount, free, accepted,
                                               unit(*m_butter, 19'900)};
        DeliveryCostsEdit costs;
        costs.transport = Money::fromCents(777);
        costs.sharedBy = ShareKey::Quantity;
        std::vector<size_t> order{0, 1, 2, 3, 4};
        const auto wanted = prices().edit(session(), m_delivery, edits, costs);
        QVERIFY(wanted);
        QRandomGenerator random(3);
        for (int round = 0; round < 5; ++round) {
            const DeliveryId other = reception().start(session(), m_dairy->id)->delivery;
            m_delivery = other;
            count(*m_cream, 15);
            count(*m_butter, 12);
            std::shuffle(order.begin(), order.end(), random);
            for (const size_t at : order) {
                QVERIFY(prices().edit(session(), other, {edits[at]}));
                if (at == 2)
                    QVERIFY(prices().edit(session(), other, {}, costs));
            }
            const auto found = prices().sheet(session(), other);
            QCOMPARE(found->explained, wanted->explained);
            for (size_t i = 0; i < found->lines.size(); ++i) {
                QVERIFY(found->lines[i].sum == wanted->lines[i].sum);
                QCOMPARE(found->lines[i].shelfNext(), wanted->lines[i].shelfNext());
            }
        }
    }

    void refusalsLeaveNoTrace()
    {
        const QStringList before = m_shop->contents();
        LinePriceEdit free{m_cream->id};
        free.free = Quantity::units(99);
        QCOMPARE(
            prices().edit(session(), m_delivery, {unit(*m_butter, 10'000), free}).failure().code,
            u"free_beyond"_qs);
        LinePriceEdit shelf{m_cream->id};
        shelf.shelf = ShelfChoice::Accepted;
        QCOMPARE(prices()
                     .edit(m_shop->sessionAs({Permission::Receive}), m_delivery, {shelf})
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(prices().edit(session(), DeliveryId(99), {}).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(prices().edit(session(), m_delivery, {unit(*m_cream, -1)}).failure().code,
                 u"price"_qs);
        DeliveryCostsEdit costs;
        costs.shelfFrom = m_shop->today().addDays(-1);
        QCOMPARE(prices().edit(session(), m_delivery, {}, costs).failure().code, u"shelf_from"_qs);
        QCOMPARE(m_shop->contents(), before);
    }

    void aReceiverWhoSetsNoPricesTypesTheNote()
    {
        QVERIFY(prices().edit(m_shop->sessionAs({Permission::Receive}), m_delivery,
                              {unit(*m_cream, 10'000)}));
    }
};

CABAS_TEST(TestReceptionPriceService)
#include "tst_receptionpriceservice.moc"
