// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/productsheet.h"

#include <QDate>

#include <optional>
#include <vector>

namespace cabas {

/// Why a product is looked at: its day has come, nobody buys it, or it is in the range for a time
/// only.
enum class ReviewList { Due, Unsold, Passing };

/// A product that somebody is to decide about.
struct ReviewRow {
    Product product;
    LifeState life = LifeState::Active;
    std::optional<QDate> reviewOn;
    Quantity onHand;
    Money value;                   ///< of what is on hand, at cost, VAT excluded
    std::optional<QDate> lastSold; ///< absent: never
};

struct RangeReview {
    std::vector<ReviewRow> rows;
    Money value; ///< of all rows
};

} // namespace cabas
