// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/backtestrules.h"

#include "core/purchasing/demandrules.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

constexpr int week = 7;
constexpr int averageDays = 28;
constexpr int emptyRun = 3;

/// Stock under one way of ordering.
struct Shelf {
    Quantity stock;
    std::map<QDate, Quantity> coming;

    Quantity there() const
    {
        Quantity sum = stock;
        for (const auto &[day, quantity] : coming)
            sum += quantity;
        return sum;
    }
};

std::vector<QDate> between(const std::vector<QDate> &days, QDate from, QDate to)
{
    const auto first = std::lower_bound(days.begin(), days.end(), from);
    return {first, std::lower_bound(first, days.end(), to)};
}

DemandHistory knownOn(const BacktestProduct &product, const std::vector<QDate> &openDays, QDate day)
{
    Quantity stock = product.onHand;
    std::vector<DayMoves> before;
    const QDate from = day.addDays(-DemandRules::windowDays);
    for (const DayMoves &move : product.moves) {
        if (move.day >= day)
            stock -= move.net;
        else if (move.day >= from)
            before.push_back(move);
    }
    return DemandHistoryRules::historyOf(before, between(openDays, from, day), product.firstDay,
                                         stock, product.promotions);
}

/// Of one open day, over four weeks.
Quantity average(const DemandHistory &history, QDate day)
{
    Quantity sold;
    qint64 counted = 0;
    qint64 run = 0;
    for (const DemandDay &each : history.days) {
        if (each.day < day.addDays(-averageDays))
            continue;
        run = each.sold <= Quantity() ? run + 1 : 0;
        sold += each.sold;
        ++counted;
        if (run == emptyRun)
            counted -= emptyRun;
        else if (run > emptyRun)
            --counted;
    }
    return counted <= 0 ? Quantity() : Quantity::fromMilli(sold.milli() / counted);
}

void order(Shelf &shelf, Quantity wanted, Quantity pack, QDate arrival)
{
    const qint64 missing = wanted.milli() - shelf.there().milli();
    if (missing <= 0 || pack.milli() <= 0)
        return;
    const qint64 packs = (missing + pack.milli() - 1) / pack.milli();
    shelf.coming[arrival] += Quantity::fromMilli(packs * pack.milli());
}

void sell(Shelf &shelf, QDate day, Quantity wanted, BacktestWay &way)
{
    for (auto lot = shelf.coming.begin(); lot != shelf.coming.end() && lot->first <= day;) {
        shelf.stock += lot->second;
        lot = shelf.coming.erase(lot);
    }
    way.outDays += shelf.stock < wanted ? 1 : 0;
    shelf.stock -= std::min(shelf.stock, wanted);
    way.stockSum += shelf.stock.milli();
}

Quantity difference(Quantity a, Quantity b)
{
    return a < b ? b - a : a - b;
}

} // namespace

void BacktestRules::add(const BacktestProduct &product, const std::vector<QDate> &openDays,
                        QDate today, int weeks, const OrderTerms &terms, Backtest &sum)
{
    const QDate last = today.addDays(1 - today.dayOfWeek()); // Monday of the week that runs
    const QDate first = last.addDays(-week * weeks);
    if (!product.firstDay || *product.firstDay > first.addDays(-averageDays))
        return; // too new to be told anything of
    ++sum.products;
    std::map<QDate, DemandDay> real;
    for (const DemandDay &day : knownOn(product, openDays, last).days)
        real.insert_or_assign(day.day, day);
    Quantity stock = product.onHand;
    for (const DayMoves &move : product.moves)
        stock -= move.day >= first ? move.net : Quantity();
    Quantity realStock = stock;
    Shelf proposed{stock, {}};
    Shelf averaged{stock, {}};
    for (QDate monday = first; monday < last; monday = monday.addDays(week)) {
        const DemandHistory known = knownOn(product, openDays, monday);
        const Demand demand = DemandRules::forecast(
            known, DemandRules::openWeekdays(
                       between(openDays, monday.addDays(-DemandRules::windowDays), monday)));
        const Quantity usual = average(known, monday);
        const QDate arrival = monday.addDays(std::min(terms.leadDays, week - 1));
        const QDate until = arrival.addDays(week);
        const std::vector<QDate> days = between(openDays, monday, monday.addDays(week));
        order(proposed,
              DemandRules::between(demand, monday, until) +
                  DemandRules::safety(demand, monday, until, terms.serviceBp),
              product.pack, arrival);
        const auto covered = qint64(between(openDays, monday.addDays(-week), monday).size()) *
                             monday.daysTo(until) / week;
        order(averaged, Quantity::fromMilli(usual.milli() * covered), product.pack, arrival);
        Quantity sold;
        bool wasOut = false;
        for (const QDate day : days) {
            const auto found = real.find(day);
            const bool isOut = found != real.end() && found->second.wasOut;
            const Quantity wanted =
                isOut
                    ? DemandRules::between(demand, day, day.addDays(1))
                    : (found == real.end() ? Quantity() : std::max(Quantity(), found->second.sold));
            sell(proposed, day, wanted, sum.proposal);
            sell(averaged, day, wanted, sum.average);
            sum.realOutDays += isOut ? 1 : 0;
            wasOut |= isOut;
            sold += wanted;
            ++sum.openDays;
            for (const DayMoves &move : product.moves)
                realStock += move.day == day ? move.net : Quantity();
            sum.realStockSum += std::max(Quantity(), realStock).milli();
        }
        if (wasOut)
            continue; // nobody knows what would have been sold
        sum.sold += sold;
        sum.proposal.error +=
            difference(DemandRules::between(demand, monday, monday.addDays(week)), sold);
        sum.average.error +=
            difference(Quantity::fromMilli(usual.milli() * qint64(days.size())), sold);
    }
}

} // namespace cabas
