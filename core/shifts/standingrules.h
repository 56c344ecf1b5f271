// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/shiftstanding.h"
#include "core/shifts/counterevent.h"

#include <vector>

namespace cabas {

/// All that bears on the standing of one member; each list in order of day.
struct StandingFacts {
    std::vector<ShiftPolicy> policies;
    std::vector<Enrolment> enrolments;
    std::vector<Leave> leaves;
    std::vector<CounterEvent> events;
    std::vector<Booking> bookings; ///< make-ups and other shifts than their own, cancelled included
};

/// What members' shifts make of their right to shop. Pure: the same facts give the same timeline
/// on whatever day they are looked at, and the order of events within a day changes nothing.
class StandingRules {
public:
    /// From the member's first day in the shifts on, as it will be if nothing else happens.
    /// Nothing for a member who never took part.
    static std::vector<ShiftStanding> timeline(const StandingFacts &facts);
    /// A timeline that is another's from a day to another (without one for good).
    static std::vector<ShiftStanding> replaced(const std::vector<ShiftStanding> &own,
                                               const std::vector<ShiftStanding> &other, QDate from,
                                               const std::optional<QDate> &to);
    /// The same for one day; `to` is not filled.
    static ShiftStanding on(const StandingFacts &facts, QDate day);

    /// Whether the member held a slot, or flew, or neither on a day.
    static const Enrolment *enrolledOn(const std::vector<Enrolment> &enrolments, QDate day);
    static bool isFixedOn(const std::vector<Enrolment> &enrolments, QDate day);
};

} // namespace cabas
