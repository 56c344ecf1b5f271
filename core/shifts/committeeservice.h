// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/day.h"
#include "core/db/database.h"
#include "core/members/member.h"
#include "core/shifts/committee.h"
#include "core/shifts/counterevent.h"

#include <QCoreApplication>

namespace cabas {

/// A committee with those who are in it and what they give.
struct CommitteeSheet {
    Committee committee;
    std::vector<CommitteeMember> members;
    std::vector<CommitteeWork> waiting; ///< noted and not credited yet, the oldest first
    Period cycle;                       ///< that today lies in
    qint64 given = 0;                   ///< in the cycle, the counter's unit
    bool mayCredit = false;             ///< this person, the work of others
};

/// Committees with hours of their own. What is given for one is credited to the member's counter as
/// an event with its cause: by the members' office, by who leads the committee, and by members
/// themselves, one shift at a time and as often as the rules allow.
class CommitteeService {
    Q_DECLARE_TR_FUNCTIONS(CommitteeService)

public:
    explicit CommitteeService(Database &db) : m_db(db) {}

    /// Refused: an empty or known name, an unknown leader. The leader is in it from today on.
    Result<Committee> add(const Session &session, const QString &name, MemberId leader);
    Result<> setLeader(const Session &session, CommitteeId id, MemberId leader);
    Result<> end(const Session &session, CommitteeId id);
    Result<> join(const Session &session, CommitteeId id, MemberId member);
    Result<> quit(const Session &session, CommitteeId id, MemberId member);
    Result<std::vector<CommitteeSheet>> list(const Session &session) const;

    /// Credits work done on a day up to today; `amount` in the counter's unit. Answers the
    /// counters as they are then.
    Result<Counters> credit(const Session &session, CommitteeId id, MemberId member, qint64 amount,
                            QDate day);

    /// Work that waits to be credited: noted by the member, by who leads, or by the office.
    /// Refused where work of the same day waits already.
    Result<CommitteeWork> note(const Session &session, CommitteeId id, MemberId member,
                               qint64 amount, QDate day);
    /// Credits or refuses what waits; by whom may credit it.
    Result<CommitteeWork> settle(const Session &session, qint64 work, bool isCredited);

private:
    Database &m_db;
};

} // namespace cabas
