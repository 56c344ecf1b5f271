// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/symbol.h"

#include "core/barcode/decoder.h"
#include "core/barcode/luminance.h"
#include "tests/support/registry.h"

using namespace cabas;

namespace {

/// The symbol as a picture: four pixels a module, its quiet zones around it.
LuminancePicture pictureOf(const BarSymbol &symbol)
{
    constexpr int pixels = 4;
    constexpr int barRows = 40;
    const int rows = symbol.isSquare() ? symbol.rows : barRows;
    LuminancePicture picture;
    picture.width = symbol.width() * pixels;
    picture.height = (rows + 2 * symbol.quietLeft) * pixels;
    picture.pixels.fill(char(255), qsizetype(picture.width) * picture.height);
    for (int y = 0; y < rows * pixels; ++y) {
        for (int x = 0; x < symbol.columns * pixels; ++x) {
            const int row = symbol.isSquare() ? y / pixels : 0;
            const qsizetype at = qsizetype(y + symbol.quietLeft * pixels) * picture.width + x +
                                 symbol.quietLeft * pixels;
            if (symbol.isDark(x / pixels, row))
                picture.pixels[at] = 0;
        }
    }
    return picture;
}

} // namespace

class TestSymbol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadBack_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("format");
        QTest::newRow("EAN-13") << u"3760042180333"_qs << 95 << u"EAN-13"_qs;
        QTest::newRow("in the shop") << u"2612345000003"_qs << 95 << u"EAN-13"_qs;
        QTest::newRow("EAN-8") << u"96385074"_qs << 67 << u"EAN-8"_qs;
        QTest::newRow("carton") << u"12345678901231"_qs << 0 << u"ITF"_qs;
        QTest::newRow("own code") << u"P00042"_qs << 0 << u"Code128"_qs;
        QTest::newRow("beyond bars") << u"Épeautre nº 3"_qs << 0 << u"QRCode"_qs;
    }
    void isReadBack()
    {
        QFETCH(QString, code);
        QFETCH(int, columns);
        QFETCH(QString, format);
        const auto symbol = SymbolWriter::write(code);
        QVERIFY2(symbol, qPrintable(symbol ? QString() : symbol.failure().message));
        QCOMPARE(symbol->text, code);
        if (columns > 0)
            QCOMPARE(symbol->columns, columns);
        const auto read = Decoder::decode(pictureOf(*symbol).view());
        QVERIFY(read);
        QCOMPARE(read->text, code);
        QCOMPARE(read->format, format);
    }

    void twelveDigitsAreAnEanThatLostItsZero()
    {
        const auto symbol = SymbolWriter::write(u"036000291452"_qs);
        QVERIFY(symbol);
        QCOMPARE(symbol->kind, Symbology::Ean13);
        QCOMPARE(symbol->text, u"0036000291452"_qs);
    }

    void quietZonesAreTheNorms()
    {
        QCOMPARE(SymbolWriter::write(u"3760042180333"_qs)->width(), 113);
        QCOMPARE(SymbolWriter::write(u"96385074"_qs)->width(), 81);
    }

    void refusesInWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << int(Symbology::Code128) << QString() << u"empty"_qs;
        QTest::newRow("check digit")
            << int(Symbology::Ean13) << u"3760042180334"_qs << u"check_digit"_qs;
        QTest::newRow("letters") << int(Symbology::Ean8) << u"9638507A"_qs << u"check_digit"_qs;
        QTest::newRow("accents") << int(Symbology::Code128) << u"é"_qs << u"bars"_qs;
        QTest::newRow("long") << int(Symbology::Code128) << QString(49, u'A') << u"bars"_qs;
        QTest::newRow("endless") << int(Symbology::Qr) << QString(301, u'A') << u"too_long"_qs;
    }
    void refusesInWords()
    {
        QFETCH(int, kind);
        QFETCH(QString, code);
        QFETCH(QString, reason);
        const auto symbol = SymbolWriter::write(Symbology(kind), code);
        QVERIFY(!symbol);
        QCOMPARE(symbol.failure().code, reason);
        QVERIFY(!symbol.failure().message.isEmpty());
    }
};

CABAS_TEST(TestSymbol)
#include "tst_symbol.moc"
