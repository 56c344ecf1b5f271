// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/member.h"
#include "core/shifts/counterevent.h"
#include "core/shifts/shiftdesk.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cabas {

/// What the office settles for the shifts: slots and their worth, closures, who holds which slot,
/// leaves, corrections, and the rules themselves.
class ShiftOfficeService {
    Q_DECLARE_TR_FUNCTIONS(ShiftOfficeService)

public:
    explicit ShiftOfficeService(Database &db) : m_db(db) {}

    Result<std::vector<ShiftSlot>> slotList(const Session &session) const;
    Result<ShiftSlot> addSlot(const Session &session, const ShiftSlot &slot);
    /// What shifts of a slot count for, for those not made yet.
    Result<SlotCredit> setCredit(const Session &session, const SlotCredit &credit);
    /// Shifts of days that are shut are cancelled, with their bookings; how many.
    Result<int> addClosure(const Session &session, const ShiftClosure &closure);

    /// A slot of the member's own from a day on, in place of the one before; without a slot the
    /// member flies. Refused when the slot is full. `catchesUp`: who gets a slot in the middle of
    /// a cycle owes one shift for it.
    Result<Enrolment> join(const Session &session, MemberId member,
                           const std::optional<SlotId> &slot, QDate from, bool catchesUp = false);
    /// The member takes part no more from a day on.
    Result<> quit(const Session &session, MemberId member, QDate from);

    /// Own shifts within it are given up; one without end gives up the slot.
    Result<GrantedLeave> addLeave(const Session &session, const Leave &leave);
    /// Ends a member's leaves that cover a day, with that day.
    Result<int> endLeaves(const Session &session, MemberId member, QDate day);

    /// Adds to a counter (or takes from it), as an event of today.
    Result<Counters> correct(const Session &session, MemberId member, Counter counter,
                             qint64 amount);

    Result<ShiftPolicy> policy(const Session &session) const;
    /// Rules from a day on: those of a practice that comes with the program, or the present ones,
    /// with some values changed. Every standing is computed anew.
    Result<ShiftPolicy> setPolicy(const Session &session, const QString &practice, QDate from,
                                  const QJsonObject &changes);

private:
    Database &m_db;
};

} // namespace cabas
