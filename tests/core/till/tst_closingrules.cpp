// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/closingrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using Kind = ClosingKind;
using Means = TillMeans;

namespace {

SessionFigures figures()
{
    SessionFigures figures;
    figures.floatAmount = Money::fromCents(10000);
    figures.cashMoved = Money::fromCents(-2000);
    figures.taken = {{Means::Cash, Money::fromCents(5000)}, {Means::Card, Money::fromCents(700)}};
    return figures;
}

Money counted(const std::vector<ClosingMeans> &list, Means means)
{
    for (const ClosingMeans &one : list) {
        if (one.means == means)
            return one.counted;
    }
    return Money::fromCents(-1);
}

} // namespace

class TestClosingRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cashHoldsItsFloat()
    {
        const auto means = ClosingRules::means(figures(), {});
        QVERIFY(means.ok());
        QCOMPARE(means->size(), size_t(2));
        QCOMPARE(means->front(),
                 (ClosingMeans{Means::Cash, Money::fromCents(13000), Money::fromCents(13000)}));
        QCOMPARE(counted(*means, Means::Card).cents(), 700);
    }

    void whatIsCountedStandsBesideWhatIsExpected()
    {
        const auto means = ClosingRules::means(figures(), {{Means::Cash, Money::fromCents(12950)},
                                                           {Means::Cheque, Money::fromCents(500)}});
        QCOMPARE(means->size(), size_t(3));
        QCOMPARE(means->front().difference().cents(), -50);
        QCOMPARE(counted(*means, Means::Cheque).cents(), 500);
        QCOMPARE(means->back().means, Means::Cheque);
        QCOMPARE(means->back().difference().cents(), 500);
    }

    void someCountsAreRefused()
    {
        QCOMPARE(
            ClosingRules::means(figures(), {{Means::Cash, Money::fromCents(-1)}}).failure().code,
            u"counted"_qs);
        QCOMPARE(ClosingRules::means(figures(), {{Means::Card, Money::fromCents(1'000'000'001)}})
                     .failure()
                     .code,
                 u"counted"_qs);
        SessionFigures withAccount = figures();
        withAccount.taken[Means::Account] = Money::fromCents(300);
        QVERIFY(ClosingRules::means(withAccount, {{Means::Account, Money::fromCents(300)}}).ok());
        QCOMPARE(ClosingRules::means(withAccount, {{Means::Account, Money::fromCents(301)}})
                     .failure()
                     .code,
                 u"counted"_qs);
    }

    void aSessionWithoutSaleCountsItsFloat()
    {
        const auto means = ClosingRules::means({}, {});
        QCOMPARE(means->size(), size_t(1));
        QCOMPARE(means->front().expected.cents(), 0);
    }

    void periodsAreDueInOrder()
    {
        const QDate first(2026, 1, 30);
        const std::vector<PeriodDue> due =
            ClosingRules::due(first, first, QDate(2026, 2, 2), u"01-01"_qs);
        const std::vector<PeriodDue> wanted{{Kind::Day, first, first},
                                            {Kind::Day, QDate(2026, 1, 31), QDate(2026, 1, 31)},
                                            {Kind::Month, first, QDate(2026, 1, 31)},
                                            {Kind::Day, QDate(2026, 2, 1), QDate(2026, 2, 1)}};
        QCOMPARE(due, wanted);
        QVERIFY(
            ClosingRules::due(first, QDate(2026, 2, 2), QDate(2026, 2, 2), u"01-01"_qs).empty());
        QVERIFY(
            ClosingRules::due(first, QDate(2026, 2, 3), QDate(2026, 2, 2), u"01-01"_qs).empty());
    }

    void aYearIsMadeOfItsDaysAndMonths_data()
    {
        QTest::addColumn<QString>("yearStart");
        QTest::addColumn<QDate>("end");
        QTest::newRow("calendar year") << u"01-01"_qs << QDate(2028, 12, 31);
        QTest::newRow("from July") << u"07-01"_qs << QDate(2028, 6, 30);
        QTest::newRow("from March, leap year") << u"03-01"_qs << QDate(2028, 2, 29);
        QTest::newRow("no date at all") << u"xx"_qs << QDate(2028, 12, 31);
    }
    void aYearIsMadeOfItsDaysAndMonths()
    {
        QFETCH(QString, yearStart);
        QFETCH(QDate, end);
        const QDate begin = end.addDays(1).addYears(-1);
        const std::vector<PeriodDue> due =
            ClosingRules::due(QDate(2020, 1, 1), begin, end.addDays(1), yearStart);
        const auto count = [&](Kind kind) {
            return std::count_if(due.begin(), due.end(),
                                 [&](const PeriodDue &one) { return one.kind == kind; });
        };
        QCOMPARE(count(Kind::Day), begin.daysTo(end) + 1);
        QCOMPARE(count(Kind::Month), 12);
        QCOMPARE(count(Kind::Year), 1);
        QCOMPARE(due.back(), (PeriodDue{Kind::Year, begin, end}));
    }

    void vatOfPeriodsIsAddedNeverComputed()
    {
        const auto row = [](const char *code, qint64 gross, qint64 vat) {
            return TicketVat{
                QString::fromLatin1(code), VatCategory::Standard,         550,
                Money::fromCents(gross),   Money::fromCents(gross - vat), Money::fromCents(vat)};
        };
        // 2 x 0.35: 2 c of VAT each, although 0.70 holds 4 c only by luck; 3 x: 6 c, not 5 c.
        const std::vector<TicketVat> sum =
            ClosingRules::sumOfVat({{row("S550", 35, 2)},
                                    {row("S550", 35, 2), row("S2000", 100, 17)},
                                    {row("S550", 35, 2)}});
        QCOMPARE(sum.size(), size_t(2));
        QCOMPARE(sum[1].gross.cents(), 105);
        QCOMPARE(sum[1].vat.cents(), 6);
        QCOMPARE(sum[1].net.cents(), 99);
    }

    void referencesAndSignedBytes()
    {
        QCOMPARE(ClosingRules::reference(u"T1"_qs, 12), u"Z-T1-000012"_qs);
        QCOMPARE(ClosingRules::signedBytes(u"till:1"_qs, u"ab"_qs),
                 QByteArray("cabas-closing-1\ntill:1\nab"));
    }
};

CABAS_TEST(TestClosingRules)
#include "tst_closingrules.moc"
