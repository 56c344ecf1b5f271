// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/rangereview.h"

namespace cabas {

/// The products that are due for a decision. Only what the file says: states are left to the rules.
class RangeReviewStore {
public:
    struct Line {
        ProductId product{0};
        Quantity onHand;
        Money value;
        std::optional<QDate> lastSold;
    };

    /// To review on `today` or before, the longest due in front.
    static std::vector<Line> due(Tx &tx, QDate today);
    /// On hand since before `from`, and not sold since that day: the dearest stock in front.
    static std::vector<Line> unsold(Tx &tx, QDate from);
    /// On trial, of the season, not reordered, to finish, blocked: by name.
    static std::vector<Line> passing(Tx &tx);
};

} // namespace cabas
