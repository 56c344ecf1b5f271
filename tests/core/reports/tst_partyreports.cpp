// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/budgetservice.h"
#include "core/reports/partyreports.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::EntryBooks;

namespace {

using Fill = Result<> (*)(Tx &, const ReportRequest &, ReportTable &);

ReportTable made(EntryBooks &books, Fill fill, const QString &account = {})
{
    ReportTable table;
    table.from = QDate(2026, 3, 10);
    table.to = QDate(2026, 3, 10);
    ReportRequest request;
    request.account = account;
    const auto done = books.db().read([&](Tx &tx) { return fill(tx, request, table); });
    if (!done)
        qFatal("%s", qPrintable(done.failure().message));
    return table;
}

qint64 figure(const ReportRow &row, const ReportTable &table, const QString &field)
{
    return std::get<qint64>(row[size_t(table.columnOf(field))]);
}

} // namespace

class TestPartyReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void whoIsOwed()
    {
        EntryBooks books(engine());
        books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2026, 1, 5}, {2026, 2, 1});
        books.invoice(u"BIO"_qs, u"F2"_qs, 800, {2026, 3, 1}, {2026, 3, 31});
        books.payment(u"BIO"_qs, u"V"_qs, 1000, {2026, 3, 9});
        books.invoice(u"EPI"_qs, u"F1"_qs, 70, {2026, 3, 20});
        const ReportTable ages = made(books, &PartyReports::ageing);
        QCOMPARE(ages.rows.size(), size_t(1)); // the other comes after the day of the report
        // A loose payment is taken off the oldest part.
        QCOMPARE(figure(ages.rows[0], ages, u"to_60_cents"_qs), -4000);
        QCOMPARE(figure(ages.rows[0], ages, u"not_due_cents"_qs), -800);
        QCOMPARE(figure(ages.totals, ages, u"total_cents"_qs), -4800);
        const ReportTable items = made(books, &PartyReports::openItems, u"401"_qs);
        QCOMPARE(items.rows.size(), size_t(3));
        QCOMPARE(figure(items.totals, items, u"credit_cents"_qs), 5800);
        QVERIFY(made(books, &PartyReports::ageing, u"411"_qs).rows.empty());
    }

    void budgetAndBooks()
    {
        EntryBooks books(engine());
        books.invoice(u"BIO"_qs, u"F1"_qs, 5000, {2026, 1, 5});
        QVERIFY(BudgetService(books.db())
                    .set(books.session(), {2026, 3, 10}, u"607"_qs, Money::fromCents(36500)));
        const ReportTable table = made(books, &PartyReports::budget);
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(figure(table.rows[0], table, u"gap_cents"_qs), 5000 - 6900);
    }
};

CABAS_TEST(TestPartyReports)
#include "tst_partyreports.moc"
