// SPDX-License-Identifier: GPL-3.0-or-later
// covers: stockreports countreport
#include "core/reports/countreport.h"
#include "core/reports/reportservice.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <map>
#include <random>

using namespace cabas;
using namespace cabas::test;

namespace {

struct Stood {
    Quantity onHand;
    Money value;
};

ReportTable valueAt(TestShop &shop, QDate day)
{
    ReportRequest request;
    request.to = day;
    auto table = ReportService(shop.db(), {}).make(shop.session(), u"stock-value"_qs, request);
    if (!table)
        qFatal("%s", qPrintable(table.failure().message));
    return std::move(table).value();
}

template <typename T>
T cellOf(const ReportTable &table, const ReportRow &row, const QString &field)
{
    return std::get<T>(row[size_t(table.columnOf(field))]);
}

StockMove anyMove(TestShop &shop, ProductId product, std::mt19937 &random)
{
    StockMove move;
    move.product = product;
    move.sourceKind = u"ticket"_qs;
    move.sourceId = 1;
    move.day = shop.today();
    move.at = shop.now();
    move.user = shop.owner();
    const qint64 units = 1 + qint64(random() % 20);
    switch (random() % 5) {
    case 0:
        move.kind = MoveKind::Receipt;
        move.quantity = Quantity::units(units);
        move.cost = UnitPrice::fromE4(1 + qint64(random() % 90'000));
        break;
    case 1:
        move.kind = MoveKind::Refund;
        move.quantity = Quantity::units(units);
        break;
    case 2:
        move.kind = MoveKind::Count;
        move.quantity = random() % 2 == 0 ? Quantity::units(units) : -Quantity::units(units);
        break;
    case 3:
        move.kind = MoveKind::Loss;
        move.quantity = -Quantity::units(units);
        break;
    default:
        move.kind = MoveKind::Sale;
        move.quantity = -Quantity::units(units);
    }
    return move;
}

} // namespace

class TestStockReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    /// Whatever moved, the value of any day is what the moves up to it add up to.
    void theValueOfADayIsTheSumOfItsMoves()
    {
        constexpr int days = 25;
        constexpr int movesADay = 6;
        TestShop shop(engine());
        std::mt19937 random(20260310);
        std::vector<Product> products;
        for (const QString &code : {u"A"_qs, u"B"_qs, u"C"_qs})
            products.push_back(aProduct(u"Produit "_qs + code).code(code).add(shop));
        std::map<QDate, std::map<QString, Stood>> stood;
        const QDate first = shop.today();
        for (int day = 0; day < days; ++day) {
            for (int i = 0; i < movesADay; ++i) {
                const Product &product = products[random() % products.size()];
                const StockMove move = anyMove(shop, product.id, random);
                shop.write([&](Tx &tx) { StockStore::move(tx, {move}); });
            }
            for (const Product &product : products) {
                Stood &at = stood[shop.today()][product.code];
                for (const StockMove &move : shop.read(
                         [&](Tx &tx) { return MoveWalkStore::movesOf(tx, product.id, 10'000); })) {
                    at.onHand += move.quantity;
                    at.value += move.value;
                }
            }
            shop.clock().set(shop.now().addDays(1));
        }
        for (const auto &[day, byCode] : stood) {
            const ReportTable table = valueAt(shop, day);
            Money total;
            std::map<QString, Stood> told;
            for (const ReportRow &row : table.rows)
                told[cellOf<QString>(table, row, u"code"_qs)] = {
                    Quantity::fromMilli(cellOf<qint64>(table, row, u"on_hand_milli"_qs)),
                    Money::fromCents(cellOf<qint64>(table, row, u"value_cents"_qs))};
            for (const auto &[code, at] : byCode) {
                total += at.value;
                QCOMPARE(told[code].onHand, at.onHand);
                QCOMPARE(told[code].value, at.value);
            }
            QCOMPARE(cellOf<qint64>(table, table.totals, u"value_cents"_qs), total.cents());
        }
        QVERIFY(valueAt(shop, first.addDays(-1)).rows.empty());
    }

    void theAverageCostIsTheValueOfOne()
    {
        TestShop shop(engine());
        const Product tofu =
            aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(10), 15'000).add(shop);
        shop.write([&](Tx &tx) {
            StockMove move;
            move.product = tofu.id;
            move.kind = MoveKind::Receipt;
            move.quantity = Quantity::units(10);
            move.cost = UnitPrice::fromE4(25'000);
            move.sourceKind = u"delivery"_qs;
            move.sourceId = 1;
            move.day = shop.today();
            move.at = shop.now();
            move.user = shop.owner();
            StockStore::move(tx, {move});
        });
        const ReportTable table = valueAt(shop, shop.today());
        QCOMPARE(cellOf<qint64>(table, table.rows.front(), u"average_cost_e4"_qs), 20'000);
        QCOMPARE(cellOf<qint64>(table, table.totals, u"value_cents"_qs), 4'000);
    }

    void theValueIsToldByFamilyAndByVat()
    {
        TestShop shop(engine());
        const auto stock = [&](const QString &code, const QString &vat, qint64 units) {
            aProduct(code)
                .code(code)
                .vat(vat)
                .family(u"Cold"_qs)
                .inStock(Quantity::units(units), 10'000)
                .add(shop);
        };
        stock(u"A"_qs, u"S550"_qs, 3);
        stock(u"B"_qs, u"S2000"_qs, 4);
        ReportRequest request;
        const auto by = [&](const QString &what) {
            request.by = what;
            return ReportService(shop.db(), {}).make(shop.session(), u"stock-value"_qs, request);
        };
        const auto family = by(u"family"_qs);
        QVERIFY(family);
        QCOMPARE(family->rows.size(), size_t(1));
        QCOMPARE(cellOf<qint64>(*family, family->rows[0], u"value_cents"_qs), 700);
        const auto vat = by(u"vat"_qs);
        QCOMPARE(vat->rows.size(), size_t(2));
        QCOMPARE(cellOf<qint64>(*vat, vat->rows[0], u"vat_bp"_qs), 550);
        QCOMPARE(cellOf<qint64>(*vat, vat->rows[0], u"value_cents"_qs), 300);
        QCOMPARE(cellOf<qint64>(*vat, vat->totals, u"value_cents"_qs), 700);
        QVERIFY(!by(u"colour"_qs));
    }

    void reliabilityIsCountsThatAgree()
    {
        TestShop shop(engine());
        for (const QString &code : {u"A"_qs, u"B"_qs, u"C"_qs})
            aProduct(code).code(code).inStock(Quantity::units(100), 10'000).add(shop);
        StockService stock(shop.db());
        const auto count = [&](const QString &code, qint64 units, const QString &zone) {
            QVERIFY(stock.count(shop.session(), {code, Quantity::units(units), zone, {}}));
        };
        count(u"A"_qs, 100, u"Rayon"_qs);
        count(u"B"_qs, 98, u"Rayon"_qs);
        count(u"C"_qs, 97, u"Réserve"_qs);
        const auto table =
            ReportService(shop.db(), {}).make(shop.session(), u"stock-reliability"_qs, {});
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(cellOf<qint64>(*table, table->rows[0], u"rate_bp"_qs), 10'000);
        QCOMPARE(cellOf<qint64>(*table, table->rows[1], u"rate_bp"_qs), 0);
        QCOMPARE(cellOf<qint64>(*table, table->totals, u"counts"_qs), 3);
        QCOMPARE(cellOf<qint64>(*table, table->totals, u"rate_bp"_qs), 6'667);
        QVERIFY(CountReport::agrees({}, {}));
        QVERIFY(!CountReport::agrees({}, Quantity::units(1)));
    }
};

CABAS_TEST(TestStockReports)
#include "tst_stockreports.moc"
