// SPDX-License-Identifier: GPL-3.0-or-later
// covers: salesreportstore stockreportstore
#include "core/base/language.h"
#include "core/reports/reports.h"
#include "core/reports/reportservice.h"
#include "core/reports/reportwriter.h"
#include "core/reports/salesreportstore.h"
#include "core/reports/stockreportstore.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

namespace {

const QDate firstDay(2026, 3, 10);
const QDate secondDay(2026, 3, 11);

qint64 numberIn(const ReportTable &table, const ReportRow &row, const QString &field)
{
    const auto *number = std::get_if<qint64>(&row[size_t(table.columnOf(field))]);
    return number == nullptr ? 0 : *number;
}

QString textIn(const ReportTable &table, const ReportRow &row, const QString &field)
{
    const auto *text = std::get_if<QString>(&row[size_t(table.columnOf(field))]);
    return text == nullptr ? QString() : *text;
}

/// What a section of the day's report adds up to.
qint64 sumOf(const ReportTable &table, const QString &section, const QString &field)
{
    qint64 sum = 0;
    for (const ReportRow &row : table.rows) {
        if (textIn(table, row, u"section"_qs) == section)
            sum += numberIn(table, row, field);
    }
    return sum;
}

} // namespace

class TestSalesReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }

    void init()
    {
        if (m_shop && m_engine == test::engine())
            return;
        m_engine = test::engine();
        m_shop = std::make_unique<TestShop>(m_engine);
        test::liveALittle(*m_shop);
    }

    /// Each section tells the same day from another side: all add up to the same total.
    void theSectionsOfADayAgree()
    {
        for (QDate day : {firstDay, secondDay}) {
            const ReportTable table = make(u"day"_qs, {day, day, {}, {}, {}, {}});
            const qint64 total = numberIn(table, table.totals, u"gross_cents"_qs);
            QVERIFY(total > 0);
            for (const char *section : {"till", "means", "vat", "family", "ticket"})
                QCOMPARE(sumOf(table, QString::fromLatin1(section), u"gross_cents"_qs), total);
            QCOMPARE(sumOf(table, u"vat"_qs, u"net_cents"_qs) +
                         sumOf(table, u"vat"_qs, u"vat_cents"_qs),
                     total);
        }
    }

    void refundsAreTakenOff()
    {
        const auto sales = m_shop->read(
            [](Tx &tx) { return SalesReportStore::byProduct(tx, firstDay, firstDay); });
        // Three bags were sold on a ticket and wholly refunded, one more was sold.
        for (const auto &product : sales) {
            if (product.code == u"FAR") {
                QCOMPARE(product.quantity, Quantity::units(1));
                QCOMPARE(product.gross.cents(), 250);
            }
        }
        QCOMPARE(sales.front().code, u"SAV"_qs);
    }

    /// Carrots weighed in two bags are one ticket that has carrots.
    void aTicketCountsOnceForAProduct()
    {
        TestShop shop(test::engine());
        test::aProduct(u"Carottes"_qs).code(u"CAR"_qs).priced(280).inKilos().add(shop);
        test::aProduct(u"Savon"_qs).code(u"SAV"_qs).priced(100).vat(u"S2000"_qs).add(shop);
        QVERIFY(TillService(shop.db(), {}).open(shop.session(), u"1"_qs, Money()));
        using Lines = std::vector<std::pair<QString, qint64>>;
        for (const Lines &lines :
             {Lines{{u"CAR"_qs, 500}, {u"SAV"_qs, 1'000}, {u"CAR"_qs, 700}}, {{u"CAR"_qs, 100}}}) {
            SaleRequest request;
            request.till = u"1"_qs;
            for (const auto &[code, milli] : lines) {
                LineRequest line;
                line.code = code;
                line.quantity = Quantity::fromMilli(milli);
                request.lines.push_back(line);
            }
            request.payments = {{TillMeans::Cash, {}, Money::fromCents(2'000)}};
            QVERIFY(SaleService(shop.db()).sell(shop.session(), request));
        }
        const auto sales = shop.read(
            [&](Tx &tx) { return SalesReportStore::byProduct(tx, shop.today(), shop.today()); });
        QCOMPARE(sales.size(), size_t(2));
        QCOMPARE(sales[0].code, u"CAR"_qs); // most money first
        QCOMPARE(sales[0].tickets, 2);
        QCOMPARE(sales[0].quantity.milli(), 1'300);
        QCOMPARE(sales[0].gross.cents(), 364);
        QCOMPARE(sales[1].tickets, 1);
        QCOMPARE(sales[1].vatBp, 2'000);
    }

    void salesAddUpTheSameWayByWay()
    {
        const QDate from(2026, 3, 1);
        const QDate to(2026, 3, 31);
        QList<qint64> totals;
        for (const char *by : {"product", "family", "day", "hour", "cashier", "till", "means"}) {
            const ReportTable table =
                make(u"sales"_qs, {from, to, {}, {}, {}, QString::fromLatin1(by)});
            qint64 sum = 0;
            for (const ReportRow &row : table.rows)
                sum += numberIn(table, row, u"gross_cents"_qs);
            QCOMPARE(sum, numberIn(table, table.totals, u"gross_cents"_qs));
            totals += sum;
        }
        for (const qint64 total : totals)
            QCOMPARE(total, totals[0]);
        const Result<ReportTable> unknown =
            ReportService(m_shop->db(), {})
                .make(m_shop->session(), u"sales"_qs, {from, to, {}, {}, {}, u"colour"_qs});
        QCOMPARE(unknown.failure().kind, Failure::Kind::Usage);
    }

    /// Stable words are for programs: in French nobody reads “deductible” or “make_up”.
    void wordsOfProgramsAreNotShown()
    {
        static const QStringList fields{u"section"_qs,   u"kind"_qs, u"state"_qs,  u"stage"_qs,
                                        u"side"_qs,      u"part"_qs, u"surety"_qs, u"term"_qs,
                                        u"date_kind"_qs, u"unit"_qs};
        static const QRegularExpression word(u"^[a-z]{3,}(_[a-z]+)*$"_qs);
        const QString before = Language::current();
        const QScopeGuard back([&] { Language::use(before); });
        const ReportRequest span{QDate(2026, 3, 1), QDate(2026, 4, 30), {}, {}, {}, {}};
        QStringList shown;
        int looked = 0;
        for (const ReportKind &kind : Reports::all()) {
            const auto made = [&](const QString &language) {
                Language::use(language);
                return ReportService(m_shop->db(), m_shop->path())
                    .make(m_shop->session(), QString::fromLatin1(kind.name), span);
            };
            const Result<ReportTable> english = made(u"en"_qs);
            const Result<ReportTable> french = made(u"fr"_qs);
            if (!english || !french)
                continue; // it must be told of what
            for (size_t at = 0; at < std::min(english->rows.size(), french->rows.size()); ++at) {
                for (int column = 0; column < int(french->columns.size()); ++column) {
                    const auto *text = std::get_if<QString>(&french->rows[at][size_t(column)]);
                    if (text == nullptr || french->rows[at] != english->rows[at] ||
                        !fields.contains(french->columns[size_t(column)].field) ||
                        !word.match(*text).hasMatch())
                        continue;
                    ++looked;
                    const QString seen = ReportWriter::cellText(*french, french->rows[at], column);
                    if (seen == *text)
                        shown += u"%1: %2"_qs.arg(QString::fromLatin1(kind.name), seen);
                }
            }
        }
        QVERIFY(looked > 20);
        QVERIFY2(shown.isEmpty(), qPrintable(shown.join(u", "_qs)));
    }

    void closedSessionsAreInTheBooksToTheCent()
    {
        const ReportTable table = make(u"vat"_qs, {firstDay, secondDay, {}, {}, {}, {}});
        QVERIFY(table.notes.isEmpty());
        QCOMPARE(sumOf(table, u"sales"_qs, u"vat_cents"_qs),
                 sumOf(table, u"collected"_qs, u"vat_cents"_qs));
        QCOMPARE(sumOf(table, u"deductible"_qs, u"vat_cents"_qs), 550);
        // On 2 April a session is open: its ticket is not in the books yet.
        const ReportTable open =
            make(u"vat"_qs, {QDate(2026, 4, 1), QDate(2026, 4, 2), {}, {}, {}, {}});
        QCOMPARE(open.notes.size(), 1);
    }

    void stockOfADayGoneBy()
    {
        const auto levels = [&](QDate day) {
            QMap<QString, qint64> byCode;
            for (const auto &level :
                 m_shop->read([&](Tx &tx) { return StockReportStore::levelsAt(tx, day); }))
                byCode.insert(level.code, level.onHand.milli());
            return byCode;
        };
        QCOMPARE(levels(firstDay.addDays(-1)).value(u"FAR"_qs), 0);
        // 40 received, 1 sold, 1 broken, 2 invoiced; the refunded ones came back.
        QCOMPARE(levels(firstDay).value(u"FAR"_qs), 36000);
        QCOMPARE(levels(firstDay).value(u"CAR"_qs), 28500);
        QCOMPARE(levels(secondDay).value(u"FAR"_qs), 33000);
        QCOMPARE(levels({2026, 12, 31}).value(u"SAV"_qs), 37000);
    }

    void stockValueIsTheSumOfMoves()
    {
        const ReportTable table = make(u"stock"_qs, {});
        const qint64 moved = m_shop->read([](Tx &tx) {
            return tx.integer("SELECT CAST(SUM(value_cents) AS BIGINT) FROM stock_moves");
        });
        QCOMPARE(numberIn(table, table.totals, u"value_cents"_qs), moved);
    }

private:
    ReportTable make(const QString &name, const ReportRequest &request)
    {
        const Result<ReportTable> made =
            ReportService(m_shop->db(), m_shop->path()).make(m_shop->session(), name, request);
        if (!made)
            qFatal("%s", qPrintable(made.failure().message));
        return *made;
    }

    std::unique_ptr<TestShop> m_shop;
    TestShop::Engine m_engine = TestShop::Sqlite;
};

CABAS_TEST(TestSalesReports)
#include "tst_salesreports.moc"
