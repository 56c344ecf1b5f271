// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bankfigures.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

using Style = BankFigures::Style;
using Order = BankFigures::Order;

class TestBankFigures : public QObject {
    Q_OBJECT

private:
    static qint64 cents(const QString &text, Style style)
    {
        const auto money = BankFigures::amount(text, style);
        return money ? money->cents() : -999'999;
    }

private Q_SLOTS:
    void amounts()
    {
        QCOMPARE(cents(u"1 234,56"_qs, Style::Comma), 123456);
        QCOMPARE(cents(u"-1.234,56"_qs, Style::Comma), -123456);
        QCOMPARE(cents(u"-1.234,56"_qs, Style::Dot), -123456);
        QCOMPARE(cents(u"1,234.56"_qs, Style::Comma), 123456);
        QCOMPARE(cents(u"1\u202F234,5 €"_qs, Style::Comma), 123450);
        QCOMPARE(cents(u"\u221212,50"_qs, Style::Comma), -1250);
        QCOMPARE(cents(u"12,50-"_qs, Style::Comma), -1250);
        QCOMPARE(cents(u"(12.50)"_qs, Style::Dot), -1250);
        QCOMPARE(cents(u"+31070,11"_qs, Style::Comma), 3107011);
        QCOMPARE(cents(u"EUR 12.00"_qs, Style::Dot), 1200);
        QCOMPARE(cents(u"1,000"_qs, Style::Dot), 100000);
        QCOMPARE(cents(u"1.000"_qs, Style::Comma), 100000);
        QCOMPARE(cents(u"1.000.000"_qs, Style::Dot), 100000000);
        QCOMPARE(cents(u"12.000"_qs, Style::Machine), 1200);
        QCOMPARE(cents(u"-.5"_qs, Style::Machine), -50);
        QCOMPARE(cents(u"7"_qs, Style::Machine), 700);
        QCOMPARE(cents(u"0,00"_qs, Style::Comma), 0);
    }
    void noAmounts()
    {
        for (const char *text : {"", "abc", "12,345,6", "1-2-3", "12.345", "PLUS 5 EUROS", "--5",
                                 "99999999999999999999"})
            QVERIFY2(!BankFigures::amount(QString::fromLatin1(text), Style::Machine), text);
    }
    void styleOfAColumn()
    {
        QCOMPARE(BankFigures::styleOf({u"1,000"_qs, u"12.50"_qs}), Style::Dot);
        QCOMPARE(BankFigures::styleOf({u"1.000"_qs, u"12,50"_qs}), Style::Comma);
        QCOMPARE(BankFigures::styleOf({u"5"_qs}), Style::Comma);
        QCOMPARE(BankFigures::styleOf({u"1,234.00"_qs}), Style::Dot);
    }

    void days()
    {
        const auto day = [](const QString &text) {
            return BankFigures::day(text, Order::DayMonth);
        };
        const QDate march(2026, 3, 9);
        for (const char *text :
             {"09/03/2026", "9/3/26", "09.03.26", "2026-03-09", "20260309", "09-03-2026",
              "2026/03/09", "9 mars 2026", "09-MAR-26", "20260309120000", "2026-03-09T10:00:00",
              "09/03/2026 10:12", "9/ 3'26"})
            QCOMPARE(day(QString::fromLatin1(text)), march);
        QCOMPARE(day(u"9/ 3' 6"_qs), QDate(2006, 3, 9));
        QVERIFY(!day(u"9/3/6"_qs));
        QCOMPARE(BankFigures::day(u"3/9/26"_qs, Order::MonthDay), march);
        QCOMPARE(day(u"14 août 2025"_qs), QDate(2025, 8, 14));
        QCOMPARE(day(u"31/12/99"_qs), QDate(1999, 12, 31));
        for (const char *text :
             {"", "31/02/2026", "12/15/2018", "CARTE", "1/1", "00000000", "9/3/026"})
            QVERIFY2(!day(QString::fromLatin1(text)), text);
    }
    void orderOfAColumn()
    {
        QCOMPARE(BankFigures::orderOf({u"8/12/13"_qs, u"8/15/13"_qs}).order, Order::MonthDay);
        QCOMPARE(BankFigures::orderOf({u"12/8/13"_qs, u"15/8/13"_qs}).order, Order::DayMonth);
        QVERIFY(BankFigures::orderOf({u"03/04/26"_qs}).isAmbiguous);
        QVERIFY(!BankFigures::orderOf({u"03/03/26"_qs}).isAmbiguous);
        QVERIFY(!BankFigures::orderOf({u"2026-03-04"_qs}).isAmbiguous);
        // Only read as months first do these days go one way.
        const auto reading = BankFigures::orderOf({u"01/10/26"_qs, u"02/03/26"_qs, u"05/11/26"_qs});
        QVERIFY(!reading.isAmbiguous);
        QCOMPARE(reading.order, Order::MonthDay);
    }
};

CABAS_TEST(TestBankFigures)
#include "tst_bankfigures.moc"
