// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoicereader.h"

#include "core/formats/pdfattachments.h"
#include "tests/core/formats/einvoicetold.h"
#include "tests/core/formats/pdfmaker.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

Result<EInvoice> read(const QByteArray &bytes)
{
    return EInvoiceReader::read(bytes, attachmentsProgram());
}

QString codeOf(const QByteArray &bytes)
{
    const Result<EInvoice> invoice = read(bytes);
    return invoice ? u"read"_qs : invoice.failure().code;
}

QByteArray pdfWith(const std::vector<std::pair<QByteArray, QByteArray>> &files)
{
    PdfMaker maker;
    QByteArray list;
    for (const auto &[name, bytes] : files)
        list += "(x) " + PdfMaker::reference(maker.addFile(name, bytes)) + " ";
    return maker.pdf(maker.addPages(), "/Names << /EmbeddedFiles << /Names [" + list + "] >> >>");
}

} // namespace

class TestEInvoiceReader : public QObject {
    Q_OBJECT

private:
    static QString folder()
    {
        return QStringLiteral(CABAS_SOURCE_DIR) + u"/../shared/data/einvoice/"_qs;
    }

    static void real(const char *path, const char *told)
    {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromUtf8(told);
    }

    static void realPdfs()
    {
        real("facturx_fr_pdf/Avoir_FR_type381_BASIC.pdf",
             "basic 381 AV-2017-0005 2017-11-16 2017-11-16 EUR 2 | 218.48 - - 218.48 14.99 "
             "233.47 0.00 - 233.47 | Au bon moulin 999999998 FR11999999998");
        real("facturx_fr_pdf/Facture_DOM_MINIMUM.pdf",
             "minimum 380 FA-2017-0009 2017-11-05 - EUR 0 | - - - 530.75 0.00 530.75 - - 383.75 | "
             "Au bon moulin 999999998 FR11999999998");
        real("facturx_fr_pdf/Facture_FR_BASICWL.pdf",
             "basicwl 380 FA-2017-0010 2017-11-13 2017-12-13 EUR 0 | 624.90 - - 624.90 46.25 "
             "671.15 201.00 - 470.15 | Au bon moulin 999999998 FR11999999998");
        real("facturx_fr_pdf/Facture_FR_EN16931__listed_as_fail.pdf",
             "en16931 380 FA-2017-0010 2017-11-13 2017-12-13 EUR 3 | 624.90 - - 624.90 46.25 "
             "671.15 201.00 - 470.15 | Au bon moulin 999999998 FR11999999998");
        real("negative/pdf_invalid.pdf", "no_invoice");
        real("negative/pdf_plain.pdf", "no_invoice");
        for (const char *kind : {"cii.xml", "ubl.xml", "pdf"}) {
            const bool isUbl = QByteArrayView(kind) == "ubl.xml";
            const auto pair = [&](const char *name, const QString &told) {
                const QString path = u"pairs_cii_ubl_pdf/%1.%2"_qs.arg(QString::fromLatin1(name),
                                                                       QString::fromLatin1(kind));
                QTest::newRow(qPrintable(path)) << path
                                                << (isUbl ? u"peppol "_qs : u"en16931 "_qs) + told +
                                                       u" | Lieferant GmbH  DE123456789"_qs;
            };
            pair("EN16931_Einfach", u"380 471102 2018-03-05 - EUR 2 | 473.00 0.00 0.00 473.00 "
                                    "56.87 529.87 0.00 - 529.87"_qs);
            pair("EN16931_Gutschrift", u"389 471102 2018-03-05 - EUR 2 | 473.00 0.00 0.00 473.00 "
                                       "56.87 529.87 0.00 - 529.87"_qs);
            pair("EN16931_Rabatte", u"380 471102 2018-06-05 - EUR 4 | 202.70 14.73 5.80 193.77 "
                                    "21.30 215.07 50.00 - 165.07"_qs);
        }
    }

private Q_SLOTS:
    /// Files that other people made: profile, type, number, day, due, currency, lines, totals,
    /// seller; or why they are refused.
    void realFiles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("told");
        real("akretion_xml/factur-x-en16931.xml",
             "en16931 380 F20260023 2026-01-31 2026-03-02 EUR 3 | 95.00 9.00 14.00 100.00 4.90 "
             "104.90 0.00 0.00 104.90 | LE FOURNISSEUR 123456782 FR11123456782");
        real("akretion_xml/factur-x-minimum.xml",
             "minimum 380 F20260023 2026-01-31 - EUR 0 | - - - 100.00 4.90 104.90 - - 104.90 | "
             "LE FOURNISSEUR 123456782 FR11123456782");
        real("akretion_xml/order-x-basic.xml", "no_invoice");
        real("akretion_xml/ubl-21-extended-ctc-fr.xml",
             "extended-ctc-fr 380 F124212 2026-06-17 2026-07-16 EUR 2 | 273.00 5.50 5.50 273.00 "
             "35.03 308.03 100.00 - 208.03 | Au bon moulin 999999998 FR11999999998");
        real("atgp_xml/facturx-basic.xml",
             "basic 380 F-2023-003 2023-01-01 - EUR 1 | 100.00 - - 100.00 20.00 120.00 - - 120.00 "
             "| Seller Company SAS  ");
        real("atgp_xml/facturx-basicwl.xml",
             "basicwl 380 F-2023-002 2023-01-01 - EUR 0 | 100.00 - - 100.00 20.00 120.00 - - "
             "120.00 | Seller Company SAS  ");
        real("atgp_xml/facturx-en16931.xml",
             "en16931 380 F-2023-004 2023-01-01 - EUR 1 | 100.00 - - 100.00 20.00 120.00 - - "
             "120.00 | Seller Company SAS  ");
        real("atgp_xml/facturx-minimum.xml",
             "minimum 380 F-2023-001 2023-01-01 - EUR 0 | - - - 100.00 20.00 120.00 - - 120.00 | "
             "Seller Company SAS  ");
        real("en16931_examples/BR-CO-15-2.xml", "no_invoice");
        real("en16931_examples/BR-CO-17.xml", "no_invoice");
        real(
            "en16931_examples/CII-BR-CO-10-RoundingIssue.xml",
            "comfort 380 0 2021-03-26 2021-03-26 EUR 4 | 0.00 0.00 0.00 0.00 0.00 0.00 0.00 - 0.00 "
            "| Seller GmbH  DE123456789");
        real("en16931_examples/CII_example1.xml",
             "en16931 380 12115118 2015-01-09 2015-01-09 EUR 20 | 229.60 - - 229.60 20.73 250.33 "
             "- - 250.33 | De Koksmaat  NL8200.98.395.B.01");
        real("en16931_examples/CII_example3.xml",
             "en16931 380 TOSL108 2013-04-10 2013-05-10 DKK 1 | 800.00 - 100.00 900.00 225.00 "
             "1125.00 - - 1125.00 | SubscriptionSeller  DK16356706");
        real("en16931_examples/sample-discount-price.xml",
             "en16931 380 test decimal 1 2018-02-05 2018-02-28 EUR 1 | 12.12 - - 12.12 3.03 15.15 "
             "- - 15.15 | HEP SPLIT  HR46830600751");
        real("en16931_examples/ubl-tc434-creditnote1.xml",
             "en16931 381 018304 / 28865 2019-09-23 - EUR 1 | 100.11 - - 100.11 0.00 100.11 - - "
             "100.11 | My Supplier Company  BE0000000196");
        real("en16931_examples/ubl-tc434-example1.xml",
             "en16931 380 12115118 2015-01-09 2015-01-09 EUR 20 | 229.60 - - 229.60 20.73 250.33 "
             "- - 250.33 | De Koksmaat  NL8200.98.395.B.01");
        real("en16931_examples/ubl-tc434-example3.xml",
             "en16931 380 TOSL108 2013-04-10 2013-05-10 DKK 2 | 1600.00 - 100.00 1700.00 305.00 "
             "2005.00 - - 2005.00 | SubscriptionSeller  DK16356706");
        realPdfs();
    }

    void realFiles()
    {
        QFETCH(QString, path);
        QFETCH(QString, told);
        if (!QFileInfo(folder()).isDir())
            QSKIP("the collection of invoices is not on this machine");
        const Result<EInvoice> invoice =
            EInvoiceReader::readFile(folder() + path, attachmentsProgram());
        if (!invoice) {
            QCOMPARE(invoice.failure().code, told);
            return;
        }
        QCOMPARE(
            u"%1 %2 %3 %4 %5 %6 %7 | %8 | %9"_qs.arg(
                invoice->profileName, invoice->typeCode, invoice->number, dayText(invoice->issued),
                invoice->due ? dayText(*invoice->due) : u"-"_qs, invoice->currency,
                QString::number(invoice->lines.size()), toldTotals(*invoice),
                QStringList{invoice->seller.name, invoice->seller.siren, invoice->seller.vat}.join(
                    u' ')),
            told);
    }

    /// None of the collection is left out of the table above.
    void everyRealFileIsTold()
    {
        if (!QFileInfo(folder()).isDir())
            QSKIP("the collection of invoices is not on this machine");
        int files = 0;
        for (const QFileInfo &room :
             QDir(folder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            files += int(QDir(room.filePath()).entryList(QDir::Files).size());
        QCOMPARE(files, 32);
    }

    /// One invoice, written three ways by the same people.
    void pairsSayTheSame_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"EN16931_Einfach"_qs, u"EN16931_Gutschrift"_qs, u"EN16931_Rabatte"_qs})
            QTest::newRow(qPrintable(name)) << name;
    }
    void pairsSayTheSame()
    {
        QFETCH(QString, name);
        if (!QFileInfo(folder()).isDir())
            QSKIP("the collection of invoices is not on this machine");
        const QString path = folder() + u"pairs_cii_ubl_pdf/"_qs + name;
        const auto cii = EInvoiceReader::readFile(path + u".cii.xml"_qs);
        const auto ubl = EInvoiceReader::readFile(path + u".ubl.xml"_qs);
        const auto pdf = EInvoiceReader::readFile(path + u".pdf"_qs, attachmentsProgram());
        QVERIFY(cii && ubl && pdf);
        QCOMPARE(told(pdf), told(cii));
        QCOMPARE(ubl->lines.size(), cii->lines.size());
        for (size_t at = 0; at < cii->lines.size(); ++at) {
            QCOMPARE(ubl->lines[at].gtin, cii->lines[at].gtin);
            QCOMPARE(ubl->lines[at].name, cii->lines[at].name);
            QCOMPARE(ubl->lines[at].quantity, cii->lines[at].quantity);
            QCOMPARE(ubl->lines[at].netPrice, cii->lines[at].netPrice);
            QCOMPARE(ubl->lines[at].net, cii->lines[at].net);
            QCOMPARE(ubl->lines[at].vatBp, cii->lines[at].vatBp);
        }
    }

    void pdfsCarryEitherSyntax()
    {
        const QByteArray cii = einvoiceSample(u"cii.xml"_qs);
        const QByteArray ubl = einvoiceSample(u"ubl.xml"_qs);
        QCOMPARE(told(read(pdfWith({{"factur-x.xml", cii}}))), told(read(cii)));
        QCOMPARE(told(read(pdfWith({{"xrechnung.xml", ubl}}))), told(read(ubl)));
        QCOMPARE(told(read(einvoiceSample(u"empty-password.pdf"_qs))), told(read(cii)));
        QCOMPARE(codeOf(einvoiceSample(u"password.pdf"_qs)), u"locked"_qs);
    }

    /// The name helps, the contents decide.
    void theInvoiceAmongOtherFiles()
    {
        const QByteArray invoice = einvoiceSample(u"cii.xml"_qs);
        QByteArray other = invoice;
        other.replace("FA-2026-0417", "OTHER");
        const QByteArray order = "<SCRDMCCBDACIOMessageStructure/>";
        const auto number = [](const QByteArray &pdf) { return read(pdf).value().number; };
        QCOMPARE(number(pdfWith({{"order-x.xml", order}, {"piece.bin", invoice}})),
                 u"FA-2026-0417"_qs);
        QCOMPARE(number(pdfWith({{"a.xml", other}, {"ZUGFeRD-invoice.xml", invoice}})),
                 u"FA-2026-0417"_qs);
        QCOMPARE(number(pdfWith({{"zugferd-invoice.xml", other}, {"FACTUR-X.XML", invoice}})),
                 u"FA-2026-0417"_qs);
        QCOMPARE(codeOf(pdfWith({{"order-x.xml", order}})), u"no_invoice"_qs);
        QCOMPARE(codeOf(pdfWith({{"order-x.xml", order}, {"factur-x.xml", "<broken"}})),
                 u"damaged"_qs);
        QCOMPARE(codeOf(pdfWith({})), u"no_invoice"_qs);
    }

    void envelopesOfNetworks()
    {
        QByteArray inside = einvoiceSample(u"ubl.xml"_qs);
        inside = inside.mid(inside.indexOf("<Invoice"));
        const QByteArray head = "<StandardBusinessDocument xmlns='urn:x'>"
                                "<StandardBusinessDocumentHeader/>";
        QCOMPARE(told(read(head + inside + "</StandardBusinessDocument>")), told(read(inside)));
        QCOMPARE(codeOf(head + inside + inside + "</StandardBusinessDocument>"), u"no_invoice"_qs);
        const auto several = read("<set><a>" + inside + "</a><a>" + inside + "</a></set>");
        QVERIFY(several.failure().message.contains(u"2 "_qs));
        QCOMPARE(codeOf(head + "</StandardBusinessDocument>"), u"no_invoice"_qs);
    }

    void whatIsNoInvoice_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code);
        };
        row("empty", "", "damaged");
        row("blank", " \r\n", "damaged");
        row("words", "Facture no 12, total 34,50", "no_invoice");
        row("picture", "\x89PNG\r\n\x1A\n", "no_invoice");
        row("zeros", QByteArray(4'096, '\0'), "no_invoice");
        row("page", "<html><body/></html>", "no_invoice");
        row("order", "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>",
            "no_invoice");
        row("nothing in it", "<CrossIndustryInvoice/>", "incomplete");
        row("cut", einvoiceSample(u"cii.xml"_qs).left(3'000), "damaged");
        row("lines without end",
            "<CrossIndustryInvoice><SupplyChainTradeTransaction>" +
                QByteArray("<IncludedSupplyChainTradeLineItem/>").repeated(20'000) +
                "</SupplyChainTradeTransaction></CrossIndustryInvoice>",
            "value");
        row("bomb",
            "<!DOCTYPE a [<!ENTITY b 'b'>]><CrossIndustryInvoice>&b;</CrossIndustryInvoice>",
            "damaged");
    }
    void whatIsNoInvoice()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const Result<EInvoice> invoice = read(bytes);
        QVERIFY(!invoice);
        QCOMPARE(invoice.failure().code, code);
        QVERIFY(invoice.failure().kind == Failure::Kind::Refused);
        QVERIFY(!invoice.failure().message.isEmpty());
    }

    void whatAnInvoiceCannotLack()
    {
        for (const char *part : {"<ram:ID>FA-2026-0417</ram:ID>", ">20261103<",
                                 "<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>",
                                 "<ram:GrandTotalAmount>127.39</ram:GrandTotalAmount>"}) {
            QByteArray bytes = einvoiceSample(u"cii.xml"_qs);
            QVERIFY(bytes.contains(part));
            bytes.replace(part, part[0] == '>' ? "><" : "");
            QCOMPARE(codeOf(bytes), u"incomplete"_qs);
            QVERIFY(read(bytes).failure().message.contains(u"BR-"_qs));
        }
    }

    void anInvoiceWithoutLinesSaysSo()
    {
        QByteArray bytes = einvoiceSample(u"cii.xml"_qs);
        bytes.replace("<ram:IncludedSupplyChainTradeLineItem>", "<ram:Else>");
        bytes.replace("</ram:IncludedSupplyChainTradeLineItem>", "</ram:Else>");
        const Result<EInvoice> invoice = read(bytes);
        QVERIFY(invoice && !invoice->hasLines());
        QCOMPARE(invoice->warnings.back().code, u"no_lines"_qs);
    }

    void filesThatCannotBeOpened()
    {
        const auto missing = EInvoiceReader::readFile(u"/nowhere/invoice.xml"_qs);
        QVERIFY(!missing && missing.failure().kind == Failure::Kind::Storage);
        const auto folder = EInvoiceReader::readFile(QDir::tempPath());
        QVERIFY(!folder && folder.failure().kind == Failure::Kind::Storage);
    }
};

CABAS_TEST(TestEInvoiceReader)
#include "tst_einvoicereader.moc"
