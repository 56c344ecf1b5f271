// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/shifts/policysimulator.h"

namespace cabas {

/// What all members lived, read in a few wide statements.
class HistoryStore {
public:
    /// Members who ever took part, by number; what was counted up to a day.
    static std::vector<LivedHistory> all(Tx &tx, QDate day);
    /// What StandingRules needs of all those members, in the same order.
    static std::vector<std::pair<MemberId, StandingFacts>> facts(Tx &tx);
    static std::vector<ShiftClosure> closures(Tx &tx);
};

} // namespace cabas
