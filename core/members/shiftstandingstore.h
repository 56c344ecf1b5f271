// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/transaction.h"
#include "core/members/shiftstanding.h"

namespace cabas {

/// The standing of members as their shifts make it, written by the shifts' room. What the office
/// sets by hand lies beside it (MemberStore::setStanding) and goes before it.
class ShiftStandingStore {
public:
    static std::vector<ShiftStanding> of(Tx &tx, MemberId id);
    /// The span that holds on a day.
    static std::optional<ShiftStanding> at(Tx &tx, MemberId id, QDate day);
    /// Puts the whole timeline in place of the one before; false when it was the same.
    static bool set(Tx &tx, MemberId id, const std::vector<ShiftStanding> &spans);
    /// Causes as the file keeps them.
    static QString causesText(const std::vector<StandingCause> &causes);
    /// Members who have any.
    static std::vector<MemberId> members(Tx &tx);
};

} // namespace cabas
