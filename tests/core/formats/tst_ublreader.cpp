// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ublreader.h"

#include "core/formats/ciireader.h"
#include "tests/core/formats/einvoicetold.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

Result<EInvoice> read(const QByteArray &bytes)
{
    CABAS_LET(tree, XmlTree::read(bytes));
    return UblReader::read(tree.root());
}

EInvoice sample(const char *name)
{
    return read(einvoiceSample(QString::fromLatin1(name))).value();
}

} // namespace

class TestUblReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameInvoiceAsInCii()
    {
        const Result<XmlTree> tree = XmlTree::read(einvoiceSample(u"cii.xml"_qs));
        QCOMPARE(told(sample("ubl.xml")), told(CiiReader::read(tree->root())));
    }

    void aCreditNote()
    {
        const EInvoice credit = sample("ubl-creditnote.xml");
        QVERIFY(credit.isCreditNote);
        QCOMPARE(credit.typeCode, u"381"_qs);
        QCOMPARE(credit.profileName, u"peppol"_qs);
        QCOMPARE(credit.issued, QDate(2026, 11, 10));
        QCOMPARE(credit.due, std::optional(QDate(2026, 11, 30)));
        QCOMPARE(credit.precedingInvoices, QStringList{u"FA-2026-0417"_qs});
        QCOMPARE(toldTotals(credit), u"5.86 - - 5.86 0.32 6.18 - 0.02 6.20"_qs);
        QCOMPARE(credit.vat.size(), size_t(1));
        QCOMPARE(told(credit.lines.at(0)),
                 u"1 Farine de blé T65 en vrac 2.5 KGM x 2.3456/1 = 5.86 S:5.50 gtin "
                 "3769999000015 lot L2611-4 ddm 2027-06-30 despatch BL-5501"_qs);
        QVERIFY(credit.lines.at(1).role == EInvoiceLine::Role::Information);
        QCOMPARE(credit.lines.at(1).parent, u"1"_qs);
    }

    void whatIsMissingIsLeftEmpty()
    {
        const Result<EInvoice> invoice = read("<Invoice/>");
        QVERIFY(invoice);
        QVERIFY(invoice->number.isEmpty() && invoice->lines.empty());
        QCOMPARE(toldTotals(*invoice), u"- - - - - - - - -"_qs);
    }

    void otherTaxesAreNoVat()
    {
        QByteArray bytes = einvoiceSample(u"ubl.xml"_qs);
        bytes.replace("<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent>",
                      "<cac:ClassifiedTaxCategory><cbc:ID>X</cbc:ID><cbc:Percent>3</cbc:Percent>"
                      "<cac:TaxScheme><cbc:ID>ECO</cbc:ID></cac:TaxScheme>"
                      "</cac:ClassifiedTaxCategory>"
                      "<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent>");
        const EInvoice invoice = read(bytes).value();
        QCOMPARE(invoice.lines.at(2).category, u"S"_qs);
        QCOMPARE(invoice.lines.at(2).vatBp, std::optional(2'000));
    }

    void aWrongValueIsRefused()
    {
        for (const auto &[right, wrong] :
             std::initializer_list<std::pair<const char *, const char *>>{{">127.39<", ">127,39<"},
                                                                          {">12.5<", ">12kg<"},
                                                                          {">0.32<", ">zero<"},
                                                                          {">false<", ">non<"}}) {
            for (const QString &name : {u"ubl.xml"_qs, u"ubl-creditnote.xml"_qs}) {
                QByteArray bytes = einvoiceSample(name);
                if (!bytes.contains(right))
                    continue;
                const Result<EInvoice> invoice = read(bytes.replace(right, wrong));
                QVERIFY2(!invoice, wrong);
                QCOMPARE(invoice.failure().code, u"value"_qs);
            }
        }
    }

    void onlyItsOwnRoots()
    {
        const auto isOurs = [](const QByteArray &bytes) {
            return UblReader::isInvoice(XmlTree::read(bytes).value().root());
        };
        const QByteArray space = "urn:oasis:names:specification:ubl:schema:xsd:";
        QVERIFY(isOurs("<Invoice xmlns='" + space + "Invoice-2'/>"));
        QVERIFY(isOurs("<x:CreditNote xmlns:x='" + space + "CreditNote-2'/>"));
        QVERIFY(!isOurs("<Order xmlns='" + space + "Order-2'/>"));
        QVERIFY(!isOurs("<Invoice xmlns='urn:example'/>"));
    }

    /// Parts of parts of a line go as deep as the document does, and no deeper than is read.
    void partsOfLines()
    {
        QByteArray bytes = "<Invoice><InvoiceLine><ID>1</ID>";
        for (int depth = 0; depth < 20; ++depth)
            bytes += "<SubInvoiceLine><ID>1." + QByteArray::number(depth) + "</ID>";
        bytes += QByteArray("</SubInvoiceLine>").repeated(20) + "</InvoiceLine></Invoice>";
        const EInvoice invoice = read(bytes).value();
        QVERIFY(invoice.lines.size() > 3 && invoice.lines.size() < 20);
        QCOMPARE(invoice.lines.at(2).parent, u"1.0"_qs);
    }
};

CABAS_TEST(TestUblReader)
#include "tst_ublreader.moc"
