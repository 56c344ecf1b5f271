// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/invoicereport.h"

#include "core/accounting/chartloader.h"
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
        InvoiceDocument document;
        InvoiceLine line;
        line.position = 1;
        line.name = u"Tofu"_qs;
        line.net = Money::fromCents(1'000);
        line.vatBp = 550;
        document.invoice.lines = {line};
        InvoiceWish wish;
        wish.supplier = soy.id;
        wish.number = u"FA-1"_qs;
        wish.issued = shop.today();
        wish.due = shop.today();
        QVERIFY(InvoiceService(shop.db()).add(shop.session(), document, wish));
        ReportRequest request;
        request.to = shop.today().addDays(3);
        const auto table =
            ReportService(shop.db(), {}).make(shop.session(), u"invoices-due"_qs, request);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(1));
        QCOMPARE(std::get<qint64>(table->rows[0][size_t(table->columnOf(u"left_cents"_qs))]),
                 1'055);
        QCOMPARE(std::get<qint64>(table->rows[0][size_t(table->columnOf(u"days_late"_qs))]), 3);
        QCOMPARE(table->notes.size(), 2);
    }
};

CABAS_TEST(TestInvoiceReport)
#include "tst_invoicereport.moc"
