// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/member.h"
#include "core/shifts/committee.h"
#include "core/shifts/counterevent.h"

#include <QCoreApplication>

namespace cabas {

/// Pairs of members. Either comes to the holder's shifts, books and exchanges them; both stand as
/// the holder does; when both come, the rules may credit an extra shift.
class PairService {
    Q_DECLARE_TR_FUNCTIONS(PairService)

public:
    explicit PairService(Database &db) : m_db(db) {}

    /// From today on. Refused: one of them is in a pair, the holder holds no slot, the partner
    /// takes part by themselves.
    Result<ShiftPair> make(const Session &session, MemberId holder, MemberId partner);
    /// Ends the pair that a member is in, from today on.
    Result<ShiftPair> end(const Session &session, MemberId member);
    Result<std::optional<ShiftPair>> of(const Session &session, MemberId member) const;
    /// Notes that both came to a shift that was attended; once a shift. Answers the counters.
    Result<Counters> bothCame(const Session &session, MemberId member, ShiftId shift);

private:
    Database &m_db;
};

} // namespace cabas
