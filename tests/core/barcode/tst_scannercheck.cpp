// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/gtin.h"
#include "core/barcode/scannercheck.h"
#include "core/barcode/symbol.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

std::vector<ScannerKey> typed(const QString &text, const QString &last = u"Enter"_qs, int ms = 3)
{
    std::vector<ScannerKey> keys;
    for (const QChar c : text)
        keys.push_back({QString(c), {}, keys.empty() ? 0 : ms});
    if (!last.isEmpty())
        keys.push_back({{}, last, ms});
    return keys;
}

} // namespace

class TestScannerCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTestCodesAreGood()
    {
        QVERIFY(hasCheckDigit(ScannerCheck::articleCode()));
        QVERIFY(SymbolWriter::write(Symbology::Ean13, ScannerCheck::articleCode()).ok());
        const auto bars = SymbolWriter::writeGs1(ScannerCheck::gs1Code());
        QVERIFY(bars.ok());
        QVERIFY(bars->columns > 100);
        QVERIFY(!SymbolWriter::writeGs1(QString()));
        QVERIFY(!SymbolWriter::writeGs1(u"é"_qs));
        for (const QChar digit : u"0123456789"_qs)
            QVERIFY(ScannerCheck::articleCode().contains(digit));
    }

    void aGoodScannerIsSaidToBeGood()
    {
        const auto verdict =
            ScannerCheck::check(typed(ScannerCheck::articleCode()), ScannerCheck::articleCode());
        QVERIFY(verdict.isFine());
        QCOMPARE(verdict.suffix, u"Enter"_qs);
        QCOMPARE(verdict.slowestMs, 3);
        QCOMPARE(ScannerCheck::words(verdict).size(), 3);
        const auto gs1 =
            ScannerCheck::check(typed(ScannerCheck::gs1Code()), ScannerCheck::gs1Code());
        QVERIFY(gs1.isFine());
        QCOMPARE(gs1.separator, ScannerVerdict::Separator::Kept);
    }

    void whatIsOddIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("ms");
        QTest::addColumn<QString>("word");
        const QString gs1 = ScannerCheck::gs1Code();
        QString lost = gs1;
        lost.remove(QChar(0x1D));
        QString visible = gs1;
        visible.replace(QChar(0x1D), u"029"_qs);
        QTest::newRow("no suffix") << gs1 << QString() << 3 << u"Nothing comes after"_qs;
        QTest::newRow("tab") << gs1 << u"Tab"_qs << 3 << u"comes Tab"_qs;
        QTest::newRow("prefix") << QString(u"]C1"_qs + gs1) << u"Enter"_qs << 3 << u"“]C1”"_qs;
        QTest::newRow("slow") << gs1 << u"Enter"_qs << 80 << u"80 ms"_qs;
        QTest::newRow("GS lost") << lost << u"Enter"_qs << 3 << u"is lost"_qs;
        QTest::newRow("GS visible") << visible << u"Enter"_qs << 3 << u"“029”"_qs;
        QTest::newRow("caps lock") << gs1.toLower() << u"Enter"_qs << 3 << u"caps lock"_qs;
        QTest::newRow("other code")
            << u"3760042180333"_qs << u"Enter"_qs << 3 << u"not the test code"_qs;
        QTest::newRow("nothing") << QString() << u"Enter"_qs << 3 << u"nothing was typed"_qs;
    }
    void whatIsOddIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, last);
        QFETCH(int, ms);
        QFETCH(QString, word);
        const auto verdict = ScannerCheck::check(typed(text, last, ms), ScannerCheck::gs1Code());
        const QString words = ScannerCheck::words(verdict).join(u'\n');
        QVERIFY2(words.contains(word), qPrintable(words));
    }

    void anAmericanScannerOnAFrenchKeyboardIsFound()
    {
        // 2109876543210 typed on the keys of an American keyboard.
        const auto verdict =
            ScannerCheck::check(typed(u"é&àç_è-('\"é&à"_qs), ScannerCheck::articleCode());
        QVERIFY(verdict.isComplete && !verdict.isFine());
        QCOMPARE(verdict.layout, ScannerVerdict::Layout::Azerty);
        QVERIFY(ScannerCheck::words(verdict).first().contains(u"American"_qs));
    }

    void aSeparatorSentAsAKeyIsUnderstood()
    {
        const QStringList parts = ScannerCheck::gs1Code().split(QChar(0x1D));
        std::vector<ScannerKey> keys = typed(parts[0], QString());
        keys.push_back({{}, u"Ctrl+]"_qs, 2});
        for (const ScannerKey &key : typed(parts[1]))
            keys.push_back(key);
        QCOMPARE(ScannerCheck::check(keys, ScannerCheck::gs1Code()).separator,
                 ScannerVerdict::Separator::Kept);
    }
};

CABAS_TEST(TestScannerCheck)
#include "tst_scannercheck.moc"
