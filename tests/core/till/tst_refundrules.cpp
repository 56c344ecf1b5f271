// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/refundrules.h"
#include "core/till/tillrules.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;

namespace {

TicketLine line(int position, qint64 milli, qint64 gross, int bp, Unit unit = Unit::Piece)
{
    TicketLine line;
    line.position = position;
    line.product = ProductId(position);
    line.name = u"Article %1"_qs.arg(position);
    line.unit = unit;
    line.quantity = Quantity::fromMilli(milli);
    line.gross = Money::fromCents(gross);
    line.vatBp = bp;
    line.vatCode = u"S%1"_qs.arg(bp);
    return line;
}

/// Three jars at 3.33 less 0.01, 0.575 kg, and a bottle with its deposit charged and one back.
Ticket sale()
{
    Ticket ticket;
    ticket.id = TicketId(1);
    ticket.name = u"T1-000001"_qs;
    ticket.lines = {line(1, 3000, 998, 550), line(2, 575, 219, 550, Unit::Kilogram),
                    line(3, 1000, 1205, 2000), line(4, 2000, -40, 0)};
    ticket.lines[0].discount = Money::fromCents(1);
    ticket.lines[3].kind = LineKind::DepositIn;
    ticket.lines[3].product.reset();
    ticket.lines[3].vatCode = u"O0"_qs;
    ticket.vat = TillRules::vatOf(ticket.lines);
    ticket.total = TillRules::totalOf(ticket.lines);
    return ticket;
}

/// The refund ticket that the rules make of `wanted`.
Ticket refund(const Ticket &sold, const std::vector<Ticket> &earlier,
              const std::vector<RefundLine> &wanted)
{
    const auto lines = RefundRules::lines(sold, earlier, wanted, true, u"back"_qs);
    if (!lines)
        qFatal("%s", qPrintable(lines.failure().message));
    Ticket ticket;
    ticket.kind = TicketKind::Refund;
    ticket.lines = *lines;
    ticket.vat = RefundRules::vat(earlier, *lines);
    ticket.total = TillRules::totalOf(*lines);
    return ticket;
}

/// Nothing is left of a sale and its refunds: in cents, in VAT, in discounts, in quantities.
void verifyNetsToZero(const Ticket &sold, const std::vector<Ticket> &refunds)
{
    Money total = sold.total;
    std::map<QString, Money> vat;
    std::map<QString, Money> net;
    std::map<int, Quantity> quantities;
    Money discount;
    for (const TicketVat &one : sold.vat) {
        vat[one.code] += one.vat;
        net[one.code] += one.net;
    }
    for (const TicketLine &one : sold.lines) {
        quantities[one.position] += one.quantity;
        discount += one.discount;
    }
    for (const Ticket &one : refunds) {
        total += one.total;
        for (const TicketVat &row : one.vat) {
            vat[row.code] += row.vat;
            net[row.code] += row.net;
            QCOMPARE(row.net + row.vat, row.gross);
        }
        for (const TicketLine &back : one.lines) {
            quantities[back.refundsPosition] += back.quantity;
            discount += back.discount;
        }
    }
    QCOMPARE(total.cents(), 0);
    QCOMPARE(discount.cents(), 0);
    for (const auto &[code, amount] : vat)
        QCOMPARE(amount.cents(), 0);
    for (const auto &[code, amount] : net)
        QCOMPARE(amount.cents(), 0);
    for (const auto &[position, quantity] : quantities)
        QCOMPARE(quantity.milli(), 0);
}

} // namespace

class TestRefundRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeRefundNetsToZero()
    {
        const Ticket sold = sale();
        const Ticket back = refund(sold, {}, {});
        QCOMPARE(back.lines.size(), size_t(4));
        QCOMPARE(back.total.cents(), -2382);
        QVERIFY(back.lines[0].isRestocked);
        QVERIFY(!back.lines[3].isRestocked);
        QCOMPARE(back.lines[0].refundsPosition, 1);
        verifyNetsToZero(sold, {back});
        QVERIFY(RefundRules::left(sold, {back}).empty());
    }

    /// 9.98 in three: 3.33, 3.32, 3.33, never 3.33 three times.
    void partsAddUpToTheLine()
    {
        const Ticket sold = sale();
        std::vector<Ticket> refunds;
        QList<qint64> cents;
        for (int i = 0; i < 3; ++i) {
            refunds.push_back(refund(sold, refunds, {{1, Quantity::units(1)}}));
            cents.append(refunds.back().total.cents());
        }
        QCOMPARE(cents, (QList<qint64>{-333, -332, -333}));
        refunds.push_back(refund(sold, refunds, {}));
        verifyNetsToZero(sold, refunds);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such line") << 5 << qint64(1000) << u"line"_qs;
        QTest::newRow("line 0") << 0 << qint64(1000) << u"line"_qs;
        QTest::newRow("more than sold") << 1 << qint64(4000) << u"too_much"_qs;
        QTest::newRow("nothing") << 1 << qint64(0) << u"quantity"_qs;
        QTest::newRow("less than nothing") << 1 << qint64(-1000) << u"quantity"_qs;
        QTest::newRow("half a jar") << 1 << qint64(500) << u"unit"_qs;
        QTest::newRow("only the deposit given back") << 4 << qint64(2000) << u"nothing_back"_qs;
    }
    void refusals()
    {
        QFETCH(int, position);
        QFETCH(qint64, milli);
        const auto lines =
            RefundRules::lines(sale(), {}, {{position, Quantity::fromMilli(milli)}}, true, {});
        QVERIFY(!lines.ok());
        QTEST(lines.failure().code, "code");
    }

    void whatWasRefundedIsGone()
    {
        const Ticket sold = sale();
        const std::vector<Ticket> earlier{refund(sold, {}, {{1, Quantity::units(2)}})};
        QCOMPARE(RefundRules::left(sold, earlier).at(1), Quantity::units(1));
        QCOMPARE(
            RefundRules::lines(sold, earlier, {{1, Quantity::units(2)}}, true, {}).failure().code,
            u"too_much"_qs);
        const std::vector<RefundLine> twice{{1, Quantity::units(1)}, {1, Quantity::units(1)}};
        QCOMPARE(RefundRules::lines(sold, earlier, twice, true, {}).failure().code, u"too_much"_qs);
        QCOMPARE(refund(sold, earlier, {{1, {}}}).lines[0].quantity, Quantity::units(-1));
        std::vector<Ticket> all = earlier;
        all.push_back(refund(sold, earlier, {}));
        QCOMPARE(RefundRules::lines(sold, all, {}, true, {}).failure().code, u"refunded"_qs);
        Ticket back = all.front();
        QCOMPARE(RefundRules::lines(back, {}, {}, true, {}).failure().code, u"refund_of_refund"_qs);
    }

    void goodsMayStayOffTheShelf()
    {
        const auto lines = RefundRules::lines(sale(), {}, {}, false, u"  broken \n"_qs);
        QVERIFY(!lines->front().isRestocked);
        QCOMPARE(lines->front().reason, u"broken"_qs);
    }

    /// Random tickets refunded bit by bit, in random pieces and order, always net to zero.
    void refundedBitByBitNetsToZero()
    {
        std::mt19937 random(5);
        const int rates[] = {0, 210, 550, 1000, 2000};
        for (int i = 0; i < 300; ++i) {
            Ticket sold;
            sold.name = u"T"_qs;
            for (int p = 1, n = 1 + int(random() % 6); p <= n; ++p) {
                const qint64 units = 1 + qint64(random() % 5);
                const bool kg = random() % 3 == 0;
                sold.lines.push_back(line(p, kg ? units * 137 : units * 1000,
                                          qint64(random() % 3000), rates[random() % 5],
                                          kg ? Unit::Kilogram : Unit::Piece));
            }
            sold.vat = TillRules::vatOf(sold.lines);
            sold.total = TillRules::totalOf(sold.lines);
            std::vector<Ticket> refunds;
            for (std::map<int, Quantity> left = RefundRules::left(sold, refunds); !left.empty();
                 left = RefundRules::left(sold, refunds)) {
                auto at = left.begin();
                std::advance(at, random() % left.size());
                const bool isPiece = sold.lines[size_t(at->first - 1)].unit == Unit::Piece;
                const qint64 step = isPiece ? 1000 : 1;
                const qint64 steps = at->second.milli() / step;
                const qint64 milli = step * (1 + qint64(random() % size_t(steps)));
                refunds.push_back(refund(sold, refunds, {{at->first, Quantity::fromMilli(milli)}}));
                QVERIFY(refunds.back().total <= Money());
            }
            verifyNetsToZero(sold, refunds);
        }
    }
};

CABAS_TEST(TestRefundRules)
#include "tst_refundrules.moc"
