// SPDX-License-Identifier: GPL-3.0-or-later
// covers: movereport
#include "core/reports/lossreport.h"

#include "core/reports/reportservice.h"
#include "core/stock/lossservice.h"
#include "core/stock/stockservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

qint64 lose(TestShop &shop, qint64 units, const QString &reason, const QString &receiver = {})
{
    const auto lost = StockService(shop.db()).lose(
        shop.session(), {u"T1"_qs, Quantity::units(units), reason, {}, receiver});
    return lost ? lost->number : 0;
}

} // namespace

class TestLossReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void whatWasTakenBackIsNoLoss()
    {
        TestShop shop(engine());
        aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(10), 15'000).add(shop);
        lose(shop, 1, u"expired"_qs);
        const qint64 mistake = lose(shop, 3, u"stolen"_qs);
        QVERIFY(LossService(shop.db()).undo(shop.session(), mistake));
        const auto table = ReportService(shop.db(), {}).make(shop.session(), u"losses"_qs, {});
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(1));
        QCOMPARE(std::get<qint64>(table->totals[size_t(table->columnOf(u"value_cents"_qs))]), 150);
    }

    void aDonationHasItsSlip()
    {
        TestShop shop(engine());
        aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(10), 15'000).add(shop);
        lose(shop, 2, u"donation"_qs, u"Food bank"_qs);
        lose(shop, 1, u"donation"_qs, u"School"_qs);
        lose(shop, 1, u"expired"_qs);
        const auto slip =
            LossReport::slip(shop.db(), shop.session(), {}, shop.today(), u"food bank"_qs);
        QVERIFY(slip);
        QCOMPARE(slip->rows.size(), size_t(1));
        QCOMPARE(std::get<qint64>(slip->totals[size_t(slip->columnOf(u"value_cents"_qs))]), 300);
        QVERIFY(!LossReport::slip(shop.db(), shop.session(), {}, shop.today(), u"Nobody"_qs));
    }

    void theMovesOfAProductAsATable()
    {
        TestShop shop(engine());
        aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(10), 15'000).add(shop);
        lose(shop, 2, u"expired"_qs);
        ReportRequest request;
        request.product = u"T1"_qs;
        const auto table =
            ReportService(shop.db(), {}).make(shop.session(), u"stock-moves"_qs, request);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(2));
        const auto left = size_t(table->columnOf(u"after_milli"_qs));
        QCOMPARE(std::get<qint64>(table->rows[0][left]), 8000);
        QCOMPARE(std::get<qint64>(table->rows[1][left]), 10'000);
        request.product = u"none"_qs;
        QVERIFY(!ReportService(shop.db(), {}).make(shop.session(), u"stock-moves"_qs, request));
    }
};

CABAS_TEST(TestLossReport)
#include "tst_lossreport.moc"
