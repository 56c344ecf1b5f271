// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using ShelfId = Id<struct ShelfTag>;
using ShelfCheckId = Id<struct ShelfCheckTag>;
using ShelfMarkId = Id<struct ShelfMarkTag>;

/// What is wrong with a label on a shelf, the gravest first.
enum class ShelfFault {
    Unknown,    ///< no product has this code
    Ended,      ///< the product is no longer sold
    Price,      ///< the label shows another price than the till will charge
    Unlabelled, ///< the goods stand there without a label
    Misplaced,  ///< the last walk found it on another shelf
    Missing,    ///< it stood here the last time and was not met
    Old,        ///< a new label waits to be printed for another reason than the price
    None
};

struct Shelf {
    ShelfId id{0};
    QString name; ///< unique, accents and capitals aside
    int products = 0;
    std::optional<QDateTime> checkedAt; ///< absent: never to the end

    bool operator==(const Shelf &) const = default;
};

/// A walk along one shelf.
struct ShelfCheck {
    ShelfCheckId id{0};
    ShelfId shelf{0};
    QString shelfName;
    QDateTime startedAt;
    std::optional<QDateTime> finishedAt;
};

/// One label that was met, or missed.
struct ShelfMark {
    ShelfMarkId id{0};
    QString code; ///< as scanned
    std::optional<ProductId> product;
    QString name; ///< of the product; empty for an unknown code
    Unit unit = Unit::Piece;
    std::optional<Money> price; ///< what the till charges today
    ShelfFault fault = ShelfFault::None;
    std::optional<Money> seen; ///< what the label shows, where somebody read it out
    QString elsewhere;         ///< the shelf where the last walk found it
    bool isAgain = false;      ///< scanned before on this walk
};

} // namespace cabas
