// SPDX-License-Identifier: GPL-3.0-or-later
// covers: provenancereport provenancestore unsoldreport unsoldstore
#include "core/reports/reportservice.h"

#include "core/access/shopplacestore.h"
#include "core/catalog/producerstore.h"
#include "core/catalog/productsheetstore.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

/// A cell of the row named so, or of the totals where no row is.
ReportCell cellOf(const ReportTable &table, const QString &name, const QString &field)
{
    const auto column = size_t(table.columnOf(field));
    for (const ReportRow &row : table.rows) {
        if (std::get<QString>(row.front()) == name)
            return row[column];
    }
    return table.totals[column];
}

qint64 numberOf(const ReportTable &table, const QString &name, const QString &field)
{
    const ReportCell found = cellOf(table, name, field);
    return std::holds_alternative<qint64>(found) ? std::get<qint64>(found) : -1;
}

/// Goods bought for 100 euros from a place 111.195 km away (organic), for 300 from one 10,007 km
/// away (fair trade), for 100 from nobody knows where.
void fill(TestShop &shop)
{
    const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
    const Product milk = aProduct(u"Lait"_qs)
                             .family(u"Crèmerie"_qs)
                             .from(farm.id)
                             .inStock(Quantity::units(100), 10'000)
                             .add(shop);
    const Product coffee =
        aProduct(u"Café"_qs).family(u"Épicerie"_qs).inStock(Quantity::units(100), 30'000).add(shop);
    aProduct(u"Sel"_qs).family(u"Épicerie"_qs).inStock(Quantity::units(100), 10'000).add(shop);
    shop.write([&](Tx &tx) {
        ShopPlaceStore::write(tx, {GeoPoint{0, 0}, 150});
        ProductSheet sheet;
        sheet.product = milk.id;
        sheet.labels = {u"ab"_qs};
        Producer dairy;
        dairy.name = u"Laiterie"_qs;
        dairy.at = GeoPoint{0, 1'000'000};
        sheet.producer = ProducerStore::add(tx, dairy);
        ProductSheetStore::put(tx, sheet);
        sheet = {};
        sheet.product = coffee.id;
        sheet.labels = {u"fairtrade"_qs};
        sheet.origin.at = GeoPoint{90'000'000, 0};
        ProductSheetStore::put(tx, sheet);
    });
}

Result<ReportTable> make(TestShop &shop, const QString &name, const QString &by = {})
{
    ReportRequest request;
    request.by = by;
    return ReportService(shop.db(), {}).make(shop.session(), name, request);
}

} // namespace

class TestProvenanceReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void sharesAndKilometres()
    {
        TestShop shop(engine());
        fill(shop);
        const auto table = make(shop, u"provenance"_qs);
        QVERIFY(table);
        const QString dairy = u"Crèmerie"_qs;
        const QString grocery = u"Épicerie"_qs;
        QCOMPARE(numberOf(*table, dairy, u"bought_cents"_qs), 10'000);
        QCOMPARE(numberOf(*table, dairy, u"bought_organic_bp"_qs), 10'000);
        QCOMPARE(numberOf(*table, dairy, u"bought_local_bp"_qs), 10'000);
        QCOMPARE(numberOf(*table, dairy, u"bought_km"_qs), 111);
        QCOMPARE(numberOf(*table, grocery, u"bought_fair_bp"_qs), 7'500);
        QCOMPARE(numberOf(*table, grocery, u"bought_located_bp"_qs), 7'500);
        QCOMPARE(numberOf(*table, grocery, u"bought_km"_qs), 10'008);
        // (100 x 111 + 300 x 10,008) / 400
        QCOMPARE(numberOf(*table, {}, u"bought_km"_qs), 7'534);
        QCOMPARE(numberOf(*table, {}, u"bought_organic_bp"_qs), 2'000);
        QCOMPARE(numberOf(*table, {}, u"bought_local_bp"_qs), 2'000);
        QCOMPARE(numberOf(*table, {}, u"sold_cents"_qs), 0);
        QCOMPARE(numberOf(*table, {}, u"sold_organic_bp"_qs), -1); // no sale, no share
        QCOMPARE(table->notes.size(), 4);
    }

    void bySupplier()
    {
        TestShop shop(engine());
        fill(shop);
        const auto table = make(shop, u"provenance"_qs, u"supplier"_qs);
        QVERIFY(table);
        QCOMPARE(int(table->rows.size()), 2);
        QCOMPARE(numberOf(*table, u"Ferme"_qs, u"bought_cents"_qs), 10'000);
        QCOMPARE(make(shop, u"provenance"_qs, u"colour"_qs).failure().kind, Failure::Kind::Usage);
    }

    void whatIsNotKnownIsSaid()
    {
        TestShop shop(engine());
        aProduct(u"Sel"_qs).inStock(Quantity::units(10), 1'000).add(shop);
        const auto table = make(shop, u"provenance"_qs);
        QCOMPARE(table->notes.size(), 5);
        QCOMPARE(numberOf(*table, {}, u"bought_km"_qs), -1);
        QCOMPARE(numberOf(*table, {}, u"bought_located_bp"_qs), 0);
    }

    void whatDoesNotSell()
    {
        TestShop shop(engine());
        fill(shop);
        const auto table = make(shop, u"unsold"_qs);
        QVERIFY(table);
        QCOMPARE(int(table->rows.size()), 3);
        QCOMPARE(std::get<QString>(table->rows.front()[1]), u"Café"_qs);
        QCOMPARE(numberOf(*table, {}, u"value_cents"_qs), 50'000);
    }
};

CABAS_TEST(TestProvenanceReport)
#include "tst_provenancereport.moc"
