// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/quantity.h"

#include <QString>

#include <optional>

namespace cabas {

using LimitId = Id<struct LimitTag>;

/// How long what was bought counts. A week begins on Monday.
enum class LimitPeriod { Ticket, Day, Week, Month };

/// No more than this of an article, or of a family together, for one household in a period.
struct PurchaseLimit {
    LimitId id{0};
    std::optional<ProductId> product; ///< this or...
    std::optional<FamilyId> family;   ///< ...this
    Quantity quantity;
    LimitPeriod period = LimitPeriod::Week;
    QString about; ///< name of the article or family, as read
    Unit unit = Unit::Piece;
    int revision = 1;

    bool operator==(const PurchaseLimit &) const = default;
};

/// Where a basket stands to a limit that it touches.
struct LimitStatus {
    PurchaseLimit limit;
    Quantity taken; ///< in the period so far, by the whole household
    Quantity inBasket;
    bool isAllowed = false; ///< somebody with the right allowed more

    Quantity left() const { return limit.quantity - taken - inBasket; }
    bool isOver() const { return left().isNegative(); }

    bool operator==(const LimitStatus &) const = default;
};

} // namespace cabas
