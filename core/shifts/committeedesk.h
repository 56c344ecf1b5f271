// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/shifts/committee.h"
#include "core/shifts/counterevent.h"

namespace cabas {

/// What the services of committees share, each in its caller's transaction.
class CommitteeDesk {
public:
    /// One that has not ended by today.
    static Result<Committee> lasting(Tx &tx, CommitteeId id, QDate today);
    static bool isIn(const std::vector<CommitteeMember> &members, MemberId member);
    /// Whether the session is a member's own.
    static bool isSelf(Tx &tx, const Session &session, MemberId member);

    /// Whether the session may credit work: the members' office, who leads, and members
    /// themselves, one shift at a time and as often as the rules allow. `office`: whether it may
    /// change members.
    static Result<> checkMayCredit(Tx &tx, const Session &session, const Result<> &office,
                                   const Committee &committee, MemberId member, qint64 amount);
    /// Day, amount, and that the member was in the committee.
    static Result<> check(Tx &tx, const Session &session, const CommitteeWork &work);
    /// Keeps work that waits to be credited; refused where work of the same day waits already.
    static Result<CommitteeWork> note(Tx &tx, const Session &session, const CommitteeWork &work);
    /// Adds what the rules make of the work to the counter that counts; answers the counters.
    static Result<Counters> credit(Tx &tx, const Session &session, const CommitteeWork &work);
};

} // namespace cabas
