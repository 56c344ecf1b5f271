// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exactdecimal.h"

#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;

namespace {

ExactDecimal number(const char *text)
{
    return ExactDecimal::parse(QString::fromLatin1(text)).value();
}

} // namespace

class TestExactDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOtherSideOfZero()
    {
        for (const auto &[text, other] :
             {std::pair(u"1.50"_qs, u"-1.5"_qs), {u"-0.25"_qs, u"0.25"_qs}, {u"0"_qs, u"0"_qs}}) {
            QCOMPARE(ExactDecimal::parse(text)->negated().text(), other);
            QCOMPARE(ExactDecimal::parse(other)->negated(), *ExactDecimal::parse(text));
        }
    }

    void keepsEveryDigit_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *written, const char *text) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(text);
        };
        row("0", "0");
        row("-0.00", "0");
        row("1", "1");
        row("+1.50", "1.5");
        row(" 20.0000 ", "20");
        row("007", "7");
        row(".5", "0.5");
        row("5.", "5");
        row("-0.25", "-0.25");
        row("00.010", "0.01");
        row("1200", "1200");
        row("0.33333333333333333333", "0.33333333333333333333");
        row("123456789012345678901234567890", "123456789012345678901234567890");
    }
    void keepsEveryDigit()
    {
        QFETCH(QString, written);
        QFETCH(QString, text);
        const auto number = ExactDecimal::parse(written);
        QVERIFY(number);
        QCOMPARE(number->text(), text);
        QCOMPARE(ExactDecimal::parse(number->text()), number);
    }

    void refusesWhatIsNoDecimal_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *text : {"", " ", ".", "-", "+-1", "1,5", "1 200", "1'200", "1e3", "0x10",
                                 "NaN", "INF", "1.2.3", "12,50 EUR", "--1", "1-"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("Arabic digits") << QString::fromUtf8("\u0661\u0662");
        QTest::newRow("endless") << QString(50, u'9');
        QTest::newRow("endless zeros") << QString(5000, u'0');
    }
    void refusesWhatIsNoDecimal()
    {
        QFETCH(QString, written);
        QVERIFY(!ExactDecimal::parse(written));
    }

    void roundsHalfAwayFromZero()
    {
        QCOMPARE(number("1.005").rounded(2), std::optional<qint64>(101));
        QCOMPARE(number("-1.005").rounded(2), std::optional<qint64>(-101));
        QCOMPARE(number("1.0049999").rounded(2), std::optional<qint64>(100));
        QCOMPARE(number("12").rounded(3), std::optional<qint64>(12'000));
        QVERIFY(!number("99999999999999999999").rounded(2));
    }

    void tellsWhetherItIsExact()
    {
        QCOMPARE(number("1.25").exact(2), std::optional<qint64>(125));
        QCOMPARE(number("1.2500").exact(2), std::optional<qint64>(125));
        QVERIFY(!number("1.251").exact(2));
        QCOMPARE(number("-1.25").digits(), std::optional<qint64>(-125));
        QVERIFY(!number("0.3333333333333333333").digits());
    }

    void multipliesOnce_data()
    {
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<QByteArray>("price");
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<qint64>("cents");
        const auto row = [](const char *quantity, const char *price, const char *base,
                            qint64 cents) {
            QTest::addRow("%s x %s / %s", quantity, price, base)
                << QByteArray(quantity) << QByteArray(price) << QByteArray(base) << cents;
        };
        row("12.5", "2.3456", "1", 2932);
        row("24", "18.90", "6", 7560);
        row("3", "3.3333", "1", 1000);
        row("4.5", "1.333333", "1", 600);
        row("1", "1", "3", 33);
        row("2", "1", "3", 67);
        row("-6", "18.33", "1", -10998);
        row("6", "-18.33", "1", -10998);
        row("1", "0.005", "1", 1);
        row("-1", "0.005", "1", -1);
        row("1", "0.0049999999", "1", 0);
        row("100", "12", "0.5", 240'000);
        row("0", "12", "1", 0);
        row("1000", "0.000012345678", "1000", 0);
    }
    void multipliesOnce()
    {
        QFETCH(QByteArray, quantity);
        QFETCH(QByteArray, price);
        QFETCH(QByteArray, base);
        QFETCH(qint64, cents);
        QCOMPARE(centsOf(number(quantity), number(price), number(base)),
                 std::optional<qint64>(cents));
    }

    void refusesToMultiplyBeyondItsWidth()
    {
        const ExactDecimal one = number("1");
        QVERIFY(!centsOf(number("1"), number("2"), number("0")));
        QVERIFY(!centsOf(number("9999999999999999"), number("9999999999999999"), one));
        QVERIFY(!centsOf(number("0.3333333333333333333"), one, one));
        // Every width that is accepted is exact: no overflow on the way.
        std::mt19937 random(4);
        for (int round = 0; round < 20'000; ++round) {
            const auto any = [&random] {
                QString text;
                const int digits = 1 + int(random() % 18);
                for (int at = 0; at < digits; ++at)
                    text += QChar(u'0' + int(random() % 10));
                text.insert(int(random() % uint(digits + 1)), u'.');
                return ExactDecimal::parse(text).value_or(ExactDecimal());
            };
            const ExactDecimal quantity = any();
            const ExactDecimal price = any();
            const ExactDecimal base = any();
            const auto cents = centsOf(quantity, price, base);
            QCOMPARE(centsOf(price, quantity, base), cents);
            if (const auto plain = centsOf(quantity, ExactDecimal::fromInteger(1), one))
                QCOMPARE(*plain, quantity.rounded(2).value_or(-1));
        }
    }
};

CABAS_TEST(TestExactDecimal)
#include "tst_exactdecimal.moc"
