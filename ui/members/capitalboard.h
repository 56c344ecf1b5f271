// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/capital.h"
#include "core/reports/memberfile.h"

namespace cabas::ui {

/// What the page of the capital shows, read at once.
struct CapitalBoard {
    CapitalSummary summary;
    std::vector<Holding> holdings;
    std::vector<RegisterLine> lines; ///< of the days chosen
    std::vector<ShareCheque> cheques;
    RefundPlan plan;
    std::vector<ShareRefund> decided;
    std::vector<ShareValue> values;
    std::vector<GhostRecord> ghosts;  ///< in the procedure, or out of it again
    std::vector<SilentMember> silent; ///< nothing heard of for long
    QDate today;
};

} // namespace cabas::ui
