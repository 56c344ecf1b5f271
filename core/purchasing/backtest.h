// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/demandhistory.h"
#include "core/purchasing/orderproposal.h"

namespace cabas {

/// A product's past, to play orders through.
struct BacktestProduct {
    Quantity onHand; ///< at the end of `today`
    std::optional<QDate> firstDay;
    Quantity pack = Quantity::units(1);
    std::vector<DayMoves> moves; ///< ascending, up to today
    std::vector<PromotedSpan> promotions;
};

/// One way of foreseeing and ordering over the past weeks.
struct BacktestWay {
    Quantity error;      ///< foreseen and sold a week differed by so much, in all
    int outDays = 0;     ///< days on which less was there than was wanted
    qint64 stockSum = 0; ///< thousandths at the end of each open day, summed
};

/// What the proposal would have done on a shop's own history, beside the moving average and what
/// was really ordered.
struct Backtest {
    int products = 0;
    int weeks = 0;
    qint64 openDays = 0; ///< of all products
    Quantity sold;       ///< over the weeks whose forecasts are measured
    BacktestWay proposal;
    BacktestWay average;
    int realOutDays = 0;
    qint64 realStockSum = 0;

    /// Differences beside what was sold, in basis points.
    int errorBp(const BacktestWay &way) const
    {
        return sold <= Quantity() ? 0 : int(way.error.milli() * 10'000 / sold.milli());
    }
};

} // namespace cabas
