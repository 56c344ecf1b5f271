// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/demandhistory.h"

#include <QString>

#include <functional>
#include <vector>

namespace cabas::test {

/// What makes a product's demand hard to foretell.
enum class SeriesKind { Steady, Intermittent, Seasonal, Trending, Promotional, ShortSupply };

/// What customers would have bought on each day, and what the supplier did.
struct DemandSeries {
    QDate first;
    std::vector<qint64> wanted; ///< units a day; 0 on Sundays
    std::vector<bool> promoted; ///< days of a promotion, announced
    std::vector<bool> delivers; ///< whether an order that arrives on the day brings anything
    qint64 pack = 1;
};

/// What became of a product under one way of ordering.
struct SimulationResult {
    qint64 outDays = 0;  ///< days on which somebody left without
    qint64 lost = 0;     ///< units
    qint64 stockSum = 0; ///< units at the end of each day, summed
    qint64 days = 0;
};

/// What somebody who orders knows: moves, stock, what is on its way.
struct OrderingView {
    const DemandSeries &series;
    QDate today;
    QDate arrival;
    QDate next;
    const std::vector<DayMoves> &moves;
    const std::vector<QDate> &openDays;
    qint64 stock = 0;
};

using OrderingWay = std::function<qint64(const OrderingView &)>; ///< packs

/// Plays a product through: a year and twelve weeks of the past ordered by the usual formula, then
/// half a year ordered by `way`, which alone is measured. Orders are written on Mondays and arrive
/// on Wednesdays.
class DemandSimulation {
public:
    static const char *kindName(SeriesKind kind);
    static const std::vector<SeriesKind> &kinds();
    static DemandSeries series(SeriesKind kind, quint64 seed);
    static SimulationResult play(const DemandSeries &series, const OrderingWay &way);

    /// days x average - stock, in whole packs (La Cagette): over four weeks, runs of three open
    /// days without sale being taken for stock-outs.
    static OrderingWay movingAverage(int days);
    static OrderingWay proposal(int serviceBp);
};

} // namespace cabas::test
