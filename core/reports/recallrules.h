// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/recall.h"

#include <set>

namespace cabas {

/// Follows goods through the moves of a product.
class RecallRules {
public:
    /// Sales that dug a hole are looked at when a delivery fills it within so many days: the goods
    /// were sold before they were entered.
    static constexpr int holeDays = 31;

    /// A move as far as recalls ask.
    struct Step {
        std::optional<LotId> lot;
        MoveKind kind = MoveKind::Sale;
        Quantity quantity;    ///< signed
        bool suspect = false; ///< brought the goods that are looked for
    };
    /// What stood on the shelf before the first step.
    struct Shelf {
        Quantity onHand;
        std::map<LotId, Quantity> lots;
    };
    struct Verdict {
        /// One a step: how surely it carried the goods; absent where it did not.
        std::vector<std::optional<RecallSurety>> steps;
        bool isOnShelf = false; ///< after the last step something of them may be left
        bool isAlone = false;   ///< and nothing else stands there
        /// Lots (absent: goods without lot) they may stand in.
        std::set<std::optional<LotId>> lots;
    };

    /// `steps` of one product, all of them from the first on, in the order they were written.
    static Verdict follow(const std::vector<Step> &steps, const Shelf &before);

    /// What stood there before the steps, from what stands there after them.
    static Shelf before(const std::vector<Step> &steps, const Shelf &after);

    /// Members out of tickets: what each took in all, without those who brought all of it back.
    static std::vector<RecallPerson> people(const std::vector<RecallSale> &sales);

    /// Stable words of reports: `certain`, `likely`, `possible`.
    static QString suretyName(RecallSurety surety);
};

} // namespace cabas
