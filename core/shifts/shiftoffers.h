// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/db/transaction.h"
#include "core/shifts/shiftpolicy.h"
#include "core/shifts/shiftrules.h"

#include <optional>
#include <vector>

namespace cabas {

/// What a member may be offered: each shift judged by the very rules that a booking is judged by,
/// so that what is shown is what is taken, unless somebody was faster.
class ShiftOffers {
public:
    /// What a booking of a kind is judged by. `now` is ShiftRules::wall.
    static BookingFacts facts(Tx &tx, const QDateTime &now, const ShiftPolicy &policy,
                              MemberId member, const Shift &shift, BookingKind kind);
    /// Shifts of a period that a member may take, in order of day and hour; in place of `given`
    /// where they give a shift back for it.
    static std::vector<Shift> open(Tx &tx, const QDateTime &now, MemberId member,
                                   const std::optional<Booking> &given, const Period &period);
};

} // namespace cabas
