// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/shifts/committee.h"

namespace cabas {

/// Committees and who is in them.
class CommitteeStore {
public:
    /// Absent where another committee has that name.
    static std::optional<CommitteeId> add(Tx &tx, const Committee &committee);
    static std::optional<Committee> find(Tx &tx, CommitteeId id);
    /// Those that last on a day, by name.
    static std::vector<Committee> all(Tx &tx, QDate today);
    static void setLeader(Tx &tx, CommitteeId id, MemberId leader);
    static void end(Tx &tx, CommitteeId id, QDate day);

    static void join(Tx &tx, CommitteeId id, MemberId member, QDate from);
    /// False where the member is not in it.
    static bool quit(Tx &tx, CommitteeId id, MemberId member, QDate to);
    /// By number.
    static std::vector<CommitteeMember> members(Tx &tx, CommitteeId id, QDate day);
};

} // namespace cabas
