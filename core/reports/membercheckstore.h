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
    /// The spans of each member's standing follow each other without meeting.
    static Findings standing(Tx &tx);
};

} // namespace cabas
