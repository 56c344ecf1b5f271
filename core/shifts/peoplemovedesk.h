// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/shifts/peoplemove.h"

#include <QCoreApplication>

namespace cabas {

/// Steps of PeopleMoveService, each in its caller's transaction.
class PeopleMoveDesk {
    Q_DECLARE_TR_FUNCTIONS(PeopleMoveDesk)

public:
    static PersonTotals totals(Tx &tx, const Session &session, const Member &member);
    static Result<> transfer(Tx &tx, const Session &session, const PersonTransfer &transfer);
    static MergePreview merging(Tx &tx, const Session &session, const Member &gone,
                                const Member &kept);
    /// Fills what is blank in the profile kept, and notes whom the other one is.
    static void joinProfiles(Tx &tx, MemberId gone, MemberId kept);
    /// Today: the badge no longer lets them shop.
    static void endMembership(Tx &tx, const Session &session, MemberId member);
    static LeavingPreview leaving(Tx &tx, const Session &session, const Member &member);

private:
    static Result<> moveCounters(Tx &tx, const Session &session, const Member &from,
                                 const Member &to, const Counters &counters);
};

} // namespace cabas
