// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/backtest.h"

namespace cabas {

/// Plays orders through the past of a product. Pure.
class BacktestRules {
public:
    static constexpr int mostWeeks = 52;

    /// The last `weeks` whole weeks before `today`, ordered on Mondays and brought after the
    /// supplier's lead time. What is wanted on a day is what was sold, and what was expected where
    /// there was nothing to sell. The moving average is so many days times the
    /// average of four weeks, runs of three open days without sale left out, less the stock. Both
    /// begin with the stock of that day and know nothing of later ones. Adds to `sum`.
    static void add(const BacktestProduct &product, const std::vector<QDate> &openDays, QDate today,
                    int weeks, const OrderTerms &terms, Backtest &sum);

    BacktestRules() = delete;
};

} // namespace cabas
