// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/budget.h"
#include "core/db/transaction.h"

namespace cabas {

/// The treasury of the coming weeks from what is in the books, for the window and for reports.
class TreasuryReader {
public:
    /// Days between an invoice that is not there yet and its payment.
    static constexpr int usualTerms = 30;

    /// Open items by their due dates, recurring entries, loan instalments; `season`: the takings
    /// and the invoices to expect besides (SeasonRules).
    static TreasuryForecast forecast(Tx &tx, QDate today, int weeks, bool season);
};

} // namespace cabas
