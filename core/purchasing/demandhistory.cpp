// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/demandhistory.h"

#include <algorithm>

namespace cabas {

namespace {

/// A day with what it began with.
struct StockedDay {
    DemandDay day;
    Quantity start;
    Quantity end;
    Quantity came;
};

bool isPromoted(const std::vector<PromotedSpan> &promotions, QDate day)
{
    return std::any_of(promotions.begin(), promotions.end(),
                       [&](const PromotedSpan &span) { return span.days.contains(day); });
}

/// Sold though nothing was there: somebody forgot to enter a delivery.
bool isStockBelieved(const std::vector<StockedDay> &days)
{
    const auto impossible = std::count_if(days.begin(), days.end(), [](const StockedDay &day) {
        return day.start <= Quantity() && day.came <= Quantity() && day.day.sold > Quantity();
    });
    return impossible < 2;
}

void markOut(std::vector<StockedDay> &days)
{
    qint64 sold = 0;
    qint64 whole = 0; // days that had goods until their end
    for (StockedDay &day : days) {
        day.day.wasOut =
            day.start <= Quantity() && day.end <= Quantity() && day.day.sold <= Quantity();
        if (!day.day.wasOut && day.end > Quantity()) {
            sold += day.day.sold.milli();
            ++whole;
        }
    }
    for (StockedDay &day : days) {
        const bool ranOut = !day.day.wasOut && day.end <= Quantity();
        if (ranOut && whole > 0 && day.day.sold.milli() * whole < sold)
            day.day.wasOut = true;
    }
}

} // namespace

DemandHistory DemandHistoryRules::historyOf(const std::vector<DayMoves> &moves,
                                            const std::vector<QDate> &openDays,
                                            std::optional<QDate> firstDay, Quantity onHand,
                                            const std::vector<PromotedSpan> &promotions)
{
    DemandHistory history;
    std::vector<StockedDay> days;
    Quantity stock = onHand; // at the end of the day that is looked at
    auto move = moves.rbegin();
    for (auto day = openDays.rbegin(); day != openDays.rend(); ++day) {
        if (!firstDay || *day < *firstDay)
            break;
        // Moves of later days, closed ones too, are taken back first.
        Quantity came;
        for (; move != moves.rend() && move->day > *day; ++move) {
            stock -= move->net;
            history.lost += move->lost;
        }
        StockedDay stocked;
        stocked.day.day = *day;
        stocked.end = stock;
        if (move != moves.rend() && move->day == *day) {
            stocked.day.sold = move->sold;
            came = move->came;
            stock -= move->net;
            history.lost += move->lost;
            ++move;
        }
        stocked.came = came;
        stocked.start = stock;
        stocked.day.wasPromoted = isPromoted(promotions, *day);
        days.push_back(stocked);
    }
    std::reverse(days.begin(), days.end());
    if (isStockBelieved(days))
        markOut(days);
    for (const StockedDay &day : days)
        history.days.push_back(day.day);
    return history;
}

} // namespace cabas
