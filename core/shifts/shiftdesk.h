// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/members/member.h"
#include "core/shifts/committee.h"
#include "core/shifts/staffing.h"
#include "core/shifts/standingrules.h"

#include <QCoreApplication>

namespace cabas {

/// A leave as kept, with what deserves a second look.
struct GrantedLeave {
    Leave leave;
    int freed = 0; ///< places of the member's own slot given up
    std::vector<Warning> warnings;
};

/// Steps that the shifts' services and the demonstration share; each in its caller's transaction.
class ShiftDesk {
    Q_DECLARE_TR_FUNCTIONS(ShiftDesk)

public:
    static Result<Member> member(Tx &tx, MemberId id);
    static Result<Shift> shift(Tx &tx, ShiftId id);
    static Result<Booking> booking(Tx &tx, const Shift &shift, const Member &member);
    /// The member whose bookings and counter are meant: the holder of the pair where it is the
    /// other one of it.
    static Result<Member> counted(Tx &tx, MemberId id, QDate day);

    /// Books a place, unless the rules refuse it; the standing is not refreshed.
    static Result<Booking> place(Tx &tx, const Session &session, const Member &member,
                                 const Shift &shift, BookingKind kind);

    /// Who may be asked to come to a shift; contacts blank for those who may not see them.
    static std::vector<Candidate> candidates(Tx &tx, const Session &session, const Shift &shift);

    /// Keeps a leave: own shifts within it are given up; one without end gives up the slot.
    static Result<GrantedLeave> grant(Tx &tx, const Session &session, const Leave &wanted);

    static StandingFacts facts(Tx &tx, MemberId member);
    /// Computes the member's timeline anew and keeps it (ShiftStandingStore).
    static void refresh(Tx &tx, MemberId member);

    /// Gives those who hold the slot their place on a shift, as far as there are places; leaves and
    /// exemptions apart. How many got one.
    static int fillOwn(Tx &tx, const Session &session, const Shift &shift);
    /// Whether a member is on leave or exempted on a day.
    static bool isSpared(const std::vector<Leave> &leaves, QDate day);

    /// Counts an outcome in place of the one before, if any. The standing is not refreshed.
    static void count(Tx &tx, const Session &session, const Shift &shift, Booking booking,
                      BookingState outcome);
    /// What too many absences or too low a counter bring, then the standing. True when the
    /// member's place in the shifts ended.
    static bool judge(Tx &tx, const Session &session, MemberId member, QDate day);
    /// Counts the ends of cycles up to a day; the members that it concerned.
    static std::vector<MemberId> endCycles(Tx &tx, const Session &session, QDate day);
    /// Exempts those who reach the age of the rules by a day, from that birthday on; how many.
    static int exemptByAge(Tx &tx, const Session &session, QDate by);

private:
    static std::vector<ShiftStanding> timeline(Tx &tx, MemberId member);
    static void keepTimeline(Tx &tx, MemberId member, const std::vector<ShiftPair> &pairs);
    static void endCycle(Tx &tx, const Session &session, MemberId member, QDate end);
    static bool isTooOftenAbsent(Tx &tx, const ShiftPolicy &policy, MemberId member, QDate day);
};

} // namespace cabas
