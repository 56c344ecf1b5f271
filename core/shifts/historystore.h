// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/shifts/policysimulator.h"

#include <limits>

namespace cabas {

/// Members from one id to another, both included; everybody unless said otherwise.
struct MemberSpan {
    MemberId first{0};
    MemberId last{std::numeric_limits<qint64>::max()};
};

/// What members lived, read in a few wide statements. Years of 2,500 members take 300 MB: who has
/// to look at all of them asks for a span after the other.
class HistoryStore {
public:
    /// Members who ever took part, by number; what was counted up to a day.
    static std::vector<LivedHistory> all(Tx &tx, QDate day, const MemberSpan &span = {});
    /// What StandingRules needs of all those members, by id.
    static std::vector<std::pair<MemberId, StandingFacts>> facts(Tx &tx,
                                                                 const MemberSpan &span = {});
    /// Everybody, so many ids at a time.
    static std::vector<MemberSpan> spans(Tx &tx, int size);
    static std::vector<ShiftClosure> closures(Tx &tx);
};

} // namespace cabas
