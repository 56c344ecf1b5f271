// SPDX-License-Identifier: GPL-3.0-or-later
// covers: deliveryprice
#include "core/reception/receptionpricerules.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cabas;

namespace {

DeliveryLine aLine(qint64 received, qint64 pack = 1)
{
    DeliveryLine line;
    line.id = DeliveryLineId(1);
    line.delivery = DeliveryId(1);
    line.product = ProductId(1);
    line.productName = u"Cream"_qs;
    line.received = Quantity::units(received);
    line.pack = Quantity::units(pack);
    return line;
}

LinePrice said(LineBasis basis, qint64 value)
{
    LinePrice price;
    price.line = DeliveryLineId(1);
    price.basis = basis;
    if (basis == LineBasis::Total)
        price.total = Money::fromCents(value);
    else
        price.price = UnitPrice::fromE4(value);
    return price;
}

DeliveryGap aGap(GapKind kind, qint64 units)
{
    DeliveryGap gap;
    gap.line = DeliveryLineId(1);
    gap.kind = kind;
    gap.quantity = Quantity::units(units);
    return gap;
}

LineSum whole(const DeliveryLine &line, const std::vector<DeliveryGap> &gaps,
              const LinePrice &price, UnitPrice kept = {})
{
    std::vector<LineSum> sums{ReceptionPriceRules::sumOf(line, gaps, price, kept)};
    ReceptionPriceRules::shareOut(sums, {}, {0});
    return sums.front();
}

} // namespace

class TestReceptionPriceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<LinePrice>("price");
        QTest::addColumn<qint64>("net");
        QTest::addColumn<qint64>("perUnit");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("cost");
        LinePrice price = said(LineBasis::Unit, 12'345);
        QTest::newRow("by unit: four decimals stay")
            << price << 2963LL << 12'345LL << 2963LL << 12'345LL;
        price.discountBp = 1000;
        QTest::newRow("a tenth less") << price << 2667LL << 11'111LL << 2667LL << 11'111LL;
        price.discount = Money::fromCents(67);
        QTest::newRow("and 67 cents") << price << 2600LL << 10'833LL << 2600LL << 10'833LL;
        QTest::newRow("by pack of six")
            << said(LineBasis::Pack, 60'000) << 2400LL << 10'000LL << 2400LL << 10'000LL;
        QTest::newRow("the line's total")
            << said(LineBasis::Total, 1000) << 1000LL << 4167LL << 1000LL << 4167LL;
        price = said(LineBasis::Unit, 10'000);
        price.free = Quantity::units(4);
        QTest::newRow("four of them free") << price << 2000LL << 10'000LL << 2000LL << 8333LL;
        price = said(LineBasis::Unit, 10'000);
        price.discount = Money::fromCents(9999);
        QTest::newRow("never below zero") << price << 0LL << 0LL << 0LL << 0LL;
        QTest::newRow("no price: as before")
            << said(LineBasis::None, 0) << 0LL << 9'000LL << 2160LL << 9'000LL;
    }
    void lines()
    {
        QFETCH(const LinePrice, price);
        const LineSum sum = whole(aLine(24, 6), {}, price, UnitPrice::fromE4(9000));
        QTEST(sum.net.cents(), "net");
        QTEST(sum.perUnit.e4(), "perUnit");
        QTEST(sum.value.cents(), "value");
        QTEST(sum.cost.e4(), "cost");
    }

    void whatIsMissingOrSpoiledIsBilledAndDoesNotEnter()
    {
        DeliveryLine line = aLine(22);
        line.expected = Quantity::units(24);
        const LineSum sum = whole(line, {aGap(GapKind::Damaged, 2)}, said(LineBasis::Unit, 10'000));
        QCOMPARE(sum.billed, Quantity::units(24));
        QCOMPARE(sum.paid, Quantity::units(20));
        QCOMPARE(sum.net.cents(), 2400);
        QCOMPARE(sum.value.cents(), 2000);
        const LineSum unannounced =
            whole(aLine(22), {aGap(GapKind::Missing, 2)}, said(LineBasis::Total, 2400));
        QCOMPARE(unannounced.billed, Quantity::units(24));
        QCOMPARE(unannounced.value.cents(), 2200);
    }

    void sharesSumExactly()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<LineSum> sums;
            std::vector<qint64> grams;
            const int count = random.bounded(1, 12);
            for (int i = 0; i < count; ++i) {
                sums.push_back(
                    ReceptionPriceRules::sumOf(aLine(random.bounded(0, 40)), {},
                                               said(LineBasis::Unit, random.bounded(99'999)), {}));
                grams.push_back(random.bounded(2000));
            }
            DeliveryCosts costs;
            costs.transport = Money::fromCents(random.bounded(10'000));
            costs.other = Money::fromCents(random.bounded(300));
            costs.sharedBy = ShareKey(random.bounded(3));
            Money before;
            Quantity entering;
            for (const LineSum &sum : sums) {
                before += sum.value;
                entering += sum.entering();
            }
            ReceptionPriceRules::shareOut(sums, costs, grams);
            Money shares;
            Money after;
            for (const LineSum &sum : sums) {
                shares += sum.share;
                after += sum.value;
                if (sum.entering().isZero())
                    QVERIFY(sum.share.isZero());
            }
            const Money expected = entering.isZero() ? Money() : costs.shared();
            QCOMPARE(shares.cents(), expected.cents());
            QCOMPARE(after.cents(), (before + expected).cents());
            QCOMPARE(ReceptionPriceRules::explained(sums, costs).cents(),
                     (before + costs.shared()).cents());
        }
    }

    void sharesByKey()
    {
        std::vector<LineSum> sums{
            ReceptionPriceRules::sumOf(aLine(10), {}, said(LineBasis::Total, 3000), {}),
            ReceptionPriceRules::sumOf(aLine(30), {}, said(LineBasis::Total, 1000), {})};
        const auto shared = [&](ShareKey key, const std::vector<qint64> &grams) {
            std::vector<LineSum> copy = sums;
            DeliveryCosts costs;
            costs.transport = Money::fromCents(400);
            costs.sharedBy = key;
            ReceptionPriceRules::shareOut(copy, costs, grams);
            return copy[0].share.cents();
        };
        QCOMPARE(shared(ShareKey::Value, {0, 0}), 300);
        QCOMPARE(shared(ShareKey::Quantity, {0, 0}), 100);
        QCOMPARE(shared(ShareKey::Weight, {900, 100}), 300);
        QCOMPARE(shared(ShareKey::Weight, {0, 0}), 100);
    }

    void receiptsAreWorthTheLineToTheCent()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            DeliveryLine line = aLine(0, random.bounded(1, 12));
            std::vector<DeliveryScan> scans;
            for (int i = 0, count = random.bounded(1, 5); i < count; ++i) {
                DeliveryScan scan;
                scan.id = ScanId(i + 1);
                scan.quantity = Quantity::units(random.bounded(1, 9));
                scan.lot = QString::number(random.bounded(3));
                line.received += scan.quantity;
                scans.push_back(scan);
            }
            LinePrice price = said(LineBasis(random.bounded(1, 4)), random.bounded(50'000));
            price.discountBp = random.bounded(5000);
            price.free = Quantity::units(random.bounded(int(line.received.milli() / 1000) + 1));
            std::vector<LineSum> sums{ReceptionPriceRules::sumOf(line, {}, price, {})};
            DeliveryCosts costs;
            costs.transport = Money::fromCents(random.bounded(500));
            ReceptionPriceRules::shareOut(sums, costs, {0});
            std::vector<Receipt> receipts =
                ReceptionRules::receipts(line, UnitPrice::fromE4(10'000), scans,
                                         ReceptionPriceRules::gapsFor({}, price, sums.front()));
            ReceptionPriceRules::spread(receipts, sums.front());
            Money value;
            Quantity quantity;
            for (const Receipt &receipt : receipts) {
                value += receipt.move.value;
                quantity += receipt.move.quantity;
                if (receipt.isFree && !sums.front().paid.isZero())
                    QVERIFY(receipt.move.value.isZero());
            }
            QCOMPARE(value.cents(), sums.front().value.cents());
            QCOMPARE(value.cents(), (sums.front().net + costs.transport).cents());
            QCOMPARE(quantity, line.received);
        }
    }

    void warnings()
    {
        const LineSum sum = whole(aLine(10), {}, said(LineBasis::Unit, 20'000));
        const auto codes = [&](qint64 former, std::optional<Money> shelf) {
            QStringList list;
            for (const Warning &warning : ReceptionPriceRules::warnings(
                     u"Cream"_qs, sum, UnitPrice::fromE4(former), shelf, 550))
                list += warning.code;
            return list.join(u' ');
        };
        QCOMPARE(codes(20'000, Money::fromCents(260)), QString());
        QCOMPARE(codes(17'000, {}), QString());
        QCOMPARE(codes(16'000, {}), u"cost_step"_qs);
        QCOMPARE(codes(0, Money::fromCents(210)), u"below_cost"_qs);
        QCOMPARE(codes(1, {}), u"cost_step"_qs);
    }

    void refusals_data()
    {
        QTest::addColumn<LinePrice>("price");
        QTest::addColumn<QString>("code");
        QTest::newRow("fine") << said(LineBasis::Unit, 1) << QString();
        QTest::newRow("below 0") << said(LineBasis::Unit, -1) << u"price"_qs;
        QTest::newRow("absurd") << said(LineBasis::Pack, ReceptionPriceRules::maxPriceE4 + 1)
                                << u"price"_qs;
        LinePrice price;
        price.discountBp = 10'001;
        QTest::newRow("more than all") << price << u"discount"_qs;
        price = {};
        price.free = Quantity::units(11);
        QTest::newRow("more free than came") << price << u"free_beyond"_qs;
        price.free = Quantity::fromMilli(1500);
        QTest::newRow("half a piece free") << price << u"unit"_qs;
        price = {};
        price.shelfPrice = Money();
        QTest::newRow("a shelf price of 0") << price << u"shelf_price"_qs;
    }
    void refusals()
    {
        QFETCH(const LinePrice, price);
        const Result<> checked = ReceptionPriceRules::check(aLine(10), {}, price);
        QTEST(checked ? QString() : checked.failure().code, "code");
    }
};

CABAS_TEST(TestReceptionPriceRules)
#include "tst_receptionpricerules.moc"
