// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/shifts/leaverequest.h"

namespace cabas {

/// A closure with its number.
struct KeptClosure {
    qint64 id = 0;
    ShiftClosure closure;
};

/// Leaves that are asked for, those of everybody, and the closures of the shop.
class LeaveStore {
public:
    static qint64 add(Tx &tx, const Session &session, const LeaveRequest &request);
    static std::optional<LeaveRequest> find(Tx &tx, qint64 id);
    /// Those still asked first, then the newest.
    static std::vector<LeaveRequest> requests(Tx &tx);
    /// What was decided; false when somebody decided before.
    static bool decide(Tx &tx, const LeaveRequest &request);
    static void setProof(Tx &tx, qint64 id, QDate day);
    /// Leaves of everybody that are not over on a day.
    static std::vector<NamedLeave> leaves(Tx &tx, QDate today);

    /// Those that are not over on a day, the earliest first.
    static std::vector<KeptClosure> closures(Tx &tx, QDate today);
    static std::optional<KeptClosure> closure(Tx &tx, qint64 id);
    static void removeClosure(Tx &tx, qint64 id);
};

} // namespace cabas
