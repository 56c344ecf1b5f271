// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestText : public QObject {
    Q_OBJECT
    const QLocale m_french{QLocale::French, QLocale::France};
    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents") << u"Crème Brûlée"_qs << u"creme brulee"_qs;
        QTest::newRow("ligature") << u"Œufs de caille"_qs << u"oeufs de caille"_qs;
        QTest::newRow("blanks") << u"  Pain \t  noir "_qs << u"pain noir"_qs;
        QTest::newRow("width") << u"ＡＢＣ"_qs << u"abc"_qs;
        QTest::newRow("quote") << u"L’été"_qs << u"l'ete"_qs;
    }
    void folds()
    {
        QFETCH(QString, name);
        QTEST(fold(name), "folded");
    }

    void cleansControlCharacters()
    {
        QCOMPARE(cleaned(u"Tofu\x1bp0\n fumé\u202e"), u"Tofu p0 fumé"_qs);
    }

    void writesMoney()
    {
        QCOMPARE(moneyText(Money::fromCents(123450), m_french), u"1\u202F234,50\u00A0€"_qs);
        QCOMPARE(moneyText(Money::fromCents(123450), m_english), u"€1,234.50"_qs);
        QCOMPARE(moneyText(Money::fromCents(-1250), m_french), u"\u221212,50\u00A0€"_qs);
        QCOMPARE(moneyText(Money::fromCents(-1250), m_english), u"\u2212€12.50"_qs);
        QCOMPARE(moneyText(Money::fromCents(-5), m_french), u"\u22120,05\u00A0€"_qs);
        QCOMPARE(priceText(Money::fromCents(2490), Unit::Kilogram, m_french),
                 u"24,90\u00A0€/kg"_qs);
        QCOMPARE(costText(UnitPrice::fromE4(189800), m_french), u"18,9800"_qs);
        QCOMPARE(rateText(550, m_french), u"5,5\u00A0%"_qs);
        QCOMPARE(rateText(2000, m_english), u"20%"_qs);
    }

    void writesQuantities()
    {
        QCOMPARE(quantityText(Quantity::fromMilli(312), Unit::Kilogram, m_french),
                 u"0,312\u00A0kg"_qs);
        QCOMPARE(quantityText(Quantity::units(36), Unit::Piece, m_french), u"36"_qs);
    }

    void readsMoney_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("comma") << u"12,5"_qs << true << qint64(1250);
        QTest::newRow("dot") << u"12.50"_qs << true << qint64(1250);
        QTest::newRow("thousands") << u"1\u202F234,50 €"_qs << true << qint64(123450);
        QTest::newRow("minus") << u"\u22120,05"_qs << true << qint64(-5);
        QTest::newRow("bare") << u"7"_qs << true << qint64(700);
        QTest::newRow("three decimals") << u"1,234"_qs << false << qint64(0);
        QTest::newRow("two separators") << u"1.234,50"_qs << false << qint64(0);
        QTest::newRow("letters") << u"12a"_qs << false << qint64(0);
        QTest::newRow("empty") << u""_qs << false << qint64(0);
        QTest::newRow("huge") << u"99999999999999999999"_qs << false << qint64(0);
    }
    void readsMoney()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        QFETCH(qint64, cents);
        const std::optional<Money> read = parseMoney(typed);
        QCOMPARE(read.has_value(), good);
        if (read)
            QCOMPARE(read->cents(), cents);
    }

    void readsQuantities()
    {
        QCOMPARE(parseQuantity(u",250")->milli(), 250);
        QCOMPARE(parseQuantity(u"0.450")->milli(), 450);
        QVERIFY(!parseQuantity(u"0,4505"));
        QCOMPARE(parseRate(u"5,5 %").value(), 550);
    }

    void plainDecimals()
    {
        QCOMPARE(plainDecimal(1250, 2), u"12.50"_qs);
        QCOMPARE(plainDecimal(-5, 2), u"-0.05"_qs);
    }

    /// A NUL ends a text inside the database's index: the rest was read as words of its language.
    void controlsAreBlanksInSearches()
    {
        QCOMPARE(fold(QString(u"nul"_qs + QChar(0) + u"abc\" OR x"_qs)), u"nul abc\" or x"_qs);
        QCOMPARE(fold(u"\x1bTofu\x1b"), u"tofu"_qs);
    }

    void whatBeginsAlikeLiesBeforeTheEndOfThePrefix()
    {
        QCOMPARE(endOfPrefix(u"41"_qs), u"42"_qs);
        for (const QString &number : {u"41"_qs, u"411"_qs, u"4199999"_qs})
            QVERIFY(number >= u"41" && number < endOfPrefix(u"41"_qs));
        QVERIFY(u"42"_qs >= endOfPrefix(u"41"_qs));
        QVERIFY(u"4200"_qs >= endOfPrefix(u"419"_qs));
        QVERIFY(u"79ZZ"_qs < endOfPrefix({}));
    }

    void halvesOfPairsAreNoLetters()
    {
        QCOMPARE(cleaned(QString(u"a"_qs + QChar(0xD800) + u"b"_qs)), u"a\uFFFDb"_qs);
        QCOMPARE(cleaned(QString(u"a"_qs + QChar(0xDC00))), u"a\uFFFD"_qs);
        QCOMPARE(cleaned(u"\U0001F955 carottes"_qs), u"\U0001F955 carottes"_qs);
    }

    /// Found by mutation: thirteen nines were a price that could not be written again.
    void aPriceBeyondAllMoneyIsAMistake()
    {
        QVERIFY(!parseUnitPrice(u"9999999999999"));
        QVERIFY(!parseUnitPrice(u"-10000000000,0001"));
        const auto most = parseUnitPrice(u"10000000000");
        QVERIFY(most && most->e4() == Money::maxCents * 100);
        QCOMPARE(parseUnitPrice(plainDecimal(most->e4(), 4)), most);
    }
};

CABAS_TEST(TestText)
#include "tst_text.moc"
