// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace cabas {

struct DailyOut;

/// How a product sold of late, and how long what is left will last.
struct RecentSales {
    static constexpr int weekCount = 8;
    static constexpr int dayCount = 7 * weekCount;

    /// Sold less brought back by seven days, the last being those up to today. A week in which
    /// more came back than was sold is below nothing.
    std::array<Quantity, weekCount> weeks;
    /// Whole days that what is on hand lasts as it sold in the last four weeks (since the first
    /// sale where that is later, a week at least); absent where nothing sells or nothing is left.
    std::optional<int> daysLeft;

    bool isEmpty() const;
    /// `sold`: days with moves, in any order; those outside the eight weeks play no part.
    static RecentSales of(const std::vector<DailyOut> &sold, Quantity onHand, QDate today);
};

} // namespace cabas
