// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/seasonrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestSeasonRules : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 3, 9}; // a Monday

private Q_SLOTS:
    void aYearBeforeSaysTheSeason()
    {
        std::map<QDate, Money> days;
        // A year before: 10 a day, but 30 in the week to come; this year twice as much.
        for (int back = 1; back <= 500; ++back) {
            const QDate day = m_today.addDays(-back);
            const QDate ahead = day.addDays(SeasonRules::yearDays);
            const bool isHigh = ahead >= m_today && ahead < m_today.addDays(7);
            const bool isThisYear = back <= 56;
            days[day] = Money::fromCents(isHigh ? 3000 : isThisYear ? 2000 : 1000);
        }
        QCOMPARE(SeasonRules::expected(days, m_today, m_today, m_today.addDays(6)),
                 Money::fromCents(7 * 6000));
        QCOMPARE(SeasonRules::expected(days, m_today, m_today.addDays(7), m_today.addDays(13)),
                 Money::fromCents(7 * 2000));
    }

    void aYoungShopHasItsMean()
    {
        std::map<QDate, Money> days;
        for (int back = 1; back <= 10; ++back)
            days[m_today.addDays(-back)] = Money::fromCents(500);
        QCOMPARE(SeasonRules::expected(days, m_today, m_today, m_today.addDays(6)),
                 Money::fromCents(3500));
    }

    void nothingKnownIsNothingExpected()
    {
        QCOMPARE(SeasonRules::expected({}, m_today, m_today, m_today.addDays(6)), Money());
        const std::map<QDate, Money> days{{m_today, Money::fromCents(5)}};
        QCOMPARE(SeasonRules::expected(days, m_today, m_today, m_today.addDays(6)), Money());
        QCOMPARE(SeasonRules::expected(days, m_today, m_today.addDays(6), m_today), Money());
    }
};

CABAS_TEST(TestSeasonRules)
#include "tst_seasonrules.moc"
