// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/day.h"
#include "core/db/transaction.h"
#include "core/shifts/committee.h"

namespace cabas {

/// Committees, who is in them and what they gave.
class CommitteeStore {
public:
    /// Absent where another committee has that name.
    static std::optional<CommitteeId> add(Tx &tx, const Committee &committee);
    static std::optional<Committee> find(Tx &tx, CommitteeId id);
    /// Those that last on a day, by name.
    static std::vector<Committee> all(Tx &tx, QDate today);
    /// Those that a member is in on a day, by name.
    static std::vector<Committee> ofMember(Tx &tx, MemberId member, QDate day);
    static void setLeader(Tx &tx, CommitteeId id, MemberId leader);
    static void end(Tx &tx, CommitteeId id, QDate day);

    static void join(Tx &tx, CommitteeId id, MemberId member, QDate from);
    /// False where the member is not in it.
    static bool quit(Tx &tx, CommitteeId id, MemberId member, QDate to);
    /// Two members turn out to be one: what one is in, leads and gave becomes the other's.
    static void moveMember(Tx &tx, MemberId gone, MemberId kept);
    /// By number.
    static std::vector<CommitteeMember> members(Tx &tx, CommitteeId id, QDate day);

    static qint64 addWork(Tx &tx, const CommitteeWork &work);
    static std::optional<CommitteeWork> work(Tx &tx, qint64 id);
    /// What waits, the oldest day first.
    static std::vector<CommitteeWork> waiting(Tx &tx, CommitteeId id);
    /// False where it waits no more.
    static bool decide(Tx &tx, const Session &session, qint64 id, WorkState state);
    /// Credited for a committee in a period, by member.
    static std::vector<std::pair<MemberId, qint64>> given(Tx &tx, CommitteeId id,
                                                          const Period &period);
};

} // namespace cabas
