// SPDX-License-Identifier: GPL-3.0-or-later
// covers: marginreport marginstore vatreport yearfacts yearfactsstore
#include "core/accounting/yearservice.h"
#include "core/reports/reportservice.h"
#include "core/reports/yearfacts.h"
#include "core/stock/stockservice.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

qint64 valueOf(const ReportTable &table, const QString &key, const QString &keyField,
               const QString &field)
{
    for (const ReportRow &row : table.rows) {
        const auto *name = std::get_if<QString>(&row[size_t(table.columnOf(keyField))]);
        const auto *value = std::get_if<qint64>(&row[size_t(table.columnOf(field))]);
        if (name != nullptr && *name == key && value != nullptr)
            return *value;
    }
    return -1;
}

} // namespace

class TestStatementReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theBalanceSheetBalancesBeforeAndAfterClosing()
    {
        ChartedBooks books(engine());
        books.live({2026, 3, 1});
        const auto check = [&](QDate at) {
            const ReportTable table = make(books, u"balance-sheet"_qs, at, at);
            QCOMPARE(amount(table, u"assets"_qs), amount(table, u"liabilities"_qs));
            QCOMPARE(amount(table, u"unmapped"_qs), 0);
        };
        check({2026, 3, 31});
        check({2026, 12, 31});
        // Not closed: the year's result is carried all the same.
        QVERIFY(books.post({2027, 2, 1}, {ChartedBooks::debit(u"6132"_qs, 100),
                                          ChartedBooks::credit(u"5121"_qs, 100)}));
        check({2027, 2, 28});
        const ReportTable open = make(books, u"balance-sheet"_qs, {2027, 2, 28}, {2027, 2, 28});
        QCOMPARE(amount(open, u"P19"_qs), 8000);
        QCOMPARE(amount(open, u"P1A"_qs), -100);
        YearService years(books.db());
        QVERIFY(years.beginClosing(books.session(), books.year(2026).id, 0));
        QVERIFY(years.close(books.session(), books.year(2026).id));
        check({2026, 12, 31});
        check({2027, 2, 28});
        const ReportTable closed = make(books, u"balance-sheet"_qs, {2027, 2, 28}, {2027, 2, 28});
        QCOMPARE(closed.rows, open.rows);
    }

    void theIncomeStatementStandsBesideTheYearBefore()
    {
        ChartedBooks books(engine());
        books.live({2026, 3, 1});
        QVERIFY(books.post({2027, 2, 1}, {ChartedBooks::debit(u"5121"_qs, 300),
                                          ChartedBooks::credit(u"70711"_qs, 300)}));
        const ReportTable table = make(books, u"income"_qs, {2027, 1, 1}, {2027, 12, 31});
        QCOMPARE(amount(table, u"R11"_qs), 300);
        QCOMPARE(valueOf(table, u"R11"_qs, u"line"_qs, u"previous_cents"_qs), 20000);
        QCOMPARE(valueOf(table, u"X9"_qs, u"line"_qs, u"previous_cents"_qs), 8000);
        ReportRequest byAccount;
        byAccount.from = QDate(2026, 1, 1);
        byAccount.to = QDate(2026, 12, 31);
        byAccount.by = u"account"_qs;
        const auto detailed =
            ReportService(books.db(), {}).make(books.session(), u"income"_qs, byAccount);
        QCOMPARE(valueOf(*detailed, u"70713"_qs, u"accounts"_qs, u"amount_cents"_qs), 10000);
        byAccount.by = u"colour"_qs;
        QVERIFY(!ReportService(books.db(), {}).make(books.session(), u"income"_qs, byAccount));
    }

    void theVatReturnAsAReport()
    {
        ChartedBooks books(engine());
        books.live({2026, 3, 1});
        const ReportTable table = make(books, u"vat-return"_qs, {2026, 3, 1}, {2026, 3, 31});
        QCOMPARE(valueOf(table, u"28"_qs, u"box"_qs, u"euros"_qs), 19);
        QCOMPARE(valueOf(table, u"20"_qs, u"box"_qs, u"amount_cents"_qs), 660);
        QCOMPARE(table.notes.size(), 1);
    }

    void theMarginCountsWhatWasLost()
    {
        ChartedBooks books(engine());
        TestShop &shop = books.shop();
        aProduct(u"Tofu"_qs).code(u"T1"_qs).inStock(Quantity::units(10), 15'000).add(shop);
        QVERIFY(StockService(shop.db()).lose(
            shop.session(), {u"T1"_qs, Quantity::units(2), u"expired"_qs, {}, {}}));
        const ReportTable table = make(books, u"margin"_qs, {2026, 3, 1}, {2026, 3, 31});
        QCOMPARE(table.rows.size(), size_t(1));
        const auto total = [&](const QString &field) {
            return std::get<qint64>(table.totals[size_t(table.columnOf(field))]);
        };
        QCOMPARE(total(u"purchases_cents"_qs) - total(u"variation_cents"_qs),
                 total(u"cost_cents"_qs));
        QCOMPARE(total(u"cost_cents"_qs), 300);
        QCOMPARE(total(u"margin_cents"_qs), -300);
    }

    void theFactsOfAYear()
    {
        ChartedBooks books(engine());
        TestShop &shop = books.shop();
        YearFactsService service(books.db());
        QVERIFY(!service.of(books.session(), books.year(2026))->stockValue.has_value());
        const Supplier farm = aSupplier(u"Ferme"_qs).code(u"F002"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).code(u"T1"_qs).from(farm.id).add(shop);
        shop.sql(u"INSERT INTO deliveries (supplier_id, state, started_at, started_by) "
                 "VALUES (%1, 'counting', '2026-03-10T09:00:00.000Z', 1)"_qs.arg(farm.id.value()));
        shop.sql(
            u"INSERT INTO stock_moves (product_id, kind, quantity_milli, value_cents, "
            "source_kind, source_id, day, at, user_id) VALUES (%1, 'receipt', 4000, 5000, "
            "'delivery', 1, '2026-03-10', '2026-03-10T09:00:00.000Z', 1)"_qs.arg(tofu.id.value()));
        shop.sql(u"INSERT INTO stock_days (day, first_move_id, last_move_id) "
                 "VALUES ('2026-03-10', 1, 1)"_qs);
        QVERIFY(books.post({2026, 3, 12}, {ChartedBooks::debit(u"60711"_qs, 3000),
                                           ChartedBooks::debit(u"44566"_qs, 165),
                                           ChartedBooks::credit(u"401"_qs, 3165, u"F002"_qs)}));
        const auto facts = service.of(books.session(), books.year(2026));
        QCOMPARE(facts->notInvoiced.size(), size_t(1));
        QCOMPARE(facts->notInvoiced[0].supplier, u"F002"_qs);
        QCOMPARE(facts->notInvoiced[0].parts[0].net, Money::fromCents(2000));
        QCOMPARE(service.of(shop.sessionAs({}), books.year(2026)).failure().kind,
                 Failure::Kind::Forbidden);
    }

private:
    static qint64 amount(const ReportTable &table, const QString &line)
    {
        return valueOf(table, line, u"line"_qs, u"amount_cents"_qs);
    }
    static ReportTable make(ChartedBooks &books, const QString &name, QDate from, QDate to)
    {
        ReportRequest request;
        request.from = from;
        request.to = to;
        const auto made = ReportService(books.db(), {}).make(books.session(), name, request);
        if (!made)
            qFatal("%s", qPrintable(made.failure().message));
        return *made;
    }
};

CABAS_TEST(TestStatementReports)
#include "tst_statementreports.moc"
