// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/demandstore.h"

namespace cabas {

/// What the chart of one product's demand reads.
class DemandChartStore {
public:
    /// Moves of a product over some days, by day.
    static std::vector<DayMoves> days(Tx &tx, ProductId product, const Period &period);
    static std::vector<PromotedSpan> promotions(Tx &tx, ProductId product, QDate from);
    struct Known {
        Quantity onHand;
        std::optional<QDate> firstDay; ///< of its first move
    };
    static Known known(Tx &tx, ProductId product);
    /// What an order to a supplier is usually of: the mean of their newest orders that were sent,
    /// VAT excluded; absent without any.
    static std::optional<Money> usualOrder(Tx &tx, SupplierId supplier);
};

} // namespace cabas
