// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/priceendingtext.h"

#include "core/catalog/pricingrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestPriceEndingText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("modulus");
        QTest::addColumn<QList<int>>("endings");
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &typed, int modulus, const QList<int> &endings,
                            const QString &figures, const QString &words) {
            QTest::newRow(qPrintable(typed)) << typed << modulus << endings << figures << words;
        };
        row(u"5, 9"_qs, 10, {5, 9}, u"5, 9"_qs, u"x.x5 · x.x9"_qs);
        row(u"9 5 9"_qs, 10, {5, 9}, u"5, 9"_qs, u"x.x5 · x.x9"_qs);
        row(u"90;99"_qs, 100, {90, 99}, u"90, 99"_qs, u"x.90 · x.99"_qs);
        row(u"00 05"_qs, 100, {0, 5}, u"00, 05"_qs, u"x.00 · x.05"_qs);
        row(u"990"_qs, 1000, {990}, u"990"_qs, u"9.90"_qs);
        row(u" "_qs, 1, {0}, u""_qs, u"to the cent"_qs);
    }
    void whatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(int, modulus);
        QFETCH(QList<int>, endings);
        QFETCH(QString, figures);
        QFETCH(QString, words);
        const auto ending = PriceEndingText::parse(typed);
        QVERIFY(ending);
        QVERIFY(PricingRules::check(*ending));
        QCOMPARE(ending->modulus, modulus);
        QCOMPARE(ending->endings, std::vector<int>(endings.begin(), endings.end()));
        QCOMPARE(PriceEndingText::figures(*ending), figures);
        QCOMPARE(PriceEndingText::words(*ending), words);
    }

    void whatIsNoEnding_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"5, 99"_qs, u"x5"_qs, u"1000"_qs, u"-5"_qs, u"5 €"_qs})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void whatIsNoEnding()
    {
        QFETCH(QString, typed);
        const auto ending = PriceEndingText::parse(typed);
        QVERIFY(!ending);
        QCOMPARE(ending.failure().code, u"endings"_qs);
    }

    void rulesOfAnotherPeriodAreToldInFigures()
    {
        const auto of = [](int modulus, std::vector<int> endings) {
            return PriceEnding{{}, modulus, std::move(endings), EndingDirection::Nearest};
        };
        QCOMPARE(PriceEndingText::figures(of(5, {0})), u"0, 5"_qs);
        QCOMPARE(PriceEndingText::words(of(50, {49})), u"x.49 · x.99"_qs);
        QCOMPARE(PriceEndingText::words(of(3, {0, 1})), u"0, 1 in each 3 cents"_qs);
        QVERIFY(PriceEndingText::figures(of(3, {0, 1})).isEmpty());
        // What is told allows the same prices as the rule.
        const auto again = PriceEndingText::parse(PriceEndingText::figures(of(25, {24})));
        QVERIFY(again);
        for (int cents = 1; cents < 300; ++cents)
            QCOMPARE(PricingRules::withEnding(Money::fromCents(cents), *again),
                     PricingRules::withEnding(Money::fromCents(cents), of(25, {24})));
    }
};

CABAS_TEST(TestPriceEndingText)
#include "tst_priceendingtext.moc"
