// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/budget.h"
#include "core/db/transaction.h"

namespace cabas {

/// The budget of a fiscal year beside its books, for the window and for reports.
class BudgetReader {
public:
    /// Of the fiscal year of a day, up to that day; nothing when no year covers it.
    static std::vector<BudgetLine> compare(Tx &tx, QDate day);
};

} // namespace cabas
