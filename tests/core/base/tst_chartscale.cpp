// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chartscale.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestChartScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreRoundAndHoldEverything()
    {
        for (const auto &[least, most] : {std::pair<qint64, qint64>{0, 0},
                                          {0, 99},
                                          {0, 1'234'567},
                                          {-5'000, 12'000},
                                          {-999'999, -1},
                                          {0, 99'999'999'999}}) {
            const ChartScale scale =
                ChartScale::of(Money::fromCents(least), Money::fromCents(most));
            QVERIFY(scale.low <= least && scale.high >= most && scale.low <= 0 && scale.high >= 0);
            QVERIFY(scale.high > scale.low);
            QCOMPARE(scale.low % scale.step, 0);
            QCOMPARE(scale.high % scale.step, 0);
            QVERIFY((scale.high - scale.low) / scale.step <= 7);
            qint64 first = scale.step;
            while (first % 10 == 0)
                first /= 10;
            QVERIFY(first == 1 || first == 2 || first == 5);
        }
    }
    void lengthsArePartsOfTheWhole()
    {
        const ChartScale scale = ChartScale::of(Money::fromCents(-400), Money::fromCents(400));
        QCOMPARE(scale.lengthOf(Money::fromCents(400), 200), 100);
        QCOMPARE(scale.lengthOf(Money::fromCents(-200), 200), -50);
    }
};

CABAS_TEST(TestChartScale)
#include "tst_chartscale.moc"
