// SPDX-License-Identifier: GPL-3.0-or-later
// covers: reportbars
// covers: treasuryreader treasurystore
#include "core/accounting/activityservice.h"
#include "core/accounting/budgetservice.h"
#include "core/reports/assemblyreports.h"
#include "core/reports/reportbars.h"
#include "core/reports/reportservice.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::ChartedBooks;

namespace {

ReportTable made(ChartedBooks &books, const QString &name, const QString &by = {},
                 QDate from = {2026, 1, 1}, QDate to = {2026, 3, 10})
{
    ReportRequest request;
    request.from = from;
    request.to = to;
    request.by = by;
    const auto table = ReportService(books.db(), {}).make(books.session(), name, request);
    if (!table)
        qFatal("%s", qPrintable(table.failure().message));
    return *table;
}

qint64 figure(const ReportTable &table, const ReportRow &row, const QString &field)
{
    return std::get<qint64>(row[size_t(table.columnOf(field))]);
}

} // namespace

class TestAssemblyReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }

    void incomeMonthByMonth()
    {
        ChartedBooks books(test::engine());
        books.live({2026, 1, 1});
        books.live({2026, 2, 1});
        const ReportTable table = made(books, u"income-months"_qs);
        QCOMPARE(table.rows.size(), size_t(3));
        QCOMPARE(figure(table, table.rows[0], u"products_cents"_qs), 20000);
        QCOMPARE(figure(table, table.rows[1], u"charges_cents"_qs), 12000);
        QCOMPARE(figure(table, table.rows[2], u"result_cents"_qs), 0);
        QCOMPARE(figure(table, table.totals, u"result_cents"_qs), 16000);
    }

    void theResultOverYears()
    {
        ChartedBooks books(test::engine());
        books.live({2025, 6, 1});
        books.live({2026, 1, 1});
        const ReportTable table = made(books, u"results"_qs);
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(std::get<QString>(table.rows[0][0]), u"2025"_qs);
        QCOMPARE(std::get<QString>(table.rows[1][0]), u"2026, until 10/03/2026"_qs);
        QCOMPARE(figure(table, table.rows[0], u"result_cents"_qs), 8000);
    }

    void activitiesShareTheAccounts()
    {
        ChartedBooks books(test::engine());
        books.live({2026, 1, 1});
        ActivityService service(books.db());
        QVERIFY(service.save(books.session(), {u"CAFE"_qs, u"Café"_qs}));
        QVERIFY(service.setShare(books.session(), {u"70713"_qs, u"CAFE"_qs, 10000}));
        QVERIFY(service.setShare(books.session(), {u"607"_qs, u"CAFE"_qs, 2500}));
        const ReportTable table = made(books, u"activities"_qs);
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(figure(table, table.rows[0], u"products_cents"_qs), 10000);
        QCOMPARE(figure(table, table.rows[0], u"charges_cents"_qs), 3000);
        QCOMPARE(figure(table, table.rows[1], u"result_cents"_qs), 1000);
        QCOMPARE(figure(table, table.totals, u"result_cents"_qs), 8000);
        QCOMPARE(made(books, u"activities"_qs, u"account"_qs).rows.size(), size_t(6));
        ReportRequest wrong;
        wrong.by = u"day"_qs;
        QCOMPARE(ReportService(books.db(), {})
                     .make(books.session(), u"activities"_qs, wrong)
                     .failure()
                     .code,
                 u"by"_qs);
    }

    /// What a general assembly looks at: the same bars on screen and on paper.
    void reportsAsBars()
    {
        ChartedBooks books(test::engine());
        books.live({2026, 1, 1});
        books.live({2026, 2, 1});
        const auto months = ReportBars::of(made(books, u"income-months"_qs));
        QVERIFY(months && months->isUpright);
        QCOMPARE(months->series.size(), 3);
        QCOMPARE(months->groups.size(), size_t(3));
        QCOMPARE(months->groups[0].name, u"January"_qs);
        QCOMPARE(months->groups[0].values[2].cents(), 8000);
        QCOMPARE(months->scale().high, 20000);
        ActivityService service(books.db());
        QVERIFY(service.save(books.session(), {u"CAFE"_qs, u"Café"_qs}));
        QVERIFY(service.setShare(books.session(), {u"70713"_qs, u"CAFE"_qs, 10000}));
        // By account too, only the activities themselves are bars.
        auto activities = ReportBars::of(made(books, u"activities"_qs, u"account"_qs));
        QCOMPARE(activities->groups.size(), size_t(2));
        activities->keepLargest(1);
        QCOMPARE(activities->groups.size(), size_t(1));
        QCOMPARE(activities->groups[0].values[1].cents(), 24000);
        // Of the income statement its lines, not their totals, beside the year before.
        const auto income = ReportBars::of(made(books, u"income"_qs));
        QCOMPARE(income->groups.size(), size_t(2));
        QCOMPARE(income->groups[0].values, (std::vector<Money>{Money::fromCents(40000), Money()}));
        QVERIFY(!ReportBars::of(made(books, u"trial-balance"_qs)));
        for (const char *name : {"margin", "budget", "treasury", "results"})
            QVERIFY2(ReportBars::shows(QLatin1String(name)), name);
    }

    /// A line says more than the share of its account, which parts the rest.
    void aLineIsOfItsOwnActivity()
    {
        ChartedBooks books(test::engine());
        books.live({2026, 1, 1});
        ActivityService service(books.db());
        QVERIFY(service.save(books.session(), {u"CAFE"_qs, u"Café"_qs}));
        QVERIFY(service.save(books.session(), {u"SHOP"_qs, u"Magasin"_qs}));
        QVERIFY(service.setShare(books.session(), {u"607"_qs, u"SHOP"_qs, 10000}));
        const auto rent = books.post({2026, 2, 1}, {ChartedBooks::debit(u"60711"_qs, 501),
                                                    ChartedBooks::debit(u"60711"_qs, 499),
                                                    ChartedBooks::credit(u"5121"_qs, 1000)});
        QVERIFY(service.setOfLine(books.session(), rent->id, 1, u"cafe"_qs));
        const ReportTable table = made(books, u"activities"_qs);
        QCOMPARE(figure(table, table.rows[0], u"charges_cents"_qs), 501);
        QCOMPARE(figure(table, table.rows[1], u"charges_cents"_qs), 12499);
        QCOMPARE(figure(table, table.totals, u"charges_cents"_qs), 13000);
        // What undoes the entry undoes it there too.
        QVERIFY(AccountingService(books.db()).reverse(books.session(), rent->id, {2026, 2, 2}));
        const ReportTable after = made(books, u"activities"_qs);
        QCOMPARE(figure(after, after.rows[0], u"charges_cents"_qs), 0);
        QCOMPARE(figure(after, after.rows[1], u"charges_cents"_qs), 12000);
    }

    /// A young shop: the mean of its days goes on, and what is due comes on its day.
    void theTreasuryOfTheComingWeeks()
    {
        ChartedBooks books(test::engine());
        books.live({2026, 2, 1}); // owes 6.60 to F001
        books.shop().sql(u"UPDATE journal_entries SET source_kind = 'closing' "
                         "WHERE journal = 'VE'"_qs);
        const ReportTable table = made(books, u"treasury"_qs);
        QCOMPARE(table.rows.size(), size_t(13));
        QCOMPARE(table.notes.size(), 2);
        BudgetService budget(books.db());
        const auto known = budget.forecast(books.session(), 13, false);
        const auto season = budget.forecast(books.session(), 13, true);
        QCOMPARE(known->points[0].takings, Money());
        QVERIFY(season->points[1].takings > Money());
        QVERIFY(season->points.back().purchases > Money());
        QCOMPARE(season->points[1].in - season->points[1].takings, known->points[1].in);
        QCOMPARE(figure(table, table.rows[1], u"expected_in_cents"_qs),
                 season->points[1].takings.cents());
        QCOMPARE(figure(table, table.rows[12], u"balance_cents"_qs),
                 season->points[12].balance.cents());
    }
};

CABAS_TEST(TestAssemblyReports)
#include "tst_assemblyreports.moc"
