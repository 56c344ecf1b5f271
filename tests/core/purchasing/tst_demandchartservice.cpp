// SPDX-License-Identifier: GPL-3.0-or-later
// covers: demandchartservice demandchartrules demandchartstore
#include "core/base/language.h"
#include "core/purchasing/demandchartrules.h"
#include "core/purchasing/demandchartservice.h"
#include "core/purchasing/demandstore.h"
#include "core/purchasing/supplierstore.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestDemandChartService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_mill;
    std::optional<Supplier> m_far;
    std::optional<Product> m_flour;

    void move(QDate day, MoveKind kind, qint64 units)
    {
        m_shop->write([&](Tx &tx) {
            StockMove move;
            move.product = m_flour->id;
            move.kind = kind;
            move.quantity = Quantity::units(units);
            move.day = day;
            move.at = m_shop->now();
            move.user = m_shop->owner();
            StockStore::move(tx, {move});
        });
    }
    void offer(SupplierId supplier, qint64 costE4)
    {
        SupplierItem item;
        item.supplier = supplier;
        item.product = m_flour->id;
        item.pack = Quantity::units(10);
        item.cost = UnitPrice::fromE4(costE4);
        m_shop->write([&](Tx &tx) { SupplierStore::setItem(tx, item); });
    }
    DemandChart chart()
    {
        return *DemandChartService(m_shop->db()).chart(m_shop->session(), m_flour->id);
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        Language::use(u"en"_qs);
        m_shop = std::make_unique<TestShop>(engine());
        m_mill = aSupplier(u"Moulin"_qs).add(*m_shop);
        m_far = aSupplier(u"Plateforme"_qs).add(*m_shop);
        m_flour = aProduct(u"Farine"_qs).priced(210).from(m_mill->id).add(*m_shop);
    }

    void weeksAndReasons()
    {
        const QDate today = m_shop->today();
        move(today.addDays(-60), MoveKind::Receipt, 500);
        for (int back = 60; back > 0; --back) {
            const QDate day = today.addDays(-back);
            if (day.dayOfWeek() != 7)
                move(day, MoveKind::Sale, day.dayOfWeek() == 6 ? -8 : -4);
        }
        const DemandChart told = chart();
        QCOMPARE(told.weeks.size(), size_t(DemandChartRules::weeksShown));
        QCOMPARE(told.weeks[10].sold, Quantity::units(28));
        QCOMPARE(told.weeks[10].openDays, 6);
        QVERIFY(told.demand.daily() > Quantity::units(3));
        const QString words = told.reasons.join(u' ');
        QVERIFY2(words.contains(u"Saturday"_qs) && words.contains(u"Closed: Sunday"_qs),
                 qPrintable(words));
    }

    void nothingSoldYet() { QVERIFY(chart().reasons.join(u' ').contains(u"Nothing"_qs)); }

    void offersSideBySide()
    {
        offer(m_mill->id, 10'000);
        offer(m_far->id, 9'000);
        OrderTerms terms;
        terms.supplier = m_far->id;
        terms.transport = Money::fromCents(4'000);
        terms.minimum = Money::fromCents(20'000);
        terms.franco = Money::fromCents(100'000);
        m_shop->write([&](Tx &tx) { DemandStore::setTerms(tx, terms); });
        const DemandChart told = chart();
        QCOMPARE(told.offers.size(), size_t(2));
        QVERIFY(told.offers[0].isUsual);
        QCOMPARE(told.offers[0].delivered().e4(), 10'000);
        // 40 euros of transport on an order of 200 are a fifth.
        QCOMPARE(told.offers[1].delivered().e4(), 10'800);
        QCOMPARE(DemandChartRules::transportOf(terms, UnitPrice::fromE4(9'000),
                                               Money::fromCents(100'000)),
                 UnitPrice());
    }

    void isForbidden()
    {
        QCOMPARE(DemandChartService(m_shop->db())
                     .chart(m_shop->sessionAs({Permission::Sell}), m_flour->id)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(DemandChartService(m_shop->db())
                     .chart(m_shop->session(), ProductId(9'999))
                     .failure()
                     .kind,
                 Failure::Kind::NotFound);
    }
};

CABAS_TEST(TestDemandChartService)
#include "tst_demandchartservice.moc"
