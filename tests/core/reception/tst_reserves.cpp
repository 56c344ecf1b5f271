// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/reserves.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestReserves : public QObject {
    Q_OBJECT

    static DeliveryLine line(qint64 id, qint64 expected, qint64 received)
    {
        DeliveryLine line;
        line.id = DeliveryLineId(id);
        line.productName = u"Tofu %1"_qs.arg(id);
        if (expected > 0)
            line.expected = Quantity::units(expected);
        line.isAnnounced = expected > 0;
        line.received = Quantity::units(received);
        line.cost = UnitPrice::fromE4(12'500);
        return line;
    }
    static DeliveryGap gap(std::optional<DeliveryLineId> line, GapKind kind, qint64 units)
    {
        DeliveryGap gap;
        gap.line = line;
        gap.kind = kind;
        gap.quantity = Quantity::units(units);
        gap.comment = u"seen"_qs;
        return gap;
    }

private Q_SLOTS:
    void whatIsMissingOrTooManyIsCounted()
    {
        const auto reserves =
            Reserves::of({line(1, 12, 10), line(2, 6, 6), line(3, 6, 8), line(4, 0, 3)}, {});
        QCOMPARE(reserves.size(), size_t(2));
        QCOMPARE(reserves[0].kind, GapKind::Missing);
        QCOMPARE(reserves[0].quantity, Quantity::units(2));
        QCOMPARE(reserves[0].value.cents(), 250);
        QCOMPARE(reserves[1].kind, GapKind::Extra);
        QCOMPARE(reserves[1].value.cents(), 0);
        QCOMPARE(Reserves::credit(reserves).cents(), 250);
    }

    void whatWasNotedFollowsItsLine()
    {
        const auto reserves = Reserves::of({line(1, 12, 12), line(2, 6, 6)},
                                           {gap({}, GapKind::Temperature, 0),
                                            gap(DeliveryLineId(2), GapKind::Free, 1),
                                            gap(DeliveryLineId(1), GapKind::Damaged, 2)});
        QCOMPARE(reserves.size(), size_t(3));
        QCOMPARE(reserves[0].productName, u"Tofu 1"_qs);
        QCOMPARE(reserves[0].value.cents(), 250);
        QCOMPARE(reserves[1].kind, GapKind::Free);
        QCOMPARE(reserves[1].value.cents(), 0);
        QCOMPARE(reserves[2].productName, QString());
        QCOMPARE(reserves[2].comment, u"seen"_qs);
    }

    void whatIsMissingIsSaidOnce()
    {
        QCOMPARE(
            Reserves::of({line(1, 12, 10)}, {gap(DeliveryLineId(1), GapKind::Missing, 2)}).size(),
            size_t(1));
        QCOMPARE(
            Reserves::of({line(1, 0, 10)}, {gap(DeliveryLineId(1), GapKind::Missing, 2)}).size(),
            size_t(1));
    }

    void whatWasOnlyOrderedIsToldWithoutAValue()
    {
        DeliveryLine ordered = line(1, 12, 7);
        ordered.isAnnounced = false;
        const auto untold = Reserves::of({ordered}, {});
        QCOMPARE(untold.size(), size_t(1));
        QCOMPARE(untold[0].value.cents(), 0);
        // The driver's paper named four of the five.
        const auto told = Reserves::of({ordered}, {gap(DeliveryLineId(1), GapKind::Missing, 4)});
        QCOMPARE(told.size(), size_t(2));
        QCOMPARE(told[0].value.cents(), 500);
        QCOMPARE(told[1].quantity, Quantity::units(1));
        QCOMPARE(told[1].value.cents(), 0);
    }

    void whatIsClaimedIsWorthItsClaim()
    {
        const auto reserves = Reserves::of({line(1, 12, 10), line(2, 6, 5)}, {});
        QCOMPARE(Reserves::credit(Reserves::withClaims(reserves, {})).cents(), 375);
        ExpectedCredit claim;
        claim.line = DeliveryLineId(1);
        claim.quantity = Quantity::units(2);
        claim.amount = Money::fromCents(260);
        QCOMPARE(Reserves::credit(Reserves::withClaims(reserves, {claim})).cents(), 260);
        claim.state = CreditState::Dropped;
        QCOMPARE(Reserves::credit(Reserves::withClaims(reserves, {claim})).cents(), 0);
    }
};

CABAS_TEST(TestReserves)
#include "tst_reserves.moc"
