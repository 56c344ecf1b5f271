// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/charset.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

Q_DECLARE_METATYPE(cabas::Charset)

class TestCharset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyByteComesBack_data()
    {
        QTest::addColumn<Charset>("charset");
        QTest::newRow("Latin1") << Charset::Latin1;
        QTest::newRow("Latin9") << Charset::Latin9;
        QTest::newRow("Windows-1252") << Charset::Windows1252;
        QTest::newRow("CP850") << Charset::Cp850;
        QTest::newRow("CP858") << Charset::Cp858;
        QTest::newRow("Mac Roman") << Charset::MacRoman;
    }
    void everyByteComesBack()
    {
        QFETCH(Charset, charset);
        int known = 0;
        for (int byte = 1; byte < 256; ++byte) {
            const QByteArray one(1, char(byte));
            const QString letter = decoded(one, charset);
            QCOMPARE(letter.size(), 1);
            if (letter == QString(QChar(0xFFFD)))
                continue;
            QCOMPARE(encoded(letter, charset), one);
            ++known;
        }
        QVERIFY(known >= (charset == Charset::Windows1252 ? 250 : 255));
    }

    void theSameWordInEachCharset_data()
    {
        QTest::addColumn<Charset>("charset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << Charset::Utf8 << QByteArray("b\xC5\x93uf p\xC3\xA2t\xC3\xA9");
        QTest::newRow("Latin9") << Charset::Latin9 << QByteArray("b\xBDuf p\xE2t\xE9");
        QTest::newRow("1252") << Charset::Windows1252 << QByteArray("b\x9Cuf p\xE2t\xE9");
        QTest::newRow("CP850") << Charset::Cp850 << QByteArray("boeuf p\x83t\x82");
        QTest::newRow("Mac Roman") << Charset::MacRoman << QByteArray("b\xCFuf p\x89t\x8E");
        QTest::newRow("UTF-16") << Charset::Utf16Le
                                << QByteArray("b\0S\1u\0f\0 \0p\0\xE2\0t\0\xE9\0", 18);
    }
    void theSameWordInEachCharset()
    {
        QFETCH(Charset, charset);
        QFETCH(QByteArray, bytes);
        QCOMPARE(encoded(u"bœuf pâté", charset), bytes);
        if (charset != Charset::Cp850)
            QCOMPARE(decoded(bytes, charset), u"bœuf pâté"_qs);
    }

    void lettersThatAreMissing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("latin9");
        QTest::newRow("apostrophe") << u"l’œuf"_qs << QByteArray("l'\xBDuf");
        QTest::newRow("euro stays") << u"2 €"_qs << QByteArray("2 \xA4");
        QTest::newRow("dash and dots") << u"a – b…"_qs << QByteArray("a - b...");
        QTest::newRow("narrow space") << u"1\u202F000"_qs << QByteArray("1 000");
        QTest::newRow("other accents") << u"Őrség Łódź"_qs
                                       << QByteArray("Ors\xE9g L\xF3"
                                                     "dz");
        QTest::newRow("parted accent") << u"cafe\u0301"_qs << QByteArray("caf\xE9");
        QTest::newRow("no form") << u"茶 🍎"_qs << QByteArray("? ?");
        QTest::newRow("not shown") << u"a\u200Bb"_qs << QByteArray("ab");
    }
    void lettersThatAreMissing()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, latin9);
        QCOMPARE(encoded(text, Charset::Latin9), latin9);
    }

    void theEuroOfPrinters()
    {
        QCOMPARE(encoded(u"€", Charset::Cp858), QByteArray("\xD5"));
        QCOMPARE(encoded(u"€", Charset::Cp850), QByteArray("EUR"));
    }

    void recognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Charset>("charset");
        QTest::newRow("plain") << QByteArray("code;name") << Charset::Utf8;
        QTest::newRow("nothing") << QByteArray() << Charset::Utf8;
        QTest::newRow("UTF-8") << QByteArray("caf\xC3\xA9") << Charset::Utf8;
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFx") << Charset::Utf8;
        QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFEx\0", 4) << Charset::Utf16Le;
        QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF\0x", 4) << Charset::Utf16Be;
        QTest::newRow("Latin") << QByteArray("caf\xE9 cr\xE8me") << Charset::Windows1252;
        QTest::newRow("1252 quotes") << QByteArray("l\x92"
                                                   "eau \x80")
                                     << Charset::Windows1252;
        QTest::newRow("1252 oe") << QByteArray("b\x9Cuf") << Charset::Windows1252;
        QTest::newRow("Latin9 oe") << QByteArray("b\xBDuf") << Charset::Latin9;
        QTest::newRow("Latin9 euro") << QByteArray("2,50 \xA4") << Charset::Latin9;
        QTest::newRow("a half is a half") << QByteArray("\xBD litre") << Charset::Windows1252;
    }
    void recognised()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Charset, charset);
        const Result<Charset> found = detectCharset(bytes);
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.failure().message));
        QCOMPARE(*found, charset);
    }

    void notRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("DOS") << QByteArray("a\nb\ncr\x8Ame\n") << 3;
        QTest::newRow("DOS capital") << QByteArray("a\r\n\x90PICERIE\r\n") << 2;
        QTest::newRow("zero bytes") << QByteArray("a\nb\0c", 5) << 2;
        QTest::newRow("cut letter") << QByteArray("\xC3\xA9t\xC3\xA9\ncaf\xC3") << 2;
        QTest::newRow("mixed") << QByteArray("\xC3\xA9\n\xC3\xA8\ncaf\xE9 x\n") << 3;
    }
    void notRecognised()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const Result<Charset> found = detectCharset(bytes);
        QVERIFY(!found);
        QCOMPARE(found.failure().code, u"charset"_qs);
        QVERIFY2(found.failure().message.contains(u"ine %1 "_qs.arg(line)) ||
                     found.failure().message.contains(u"line %1:"_qs.arg(line)),
                 qPrintable(found.failure().message));
    }

    void strictUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("at");
        QTest::newRow("good") << QByteArray("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x8D\x8E") << -1;
        QTest::newRow("overlong") << QByteArray("a\xC0\xAF") << 1;
        QTest::newRow("overlong of three") << QByteArray("\xE0\x80\x80") << 0;
        QTest::newRow("surrogate") << QByteArray("ab\xED\xA0\x80") << 2;
        QTest::newRow("too far") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("alone") << QByteArray("abc\x80") << 3;
        QTest::newRow("cut") << QByteArray("abc\xE2\x82") << 3;
    }
    void strictUtf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, at);
        QCOMPARE(int(firstInvalidUtf8(bytes).value_or(-1)), at);
    }

    void names()
    {
        for (const Charset charset :
             {Charset::Utf8, Charset::Utf16Le, Charset::Utf16Be, Charset::Latin1, Charset::Latin9,
              Charset::Windows1252, Charset::Cp850, Charset::Cp858, Charset::MacRoman})
            QCOMPARE(charsetFromName(charsetName(charset)), std::optional(charset));
        QCOMPARE(charsetFromName(u"iso-8859-15"_qs), std::optional(Charset::Latin9));
        QCOMPARE(charsetFromName(u"IBM850"_qs), std::optional(Charset::Cp850));
        QVERIFY(!charsetFromName(u"klingon"_qs));
    }
};

CABAS_TEST(TestCharset)
#include "tst_charset.moc"
