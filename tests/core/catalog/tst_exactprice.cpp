// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/exactprice.h"

#include "core/base/text.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cabas;

namespace {

UnitPrice e4(qint64 value)
{
    return UnitPrice::fromE4(value);
}

} // namespace

class TestExactPrice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halvesGoUp_data()
    {
        QTest::addColumn<qint64>("price");
        QTest::addColumn<quint32>("numerator");
        QTest::addColumn<quint32>("denominator");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("3.80 x 0.575") << qint64(38'000) << 575u << 1000u << qint64(219);
        QTest::newRow("2.30 x 0.95") << qint64(23'000) << 95u << 100u << qint64(219);
        QTest::newRow("1 / 3") << qint64(10'000) << 1u << 3u << qint64(33);
        QTest::newRow("2 / 3") << qint64(20'000) << 1u << 3u << qint64(67);
        QTest::newRow("nothing") << qint64(0) << 7u << 3u << qint64(0);
        QTest::newRow("just below half") << qint64(49) << 1u << 1u << qint64(0);
        QTest::newRow("half a cent") << qint64(50) << 1u << 1u << qint64(1);
    }
    void halvesGoUp()
    {
        QFETCH(qint64, price);
        QFETCH(quint32, numerator);
        QFETCH(quint32, denominator);
        QFETCH(qint64, cents);
        ExactPrice exact = ExactPrice::from(e4(price));
        exact.scale(numerator, denominator);
        QCOMPARE(exact.roundedToCents().cents(), cents);
    }

    void nothingIsLostOnTheWay()
    {
        // Nine steps of four decimals and back: 128 bits would not hold the half of it.
        for (const qint64 start : {qint64(1007), qint64(38'007), qint64(999'999'937)}) {
            ExactPrice exact = ExactPrice::from(e4(start));
            for (quint32 step = 1; step <= 9; ++step)
                exact.scale(10'000 + 7 * step, 10'000);
            QVERIFY(exact.rounded() != e4(start));
            for (quint32 step = 1; step <= 9; ++step)
                exact.scale(10'000, 10'000 + 7 * step);
            QCOMPARE(exact.rounded(), e4(start));
            QVERIFY(exact.add(e4(-start)));
            QCOMPARE(exact.rounded(), e4(0));
        }
    }

    void agreesWithWholeNumbers()
    {
        QRandomGenerator random(20260310);
        for (int run = 0; run < 2000; ++run) {
            const qint64 price = random.bounded(2'000'000);
            const int numerator = random.bounded(1, 30'000);
            const int denominator = random.bounded(1, 30'000);
            ExactPrice exact = ExactPrice::from(e4(price));
            exact.scale(quint32(numerator), quint32(denominator));
            QCOMPARE(exact.rounded().e4(), mulDivRounded(price, numerator, denominator));
            QCOMPARE(exact.roundedToCents().cents(),
                     mulDivRounded(price, numerator, qint64(denominator) * 100));
        }
    }

    void neverFallsBelowZero()
    {
        ExactPrice exact = ExactPrice::from(e4(100));
        exact.scale(1, 3);
        QVERIFY(!exact.add(e4(-34)));
        QCOMPARE(exact.rounded(), e4(33));
        QVERIFY(exact.add(e4(-33)));
        exact.scale(3, 1);
        QCOMPARE(exact.rounded(), e4(1));
    }

    void theAbsurdIsToldAsTheMost()
    {
        ExactPrice exact = ExactPrice::from(e4(1'000'000'000));
        for (int step = 0; step < 9; ++step)
            exact.scale(110'000, 1);
        QCOMPARE(exact.rounded().e4(), ExactPrice::most);
        QCOMPARE(exact.roundedToCents().cents(), ExactPrice::most);
    }
};

CABAS_TEST(TestExactPrice)
#include "tst_exactprice.moc"
