// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/salesinvoicesheet.h"

#include "core/invoicing/salesinvoicerules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestSalesInvoiceSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What the law asks of the paper stands on it.
    void thePaperSaysWhatTheLawAsks()
    {
        SalesInvoice invoice;
        invoice.number = u"F2026-00001"_qs;
        invoice.issued = invoice.delivered = QDate(2026, 3, 10);
        invoice.due = QDate(2026, 4, 9);
        invoice.isBusiness = true;
        invoice.iban = u"FR7630006000011234567890189"_qs;
        invoice.seller.name = u"La Coop"_qs;
        invoice.seller.siren = u"732829320"_qs;
        invoice.seller.vatNumber = u"FR44732829320"_qs;
        invoice.buyer.name = u"Coop du Lac"_qs;
        invoice.buyer.city = u"Annecy"_qs;
        SalesInvoiceLine line;
        line.name = u"Tofu"_qs;
        line.quantity = Quantity::units(10);
        line.price = UnitPrice::fromE4(20'000);
        line.vatCode = u"S550"_qs;
        line.vatBp = 550;
        invoice.lines = {line};
        SalesInvoiceRules::total(invoice);
        const ReportTable sheet = SalesInvoiceSheet::of(invoice, {});
        QCOMPARE(sheet.rows.size(), size_t(1));
        QCOMPARE(std::get<qint64>(sheet.totals.back()), 2'000);
        const QString said = (sheet.opening + sheet.notes).join(u'\n') + sheet.title;
        for (const QString &word :
             {invoice.number, u"732829320"_qs, u"FR44732829320"_qs, u"Coop du Lac"_qs, u"Annecy"_qs,
              u"10/03/2026"_qs, u"09/04/2026"_qs, u"21.10"_qs, u"1.10"_qs, invoice.iban,
              u"40 €"_qs})
            QVERIFY2(said.contains(word), qPrintable(word));
        invoice.isBusiness = false;
        QVERIFY(!SalesInvoiceSheet::of(invoice, {}).notes.join(u'\n').contains(u"40 €"_qs));
        invoice.kind = SalesInvoiceKind::CreditNote;
        invoice.creditsNumber = u"F2026-00001"_qs;
        QVERIFY(!SalesInvoiceSheet::of(invoice, {}).notes.join(u'\n').contains(u"09/04/2026"_qs));
    }
};

CABAS_TEST(TestSalesInvoiceSheet)
#include "tst_salesinvoicesheet.moc"
