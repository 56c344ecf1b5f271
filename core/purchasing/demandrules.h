// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/demand.h"

#include <optional>

namespace cabas {

/// What sales of the past say about those to come. Pure, in whole numbers throughout.
class DemandRules {
public:
    /// How far back the days go that a forecast reads.
    static constexpr int windowDays = 84;
    /// Days read a year ago, before and after this day: the season.
    static constexpr int seasonDays = 28;
    /// 52 weeks, so that Mondays meet Mondays.
    static constexpr int yearDays = 364;
    /// Fewer open days than this and the family has its say too.
    static constexpr int newDays = 7;

    /// The weekdays a shop is open on, from the days it was: one that it opened on in less than a
    /// third of the weeks, over at least three of them, is closed (0); others 10000.
    static std::array<int, 7> openWeekdays(const std::vector<QDate> &openDays);

    /// `open` as openWeekdays gives it. `familyRateE6`: what a product of the family usually sells,
    /// for those that are new; absent without a family.
    static Demand forecast(const DemandHistory &history, const std::array<int, 7> &open,
                           std::optional<qint64> familyRateE6 = {});

    /// Expected on the days [from, to); `promoted` when a promotion runs on all of them.
    static Quantity between(const Demand &demand, QDate from, QDate to, bool promoted = false);
    /// What is kept against bad luck over [from, to): `serviceBp` of such spans pass without
    /// running out (5000 to 9990). Grows with the ups and downs of the product and with how little
    /// is known of it.
    static Quantity safety(const Demand &demand, QDate from, QDate to, int serviceBp);
    /// The first day on which `stock` no longer suffices, up to a year ahead; absent beyond.
    static std::optional<QDate> lastsUntil(const Demand &demand, Quantity stock, QDate from);
    /// The median of what the products of a family sell; absent for none.
    static std::optional<qint64> medianRate(std::vector<qint64> ratesE6);
    /// The whole root, rounded down; n >= 0.
    static qint64 squareRoot(qint64 n);

    DemandRules() = delete;
};

} // namespace cabas
