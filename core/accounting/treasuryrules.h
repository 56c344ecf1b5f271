// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/budget.h"

namespace cabas {

/// From single events to a curve of weeks. Pure.
class TreasuryRules {
public:
    static constexpr int usualWeeks = 13;

    /// Weeks from `today` on; the first ends on Sunday. What is late falls on today.
    static TreasuryForecast forecast(Money opening, std::vector<TreasuryEvent> events, QDate today,
                                     int weeks);
    /// What moves bank and cash in an entry: accounts 51 to 54, in less out.
    static Money cashOf(const JournalEntry &entry);
};

} // namespace cabas
