// SPDX-License-Identifier: GPL-3.0-or-later
// covers: proposalrules demandrules demandhistory
#include "core/purchasing/demandhistory.h"
#include "core/purchasing/demandrules.h"
#include "core/purchasing/proposalrules.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;

namespace {

const QDate monday(2026, 3, 9);

/// Sold so many units a day over the weeks before, Sundays closed.
DemandHistory steady(qint64 units, int weeks)
{
    DemandHistory history;
    for (QDate day = monday.addDays(-7 * weeks); day < monday; day = day.addDays(1)) {
        if (day.dayOfWeek() != 7)
            history.days.push_back({day, Quantity::units(units)});
    }
    return history;
}

std::array<int, 7> sixDays()
{
    std::array<int, 7> open{};
    open.fill(10'000);
    open[6] = 0;
    return open;
}

ProposalItem item(qint64 daily, qint64 onHand, qint64 pack)
{
    ProposalItem item;
    item.pack = Quantity::units(pack);
    item.onHand = Quantity::units(onHand);
    item.cost = UnitPrice::fromE4(10'000);
    item.everSold = true;
    item.demand = DemandRules::forecast(steady(daily, 8), sixDays());
    return item;
}

OrderCalendar week()
{
    return {monday, monday.addDays(2), monday.addDays(9)};
}

} // namespace

class TestProposalRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSteadyProductNeedsItsDaysAndNoMore()
    {
        // Two days up to the arrival, six open days from there on; nothing ever differs.
        const ProposalLine line = ProposalRules::lineFor(item(4, 10, 1), week(), 9'500);
        QCOMPARE(line.item.demand.daily(), Quantity::units(4));
        QCOMPARE(line.reason.left, Quantity::units(2));
        QCOMPARE(line.reason.needed, Quantity::units(24));
        QVERIFY(line.reason.safety.isZero());
        QCOMPARE(line.packs, 22);
    }

    void anOrderWeighsWhatIsKnownOfIt()
    {
        ProposalLine known;
        known.item = item(4, 10, 6);
        known.item.product = ProductId(1);
        known.item.weight = Quantity::fromMilli(250);
        ProposalLine unknown = known;
        unknown.item.product = ProductId(2);
        unknown.item.weight = Quantity();
        std::vector<OrderLine> lines(3);
        for (size_t at = 0; at < lines.size(); ++at) {
            lines[at].product = ProductId(qint64(at) + 1);
            lines[at].quantity = Quantity::units(12);
        }
        const OrderWeight weight = ProposalRules::weight(lines, {known, unknown});
        QCOMPARE(weight.weight, Quantity::units(3));
        QCOMPARE(weight.unweighed, 2);
    }

    /// Two days to the arrival: what is left then grows by what is ordered, and never falls below
    /// nothing.
    void theStockAhead()
    {
        const std::vector<StockDay> days =
            ProposalRules::ahead(item(4, 10, 1), week(), Quantity::units(22));
        QCOMPARE(days.size(), size_t(11)); // ten days, that of the arrival twice
        QCOMPARE(days.front().with, Quantity::units(10));
        QCOMPARE(days[2].without, Quantity::units(2));
        QCOMPARE(days[3].day, days[2].day);
        QCOMPARE(days[3].with, Quantity::units(24));
        QCOMPARE(days[3].without, Quantity::units(2));
        QCOMPARE(days[4].without, Quantity());
        QCOMPARE(days.back().with, Quantity());
        QCOMPARE(days.back().day, week().next);
    }

    void goodsAreAwaitedOnAnotherDay()
    {
        const OrderCalendar later = ProposalRules::arriving(week(), monday.addDays(5));
        QCOMPARE(later.arrival, monday.addDays(5));
        QCOMPARE(later.next, monday.addDays(12));
        QCOMPARE(ProposalRules::arriving(week(), monday.addDays(-5)).arrival, monday);
    }

    void fewWordsSayWhatIsLeft()
    {
        const auto wordsOf = [](const ProposalItem &each) {
            // With and without the translation that has the plurals.
            return ProposalRules::shortWords(ProposalRules::lineFor(each, week(), 9'500), week())
                .replace(u"(s)"_qs, u"s"_qs);
        };
        ProposalItem some = item(4, 10, 1);
        QCOMPARE(wordsOf(some), u"2 days left, next delivery in 2 days"_qs);
        some.incoming = Quantity::units(12);
        QCOMPARE(wordsOf(some), u"2 days left, 12 on their way"_qs);
        some.onHand = Quantity::units(-3);
        QCOMPARE(wordsOf(some), u"count the stock again"_qs);
        some.onHand = some.incoming = Quantity();
        QCOMPARE(wordsOf(some), u"none left, next delivery in 2 days"_qs);
        some.onHand = Quantity::units(5);
        some.lots = {{monday.addDays(-1), Quantity::units(5)}};
        QVERIFY(wordsOf(some).startsWith(u"will not sell before its date"_qs));
        QCOMPARE(ProposalRules::rateWords(some.demand), u"4"_qs);
    }

    /// The least days that come to an amount or a weight.
    void aTargetIsReachedByTheFewestDays()
    {
        std::vector<ProposalItem> items{item(4, 10, 1), item(2, 0, 1)};
        items[0].weight = Quantity::fromMilli(500);
        OrderTerms terms;
        terms.leadDays = 2;
        OrderTarget target;
        target.amount = Money::fromCents(10'000);
        const auto days = ProposalRules::daysFor(items, terms, monday, target);
        QVERIFY(days);
        const auto amountAt = [&](int cover) {
            return ProposalRules::propose(items, terms,
                                          ProposalRules::calendar(terms, monday, cover))
                .amount;
        };
        QVERIFY(amountAt(*days) >= target.amount);
        QVERIFY(amountAt(*days - 1) < target.amount);
        // By weight only what is known counts.
        target = {Money(), Quantity::units(20)};
        const auto heavy = ProposalRules::daysFor(items, terms, monday, target);
        QVERIFY(heavy);
        const OrderProposal proposal =
            ProposalRules::propose(items, terms, ProposalRules::calendar(terms, monday, *heavy));
        QVERIFY(proposal.weight >= Quantity::units(20) && proposal.weight < Quantity::units(25));
        QCOMPARE(proposal.unweighed, 1);
        target.weight = Quantity::units(100'000);
        QVERIFY(!ProposalRules::daysFor(items, terms, monday, target));
    }

    void packsAreWholeAndTheMinimumHolds()
    {
        ProposalItem wanted = item(4, 10, 6);
        QCOMPARE(ProposalRules::lineFor(wanted, week(), 9'500).packs, 4);
        wanted.minimum = Quantity::units(40);
        QCOMPARE(ProposalRules::lineFor(wanted, week(), 9'500).packs, 7);
        wanted.onHand = Quantity::units(200);
        QCOMPARE(ProposalRules::lineFor(wanted, week(), 9'500).packs, 0);
    }

    void whatIsOrderedAndWhatIsBelowNothing()
    {
        ProposalItem wanted = item(4, -30, 1);
        wanted.incoming = Quantity::units(8);
        const ProposalLine line = ProposalRules::lineFor(wanted, week(), 9'500);
        QCOMPARE(line.packs, 24); // the eight are sold before; what was oversold is not owed
        QVERIFY(line.words.isEmpty());
        QVERIFY(ProposalRules::words(line, week()).contains(u"8"_qs));
    }

    void goodsThatDoNotKeep()
    {
        ProposalItem wanted = item(4, 0, 1);
        wanted.shelfLifeDays = 3;
        const ProposalLine line = ProposalRules::lineFor(wanted, week(), 9'500);
        QCOMPARE(line.packs, 12); // Wednesday to Friday
        QVERIFY(line.reason.isCapped);
        wanted.shelfLifeDays = 0;
        wanted.onHand = Quantity::units(30);
        wanted.lots = {{monday.addDays(1), Quantity::units(20)}};
        // Of the lot that ends tomorrow eight are sold, the other ten units have no date.
        QCOMPARE(ProposalRules::usable(wanted, monday), Quantity::units(18));
    }

    void aProductNeverSold()
    {
        ProposalItem fresh;
        fresh.pack = Quantity::units(6);
        ProposalLine line = ProposalRules::lineFor(fresh, week(), 9'500);
        QCOMPARE(line.packs, 1);
        QVERIFY(line.reason.isTrial);
        fresh.onHand = Quantity::units(2);
        QCOMPARE(ProposalRules::lineFor(fresh, week(), 9'500).packs, 0);
    }

    void theCalendarOfASupplier()
    {
        OrderTerms terms;
        terms.leadDays = 1;
        terms.deliveryDays = (1 << 3) | (1 << 1); // Tuesday and Thursday
        OrderCalendar calendar = ProposalRules::calendar(terms, monday);
        QCOMPARE(calendar.arrival, monday.addDays(1));
        QCOMPARE(calendar.next, monday.addDays(3));
        calendar = ProposalRules::calendar(terms, monday.addDays(3));
        QCOMPARE(calendar.arrival, monday.addDays(8));
        QCOMPARE(ProposalRules::calendar(terms, monday, 14).next, monday.addDays(15));
        terms.leadDays = 61;
        QCOMPARE(ProposalRules::check(terms).failure().code, u"lead_days"_qs);
    }

    void freeTransportIsReachedWhereItIsWorthIt()
    {
        OrderTerms terms;
        terms.franco = Money::fromCents(6'000);
        terms.transport = Money::fromCents(1'500);
        const std::vector<ProposalItem> items{item(4, 10, 1), item(1, 0, 1)};
        OrderProposal proposal = ProposalRules::propose(items, terms, week());
        QVERIFY(proposal.amount >= terms.franco);
        QVERIFY(!proposal.missingToFranco);
        QVERIFY(proposal.extraPacks > 0);
        // Both last about equally long, since the pack that is sold soonest was added each time.
        for (const ProposalLine &line : proposal.lines)
            QVERIFY(line.reason.isForFranco);
        terms.transport = Money::fromCents(300);
        proposal = ProposalRules::propose(items, terms, week());
        QCOMPARE(proposal.extraPacks, 0);
        QCOMPARE(*proposal.missingToFranco, Money::fromCents(6'000) - proposal.amount);
        terms.minimum = Money::fromCents(6'000);
        QVERIFY(ProposalRules::propose(items, terms, week()).amount >= terms.minimum);
    }

    void daysWithoutGoodsSayNothing()
    {
        // Ten on Monday of which four are sold a day: Wednesday sells the last two, then nothing.
        std::vector<DayMoves> moves;
        std::vector<QDate> open;
        const QDate first = monday.addDays(-21);
        for (int at = 0; at < 21; ++at) {
            const QDate day = first.addDays(at);
            if (day.dayOfWeek() == 7)
                continue;
            open.push_back(day);
            const qint64 came = day.dayOfWeek() == 1 ? 10 : 0;
            const qint64 sold = day.dayOfWeek() <= 2 ? 4 : day.dayOfWeek() == 3 ? 2 : 0;
            if (came || sold)
                moves.push_back({ProductId(1),
                                 day,
                                 Quantity::units(sold),
                                 {},
                                 Quantity::units(came),
                                 Quantity::units(came - sold)});
        }
        const DemandHistory history =
            DemandHistoryRules::historyOf(moves, open, first, Quantity(), {});
        QCOMPARE(history.days.size(), size_t(18));
        const Demand demand = DemandRules::forecast(history, sixDays());
        QCOMPARE(demand.daysOut, 12);
        QCOMPARE(demand.daily(), Quantity::units(4));
    }

    void aStockThatNobodyKeepsIsNotBelieved()
    {
        std::vector<DayMoves> moves;
        std::vector<QDate> open;
        for (int at = 0; at < 20; ++at) {
            open.push_back(monday.addDays(at - 20));
            if (at % 2 == 0)
                moves.push_back(
                    {ProductId(1), open.back(), Quantity::units(2), {}, {}, -Quantity::units(2)});
        }
        const DemandHistory history =
            DemandHistoryRules::historyOf(moves, open, open.front(), -Quantity::units(20), {});
        const Demand demand = DemandRules::forecast(history, sixDays());
        QCOMPARE(demand.daysOut, 0);
        QCOMPARE(demand.daily(), Quantity::units(1));
    }

    void weekdaysSeasonsPromotionsAndTrends()
    {
        DemandHistory history = steady(6, 10);
        for (DemandDay &day : history.days) {
            if (day.day.dayOfWeek() == 6)
                day.sold = Quantity::units(18);
        }
        Demand demand = DemandRules::forecast(history, sixDays());
        QVERIFY(demand.weekdayBp[5] > 2 * demand.weekdayBp[0]);
        QCOMPARE(demand.weekdayBp[6], 0);
        history.yearAgoBefore = Quantity::units(200);
        history.yearAgoAfter = Quantity::units(400);
        demand = DemandRules::forecast(history, sixDays());
        QVERIFY(demand.isSeasonal && demand.seasonBp > 17'000);
        history = steady(4, 10);
        history.days.back().wasPromoted = true;
        history.days.back().sold = Quantity::units(12);
        demand = DemandRules::forecast(history, sixDays());
        QCOMPARE(demand.daily(), Quantity::units(4));
        QCOMPARE(demand.promotionBp, 30'000);
        history = steady(4, 10);
        for (size_t at = 0; at < history.days.size(); ++at)
            history.days[at].sold = Quantity::units(2 + qint64(at) / 6);
        demand = DemandRules::forecast(history, sixDays());
        QVERIFY(demand.isRising);
        QVERIFY(demand.daily() > Quantity::units(11));
    }

    void newProductsLearnFromTheirFamily()
    {
        const Demand guessed = DemandRules::forecast({}, sixDays(), 3'000'000);
        QCOMPARE(guessed.daily(), Quantity::units(3));
        QVERIFY(guessed.isGuessed);
        DemandHistory history;
        for (int at = 0; at < 3; ++at)
            history.days.push_back({monday.addDays(at), Quantity::units(7)});
        QCOMPARE(DemandRules::forecast(history, sixDays(), 3'000'000).daily(), Quantity::units(5));
        QCOMPARE(*DemandRules::medianRate({9, 1, 5}), 5);
        QVERIFY(!DemandRules::medianRate({}));
    }

    void openWeekdaysAreSeen()
    {
        std::vector<QDate> days;
        for (int at = 0; at < 28; ++at) {
            if (monday.addDays(at).dayOfWeek() < 6)
                days.push_back(monday.addDays(at));
        }
        const auto open = DemandRules::openWeekdays(days);
        QCOMPARE(open[5], 0);
        QCOMPARE(open[4], 10'000);
        QCOMPARE(DemandRules::openWeekdays({monday})[6], 10'000); // too little is known
    }

    void rootsAndAnythingAtAll()
    {
        for (const qint64 n : {0LL, 1LL, 2LL, 3LL, 15LL, 16LL, 17LL, 1'000'000'007LL})
            QVERIFY(DemandRules::squareRoot(n) * DemandRules::squareRoot(n) <= n);
        QCOMPARE(DemandRules::squareRoot(1'000'000'000'000LL), 1'000'000);
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            DemandHistory history;
            const auto days = random() % 85;
            for (unsigned at = 0; at < days; ++at)
                history.days.push_back(
                    {monday.addDays(qint64(at)),
                     Quantity::fromMilli(qint64(random() % 3'000'000'000) - 1'000'000),
                     random() % 5 == 0, random() % 7 == 0});
            history.yearAgoBefore = Quantity::fromMilli(qint64(random()));
            history.yearAgoAfter = Quantity::fromMilli(qint64(random()));
            ProposalItem wanted;
            wanted.everSold = true;
            wanted.onHand = Quantity::fromMilli(qint64(random() % 2'000'000) - 1'000'000);
            wanted.pack = Quantity::fromMilli(1 + qint64(random() % 50'000));
            wanted.shelfLifeDays = int(random() % 10);
            wanted.demand = DemandRules::forecast(history, sixDays());
            const OrderCalendar calendar{monday, monday.addDays(60), monday.addDays(180)};
            const ProposalLine line = ProposalRules::lineFor(wanted, calendar, 9'990);
            QVERIFY(line.packs >= 0);
            QVERIFY(line.reason.safety >= Quantity());
            QCOMPARE(line.quantity, packsOf(Quantity::units(line.packs), wanted.pack));
        }
    }
};

CABAS_TEST(TestProposalRules)
#include "tst_proposalrules.moc"
