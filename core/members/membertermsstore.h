// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/concernrules.h"

#include <optional>
#include <vector>

namespace cabas {

/// What the shop asks of members and households besides shifts, by its day of effect. The rules of
/// shifts write it; whoever holds too few shares is judged here.
class MemberTermsStore {
public:
    /// The last version of a day counts.
    static void add(Tx &tx, const MemberTerms &terms);
    /// Those that hold on a day; before the first, nothing is asked.
    static MemberTerms at(Tx &tx, QDate day);
    /// When a member is not concerned, for want of shares: theirs and those of the household.
    static std::vector<ShiftStanding> notConcerned(Tx &tx, MemberId member);
    /// The same for a day.
    static std::optional<ShiftStanding> notConcernedAt(Tx &tx, MemberId member, QDate day);
};

} // namespace cabas
