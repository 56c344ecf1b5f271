// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>

#include <map>

namespace cabas {

/// What may be expected of days to come from what was, by the season. Pure.
class SeasonRules {
public:
    static constexpr int weeksLooked = 8;
    /// A year of whole weeks: Mondays are compared with Mondays.
    static constexpr int yearDays = 364;

    /// What `from` to `to`, both included and from `today` on, should come to: what the same days
    /// came to a year before, times how the last eight weeks compare with theirs; where the file
    /// has no such year, the mean of the last weeks. Zero where nothing is known.
    static Money expected(const std::map<QDate, Money> &byDay, QDate today, QDate from, QDate to);

private:
    static Money sum(const std::map<QDate, Money> &byDay, QDate from, QDate to);
};

} // namespace cabas
