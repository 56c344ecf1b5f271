// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/inventoryreport.h"

#include "core/reports/countreport.h"
#include "core/reports/reportservice.h"
#include "core/stock/inventoryservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

/// Tofu 9 of 10, miso as expected; two minutes of counting. Its number.
InventoryId counted(TestShop &shop)
{
    aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(10), 15'000).add(shop);
    aProduct(u"Miso"_qs).code(u"M1"_qs).inStock(Quantity::units(4), 20'000).add(shop);
    InventoryService service(shop.db());
    const auto started = service.start(shop.session(), {u"Spring"_qs, {u"Cold"_qs}});
    const InventoryZoneId zone = started->zones.front().id;
    const auto count = [&](const QString &code, qint64 units) {
        return service.scan(shop.session(), zone, 1, code, {Quantity::units(units), {}, {}}).ok();
    };
    const bool first = count(u"T1"_qs, 9);
    shop.clock().set(shop.now().addSecs(120));
    if (!first || !count(u"M1"_qs, 4))
        qFatal("the products were not counted");
    return started->id;
}

Result<ReportTable> reportOf(TestShop &shop, const QString &number = {})
{
    ReportRequest request;
    request.inventory = number;
    return ReportService(shop.db(), {}).make(shop.session(), u"inventory"_qs, request);
}

} // namespace

class TestInventoryReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void thereIsNoneBeforeTheEnd()
    {
        TestShop shop(engine());
        const auto empty = reportOf(shop);
        QVERIFY(empty && empty->rows.empty());
        const InventoryId id = counted(shop);
        QCOMPARE(reportOf(shop, QString::number(id.value())).failure().code, u"inventory_open"_qs);
        QCOMPARE(reportOf(shop, u"99"_qs).failure().code, u"unknown_inventory"_qs);
    }

    void gapsAreToldWithTheirValue()
    {
        TestShop shop(engine());
        const InventoryId id = counted(shop);
        QVERIFY(InventoryService(shop.db()).close(shop.session(), id, false));
        const auto table = reportOf(shop);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(2));
        const auto number = [&](const ReportRow &row, const QString &field) {
            return std::get<qint64>(row[size_t(table->columnOf(field))]);
        };
        QCOMPARE(number(table->rows[0], u"difference_milli"_qs), -1000);
        QCOMPARE(number(table->rows[0], u"value_cents"_qs), -150);
        QCOMPARE(number(table->totals, u"value_cents"_qs), -150);
        // 1.50 of 15 + 8 on that shelf; a minute each.
        QCOMPARE(table->notes.size(), 2);
        QVERIFY(table->notes[0].contains(u"Cold"_qs));
        QVERIFY(table->notes[1].contains(u"1 min 0 s"_qs));
    }

    void countsOfInventoriesFeedTheReliability()
    {
        TestShop shop(engine());
        const InventoryId id = counted(shop);
        QVERIFY(InventoryService(shop.db()).close(shop.session(), id, false));
        const auto reliability =
            CountReport::since(shop.db(), shop.session(), shop.today().addDays(-30));
        QVERIFY(reliability);
        QCOMPARE(reliability->counts, 2);
        QCOMPARE(reliability->agreed, 1);
        QCOMPARE(reliability->rateBp(), 5000);
        QVERIFY(!CountReport::since(shop.db(), shop.sessionAs({}), shop.today()));
    }
};

CABAS_TEST(TestInventoryReport)
#include "tst_inventoryreport.moc"
