// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/stockrules.h"

#include "core/base/day.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cabas;

namespace {

StockLevel levelOf(qint64 milli, qint64 cents, qint64 costE4)
{
    return {Quantity::fromMilli(milli), Money::fromCents(cents), UnitPrice::fromE4(costE4)};
}

Lot lotOf(qint64 id, const char *useBy, const char *bestBefore, qint64 milli)
{
    Lot lot;
    lot.id = LotId(id);
    lot.useBy = dayFromText(QString::fromLatin1(useBy));
    lot.bestBefore = dayFromText(QString::fromLatin1(bestBefore));
    lot.onHand = Quantity::fromMilli(milli);
    return lot;
}

} // namespace

class TestStockRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatLeavesIsWorth_data()
    {
        QTest::addColumn<qint64>("onHand");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("cost");
        QTest::addColumn<qint64>("leaves");
        QTest::addColumn<qint64>("worth");
        QTest::newRow("a part") << 10'000LL << 1000LL << 10'000LL << 3'000LL << 300LL;
        QTest::newRow("rounded half up") << 10'000LL << 1005LL << 10'000LL << 1'000LL << 101LL;
        QTest::newRow("all of it") << 3'000LL << 100LL << 9'999LL << 3'000LL << 100LL;
        QTest::newRow("more than is there") << 2'000LL << 201LL << 10'000LL << 3'000LL << 301LL;
        QTest::newRow("nothing is there") << 0LL << 0LL << 25'000LL << 2'000LL << 500LL;
        QTest::newRow("already below nothing")
            << -1'000LL << -250LL << 25'000LL << 2'000LL << 500LL;
        QTest::newRow("of unknown cost") << 0LL << 0LL << 0LL << 2'000LL << 0LL;
        QTest::newRow("free goods") << 5'000LL << 0LL << 10'000LL << 2'000LL << 0LL;
        QTest::newRow("by weight") << 3'280LL << 4920LL << 15'000LL << 312LL << 468LL;
    }
    void whatLeavesIsWorth()
    {
        QFETCH(qint64, onHand);
        QFETCH(qint64, value);
        QFETCH(qint64, cost);
        QFETCH(qint64, leaves);
        const Money worth =
            StockRules::outgoingValue(levelOf(onHand, value, cost), Quantity::fromMilli(leaves));
        QTEST(worth.cents(), "worth");
    }

    void whatEntersFirstFillsWhatIsMissing_data()
    {
        QTest::addColumn<qint64>("onHand");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("enters");
        QTest::addColumn<qint64>("cost");
        QTest::addColumn<qint64>("adds");
        QTest::newRow("nothing missing") << 2'000LL << 200LL << 5'000LL << 600LL << 600LL;
        QTest::newRow("from nothing") << 0LL << 0LL << 5'000LL << 600LL << 600LL;
        QTest::newRow("fills exactly") << -2'000LL << -200LL << 2'000LL << 240LL << 200LL;
        QTest::newRow("fills a part") << -4'000LL << -400LL << 1'000LL << 120LL << 100LL;
        QTest::newRow("fills and goes on") << -2'000LL << -200LL << 5'000LL << 600LL << 560LL;
    }
    void whatEntersFirstFillsWhatIsMissing()
    {
        QFETCH(qint64, onHand);
        QFETCH(qint64, value);
        QFETCH(qint64, enters);
        QFETCH(qint64, cost);
        const Money adds = StockRules::incomingValue(
            levelOf(onHand, value, 0), Quantity::fromMilli(enters), Money::fromCents(cost));
        QTEST(adds.cents(), "adds");
    }

    void goodsThatComeBackCostTheAverage()
    {
        QCOMPARE(StockRules::averageCost(levelOf(4'000, 1000, 99'999), Quantity::units(1)).cents(),
                 250);
        QCOMPARE(StockRules::averageCost(levelOf(0, 0, 12'345), Quantity::units(2)).cents(), 247);
    }

    /// A level of nothing is worth nothing, and value never has another sign than quantity.
    void valueNeverDrifts()
    {
        QRandomGenerator random(20260310);
        for (int run = 0; run < 200; ++run) {
            StockLevel level;
            for (int step = 0; step < 60; ++step) {
                const Quantity quantity = Quantity::fromMilli(random.bounded(1, 20'000));
                const bool exact = !level.onHand.isZero() && random.bounded(4) == 0;
                if (exact ? level.onHand > Quantity() : random.bounded(2) == 0) {
                    const Quantity out = exact ? level.onHand : quantity;
                    level = StockRules::after(level, -out, -StockRules::outgoingValue(level, out));
                } else {
                    const Quantity in = exact ? -level.onHand : quantity;
                    level.lastCost = UnitPrice::fromE4(random.bounded(0, 400'000));
                    level = StockRules::after(
                        level, in,
                        StockRules::incomingValue(level, in, amountOf(level.lastCost, in)));
                }
                if (level.onHand.isZero())
                    QCOMPARE(level.value, Money());
                else if (level.onHand.isNegative())
                    QVERIFY(level.value <= Money());
                else
                    QVERIFY(level.value >= Money());
            }
        }
    }

    void lotsLeaveInTheOrderOfTheirDates()
    {
        std::vector<Lot> lots{lotOf(1, "", "", 1000), lotOf(2, "2026-04-02", "", 1000),
                              lotOf(3, "", "2026-03-20", 1000), lotOf(4, "2026-03-12", "", 1000),
                              lotOf(5, "2026-03-12", "", 1000)};
        std::sort(lots.begin(), lots.end(), StockRules::leavesBefore);
        std::vector<qint64> order;
        for (const Lot &lot : lots)
            order.push_back(lot.id.value());
        QCOMPARE(order, (std::vector<qint64>{4, 5, 3, 2, 1}));
    }

    void aQuantityIsTakenFromSeveralLots()
    {
        const std::vector<Lot> lots{lotOf(4, "2026-03-12", "", 1500), lotOf(5, "2026-03-13", "", 0),
                                    lotOf(6, "2026-03-14", "", 1000)};
        using Parts = std::vector<StockRules::Part>;
        QCOMPARE(StockRules::takenFrom(lots, Quantity::fromMilli(1000)),
                 (Parts{{LotId(4), Quantity::fromMilli(1000)}}));
        QCOMPARE(StockRules::takenFrom(lots, Quantity::fromMilli(4000)),
                 (Parts{{LotId(4), Quantity::fromMilli(1500)},
                        {LotId(6), Quantity::fromMilli(1000)},
                        {std::nullopt, Quantity::fromMilli(1500)}}));
        QCOMPARE(StockRules::takenFrom({}, Quantity::units(2)),
                 (Parts{{std::nullopt, Quantity::units(2)}}));
    }

    void quantitiesThatCannotBe_data()
    {
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("code");
        QTest::newRow("zero") << 0LL << int(Unit::Piece) << u"quantity_zero"_qs;
        QTest::newRow("below zero") << -1LL << int(Unit::Kilogram) << u"quantity_negative"_qs;
        QTest::newRow("a barcode")
            << 3'760'042'180'333LL << int(Unit::Piece) << u"quantity_too_large"_qs;
        QTest::newRow("just too large")
            << StockRules::maxMilli + 1 << int(Unit::Kilogram) << u"quantity_too_large"_qs;
        QTest::newRow("half a piece") << 1500LL << int(Unit::Piece) << u"quantity_not_whole"_qs;
        QTest::newRow("half a kilo") << 500LL << int(Unit::Kilogram) << QString();
        QTest::newRow("the largest") << StockRules::maxMilli << int(Unit::Piece) << QString();
    }
    void quantitiesThatCannotBe()
    {
        QFETCH(qint64, milli);
        QFETCH(int, unit);
        const Result<> result = StockRules::checkMoved(Quantity::fromMilli(milli), Unit(unit));
        QTEST(result ? QString() : result.failure().code, "code");
    }

    void aLossSaysWhy()
    {
        QCOMPARE(StockRules::checkReason(u" \t "_qs).failure().code, u"reason_missing"_qs);
        QCOMPARE(StockRules::checkReason(QString(201, u'x')).failure().code, u"reason_too_long"_qs);
        QVERIFY(StockRules::checkReason(u"tombé"_qs));
        QCOMPARE(StockRules::checkZone(QString(61, u'x')).failure().code, u"zone_too_long"_qs);
        for (const StockRules::LossReason &reason : StockRules::lossReasons()) {
            QVERIFY(StockRules::checkReason(reason.word));
            QCOMPARE(StockRules::reasonTitle(reason.word), reason.title);
        }
        QCOMPARE(StockRules::reasonTitle(u"tombé"_qs), u"tombé"_qs);
    }

    void aListShowsByWhatIsOnHand()
    {
        const QDate today(2026, 3, 10);
        StockLine line;
        const auto shown = [&](StockShown which) {
            return StockRules::isShown(line, which, today);
        };
        QVERIFY(shown(StockShown::All) && shown(StockShown::None));
        QVERIFY(!shown(StockShown::OnHand) && !shown(StockShown::Negative));
        line.level.onHand = Quantity::fromMilli(1);
        QVERIFY(shown(StockShown::OnHand) && !shown(StockShown::None));
        line.level.onHand = Quantity::fromMilli(-1);
        QVERIFY(shown(StockShown::Negative) && shown(StockShown::All));
        QVERIFY(!shown(StockShown::SellSoon));
        line.soonest = today.addDays(StockRules::soonDays);
        QVERIFY(shown(StockShown::SellSoon));
        line.soonest = today.addDays(StockRules::soonDays + 1);
        QVERIFY(!shown(StockShown::SellSoon));
    }

    void runningGoesBackFromWhatIsThere()
    {
        const std::vector<Quantity> after =
            StockRules::running(Quantity::units(7), {Quantity::units(-3), Quantity::units(10)});
        QCOMPARE(after, (std::vector{Quantity::units(7), Quantity::units(10)}));
        QVERIFY(StockRules::running(Quantity::units(7), {}).empty());
    }
};

CABAS_TEST(TestStockRules)
#include "tst_stockrules.moc"
