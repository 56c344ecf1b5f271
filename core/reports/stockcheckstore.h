// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/findings.h"

namespace cabas {

/// Checks of kept stock levels against the moves they come from.
class StockCheckStore {
public:
    /// Quantity, value and last cost of every product, its first day, last sale and last move.
    static Findings levels(Tx &tx);
    /// The first and last move of every day.
    static Findings days(Tx &tx);
    /// The move before each one of the same product.
    static Findings walks(Tx &tx);
    /// Quantity and product of every lot that holds something.
    static Findings lots(Tx &tx);
};

} // namespace cabas
