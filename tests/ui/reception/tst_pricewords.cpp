// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/pricewords.h"

#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestPriceWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useView({false, false, {1366, 768}}); }

    void discountsAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rateBp");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("none") << QString() << 0 << qint64(0);
        QTest::newRow("rate") << u"5,5 %"_qs << 550 << qint64(0);
        QTest::newRow("amount") << u"1,20"_qs << 0 << qint64(120);
        QTest::newRow("both") << u"5% + 1.20"_qs << 500 << qint64(120);
        QTest::newRow("no number") << u"x%"_qs << -1 << qint64(0);
        QTest::newRow("no amount") << u"5% + x"_qs << -1 << qint64(0);
    }
    void discountsAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(int, rateBp);
        QFETCH(qint64, cents);
        const auto discount = PriceWords::parseDiscount(typed);
        QCOMPARE(discount.has_value(), rateBp >= 0);
        if (!discount)
            return;
        QCOMPARE(discount->rateBp, rateBp);
        QCOMPARE(discount->amount.cents(), cents);
    }

    void packsAndUnitsAreBothSaid()
    {
        PricedLine line;
        line.line.received = Quantity::units(12);
        QCOMPARE(PriceWords::received(line), u"12 received"_qs);
        line.line.pack = Quantity::units(6);
        QCOMPARE(PriceWords::received(line), u"2 × 6 = 12 received"_qs);
        line.line.received = Quantity::units(13);
        QCOMPARE(PriceWords::received(line), u"13 received"_qs);
    }

    void aChangeHasItsSignItsIconAndItsWords()
    {
        PricedLine line;
        line.former = UnitPrice::fromE4(20'000);
        line.sum.cost = UnitPrice::fromE4(21'000);
        QCOMPARE(PriceWords::change(line), u"+5%"_qs);
        QCOMPARE(PriceWords::spokenChange(line), u"5% dearer"_qs);
        QCOMPARE(PriceWords::changeIcon(line), u"trending-up"_qs);
        QCOMPARE(PriceWords::changeKind(line), Kind::Neutral);
        line.sum.cost = UnitPrice::fromE4(15'000);
        QCOMPARE(PriceWords::changeKind(line), Kind::Warning);
        QCOMPARE(PriceWords::spokenChange(line), u"25% cheaper"_qs);
        line.sum.cost = line.former;
        QCOMPARE(PriceWords::change(line), u"same"_qs);
        line.former = {};
        QVERIFY(PriceWords::change(line).isEmpty());
    }
};

CABAS_TEST(TestPriceWords)
#include "tst_pricewords.moc"
