// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/member.h"
#include "core/shifts/committee.h"
#include "core/shifts/counterevent.h"

#include <QCoreApplication>

namespace cabas {

/// A committee with those who are in it.
struct CommitteeSheet {
    Committee committee;
    std::vector<CommitteeMember> members;
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

private:
    /// `office`: whether the session may change members.
    Result<> checkMayCredit(Tx &tx, const Session &session, const Result<> &office,
                            const Committee &committee, MemberId member, qint64 amount) const;

    Database &m_db;
};

} // namespace cabas
