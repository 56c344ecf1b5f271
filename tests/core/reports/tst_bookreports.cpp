// SPDX-License-Identifier: GPL-3.0-or-later
// covers: reports reportservice
#include "core/accounting/accountingservice.h"
#include "core/accounting/chartloader.h"
#include "core/reports/reports.h"
#include "core/reports/reportservice.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::TestShop;

namespace {

JournalLine debit(const QString &account, qint64 cents)
{
    return {account, {}, {}, {}, Money::fromCents(cents), {}};
}

JournalLine credit(const QString &account, qint64 cents)
{
    return {account, {}, {}, {}, {}, Money::fromCents(cents)};
}

/// The numbers of a column, totals left out.
QList<qint64> numbers(const ReportTable &table, const QString &field)
{
    QList<qint64> list;
    for (const ReportRow &row : table.rows) {
        if (const auto *number = std::get_if<qint64>(&row[size_t(table.columnOf(field))]))
            list += *number;
    }
    return list;
}

QStringList texts(const ReportTable &table, const QString &field)
{
    QStringList list;
    for (const ReportRow &row : table.rows) {
        const auto *text = std::get_if<QString>(&row[size_t(table.columnOf(field))]);
        list += text == nullptr ? QString() : *text;
    }
    return list;
}

qint64 total(const ReportTable &table, const QString &field)
{
    return std::get<qint64>(table.totals[size_t(table.columnOf(field))]);
}

} // namespace

class TestBookReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void init()
    {
        if (m_shop && m_engine == engine())
            return;
        m_engine = engine();
        m_shop = std::make_unique<TestShop>(m_engine);
        QVERIFY(m_shop->db().write([&](Tx &tx) {
            return ChartLoader::seed(tx, u"cooperative"_qs, m_shop->today(), u"01-01"_qs);
        }));
        post({2025, 12, 20}, u"BQ"_qs, {debit(u"5121"_qs, 100000), credit(u"1013"_qs, 100000)});
        post({2026, 1, 15}, u"AC"_qs,
             {debit(u"60711"_qs, 20000), debit(u"44566"_qs, 1100), credit(u"401"_qs, 21100)});
        post({2026, 3, 9}, u"VE"_qs,
             {debit(u"5301"_qs, 10550), credit(u"70711"_qs, 10000), credit(u"445711"_qs, 550)});
    }

    void trialBalance()
    {
        const ReportTable table = make(u"trial-balance"_qs, {});
        QCOMPARE(table.from, QDate(2026, 1, 1));
        QCOMPARE(table.to, QDate(2026, 3, 10));
        QCOMPARE(texts(table, u"account"_qs),
                 (QStringList{u"1013"_qs, u"401"_qs, u"44566"_qs, u"445711"_qs, u"5121"_qs,
                              u"5301"_qs, u"60711"_qs, u"70711"_qs}));
        QCOMPARE(numbers(table, u"opening_cents"_qs),
                 (QList<qint64>{-100000, 0, 0, 0, 100000, 0, 0, 0}));
        QCOMPARE(total(table, u"debit_cents"_qs), 31650);
        QCOMPARE(total(table, u"credit_cents"_qs), 31650);
        QCOMPARE(total(table, u"balance_debit_cents"_qs), total(table, u"balance_credit_cents"_qs));
        QCOMPARE(total(table, u"balance_cents"_qs), 0);
    }

    void trialBalanceOfDays()
    {
        const ReportTable table =
            make(u"trial-balance"_qs, {QDate(2026, 1, 10), QDate(2026, 1, 31), {}, {}, {}, {}});
        QCOMPARE(total(table, u"debit_cents"_qs), 21100);
        QCOMPARE(texts(table, u"account"_qs).contains(u"5301"_qs), false);
    }

    void ledgerBeginsWithWhatWasCarried()
    {
        ReportRequest request;
        request.account = u"51"_qs;
        const ReportTable table = make(u"ledger"_qs, request);
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(numbers(table, u"balance_cents"_qs), QList<qint64>{100000});
        const ReportTable whole = make(u"ledger"_qs, {});
        QCOMPARE(total(whole, u"debit_cents"_qs), 31650);
        QCOMPARE(total(whole, u"credit_cents"_qs), 31650);
        // Two accounts are carried, six lines were posted.
        QCOMPARE(whole.rows.size(), size_t(8));
        QStringList accounts = texts(whole, u"account"_qs);
        const QStringList asWritten = accounts;
        accounts.sort();
        QCOMPARE(asWritten, accounts);
    }

    void journalOfOneCode()
    {
        ReportRequest request;
        request.journal = u"AC"_qs;
        const ReportTable table = make(u"journal"_qs, request);
        QCOMPARE(table.rows.size(), size_t(3));
        QCOMPARE(texts(table, u"entry"_qs).front(), u"2026-000001"_qs);
        request.journal = u"XX"_qs;
        const Result<ReportTable> unknown =
            ReportService(m_shop->db(), {}).make(m_shop->session(), u"journal"_qs, request);
        QCOMPARE(unknown.failure().kind, Failure::Kind::NotFound);
    }

    void chartTellsWhatAccountsStandFor()
    {
        ReportRequest request;
        request.account = u"5301"_qs;
        const ReportTable table = make(u"chart"_qs, request);
        QCOMPARE(texts(table, u"stands_for"_qs), QStringList{u"Till cash"_qs});
    }

    void refusals()
    {
        ReportService reports(m_shop->db(), {});
        QCOMPARE(reports.make(m_shop->session(), u"nothing"_qs, {}).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(reports
                     .make(m_shop->session(), u"ledger"_qs,
                           {QDate(2026, 2, 1), QDate(2026, 1, 1), {}, {}, {}, {}})
                     .failure()
                     .kind,
                 Failure::Kind::Usage);
        for (const ReportKind &kind : Reports::all()) {
            const Result<ReportTable> made =
                reports.make(m_shop->sessionAs({}), QString::fromLatin1(kind.name), {});
            QVERIFY(!made);
            QCOMPARE(made.failure().kind, Failure::Kind::Forbidden);
        }
    }

    /// Every report can be made of a shop where nothing happened yet.
    void everyReportOfAnEmptyShop()
    {
        TestShop empty(engine());
        for (const ReportKind &kind : Reports::all()) {
            const Result<ReportTable> made =
                ReportService(empty.db(), empty.path())
                    .make(empty.session(), QString::fromLatin1(kind.name), {});
            if (QLatin1String(kind.name) == u"recall") { // it must be told of what
                QCOMPARE(made.failure().kind, Failure::Kind::Usage);
                continue;
            }
            QVERIFY2(made, kind.name);
            QVERIFY(!made->title.isEmpty());
            QVERIFY(!made->columns.empty());
            for (const ReportRow &row : made->rows)
                QCOMPARE(row.size(), made->columns.size());
            QCOMPARE(made->totals.empty() || made->totals.size() == made->columns.size(), true);
        }
    }

private:
    void post(QDate on, const QString &journal, std::vector<JournalLine> lines)
    {
        JournalEntry entry;
        entry.journal = journal;
        entry.on = on;
        entry.pieceRef = u"P1"_qs;
        entry.label = u"Test"_qs;
        entry.lines = std::move(lines);
        const Result<PostedEntry> posted =
            AccountingService(m_shop->db()).post(m_shop->session(), entry);
        QVERIFY2(posted, qPrintable(posted ? QString() : posted.failure().message));
    }

    ReportTable make(const QString &name, const ReportRequest &request)
    {
        const Result<ReportTable> made =
            ReportService(m_shop->db(), m_shop->path()).make(m_shop->session(), name, request);
        return made ? *made : ReportTable{};
    }

    std::unique_ptr<TestShop> m_shop;
    TestShop::Engine m_engine = TestShop::Sqlite;
};

CABAS_TEST(TestBookReports)
#include "tst_bookreports.moc"
