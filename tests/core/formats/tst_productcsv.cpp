// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/productcsv.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QTest>

using namespace cabas;

class TestProductCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("English") << QByteArray(
            "code;barcode;name;family;unit;price;vat;supplier;reference;pack;cost\n"
            "FAR1;3760042180333;Farine T80;Épicerie;kg;2,50;5,5;Moulin;M12;12;1,2345\n");
        QTest::newRow("French, other order") << QByteArray(
            "Désignation,Code-barres,Prix TTC,TVA,Unité,Famille,Code,Fournisseur,Référence,"
            "Colisage,Prix d'achat HT\r\n"
            "Farine T80,3 760042 180333,\"2,50 €\",\"5,5 %\",kilo,Épicerie,FAR1,Moulin,M12,12,"
            "\"1,2345\"\r\n");
        QTest::newRow("fields of the command line") << QByteArray(
            "code\tbarcode\tname\tfamily\tunit\tprice_cents\tvat_bp\tsupplier\treference\t"
            "pack_milli\tcost_e4\nFAR1\t3760042180333\tFarine T80\tÉpicerie\tkg\t250\t550\tMoulin"
            "\tM12\t12000\t12345\n");
    }
    void wholeLines()
    {
        QFETCH(QByteArray, bytes);
        const Result<ProductTable> table = ProductCsv::read(bytes);
        QVERIFY2(table.ok(), table ? "" : qPrintable(table.failure().message));
        QCOMPARE(table->read, 1);
        QVERIFY2(table->refused.empty(),
                 table->refused.empty() ? "" : qPrintable(table->refused[0].reason));
        ProductRow farine;
        farine.line = 2;
        farine.code = u"FAR1"_qs;
        farine.barcode = u"3760042180333"_qs;
        farine.name = u"Farine T80"_qs;
        farine.family = u"Épicerie"_qs;
        farine.unit = Unit::Kilogram;
        farine.price = Money::fromCents(250);
        farine.vatBp = 550;
        farine.supplier = u"Moulin"_qs;
        farine.reference = u"M12"_qs;
        farine.pack = Quantity::units(12);
        farine.cost = UnitPrice::fromE4(12345);
        QVERIFY(table->rows.at(0) == farine);
    }

    void whatIsNotThereStaysAbsent()
    {
        const Result<ProductTable> table = ProductCsv::read("code;prix\nFAR1;2,50\nFAR2;\n");
        QCOMPARE(table->rows.size(), size_t(2));
        QCOMPARE(table->rows[0].price, std::optional(Money::fromCents(250)));
        QVERIFY(!table->rows[0].vatBp && !table->rows[0].unit && !table->rows[0].pack);
        QVERIFY(!table->rows[1].price && table->rows[1].name.isEmpty());
    }

    void vatByCode()
    {
        const Result<ProductTable> table = ProductCsv::read("name;vat\nPain;s550\nTimbre;E0\n");
        QCOMPARE(table->rows[0].vatCode, u"S550"_qs);
        QCOMPARE(table->rows[1].vatCode, u"E0"_qs);
        QVERIFY(!table->rows[0].vatBp);
    }

    void refusedLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *line, const char *says) {
            QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(says);
        };
        // code;barcode;name;unit;price;vat;pack;cost
        row("price in words", "A;;Pain;piece;deux;5,5;1;1", "“deux”");
        row("three decimals", "A;;Pain;piece;2,505;5,5;1;1", "“2,505”");
        row("negative price", "A;;Pain;piece;-2;5,5;1;1", "“-2”");
        row("price of zero", "A;;Pain;piece;0;5,5;1;1", "price is 0");
        row("unit", "A;;Pain;botte;2;5,5;1;1", "“botte”");
        row("check digit", "A;3760042180334;Pain;piece;2;5,5;1;1", "3760042180334");
        row("length", "A;37600421803;Pain;piece;2;5,5;1;1", "11 digits");
        row("rounded by a spreadsheet", "A;3,76004E+12;Pain;piece;2;5,5;1;1", "cut the barcode");
        row("VAT", "A;;Pain;piece;2;beaucoup;1;1", "“beaucoup”");
        row("VAT above 100", "A;;Pain;piece;2;550;1;1", "“550”");
        row("empty pack", "A;;Pain;piece;2;5,5;0;1", "“0”");
        row("negative pack", "A;;Pain;piece;2;5,5;-6;1", "“-6”");
        row("cost", "A;;Pain;piece;2;5,5;1;1,23456", "“1,23456”");
        row("no name at all", ";;;piece;2;5,5;1;1", "no name");
        row("damaged letters", "A;;P\xEF\xBF\xBDtes;piece;2;5,5;1;1", "damaged");
    }
    void refusedLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, says);
        const Result<ProductTable> table = ProductCsv::read(
            "code;barcode;name;unit;price;vat;pack;cost\n" + line + "\nB;;Riz;kg;3;5,5;1;1\n");
        QVERIFY(table.ok());
        QCOMPARE(table->read, 2);
        QCOMPARE(table->refused.size(), size_t(1));
        QCOMPARE(table->refused[0].line, 2);
        QVERIFY2(table->refused[0].reason.contains(says), qPrintable(table->refused[0].reason));
        QCOMPARE(table->rows.size(), size_t(1));
        QCOMPARE(table->rows[0].code, u"B"_qs);
    }

    void aPriceOfZeroWithItsReason()
    {
        const Result<ProductTable> table =
            ProductCsv::read("name;price;price reason\nSac;0;offert\n");
        QVERIFY(table->refused.empty());
        QVERIFY(table->rows[0].price->isZero());
        QCOMPARE(table->rows[0].priceReason, u"offert"_qs);
    }

    void twice()
    {
        const Result<ProductTable> table =
            ProductCsv::read("code;barcode;name\nA;3760042180333;Pain\nB;03760042180333;Riz\n"
                             "a;;Sel\nC;123;Ail\nD;123;Thym\n");
        QCOMPARE(table->rows.size(), size_t(2));
        QCOMPARE(table->refused.size(), size_t(3));
        QVERIFY(table->refused[0].line == 3 &&
                table->refused[0].reason.contains(u"already on line 2"_qs));
        QVERIFY(table->refused[1].line == 4 &&
                table->refused[1].reason.contains(u"already on line 2"_qs));
        QVERIFY(table->refused[2].line == 6 &&
                table->refused[2].reason.contains(u"already on line 5"_qs));
    }

    void refusedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"empty"_qs;
        QTest::newRow("no header") << QByteArray("Pain;2,50\nRiz;3\n") << u"no_header"_qs;
        QTest::newRow("column twice")
            << QByteArray("nom;prix;Prix\na;1;2\n") << u"repeated_column"_qs;
        QTest::newRow("cut") << QByteArray("name;price\n\"Pain;2\n") << u"unclosed_quote"_qs;
        QTest::newRow("DOS") << QByteArray("name\ncr\x8Ame\n") << u"charset"_qs;
    }
    void refusedFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const Result<ProductTable> table = ProductCsv::read(bytes);
        QVERIFY(!table);
        QCOMPARE(table.failure().code, code);
    }

    void whatIsWrittenIsReadBack()
    {
        ProductRow full;
        full.code = u"=FAR1"_qs;
        full.barcode = u"3760042180333"_qs;
        full.name = u"Farine; \"T80\", l’œuf"_qs;
        full.family = u"Épicerie"_qs;
        full.unit = Unit::Kilogram;
        full.price = Money::fromCents(250);
        full.vatBp = 550;
        full.supplier = u"Moulin"_qs;
        full.reference = u"-12"_qs;
        full.pack = Quantity::fromMilli(2500);
        full.cost = UnitPrice::fromE4(12345);
        ProductRow poor;
        poor.name = u"Sac"_qs;
        poor.price = Money();
        poor.priceReason = u"offert"_qs;
        poor.vatCode = u"E0"_qs;
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(ProductCsv::write(buffer, {full, poor}));
        const Result<ProductTable> table = ProductCsv::read(buffer.data());
        QVERIFY2(table.ok() && table->refused.empty(), buffer.data().constData());
        full.line = 2;
        poor.line = 3;
        QVERIFY(table->rows[0] == full);
        QVERIFY(table->rows[1] == poor);
    }
};

CABAS_TEST(TestProductCsv)
#include "tst_productcsv.moc"
