// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/standingrules.h"

#include <map>

namespace cabas {

/// A booking as it ended, with what its shift was worth.
struct LivedShift {
    Booking booking;
    int fixedMilli = 1000;
    int flyingMilli = 1000;
};

/// What one member lived, whatever the rules were.
struct LivedHistory {
    MemberId member{0};
    int number = 0;
    QString name;
    QDate joinedOn;
    std::vector<Enrolment> enrolments; ///< in order of day
    std::vector<Leave> leaves;
    std::vector<LivedShift> shifts;    ///< in order of day and hour, cancelled ones left out
    std::vector<CounterEvent> settled; ///< what no rule makes: corrections, gifts, carried over
    std::vector<Booking> extras;       ///< other shifts than their own, cancelled included
};

/// What a member's history makes under some rules.
struct ReplayedMember {
    std::vector<CounterEvent> events;
    std::vector<Enrolment> enrolments; ///< with the places that the rules would have ended
    ShiftStanding standing;            ///< on the last day
    Counters counters;
};

/// Lives a shop's history again under other rules. Pure: nothing is written anywhere.
class PolicySimulator {
public:
    /// Every attendance and every end of a cycle up to a day (included) counts as `policy` says,
    /// on whatever day it was. Places that other rules had ended go on until they end by these.
    static ReplayedMember replay(const ShiftPolicy &policy, const LivedHistory &history,
                                 const std::vector<ShiftClosure> &closures, QDate day);
};

} // namespace cabas
