// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/capital.h"

#include <QCoreApplication>

namespace cabas {

/// Members nobody hears of: two reminders, their name in a resolution of the assembly, exclusion;
/// or heard of again, at any step. An exclusion ends the membership and puts the shares paid up
/// into the queue of refunds.
class GhostService {
    Q_DECLARE_TR_FUNCTIONS(GhostService)

public:
    explicit GhostService(Database &db) : m_db(db) {}

    /// The last step of each member in the procedure, or out of it again.
    Result<std::vector<GhostRecord>> list(const Session &session) const;
    Result<std::vector<GhostRecord>> steps(const Session &session, MemberId member) const;
    Result<GhostRecord> step(const Session &session, MemberId member, GhostStep step);

private:
    Result<> exclude(const Session &session, Tx &tx, MemberId member);

    Database &m_db;
};

} // namespace cabas
