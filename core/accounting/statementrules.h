// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/accounting/statement.h"

namespace cabas {

/// Puts balances on the lines of a model. Pure.
class StatementRules {
public:
    /// What a shop's accounts hold at the end of a day. `earlier` is what years brought in whose
    /// result no opening entries took over, a profit being positive.
    static BalanceSheet balanceSheet(const StatementModel &model,
                                     const std::vector<TrialBalanceLine> &balances, Money earlier);

    /// What the accounts of charges and products moved over a span of days.
    static IncomeStatement income(const StatementModel &model,
                                  const std::vector<TrialBalanceLine> &movements);

    /// Products less charges of these lines: accounts that begin with 6 or 7.
    static Money resultOf(const std::vector<TrialBalanceLine> &lines);
};

} // namespace cabas
