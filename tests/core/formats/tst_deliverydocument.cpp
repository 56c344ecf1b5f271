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
        QByteArray endless = "code;quantity\n";
        for (int i = 0; i < 100'000; ++i)
            endless += 'X' + QByteArray::number(i) + ";3\n";
        QTest::newRow("100,000 lines") << endless << u"too_many_lines"_qs;
        QTest::newRow("a quote never closed")
            << QByteArray("code;name;quantity\nA;\"Tofu;6\nB;Miso;3\n") << u"unclosed_quote"_qs;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        const auto document = DeliveryDocument::read(bytes, u"file"_qs);
        QVERIFY(!document);
        QTEST(document.failure().code, "code");
        QVERIFY(!document.failure().message.isEmpty());
    }

    /// What no label says is not taken for a lot or a code; a name is only cut.
    void textsLongerThanAnyRealOne()
    {
        const QByteArray lot(200, 'L');
        const auto document =
            DeliveryDocument::read("code;name;quantity;lot\nA;Tofu;6;" + lot + "\n" + lot +
                                       ";Miso;6;\nC;" + QByteArray(20'000, 'N') + ";6;L1\n",
                                   u"bl.csv"_qs);
        QVERIFY(document);
        QCOMPARE(document->note.refused.size(), size_t(2));
        for (const Warning &warning : document->note.refused)
            QCOMPARE(warning.code, u"too_long"_qs);
        QVERIFY(document->note.refused[0].message.contains(u"200"_qs));
        QCOMPARE(document->note.lines.size(), size_t(1));
        QCOMPARE(document->note.lines[0].name.size(), DeliveryNoteLine::mostName);
        EInvoice invoice;
        invoice.lines = {line("1", "C62", "1")};
        invoice.lines[0].sellerItem = QString(300, u'R');
        QCOMPARE(DeliveryDocument::noteOf(invoice).refused[0].code, u"too_long"_qs);
    }

    void utf16IsReadAsExcelWritesIt_data()
    {
        QTest::addColumn<bool>("isBigEndian");
        QTest::newRow("little end first") << false;
        QTest::newRow("big end first") << true;
    }
    void utf16IsReadAsExcelWritesIt()
    {
        QFETCH(bool, isBigEndian);
        const QString text = QChar(0xFEFF) + u"code;quantité\nA;3\n"_qs;
        QByteArray bytes;
        for (const QChar c : text) {
            const char high = char(c.unicode() >> 8);
            const char low = char(c.unicode() & 0xFF);
            bytes += isBigEndian ? high : low;
            bytes += isBigEndian ? low : high;
        }
        const auto document = DeliveryDocument::read(bytes, u"bl.csv"_qs);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.failure().message));
        QCOMPARE(document->note.lines[0].quantity, Quantity::units(3));
    }

    /// The result that the spreadsheet program kept counts; without one the line is refused.
    void formulasAndMergedCells()
    {
        const QByteArray rows =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Bon de livraison</t></is></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>EAN</t></is></c>"
            "<c r=\"B2\" t=\"inlineStr\"><is><t>Quantité</t></is></c></row>"
            "<row r=\"3\"><c r=\"A3\"><v>3760042180333</v></c>"
            "<c r=\"B3\"><f>4*6</f><v>24</v></c></row>"
            "<row r=\"4\"><c r=\"A4\"><v>3760042180340</v></c>"
            "<c r=\"B4\"><f>SUM(B3)</f></c></row>"
            "<row r=\"5\"><c r=\"A5\"><v>3760042180357</v></c>"
            "<c r=\"B5\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";
        const auto document = DeliveryDocument::read(
            ZipMaker::workbook(rows, "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/>"
                                     "</mergeCells>"),
            u"bon.xlsx"_qs);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.failure().message));
        QCOMPARE(document->note.lines.size(), size_t(1));
        QCOMPARE(document->note.lines[0].quantity, Quantity::units(24));
        QCOMPARE(document->note.refused.size(), size_t(2));
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
