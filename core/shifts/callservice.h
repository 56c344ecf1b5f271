// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/shifts/staffing.h"

#include <QCoreApplication>

namespace cabas {

/// What became of a call for help.
struct CalledMembers {
    int mailed = 0;
    std::vector<Candidate> toPhone; ///< those without a mail address
};

/// Asks members by mail to come to a shift that lacks people.
class CallService {
    Q_DECLARE_TR_FUNCTIONS(CallService)

public:
    explicit CallService(Database &db) : m_db(db) {}

    /// A letter to each of those who may be asked, through the outbox.
    Result<CalledMembers> call(const Session &session, ShiftId shift);

private:
    Database &m_db;
};

} // namespace cabas
