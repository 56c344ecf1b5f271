// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/memberstory.h"
#include "core/shifts/slot.h"

#include <QHash>

namespace cabas {

/// All that a member's story is told from; each list in order of day.
struct StoryFacts {
    ShiftPolicy policy; ///< in force today
    bool isFixed = false;
    QDate today;
    std::vector<CounterEvent> events;
    std::vector<Standing> standings;
    std::vector<Leave> leaves;
    std::vector<Booking> bookings;
    QHash<qint64, QString> names;      ///< of users, by number
    QHash<qint64, QDate> rules;        ///< first day of each version, by number
    std::vector<StandingCause> causes; ///< of today's standing, where shifts make it
};

/// Tells a member's story. Pure: the same facts give the same lines.
class StoryRules {
public:
    static MemberStory tell(const StoryFacts &facts);
    /// Causes of a standing, the facts apart from what to do.
    static void part(const std::vector<StandingCause> &causes, MemberStory &story);
};

} // namespace cabas
