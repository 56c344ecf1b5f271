// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/demandstore.h"

namespace cabas {

/// Turns moves into what a forecast reads: which open days had goods to sell. Pure.
class DemandHistoryRules {
public:
    /// `moves` of one product, ascending, from some day on to its newest; `openDays` ascending,
    /// today left out where the shop still sells; those before `firstDay`, its first move, are left
    /// out. A day that nothing was there to sell is one that began and ended without stock and sold
    /// nothing; on a day that ended without and sold less than usual some customers left without.
    /// Where goods are sold that the stock says are not there, the stock is not believed.
    static DemandHistory historyOf(const std::vector<DayMoves> &moves,
                                   const std::vector<QDate> &openDays,
                                   std::optional<QDate> firstDay, Quantity onHand,
                                   const std::vector<PromotedSpan> &promotions);

    DemandHistoryRules() = delete;
};

} // namespace cabas
