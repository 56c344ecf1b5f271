// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/shiftstanding.h"

#include <vector>

namespace cabas {

/// What the shop asks of members from a day on; zeros ask nothing.
struct MemberTerms {
    QDate from;
    int beneficiaries = 0; ///< persons of a household who may shop, at most
    int sharesNeeded = 0;  ///< shares below which a member is not concerned by shifts nor shop

    bool operator==(const MemberTerms &) const = default;
};

/// Shares that came (> 0) or went (< 0) on a day.
struct ShareDay {
    QDate day;
    qint64 shares = 0;
};

/// Who is not concerned: whoever holds fewer shares than the shop asks for. Pure.
class ConcernRules {
public:
    static bool asksForShares(const std::vector<MemberTerms> &terms);
    /// Spans of days in which too few shares are held, oldest first; shares in any order, terms by
    /// day of effect, the last of a day counting.
    static std::vector<ShiftStanding> notConcerned(const std::vector<MemberTerms> &terms,
                                                   const std::vector<ShareDay> &shares);
    /// The spans of the shifts, with those of who is not concerned before them.
    static std::vector<ShiftStanding> over(const std::vector<ShiftStanding> &shifts,
                                           const std::vector<ShiftStanding> &notConcerned);
};

} // namespace cabas
