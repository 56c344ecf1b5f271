// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/recentsales.h"

#include "core/stock/movewalkstore.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int rateDays = 28;
constexpr int leastRateDays = 7;
constexpr qint64 mostDays = 9'999;

std::optional<int> lasting(const std::vector<DailyOut> &sold, Quantity onHand, QDate today)
{
    qint64 milli = 0;
    int days = leastRateDays;
    for (const DailyOut &out : sold) {
        const qint64 ago = out.day.daysTo(today);
        if (ago < 0 || ago >= rateDays)
            continue;
        milli += out.quantity.milli();
        days = std::max(days, int(ago) + 1);
    }
    if (milli <= 0 || onHand.milli() <= 0)
        return {};
    // At most 10^8 thousandths on hand and 28 days: no overflow.
    return int(std::min(mostDays, onHand.milli() * days / milli));
}

} // namespace

bool RecentSales::isEmpty() const
{
    return std::all_of(weeks.begin(), weeks.end(), [](Quantity week) { return week.milli() == 0; });
}

RecentSales RecentSales::of(const std::vector<DailyOut> &sold, Quantity onHand, QDate today)
{
    RecentSales recent;
    for (const DailyOut &out : sold) {
        const qint64 ago = out.day.daysTo(today);
        if (ago < 0 || ago >= dayCount)
            continue;
        recent.weeks[size_t(weekCount - 1 - int(ago) / 7)] += out.quantity;
    }
    recent.daysLeft = lasting(sold, onHand, today);
    return recent;
}

} // namespace cabas
