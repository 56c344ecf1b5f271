// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/shifts/committee.h"
#include "core/shifts/shiftpolicy.h"
#include "core/shifts/slot.h"

namespace cabas {

/// Leaves within a pair, where the rules let the one who stays come to every second shift: the
/// first one within the leave is given up, the next one is kept, and so on. While both are away
/// they come to none.
class PairLeaves {
public:
    /// The leaves that count for a member's standing and bookings: of those that free from
    /// shifts, within a pair only the days on which both are away.
    static std::vector<Leave> of(Tx &tx, const ShiftPolicy &policy, MemberId member);
    /// Whether the pair comes to none, to all, or to every second shift of a day, and then to
    /// this one.
    static bool comes(Tx &tx, const ShiftPolicy &policy, const ShiftPair &pair, SlotId slot,
                      QDate day);
    /// Puts holders of pairs who come on the list of those who are given a place on a shift, and
    /// takes those off who do not.
    static void adjust(Tx &tx, const Shift &shift, std::vector<MemberId> &holders);
    /// Cancels what the pair does not come to any more within a leave; how many places.
    static int cancel(Tx &tx, const ShiftPolicy &policy, const ShiftPair &pair, const Leave &leave,
                      QDate today);
};

} // namespace cabas
