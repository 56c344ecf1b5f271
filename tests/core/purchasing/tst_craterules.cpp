// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/craterules.h"

#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cabas;

namespace {

std::vector<CrateCount> crates(int count, qint64 grams)
{
    return {{CrateKindId(1), count, u"EPS crate"_qs, Quantity::fromMilli(grams)}};
}

} // namespace

class TestCrateRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void netIsGrossLessTare()
    {
        const auto net = CrateRules::net(Quantity::fromMilli(12'480), crates(2, 620));
        QVERIFY(net);
        QCOMPARE(net->milli(), 11'240);
        QCOMPARE(CrateRules::words(crates(2, 620)), u"2 × EPS crate"_qs);
        QCOMPARE(CrateRules::net(Quantity::fromMilli(500), {})->milli(), 500);
    }

    void absurdWeightsAreRefused_data()
    {
        QTest::addColumn<qint64>("gross");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << qint64(0) << 0 << u"gross"_qs;
        QTest::newRow("below zero") << qint64(-5) << 0 << u"gross"_qs;
        QTest::newRow("grams typed as kilograms") << qint64(12'480'000) << 2 << u"gross_limit"_qs;
        QTest::newRow("crates alone") << qint64(1'240) << 2 << u"net"_qs;
        QTest::newRow("less than the crates") << qint64(900) << 2 << u"net"_qs;
    }
    void absurdWeightsAreRefused()
    {
        QFETCH(qint64, gross);
        QFETCH(int, count);
        QFETCH(QString, code);
        const auto all = count == 0 ? std::vector<CrateCount>() : crates(count, 620);
        const auto net = CrateRules::net(Quantity::fromMilli(gross), all);
        QVERIFY(!net);
        QCOMPARE(net.failure().code, code);
    }

    void muchTareIsWorthAWord()
    {
        QVERIFY(!CrateRules::heavyTare(Quantity::fromMilli(12'480), crates(2, 620)));
        const auto heavy = CrateRules::heavyTare(Quantity::fromMilli(2'000), crates(2, 620));
        QVERIFY(heavy);
        QCOMPARE(heavy->code, u"heavy_tare"_qs);
    }

    void kindsAndNumbersAreChecked()
    {
        CrateKind kind;
        kind.name = u"  Green   crate "_qs;
        kind = CrateRules::cleanedUp(kind);
        QCOMPARE(kind.name, u"Green crate"_qs);
        kind.tare = Quantity::fromMilli(1'650);
        QVERIFY(CrateRules::check(kind));
        kind.tare = Quantity::fromMilli(100'001);
        QCOMPARE(CrateRules::check(kind).failure().code, u"tare"_qs);
        kind.tare = Quantity();
        kind.deposit = Money::fromCents(-1);
        QCOMPARE(CrateRules::check(kind).failure().code, u"deposit"_qs);
        kind.deposit = Money();
        kind.name = QString();
        QCOMPARE(CrateRules::check(kind).failure().code, u"name"_qs);
        QCOMPARE(CrateRules::checkCounts(crates(0, 620)).failure().code, u"crate_count"_qs);
        QCOMPARE(CrateRules::checkCounts(crates(1'001, 620)).failure().code, u"crate_count"_qs);
        QVERIFY(CrateRules::checkCounts(crates(1'000, 620)));
        std::vector<CrateCount> twice = crates(1, 620);
        twice.push_back(twice.front());
        QCOMPARE(CrateRules::checkCounts(twice).failure().code, u"crate_twice"_qs);
        QVERIFY(!CrateRules::checkMoved(0));
        QVERIFY(!CrateRules::checkMoved(-1'001));
        QVERIFY(CrateRules::checkMoved(-1'000));
        QVERIFY(!CrateRules::checkNote(QString(201, u'a')));
    }

    void theKindUsedLastStandsInFront()
    {
        std::vector<CrateKind> kinds(4);
        for (size_t i = 0; i < kinds.size(); ++i)
            kinds[i].id = CrateKindId(qint64(i) + 1);
        kinds[1].active = false;
        kinds[2].supplier = SupplierId(7);
        const auto ids = [&](std::optional<SupplierId> supplier, std::optional<CrateKindId> last) {
            QList<qint64> ids;
            for (const CrateKind &kind : CrateRules::offered(kinds, supplier, last))
                ids += kind.id.value();
            return ids;
        };
        QCOMPARE(ids({}, {}), (QList<qint64>{1, 4}));
        QCOMPARE(ids(SupplierId(7), CrateKindId(3)), (QList<qint64>{3, 1, 4}));
        QCOMPARE(ids(SupplierId(8), CrateKindId(4)), (QList<qint64>{4, 1}));
        // No longer used: it is not offered, whoever used it last.
        QCOMPARE(ids({}, CrateKindId(2)), (QList<qint64>{1, 4}));
    }

    void whatLeavesTakesItsPartOfTheDeposits()
    {
        CrateBalance balance;
        const auto move = [&](Money deposit, int count) {
            const Money value = CrateRules::valueOf(balance, deposit, count);
            balance.count += count;
            balance.value += value;
            return value.cents();
        };
        QCOMPARE(move(Money::fromCents(400), 10), 4'000);
        // The deposit rose meanwhile: what came at 4.00 leaves at 4.00.
        QCOMPARE(move(Money::fromCents(500), -4), -1'600);
        QCOMPARE(move(Money::fromCents(500), -8), -2'400 - 1'000);
        QCOMPARE(balance.count, -2);
        QCOMPARE(move(Money::fromCents(600), 3), 1'000 + 600);
        QCOMPARE(balance.value.cents(), 600);
    }

    void noCratesAreWorthNothing()
    {
        QRandomGenerator random(20260310);
        CrateBalance balance;
        for (int i = 0; i < 5'000; ++i) {
            int count = random.bounded(1, 40) * (random.bounded(2) == 0 ? 1 : -1);
            if (i % 7 == 6 && balance.count != 0)
                count = -balance.count;
            const Money deposit = Money::fromCents(random.bounded(900));
            const Money value = CrateRules::valueOf(balance, deposit, count);
            balance.count += count;
            balance.value += value;
            if (balance.count == 0)
                QCOMPARE(balance.value.cents(), 0);
            // Never worth less than nothing while some are here, nor more while some are owed.
            QVERIFY(balance.count <= 0 || !balance.value.isNegative());
            QVERIFY(balance.count >= 0 || balance.value.cents() <= 0);
        }
    }
};

CABAS_TEST(TestCrateRules)
#include "tst_craterules.moc"
