// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>

#include <array>
#include <vector>

namespace cabas {

/// What one day that the shop was open tells of a product.
struct DemandDay {
    QDate day;
    Quantity sold;            ///< less what was brought back
    bool wasOut = false;      ///< there was nothing to sell: the day says nothing of demand
    bool wasPromoted = false; ///< sold at a price that lasted only so long
};

/// What is known of a product's sales. Days the shop was closed are left out.
struct DemandHistory {
    std::vector<DemandDay> days; ///< ascending, the newest 84 days at most
    Quantity yearAgoBefore;      ///< sold a year ago, in the 28 days up to this day
    Quantity yearAgoAfter;       ///< and in the 28 days after it
    Quantity lost;               ///< thrown away over the same days as `days`
};

/// What a product is expected to sell. Rates are millionths of a unit an open day.
struct Demand {
    qint64 rateE6 = 0;
    /// Of Monday to Sunday beside a usual day, in basis points; 0: the shop is closed.
    std::array<int, 7> weekdayBp{10'000, 10'000, 10'000, 10'000, 10'000, 10'000, 10'000};
    int seasonBp = 10'000;    ///< the coming weeks beside the last ones, as they were a year ago
    int promotionBp = 10'000; ///< a promoted day beside a usual one
    /// Mean square of what a day differs by from what was expected of it, in thousandths squared.
    qint64 varianceMilli2 = 0;
    int daysKnown = 0; ///< open days that say something
    int daysOut = 0;   ///< left out since nothing was there to sell
    bool isRising = false;
    bool isFalling = false;
    bool isSeasonal = false;
    bool isGuessed = false; ///< from the family: the product itself is too new

    /// Thousandths of a unit on a usual open day.
    Quantity daily() const { return Quantity::fromMilli((rateE6 + 500) / 1000); }
};

} // namespace cabas
