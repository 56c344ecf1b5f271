// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/findings.h"

namespace cabas {

/// Checks of members' kept balances and standing.
class MemberCheckStore {
public:
    /// Every prepaid account holds what its moves add up to.
    static Findings balances(Tx &tx);
    /// The spans of each member's standing follow each other without meeting, and those that
    /// shifts make are what the events, leaves and rules make of them now.
    static Findings standing(Tx &tx);

private:
    static void standingByShifts(Tx &tx, Findings &findings);
    static void checkSpans(Tx &tx, MemberId member, Findings &findings);
};

} // namespace cabas
