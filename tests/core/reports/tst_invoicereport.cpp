// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/invoicereport.h"

#include "core/accounting/chartloader.h"
#include "core/accounting/journalstore.h"
#include "core/purchasing/invoiceservice.h"
#include "core/reports/reportservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

SupplierInvoice owedTo(const QString &supplier, qint64 cents, InvoiceKind kind)
{
    SupplierInvoice invoice;
    invoice.supplierCode = supplier;
    invoice.kind = kind;
    invoice.gross = Money::fromCents(cents);
    return invoice;
}

} // namespace

class TestInvoiceReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void paymentsPayWhatWasDueFirst()
    {
        const std::vector<SupplierInvoice> invoices{owedTo(u"A"_qs, 500, InvoiceKind::Invoice),
                                                    owedTo(u"B"_qs, 300, InvoiceKind::Invoice),
                                                    owedTo(u"A"_qs, 100, InvoiceKind::CreditNote),
                                                    owedTo(u"A"_qs, 700, InvoiceKind::Invoice)};
        const std::vector<Money> left = InvoiceReport::left(
            invoices, {{u"A"_qs, Money::fromCents(900)}, {u"B"_qs, Money::fromCents(-5)}});
        QCOMPARE(left[0].cents(), 200);
        QCOMPARE(left[1].cents(), 0);
        QCOMPARE(left[2].cents(), 0);
        QCOMPARE(left[3].cents(), 700);
    }

    void theReport()
    {
        TestShop shop(engine());
        QVERIFY(shop.db().write([&](Tx &tx) {
            return ChartLoader::seed(tx, u"coop-makeup"_qs, shop.today(), u"01-01"_qs);
        }));
        const Supplier soy = aSupplier(u"Soy"_qs).add(shop);
        invoice(shop, soy.id, u"FA-1"_qs, 1'000);
        const ReportTable table = made(shop, shop.today().addDays(3));
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(number(table, 0, u"left_cents"_qs), 1'055);
        QCOMPARE(number(table, 0, u"days_late"_qs), 3);
        QCOMPARE(table.notes.size(), 2);
    }

    /// Opening entries repeat what is owed; what was paid in years before is not owed again.
    void aYearLaterTheSameIsOwed()
    {
        TestShop shop(engine());
        QVERIFY(shop.db().write([&](Tx &tx) {
            return ChartLoader::seed(tx, u"coop-makeup"_qs, shop.today(), u"01-01"_qs);
        }));
        const Supplier soy = aSupplier(u"Soy"_qs).code(u"SOY"_qs).add(shop);
        const QDate end(shop.today().year(), 12, 31);
        invoice(shop, soy.id, u"FA-1"_qs, 1'000);
        invoice(shop, soy.id, u"FA-2"_qs, 2'000);
        post(shop, end, u"BQ"_qs, {owing(-1'055), bank(-1'055)});
        const ReportTable before = made(shop, end);
        QCOMPARE(before.rows.size(), size_t(1));
        QCOMPARE(number(before, 0, u"left_cents"_qs), 2'110);
        post(shop, end.addDays(1), u"AN"_qs, {owing(2'110), bank(2'110)});
        const ReportTable after = made(shop, end.addYears(1));
        QCOMPARE(after.rows.size(), size_t(1));
        QCOMPARE(number(after, 0, u"left_cents"_qs), 2'110);
        QCOMPARE(after.rows[0][size_t(after.columnOf(u"number"_qs))], ReportCell(u"FA-2"_qs));
    }

private:
    static void invoice(TestShop &shop, SupplierId supplier, const QString &name, qint64 net)
    {
        InvoiceDocument document;
        InvoiceLine line;
        line.position = 1;
        line.name = u"Tofu"_qs;
        line.net = Money::fromCents(net);
        line.vatBp = 550;
        document.invoice.lines = {line};
        InvoiceWish wish;
        wish.supplier = supplier;
        wish.number = name;
        wish.issued = shop.today();
        wish.due = shop.today();
        QVERIFY(InvoiceService(shop.db()).add(shop.session(), document, wish));
    }
    /// What is owed to Soy, in cents; less than nothing pays it.
    static JournalLine owing(qint64 cents)
    {
        JournalLine line;
        line.account = u"401"_qs;
        line.thirdParty = u"SOY"_qs;
        (cents > 0 ? line.credit : line.debit) = Money::fromCents(std::abs(cents));
        return line;
    }
    static JournalLine bank(qint64 cents)
    {
        JournalLine line;
        line.account = u"5121"_qs;
        (cents > 0 ? line.debit : line.credit) = Money::fromCents(std::abs(cents));
        return line;
    }
    static void post(TestShop &shop, QDate on, const QString &journal,
                     std::vector<JournalLine> lines)
    {
        const Result<> posted = shop.db().write([&](Tx &tx) -> Result<> {
            JournalEntry entry;
            entry.journal = journal;
            entry.on = on;
            entry.pieceOn = on;
            entry.pieceRef = u"X"_qs;
            entry.label = u"X"_qs;
            entry.lines = std::move(lines);
            CABAS_TRY(JournalStore::append(tx, shop.session(), entry));
            return Ok{};
        });
        QVERIFY2(posted, posted ? "" : qPrintable(posted.failure().message));
    }
    static ReportTable made(TestShop &shop, QDate to)
    {
        ReportRequest request;
        request.to = to;
        return *ReportService(shop.db(), {}).make(shop.session(), u"invoices-due"_qs, request);
    }
    static qint64 number(const ReportTable &table, size_t row, const QString &column)
    {
        return std::get<qint64>(table.rows[row][size_t(table.columnOf(column))]);
    }
};

CABAS_TEST(TestInvoiceReport)
#include "tst_invoicereport.moc"
