// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/shifts/leavestore.h"

#include <QCoreApplication>

namespace cabas {

/// What a person at the members' office sees of leaves.
struct LeaveBoard {
    std::vector<LeaveRequest> requests; ///< open ones first
    std::vector<NamedLeave> leaves;     ///< present and to come
    std::vector<LeaveReminder> reminders;
};

/// Leaves from the request to the return, and the shop's closures.
class LeaveService {
    Q_DECLARE_TR_FUNCTIONS(LeaveService)

public:
    explicit LeaveService(Database &db) : m_db(db) {}

    Result<LeaveBoard> board(const Session &session) const;
    Result<LeaveRequest> ask(const Session &session, const Leave &leave, const QString &note);
    /// The leave begins as asked for; own shifts within it are given up.
    Result<LeaveRequest> grant(const Session &session, qint64 request);
    Result<LeaveRequest> refuse(const Session &session, qint64 request);
    /// A certificate was seen; it is not kept.
    Result<> prove(const Session &session, qint64 request);
    /// A leave for shifts done in advance, which are taken from the counter at once.
    Result<Leave> anticipate(const Session &session, const Leave &leave);

    /// A delay until the member's next own shift has passed.
    Result<Leave> extendToNextShift(const Session &session, MemberId member);

    Result<std::vector<KeptClosure>> closures(const Session &session) const;
    /// Takes a closure back that has not begun; its shifts take place again, with those who hold
    /// the slots. How many.
    Result<int> endClosure(const Session &session, qint64 id);

private:
    Result<LeaveRequest> decided(const Session &session, qint64 id, bool isGranted);

    Database &m_db;
};

} // namespace cabas
