// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/db/chainstore.h"
#include "core/members/capital.h"

#include <vector>

namespace cabas {

/// The register of shares, whatever table a movement lies in, and what the statutes say of it.
class CapitalStore {
public:
    /// Writes a change and its link (chain "member_shares").
    static qint64 addChange(Tx &tx, const ShareChange &change);

    /// Every movement of some days, in order; of one member where one is given.
    static std::vector<RegisterLine> lines(Tx &tx, const Period &days);
    static std::vector<RegisterLine> linesOf(Tx &tx, MemberId member);
    /// Who holds or owes anything at the end of a day, by number.
    static std::vector<Holding> holdings(Tx &tx, QDate day);
    static Holding holding(Tx &tx, MemberId member);
    /// The capital subscribed at the end of each day that changed it, in order.
    static std::vector<std::pair<QDate, Money>> capitalByDay(Tx &tx);

    /// Absent a row, the law's floor, five years, 1063 and 7582.
    static ShareTerms terms(Tx &tx);
    /// False when `terms.revision` is no longer the file's.
    static bool setTerms(Tx &tx, const ShareTerms &terms);
    /// In order of day.
    static std::vector<ShareValue> values(Tx &tx);
    /// A value decided again for the same day takes the place of the one before.
    static void setValue(Tx &tx, const ShareValue &value, UserId user);

    static void addStep(Tx &tx, const GhostRecord &record, UserId user);
    /// The last step of each member who has any, the oldest first.
    static std::vector<GhostRecord> lastSteps(Tx &tx);
    static std::vector<GhostRecord> stepsOf(Tx &tx, MemberId member);

    static const ChainSpec &chainSpec();
};

} // namespace cabas
