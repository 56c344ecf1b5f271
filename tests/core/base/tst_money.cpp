// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<qint64>("e4");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("1.2345 x 1.5") << qint64(12345) << qint64(1500) << qint64(185);
        QTest::newRow("half way up: 3.80 x 0.575") << qint64(38000) << qint64(575) << qint64(219);
        QTest::newRow("half way: 2.30 x 0.95") << qint64(23000) << qint64(950) << qint64(219);
        QTest::newRow("negative mirrors") << qint64(38000) << qint64(-575) << qint64(-219);
        QTest::newRow("nothing") << qint64(0) << qint64(1000) << qint64(0);
        QTest::newRow("large") << qint64(99'999'999) << qint64(1'000'000'000)
                               << qint64(999'999'990'000);
    }
    void amounts()
    {
        QFETCH(qint64, e4);
        QFETCH(qint64, milli);
        QTEST(amountOf(UnitPrice::fromE4(e4), Quantity::fromMilli(milli)).cents(), "cents");
    }

    void vatInside_data()
    {
        QTest::addColumn<qint64>("gross");
        QTest::addColumn<int>("bp");
        QTest::addColumn<qint64>("vat");
        QTest::newRow("10.55 at 5.5") << qint64(1055) << 550 << qint64(55);
        QTest::newRow("12.00 at 20") << qint64(1200) << 2000 << qint64(200);
        QTest::newRow("11.00 at 10") << qint64(1100) << 1000 << qint64(100);
        QTest::newRow("zero rate") << qint64(500) << 0 << qint64(0);
        QTest::newRow("negative mirrors") << qint64(-1055) << 550 << qint64(-55);
    }
    void vatInside()
    {
        QFETCH(qint64, gross);
        QFETCH(int, bp);
        QTEST(vatIncludedIn(Money::fromCents(gross), bp).cents(), "vat");
    }

    void quantityBehindAPriceLabel()
    {
        QCOMPARE(quantityFor(Money::fromCents(265), Money::fromCents(150)).milli(), 1767);
    }

    void sharesAlwaysSum()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 10'000; ++round) {
            std::vector<qint64> weights(1 + random() % 12);
            for (qint64 &weight : weights)
                weight = qint64(random() % 1000);
            weights.front() += 1;
            const Money total = Money::fromCents(qint64(random() % 2'000'001) - 1'000'000);
            Money sum;
            for (Money part : share(total, weights)) {
                QVERIFY(abs(part) <= abs(total));
                sum += part;
            }
            QCOMPARE(sum.cents(), total.cents());
        }
    }

    void oneEuroInThree()
    {
        const std::vector<Money> parts = share(Money::fromCents(100), {1, 1, 1});
        QCOMPARE(parts.at(0).cents(), 34);
        QCOMPARE(parts.at(1).cents(), 33);
        QCOMPARE(parts.at(2).cents(), 33);
    }

    void packs() { QCOMPARE(packsOf(Quantity::units(3), Quantity::units(12)).milli(), 36'000); }
};

CABAS_TEST(TestMoney)
#include "tst_money.moc"
