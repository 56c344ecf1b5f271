// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/purchasing/demandsimulation.h"

#include "core/purchasing/demandrules.h"
#include "core/purchasing/proposalrules.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace cabas::test {

namespace {

constexpr int pastDays = 364 + 84;
constexpr int measuredDays = 182;
constexpr int allDays = pastDays + measuredDays + 14;
constexpr double pi = 3.14159265358979;

class Chance {
public:
    explicit Chance(quint64 seed) : m_engine(seed) {}
    double unit() { return double(m_engine() >> 11) / 9007199254740992.0; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    int whole(int low, int high) { return low + int(unit() * double(high - low + 1)); }
    qint64 poisson(double mean)
    {
        const double limit = std::exp(-mean);
        double product = unit();
        qint64 count = 0;
        for (; product > limit; product *= unit())
            ++count;
        return count;
    }

private:
    std::mt19937_64 m_engine;
};

/// How many times its usual rate a product sells on a day.
double factor(SeriesKind kind, int day, double strength, double phase)
{
    if (kind == SeriesKind::Seasonal)
        return 1.0 + strength * std::sin(2 * pi * (double(day) / 364.0 + phase));
    if (kind == SeriesKind::Trending) {
        const double along = std::clamp(double(day - 300) / 330.0, 0.0, 1.0);
        return phase < 0.5 ? 1.0 + along * 2.0 * strength : 1.0 - along * strength;
    }
    return 1.0;
}

} // namespace

const char *DemandSimulation::kindName(SeriesKind kind)
{
    switch (kind) {
    case SeriesKind::Steady:
        return "steady";
    case SeriesKind::Intermittent:
        return "intermittent";
    case SeriesKind::Seasonal:
        return "seasonal";
    case SeriesKind::Trending:
        return "trending";
    case SeriesKind::Promotional:
        return "promotional";
    case SeriesKind::ShortSupply:
        break;
    }
    return "short supply";
}

const std::vector<SeriesKind> &DemandSimulation::kinds()
{
    static const std::vector<SeriesKind> all{SeriesKind::Steady,      SeriesKind::Intermittent,
                                             SeriesKind::Seasonal,    SeriesKind::Trending,
                                             SeriesKind::Promotional, SeriesKind::ShortSupply};
    return all;
}

DemandSeries DemandSimulation::series(SeriesKind kind, quint64 seed)
{
    Chance chance(seed * 97 + quint64(kind));
    DemandSeries series;
    series.first = QDate(2025, 1, 6); // a Monday
    const double rate = std::exp(chance.between(std::log(1.5), std::log(20.0)));
    const double strength = chance.between(0.4, 0.75);
    const double phase = chance.unit();
    const double rarity = chance.between(0.05, 0.3);
    const int largest = chance.whole(1, 4);
    series.pack = std::max(1, chance.whole(1, int(rate * 1.5) + 2));
    std::vector<double> weekdays;
    for (int day = 0; day < 6; ++day)
        weekdays.push_back(chance.between(0.6, day > 3 ? 1.9 : 1.1));
    int nextPromotion = chance.whole(30, 60);
    const double promotion = chance.between(1.8, 4.0);
    for (int day = 0; day < allDays; ++day) {
        if (day > nextPromotion + 6)
            nextPromotion = day + chance.whole(30, 55);
        const bool promoted = kind == SeriesKind::Promotional && day >= nextPromotion;
        const bool isOpen = day % 7 != 6;
        double mean = rate * factor(kind, day, strength, phase) * (promoted ? promotion : 1.0);
        if (isOpen)
            mean *= weekdays.at(size_t(day % 7)) * chance.between(0.7, 1.3);
        qint64 wanted = chance.poisson(mean);
        if (kind == SeriesKind::Intermittent)
            wanted = chance.unit() < rarity ? chance.whole(1, largest) : 0;
        series.wanted.push_back(isOpen ? wanted : 0);
        series.promoted.push_back(promoted);
        series.delivers.push_back(kind != SeriesKind::ShortSupply || chance.unit() > 0.15);
    }
    return series;
}

SimulationResult DemandSimulation::play(const DemandSeries &series, const OrderingWay &way)
{
    SimulationResult result;
    const OrderingWay past = movingAverage(12);
    std::vector<DayMoves> moves;
    std::vector<QDate> openDays;
    qint64 stock = 12 * (series.wanted.at(0) + series.wanted.at(1) + 2);
    std::map<int, qint64> arriving;
    for (int at = 0; at < pastDays + measuredDays; ++at) {
        const QDate today = series.first.addDays(at);
        qint64 came = at == 0 ? stock : 0;
        if (arriving.contains(at) && series.delivers.at(size_t(at))) {
            came += arriving[at];
            stock += arriving[at];
        }
        if (at % 7 == 0 && at > 0) {
            const OrderingView view{series,   today, today.addDays(2), today.addDays(9), moves,
                                    openDays, stock};
            arriving[at + 2] = (at < pastDays ? past : way)(view)*series.pack;
        }
        const qint64 wanted = series.wanted.at(size_t(at));
        const qint64 sold = std::min(wanted, stock);
        stock -= sold;
        moves.push_back({ProductId(1),
                         today,
                         Quantity::units(sold),
                         {},
                         Quantity::units(came),
                         Quantity::units(came - sold)});
        if (at % 7 != 6)
            openDays.push_back(today);
        if (at < pastDays || at % 7 == 6)
            continue;
        ++result.days;
        result.stockSum += stock;
        result.lost += wanted - sold;
        result.outDays += wanted > sold ? 1 : 0;
    }
    return result;
}

OrderingWay DemandSimulation::movingAverage(int days)
{
    return [days](const OrderingView &view) -> qint64 {
        qint64 sold = 0;
        qint64 counted = 0;
        qint64 run = 0;
        const QDate from = view.today.addDays(-28);
        for (const DayMoves &day : view.moves) {
            if (day.day < from || day.day.dayOfWeek() == 7)
                continue;
            sold += day.sold.milli();
            ++counted;
            run = day.sold.isZero() ? run + 1 : 0;
            if (run == 3)
                counted -= 3;
            else if (run > 3)
                --counted;
        }
        if (sold == 0)
            return view.stock == 0 ? 1 : 0;
        const qint64 need = days * sold / std::max<qint64>(counted, 1) - view.stock * 1'000;
        const qint64 pack = view.series.pack * 1'000;
        return need <= 0 ? 0 : (need + pack - 1) / pack;
    };
}

OrderingWay DemandSimulation::proposal(int serviceBp)
{
    return [serviceBp](const OrderingView &view) -> qint64 {
        std::vector<DayMoves> recent;
        std::vector<QDate> openDays;
        const QDate from = view.today.addDays(-DemandRules::windowDays);
        const QDate then = view.today.addDays(-DemandRules::yearDays);
        Quantity before;
        Quantity after;
        std::vector<PromotedSpan> promotions;
        for (const DayMoves &day : view.moves) {
            if (day.day >= from)
                recent.push_back(day);
            if (day.day >= then.addDays(-DemandRules::seasonDays) && day.day < then)
                before += day.sold;
            if (day.day >= then && day.day < then.addDays(DemandRules::seasonDays))
                after += day.sold;
        }
        for (const QDate &day : view.openDays) {
            if (day >= from)
                openDays.push_back(day);
        }
        for (size_t at = 0; at < view.series.promoted.size(); ++at) {
            const QDate day = view.series.first.addDays(qint64(at));
            if (view.series.promoted[at] && day >= from && day < view.next)
                promotions.push_back({ProductId(1), {day, day.addDays(1)}});
        }
        DemandHistory history = DemandHistoryRules::historyOf(
            recent, openDays, view.series.first, Quantity::units(view.stock), promotions);
        history.yearAgoBefore = before;
        history.yearAgoAfter = after;
        ProposalItem item;
        item.pack = Quantity::units(view.series.pack);
        item.onHand = Quantity::units(view.stock);
        item.everSold = true;
        for (const PromotedSpan &span : promotions)
            item.isPromoted |= span.days.from >= view.arrival;
        item.demand = DemandRules::forecast(history, DemandRules::openWeekdays(openDays));
        const OrderCalendar calendar{view.today, view.arrival, view.next};
        return ProposalRules::lineFor(item, calendar, serviceBp).packs;
    };
}

} // namespace cabas::test
