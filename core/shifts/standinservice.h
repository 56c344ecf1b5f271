// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/shifts/counterevent.h"
#include "core/shifts/staffing.h"

#include <QCoreApplication>

namespace cabas {

/// A booking whose member looks for somebody to come instead.
struct WantedStandIn {
    Shift shift;
    BookedMember member;
};

/// What members do for one another: swap shifts, come instead of somebody, give a shift away.
class StandInService {
    Q_DECLARE_TR_FUNCTIONS(StandInService)

public:
    explicit StandInService(Database &db) : m_db(db) {}

    /// Two members take each other's place, at once or not at all.
    Result<> swap(const Session &session, MemberId one, ShiftId first, MemberId other,
                  ShiftId second);

    /// Notes that a member looks for a stand-in, or does so no longer.
    Result<> look(const Session &session, MemberId member, ShiftId shift, bool looks);
    Result<std::vector<WantedStandIn>> wanted(const Session &session) const;
    /// Another member comes instead; whether they come counts for the member who holds the place.
    Result<> standIn(const Session &session, MemberId member, ShiftId shift, MemberId instead);
    /// The member comes themselves again.
    Result<> endStandIn(const Session &session, MemberId member, ShiftId shift);

    /// A solidarity shift: one that a member is ahead by goes to another who owes one.
    Result<Counters> give(const Session &session, MemberId from, MemberId to);

private:
    Database &m_db;
};

} // namespace cabas
