// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/printertest.h"
#include "tests/support/escposreader.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestPrinterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsUnderstoodByAPrinter_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<Charset>("page");
        QTest::addColumn<EscPosMaker>("maker");
        QTest::newRow("48") << 48 << Charset::Cp858 << EscPosMaker::Epson;
        QTest::newRow("42") << 42 << Charset::Windows1252 << EscPosMaker::Star;
        QTest::newRow("32") << 32 << Charset::Latin9 << EscPosMaker::Xprinter;
    }
    void everythingIsUnderstoodByAPrinter()
    {
        QFETCH(int, columns);
        QFETCH(Charset, page);
        QFETCH(EscPosMaker, maker);
        const EscPosReader paper(PrinterTest::bytes({columns, page, maker}));
        QCOMPARE(paper.problem(), QString());
        QCOMPARE(paper.cuts(), 1);
        QVERIFY(paper.drawerPulses().empty());
        std::vector<PaperRow::Kind> drawn;
        for (const PaperRow &row : paper.rows()) {
            if (row.kind != PaperRow::Kind::Text && row.kind != PaperRow::Kind::Cut)
                drawn.push_back(row.kind);
            if (row.kind == PaperRow::Kind::Raster) {
                // It fits the head: 12 dots a letter.
                QVERIFY(row.widthBytes * 8 <= columns * 12);
            }
        }
        QCOMPARE(drawn, (std::vector{PaperRow::Kind::Ean13, PaperRow::Kind::Raster,
                                     PaperRow::Kind::Code128, PaperRow::Kind::Qr}));
        QVERIFY(paper.texts().join(u' ').contains(u"€"_qs));
    }

    void dotsAreWholeBytes()
    {
        const QByteArray modules("\1\0\1\1\0", 5);
        QCOMPARE(PrinterTest::dotsOf(modules, 2, 1).toHex(), QByteArray("cf00"));
        QCOMPARE(PrinterTest::dotsOf(modules, 1, 2).toHex(), QByteArray("b0b0"));
    }
};

CABAS_TEST(TestPrinterTest)
#include "tst_printertest.moc"
