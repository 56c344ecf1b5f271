// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/treasuryrules.h"

#include <algorithm>

namespace cabas {

TreasuryForecast TreasuryRules::forecast(Money opening, std::vector<TreasuryEvent> events,
                                         QDate today, int weeks)
{
    TreasuryForecast forecast;
    forecast.opening = opening;
    for (TreasuryEvent &event : events)
        event.on = std::max(event.on, today);
    std::stable_sort(events.begin(), events.end(),
                     [](const TreasuryEvent &a, const TreasuryEvent &b) { return a.on < b.on; });
    Money balance = opening;
    QDate from = today;
    size_t next = 0;
    forecast.lowest = opening;
    forecast.lowestOn = today;
    for (int week = 0; week < weeks; ++week) {
        TreasuryPoint point;
        point.from = from;
        point.to = from.addDays(7 - from.dayOfWeek());
        for (; next < events.size() && events[next].on <= point.to; ++next) {
            const Money amount = events[next].amount;
            (amount.isNegative() ? point.out : point.in) += abs(amount);
            if (events[next].kind == TreasuryEvent::Kind::Takings)
                point.takings += amount;
            if (events[next].kind == TreasuryEvent::Kind::Purchases)
                point.purchases -= amount;
            balance += amount;
            forecast.events.push_back(events[next]);
        }
        point.balance = balance;
        if (balance < forecast.lowest) {
            forecast.lowest = balance;
            forecast.lowestOn = point.to;
        }
        forecast.points.push_back(point);
        from = point.to.addDays(1);
    }
    return forecast;
}

Money TreasuryRules::cashOf(const JournalEntry &entry)
{
    Money sum;
    for (const JournalLine &line : entry.lines) {
        if (line.account.startsWith(u"51") || line.account.startsWith(u"53"))
            sum += line.debit - line.credit;
    }
    return sum;
}

} // namespace cabas
