// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/deliverydocument.h"
#include "tests/core/formats/zipmaker.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestDeliveryDocument : public QObject {
    Q_OBJECT

    static QByteArray sample(const QString &name)
    {
        QFile file(QStringLiteral(CABAS_SOURCE_DIR) + u"/tests/data/einvoice/"_qs + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(name));
        return file.readAll();
    }
    static EInvoiceLine line(const char *quantity, const char *unit, const char *price)
    {
        EInvoiceLine line;
        line.name = u"Flour"_qs;
        line.sellerItem = u"F65-25"_qs;
        line.quantity = ExactDecimal::parse(QString::fromLatin1(quantity));
        line.unit = QString::fromLatin1(unit);
        line.netPrice = ExactDecimal::parse(QString::fromLatin1(price));
        return line;
    }

private Q_SLOTS:
    void anInvoiceIsADeliveryNote()
    {
        const auto document = DeliveryDocument::read(sample(u"cii.xml"_qs), u"f.xml"_qs);
        QVERIFY(document);
        QVERIFY(!document->number.isEmpty());
        QVERIFY(!document->sellerName.isEmpty());
        QVERIFY(document->note.lines.size() >= 2);
        const DeliveryNoteLine &flour = document->note.lines[0];
        QCOMPARE(flour.code, u"3769999000015"_qs);
        QCOMPARE(flour.reference, u"F65-25"_qs);
        QCOMPARE(flour.quantity, Quantity::fromMilli(12'500));
        QCOMPARE(document->note.lines[1].quantity, Quantity::units(24));
        QVERIFY(DeliveryDocument::read(sample(u"ubl.xml"_qs), u"f.xml"_qs));
    }

    void unitsBecomeThoseOfTheShop()
    {
        EInvoice invoice;
        invoice.lines = {line("2500", "GRM", "0.004"), line("3", "XBX", "14.40"),
                         line("7", "C62", "1.2345"), line("0", "C62", "1"), line("-2", "C62", "1")};
        invoice.lines[1].gtin = u"3760042180333"_qs;
        invoice.lines.push_back(line("9", "C62", "1"));
        invoice.lines.back().role = EInvoiceLine::Role::Group;
        const DeliveryNote note = DeliveryDocument::noteOf(invoice);
        QCOMPARE(note.lines.size(), size_t(3));
        QCOMPARE(note.refused.size(), size_t(2));
        QCOMPARE(note.lines[0].quantity, Quantity::fromMilli(2'500));
        QCOMPARE(note.lines[0].cost, UnitPrice::fromE4(40'000));
        QVERIFY(note.lines[1].inPacks);
        QCOMPARE(note.lines[1].cost, UnitPrice::fromE4(144'000));
        QCOMPARE(note.lines[1].code, u"3760042180333"_qs);
        QCOMPARE(note.lines[2].cost, UnitPrice::fromE4(12'345));
        QCOMPARE(note.lines[2].code, u"F65-25"_qs);
    }

    void aDiscountedLineCostsWhatItComesTo()
    {
        EInvoice invoice;
        invoice.lines = {line("10", "C62", "2.00")};
        invoice.lines[0].allowances.push_back({});
        invoice.lines[0].net = Money::fromCents(1'800);
        QCOMPARE(DeliveryDocument::noteOf(invoice).lines[0].cost, UnitPrice::fromE4(18'000));
    }

    void aWorkbookIsReadUnderItsHeadings()
    {
        const QByteArray rows =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Bon 2614</t></is></c></row>"
            "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>EAN</t></is></c>"
            "<c r=\"B3\" t=\"inlineStr\"><is><t>Quantité</t></is></c>"
            "<c r=\"C3\" t=\"inlineStr\"><is><t>Prix HT</t></is></c></row>"
            "<row r=\"4\"><c r=\"A4\"><v>3760042180333</v></c><c r=\"B4\"><v>24</v></c>"
            "<c r=\"C4\"><v>1.25</v></c></row>";
        const auto document = DeliveryDocument::read(ZipMaker::workbook(rows), u"bon.xlsx"_qs);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.failure().message));
        QCOMPARE(document->note.lines.size(), size_t(1));
        QCOMPARE(document->note.lines[0].code, u"3760042180333"_qs);
        QCOMPARE(document->note.lines[0].quantity, Quantity::units(24));
        QCOMPARE(document->note.lines[0].cost, UnitPrice::fromE4(12'500));
    }

    void aTableOfTextIsReadAsBefore()
    {
        const auto document = DeliveryDocument::read("code;quantity\nA;3\n", u"bl.csv"_qs);
        QVERIFY(document);
        QCOMPARE(document->note.lines.size(), size_t(1));
        QCOMPARE(document->name, u"bl.csv"_qs);
        QVERIFY(document->sellerName.isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"empty"_qs;
        QTest::newRow("50 MB") << QByteArray(50 * 1024 * 1024, 'x') << u"too_large"_qs;
        QTest::newRow("a catalogue") << QByteArray("BNN;3;0;;;;;;\r\n") << u"catalogue"_qs;
        QTest::newRow("a credit note") << sample(u"ubl-creditnote.xml"_qs) << u"credit_note"_qs;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        const auto document = DeliveryDocument::read(bytes, u"file"_qs);
        QVERIFY(!document);
        QTEST(document.failure().code, "code");
        QVERIFY(!document.failure().message.isEmpty());
    }

    void whatNobodyUnderstandsIsRefused()
    {
        QVERIFY(!DeliveryDocument::read("\x89PNG\r\n\x1a\n", u"photo.png"_qs));
        QVERIFY(!DeliveryDocument::read("<html><body>hello</body></html>", u"a.html"_qs));
        QVERIFY(!DeliveryDocument::read("PK\x03\x04 broken", u"a.xlsx"_qs));
        QVERIFY(!DeliveryDocument::read("%PDF-1.4 broken", u"a.pdf"_qs, u"/bin/false"_qs));
    }

    void aFileIsReadOrRefusedInWords()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bl.csv"_qs);
        QCOMPARE(DeliveryDocument::readFile(path).failure().kind, Failure::Kind::Storage);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(50LL * 1024 * 1024));
        file.close();
        QCOMPARE(DeliveryDocument::readFile(path).failure().code, u"too_large"_qs);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("code;quantity\nA;3\n");
        file.close();
        QCOMPARE(DeliveryDocument::readFile(path)->name, u"bl.csv"_qs);
    }
};

CABAS_TEST(TestDeliveryDocument)
#include "tst_deliverydocument.moc"
