// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/recentsales.h"

#include "core/base/language.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockstore.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cabas;

namespace {

const QDate today(2026, 3, 10);

DailyOut soldAgo(int days, qint64 milli)
{
    return {today.addDays(-days), Quantity::fromMilli(milli)};
}

} // namespace

class TestRecentSales : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weeksEndToday()
    {
        const RecentSales sales =
            RecentSales::of({soldAgo(0, 1000), soldAgo(6, 2000), soldAgo(7, 4000),
                             soldAgo(55, 8000), soldAgo(56, 16'000), soldAgo(-1, 32'000)},
                            {}, today);
        QCOMPARE(sales.weeks.back(), Quantity::units(3));
        QCOMPARE(sales.weeks[6], Quantity::units(4));
        QCOMPARE(sales.weeks.front(), Quantity::units(8));
        QVERIFY(!sales.isEmpty());
        QVERIFY(RecentSales::of({}, Quantity::units(3), today).isEmpty());
    }

    void howLongItLasts_data()
    {
        QTest::addColumn<int>("firstSold"); // days ago, then 2 units each day
        QTest::addColumn<qint64>("onHand");
        QTest::addColumn<int>("days"); // -1: not known
        QTest::newRow("half of a day's sales") << 27 << 1'000LL << 0;
        QTest::newRow("whole days") << 27 << 11'000LL << 5;
        QTest::newRow("new since ten days") << 9 << 8'000LL << 4;
        QTest::newRow("new today: a week of it") << 0 << 8'000LL << 28;
        QTest::newRow("nothing left") << 27 << 0LL << -1;
        QTest::newRow("below nothing") << 27 << -2'000LL << -1;
    }
    void howLongItLasts()
    {
        QFETCH(int, firstSold);
        QFETCH(qint64, onHand);
        QFETCH(int, days);
        std::vector<DailyOut> sold;
        for (int ago = firstSold; ago >= 0; --ago)
            sold.push_back(soldAgo(ago, 2000));
        const RecentSales sales = RecentSales::of(sold, Quantity::fromMilli(onHand), today);
        QCOMPARE(sales.daysLeft.value_or(-1), days);
    }

    void whatNeverSellsLastsForNoKnownTime()
    {
        const Quantity ten = Quantity::units(10);
        QVERIFY(!RecentSales::of({}, ten, today).daysLeft);
        QVERIFY(!RecentSales::of({soldAgo(3, -1000)}, ten, today).daysLeft);
        QVERIFY(!RecentSales::of({soldAgo(40, 5000)}, ten, today).daysLeft);
    }

    void nothingSoldIsLostBetweenWeeks()
    {
        QRandomGenerator random(20260310);
        for (int turn = 0; turn < 200; ++turn) {
            std::vector<DailyOut> sold;
            qint64 inside = 0;
            for (int i = 0; i < 40; ++i) {
                const int ago = random.bounded(-3, 70);
                const qint64 milli = random.bounded(-2000, 9000);
                sold.push_back(soldAgo(ago, milli));
                if (ago >= 0 && ago < RecentSales::dayCount)
                    inside += milli;
            }
            Quantity sum;
            for (const Quantity week : RecentSales::of(sold, {}, today).weeks)
                sum += week;
            QCOMPARE(sum.milli(), inside);
        }
    }
};

CABAS_TEST(TestRecentSales)
#include "tst_recentsales.moc"
