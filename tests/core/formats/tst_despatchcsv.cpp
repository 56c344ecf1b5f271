// SPDX-License-Identifier: GPL-3.0-or-later
// covers: despatchcsv tradeunit
#include "core/formats/deliverydocument.h"
#include "core/formats/despatchcsv.h"
#include "core/formats/tradeunit.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

const QByteArray plain =
    "SSCC;GTIN;Supplier item number;Description;Quantity despatched;Unit;Batch number;"
    "Best before;Use by;Order number;Despatch advice number;Delivery date\n"
    "340123450000000017;3760042180333;F0412;Yaourt;24;PCE;L1;20260412;;2614;BL77;20260312\n"
    "340123450000000017;3760042180333;F0412;Yaourt;12;PCE;L2;;120526;2614;BL77;20260312\n";

const QByteArray namedOnce = "record,despatch number,order number,gtin,quantity,unit,lot\n"
                             "HEADER,BL77,2614,,,,\n"
                             "LINE,,,3760042180333,2,CT,L1\n"
                             "TRAILER,1,,,,,\n";

const QByteArray namedEach = "H;despatch number;order number;delivery date\n"
                             "H;BL77;2614;20260312\n"
                             "L;gtin;quantity;unit;lot;use by\n"
                             "L;3760042180333;2500;GRM;L1;20260401\n"
                             "L;3760042180340;3;KGM;L2;20260402\n";

} // namespace

class TestDespatchCsv : public QObject {
    Q_OBJECT

    static DeliveryDocument read(const QByteArray &bytes)
    {
        const auto document = DeliveryDocument::read(bytes, u"desadv.csv"_qs);
        if (!document)
            qWarning("%s", qPrintable(document.failure().message));
        return document ? *document : DeliveryDocument{};
    }

private Q_SLOTS:
    void aPlainTableTellsLotsDatesAndPallets()
    {
        const DeliveryDocument document = read(plain);
        QCOMPARE(document.number, u"BL77"_qs);
        QCOMPARE(document.orderNumber, u"2614"_qs);
        QCOMPARE(document.note.lines.size(), size_t(2));
        const DeliveryNoteLine &first = document.note.lines[0];
        QCOMPARE(first.code, u"3760042180333"_qs);
        QCOMPARE(first.reference, u"F0412"_qs);
        QCOMPARE(first.name, u"Yaourt"_qs);
        QCOMPARE(first.quantity, Quantity::units(24));
        QCOMPARE(first.lot, u"L1"_qs);
        QCOMPARE(first.bestBefore, std::optional(QDate(2026, 4, 12)));
        QCOMPARE(first.sscc, u"340123450000000017"_qs);
        QCOMPARE(document.note.lines[1].useBy, std::optional(QDate(2026, 5, 12)));
    }

    void recordsNamedOnceTakeWhatTheirHeadSays()
    {
        const DeliveryDocument document = read(namedOnce);
        QCOMPARE(document.orderNumber, u"2614"_qs);
        QCOMPARE(document.note.lines.size(), size_t(1));
        QVERIFY(document.note.lines[0].inPacks);
        QCOMPARE(document.note.lines[0].quantity, Quantity::units(2));
    }

    void recordsNamedEachForItself()
    {
        const DeliveryDocument document = read(namedEach);
        QCOMPARE(document.number, u"BL77"_qs);
        QCOMPARE(document.orderNumber, u"2614"_qs);
        QCOMPARE(document.note.lines.size(), size_t(2));
        QCOMPARE(document.note.lines[0].quantity, Quantity::fromMilli(2500));
        QCOMPARE(document.note.lines[1].useBy, std::optional(QDate(2026, 4, 2)));
    }

    void recordsWithoutNamesAreRefusedInWords()
    {
        const auto refused =
            DeliveryDocument::read("H;BL77;2614\nL;3760042180333;2\n", u"desadv.csv"_qs);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, u"no_headings"_qs);
    }

    void badMarksAreNamedWithTheirLine()
    {
        const DeliveryDocument document =
            read("gtin;quantity;lot;use by;sscc\n3760042180333;1;A;31022026;\n"
                 "3760042180333;1;A;;340123450000000018\n3760042180333;1;A;20260401;\n");
        QCOMPARE(document.note.lines.size(), size_t(1));
        QCOMPARE(document.note.refused.size(), size_t(2));
        QCOMPARE(document.note.refused[0].code, u"bad_date"_qs);
        QCOMPARE(document.note.refused[1].code, u"bad_sscc"_qs);
    }

    void severalOrdersNameNone()
    {
        const DeliveryDocument document = read("gtin;quantity;order number\n3760042180333;1;1\n"
                                               "3760042180340;1;2\n");
        QVERIFY(document.orderNumber.isEmpty());
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 3, 12);
        for (const char *text : {"20260312", "202603121530", "20260312:102", "120326", "260312",
                                 "2026-03-12", "12/03/2026", "12.03.2026"})
            QTest::newRow(text) << QString::fromLatin1(text) << day;
        for (const char *text : {"", "soon", "20261312", "1203", "991399"})
            QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text) << QDate();
    }
    void days()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(DespatchCsv::day(text).value_or(QDate()), day);
    }

    void unitsOfTrade()
    {
        QVERIFY(TradeUnit::isPackage(u"ct"_qs));
        QVERIFY(TradeUnit::isPackage(u"XBX"_qs));
        QVERIFY(!TradeUnit::isPackage(u"XPP"_qs));
        QVERIFY(!TradeUnit::isPackage(u"PCE"_qs));
        QCOMPARE(TradeUnit::divisorOf(u"GRM"_qs), 1000);
        QCOMPARE(TradeUnit::divisorOf(u"CLT"_qs), 100);
        QCOMPARE(TradeUnit::divisorOf(u"KGM"_qs), 1);
    }
};

CABAS_TEST(TestDespatchCsv)
#include "tst_despatchcsv.moc"
