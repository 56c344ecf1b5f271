// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices of other makers, as a shop takes them in.
#include "core/purchasing/invoicedraft.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace cabas;

class TestInvoiceFacts : public QObject {
    Q_OBJECT

    static QString folder()
    {
        return QStringLiteral(CABAS_SOURCE_DIR) + u"/../shared/data/einvoice/"_qs;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(folder()))
            QSKIP("the samples are not here");
    }

    /// Each is read, or refused in words: with the rule's name where it is an invoice.
    void eachIsReadOrRefusedByItsRule()
    {
        int byRule = 0;
        QStringList otherwise;
        QDirIterator files(folder(), {u"*.xml"_qs, u"*.pdf"_qs}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const auto document = InvoiceDraft::readFile(path);
            if (!document && document.failure().message.contains(u"BR-"))
                ++byRule;
            else if (!document)
                otherwise += QFileInfo(path).fileName();
        }
        QCOMPARE(byRule, 3);
        // Sets of several invoices, another currency, an order, PDFs without invoice.
        otherwise.sort();
        QCOMPARE(otherwise,
                 QStringList({u"BR-CO-15-2.xml"_qs, u"BR-CO-17.xml"_qs, u"CII_example3.xml"_qs,
                              u"order-x-basic.xml"_qs, u"pdf_invalid.pdf"_qs, u"pdf_plain.pdf"_qs,
                              u"ubl-tc434-example3.xml"_qs}));
    }

    /// The same invoice as CII, UBL and PDF gives the same lines and totals.
    void oneInvoiceInThreeForms()
    {
        for (const QString &name :
             {u"EN16931_Einfach"_qs, u"EN16931_Gutschrift"_qs, u"EN16931_Rabatte"_qs}) {
            const QString base = folder() + u"pairs_cii_ubl_pdf/"_qs + name;
            const auto cii = InvoiceDraft::readFile(base + u".cii.xml"_qs);
            const auto ubl = InvoiceDraft::readFile(base + u".ubl.xml"_qs);
            const auto pdf = InvoiceDraft::readFile(base + u".pdf"_qs);
            QVERIFY2(cii && ubl && pdf, qPrintable(name));
            for (const auto *other : {&*ubl, &*pdf}) {
                const SupplierInvoice &one = cii->invoice;
                const SupplierInvoice &two = other->invoice;
                QCOMPARE(two.number, one.number);
                QCOMPARE(two.issued, one.issued);
                QCOMPARE(two.kind, one.kind);
                QCOMPARE(two.net, one.net);
                QCOMPARE(two.vat, one.vat);
                QCOMPARE(two.gross, one.gross);
                QCOMPARE(two.lines.size(), one.lines.size());
                for (size_t at = 0; at < one.lines.size(); ++at) {
                    QCOMPARE(two.lines[at].net, one.lines[at].net);
                    QCOMPARE(two.lines[at].quantity, one.lines[at].quantity);
                    QCOMPARE(two.lines[at].vatBp, one.lines[at].vatBp);
                }
            }
        }
    }
};

CABAS_TEST(TestInvoiceFacts)
#include "tst_invoicefacts.moc"
