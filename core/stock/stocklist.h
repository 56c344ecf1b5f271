// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/stock/stockmove.h"

#include <optional>

namespace cabas {

/// Which products a list of the stock shows. Products that were ended show only while something
/// of them is left.
enum class StockShown { All, OnHand, Negative, None, SellSoon };

/// What is looked for in the stock.
struct StockWish {
    StockShown shown = StockShown::All;
    QString typed; ///< a code, or words of the name; empty: all by name
};

/// A line of the list, without its product.
struct StockLine {
    ProductId product{0};
    StockLevel level;
    std::optional<QDate> movedOn; ///< the day of the last move; absent: it never moved
    MoveKind movedBy = MoveKind::Receipt;
    std::optional<QDate> soonest; ///< the first use-by or best-before date of what is left
};

/// A line of the stock page.
struct StockRow {
    Product product;
    StockLine stock;
};

/// What the whole list adds up to.
struct StockTotals {
    int all = 0;
    int onHand = 0;
    int negative = 0;
    int none = 0;
    int sellSoon = 0;
    Money value; ///< at cost, VAT excluded
};

} // namespace cabas
