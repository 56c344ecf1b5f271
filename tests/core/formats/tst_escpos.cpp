// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/escpos.h"
#include "tests/support/escposreader.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

using Write = void (*)(EscPos &);

} // namespace
Q_DECLARE_METATYPE(Write)

class TestEscPos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsAreTheBytesOfTheBook_data()
    {
        QTest::addColumn<Write>("write");
        QTest::addColumn<QByteArray>("hex");
        const auto row = [](const char *name, Write write, const char *hex) {
            QTest::newRow(name) << write << QByteArray(hex);
        };
        row(
            "init", [](EscPos &p) { p.init(0x13); }, "1b40 1c2e 1b7413");
        row(
            "left", [](EscPos &p) { p.align(EscPos::Align::Left); }, "1b6100");
        row(
            "centre", [](EscPos &p) { p.align(EscPos::Align::Centre); }, "1b6101");
        row(
            "right", [](EscPos &p) { p.align(EscPos::Align::Right); }, "1b6102");
        row(
            "bold", [](EscPos &p) { p.bold(true); }, "1b4501");
        row(
            "plain", [](EscPos &p) { p.bold(false); }, "1b4500");
        row(
            "usual size", [](EscPos &p) { p.size(1, 1); }, "1d2100");
        row(
            "wide and high", [](EscPos &p) { p.size(2, 2); }, "1d2111");
        row(
            "four wide, three high", [](EscPos &p) { p.size(4, 3); }, "1d2132");
        row(
            "no larger than 8", [](EscPos &p) { p.size(20, -3); }, "1d2170");
        row(
            "line", [](EscPos &p) { p.line(u"Thé 3 €"); }, "5468 82 2033 20 d5 0a");
        row(
            "feed", [](EscPos &p) { p.feed(4); }, "1b6404");
        row(
            "cut", [](EscPos &p) { p.cut(); }, "1d564200");
        row(
            "drawer on pin 2", [](EscPos &p) { p.openDrawer(EscPos::DrawerPin::Two); },
            "1b70003232");
        row(
            "drawer on pin 5", [](EscPos &p) { p.openDrawer(EscPos::DrawerPin::Five); },
            "1b70013232");
        row(
            "EAN-13", [](EscPos &p) { p.ean13(QStringLiteral("3760042180333")); },
            "1d6850 1d7702 1d4802 1d6b02 33373630303432313830333333 00");
        row(
            "CODE128", [](EscPos &p) { p.code128(QStringLiteral("T1-{9")); },
            "1d6850 1d7702 1d4802 1d6b49 08 7b42 54312d7b7b39");
        row(
            "QR", [](EscPos &p) { p.qr(QStringLiteral("ab"), 6); },
            "1d286b 0400 31413200 1d286b 0300 314306 1d286b 0300 314531 "
            "1d286b 0500 315030 6162 1d286b 0300 315130");
        row(
            "raster", [](EscPos &p) { p.raster(2, QByteArray::fromHex("f00f8001ffff")); },
            "1d763000 0200 0300 f00f8001ffff");
        row(
            "status", [](EscPos &p) { p.ask(EscPosStatus::askPaper); }, "100404");
    }
    void commandsAreTheBytesOfTheBook()
    {
        QFETCH(Write, write);
        QFETCH(QByteArray, hex);
        EscPos printer(Charset::Cp858);
        write(printer);
        QCOMPARE(printer.bytes().toHex(' '), QByteArray::fromHex(hex).toHex(' '));
        // The other way: the printer made of text understands each of them.
        QCOMPARE(EscPosReader(printer.bytes()).problem(), QString());
    }

    void pagesHaveTheirNumbersAndTheEuro_data()
    {
        QTest::addColumn<Charset>("page");
        QTest::addColumn<int>("epson");
        QTest::addColumn<int>("star");
        QTest::addColumn<int>("euro");
        QTest::newRow("cp858") << Charset::Cp858 << 0x13 << 0x13 << 0xD5;
        QTest::newRow("windows-1252") << Charset::Windows1252 << 0x10 << 0x10 << 0x80;
        QTest::newRow("iso8859-15") << Charset::Latin9 << 0x28 << -1 << 0xA4;
    }
    void pagesHaveTheirNumbersAndTheEuro()
    {
        QFETCH(Charset, page);
        QFETCH(int, epson);
        QFETCH(int, star);
        QFETCH(int, euro);
        QCOMPARE(EscPos::tableOf(page, EscPosMaker::Epson), std::optional(epson));
        QCOMPARE(EscPos::tableOf(page, EscPosMaker::Star).value_or(-1), star);
        QCOMPARE(EscPos::tableOf(page, EscPosMaker::Xprinter).value_or(-1), star);
        QCOMPARE(EscPos::printable(u"€", page), QByteArray(1, char(euro)));
        // Letters that the page lacks come near; nothing is lost, nothing is a command.
        const QByteArray near = EscPos::printable(u"Œufs d’été – ½ prix ≥ 2 ő 漢", page);
        QVERIFY2(!near.contains('\x1b'), near.toHex());
        const QString read = decoded(near, page);
        QVERIFY2(read.contains(u"ufs d"), qPrintable(read));
        QVERIFY2(read.contains(u"\u00e9t\u00e9"), qPrintable(read));
        QVERIFY2(read.endsWith(u"o ?"), qPrintable(read));
    }

    void noTextBecomesACommand_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("drawer") << QStringLiteral("Miel\x1bp\x01\x32\x32 doux");
        QTest::newRow("cut") << QStringLiteral("Miel\x1dV\x01 doux");
        QTest::newRow("lines") << QStringLiteral("Miel\r\n\v\f doux");
        QTest::newRow("status") << QStringLiteral("Miel\x10\x04\x01 doux");
        QTest::newRow("delete and C1") << QStringLiteral("Miel\x7f\u0085\u009b doux");
        QTest::newRow("line separators") << QStringLiteral("Miel\u2028\u2029\u200b doux");
    }
    void noTextBecomesACommand()
    {
        QFETCH(QString, name);
        name.append(QChar(0));
        for (const Charset page : {Charset::Cp858, Charset::Windows1252, Charset::Latin9}) {
            EscPos printer(page);
            printer.line(name);
            const EscPosReader paper(printer.bytes());
            QCOMPARE(paper.problem(), QString());
            QCOMPARE(paper.cuts(), 0);
            QVERIFY(paper.drawerPulses().empty() && paper.questions().empty());
            QCOMPARE(paper.rows().size(), size_t(1));
            QVERIFY(paper.texts().first().startsWith(QStringLiteral("Miel")));
        }
    }

    void codesOfAnotherSortPrintNothing()
    {
        EscPos printer(Charset::Cp858);
        printer.ean13(QStringLiteral("12345"));
        printer.ean13(QStringLiteral("376004218033\x1b"));
        printer.code128(QStringLiteral("é"));
        printer.code128(QString());
        printer.code128(QString(200, u'1'));
        printer.qr(QString(), 4);
        printer.qr(QString(600, u'x'), 4);
        printer.raster(3, QByteArray(4, '\1'));
        QCOMPARE(printer.bytes(), QByteArray());
    }

    void answersOfThePrinterAreRead_data()
    {
        QTest::addColumn<int>("question");
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("canPrint");
        QTest::addColumn<bool>("isLow");
        QTest::newRow("online") << 1 << 0x12 << true << false;
        QTest::newRow("offline") << 1 << 0x1A << false << false;
        QTest::newRow("nothing wrong") << 2 << 0x12 << true << false;
        QTest::newRow("cover open") << 2 << 0x16 << false << false;
        QTest::newRow("stopped by paper") << 2 << 0x32 << false << false;
        QTest::newRow("error") << 2 << 0x52 << false << false;
        QTest::newRow("paper") << 4 << 0x12 << true << false;
        QTest::newRow("paper low") << 4 << 0x1E << true << true;
        QTest::newRow("paper out") << 4 << 0x7E << false << true;
    }
    void answersOfThePrinterAreRead()
    {
        QFETCH(int, question);
        QFETCH(int, answer);
        QFETCH(bool, canPrint);
        QFETCH(bool, isLow);
        EscPosStatus status;
        QVERIFY(status.read(question, static_cast<unsigned char>(answer)));
        QCOMPARE(status.canPrint(), canPrint);
        QCOMPARE(status.isPaperLow, isLow);
        EscPosStatus unread;
        QVERIFY(!unread.read(question, 0x41));
        QCOMPARE(unread, EscPosStatus());
    }

    void theReaderRefusesWhatIsNotInTheBook()
    {
        for (const QByteArray &hex : {"1b5a", "1d99", "07", "1b70", "1d6b0231323300", "1b7407"})
            QVERIFY2(!EscPosReader(QByteArray::fromHex(hex)).problem().isEmpty(), hex);
    }
};

CABAS_TEST(TestEscPos)
#include "tst_escpos.moc"
