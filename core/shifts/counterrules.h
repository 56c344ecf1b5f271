// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/counterevent.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace cabas {

/// What counting an attendance needs to know.
struct AttendanceFacts {
    Booking booking;
    Shift shift;
    bool isFixed = false;                ///< the member held a slot on that day
    Counters counters;                   ///< all that counts or will count, before this
    std::optional<ShiftClosure> closure; ///< that the day lies in
    QDate nextCycle;                     ///< first day of the next cycle
};

/// What the end of a cycle needs to know of a member.
struct CycleFacts {
    MemberId member{0};
    QDate end; ///< first day of the next cycle
    bool isFixed = false;
    bool isExcused = false; ///< away, exempted, or closed without make-up
    bool hasReduction = false;
    int reductionsInRow = 0; ///< of the cycles just before
    bool isNew = false;      ///< too new a member for what is above zero to be taken
    Counters counters;
};

/// Turns what happened into movements of the counters. Pure: the caller adds who, when and by
/// which policy.
class CounterRules {
public:
    /// Stable words of causes.
    static const QStringList &causes();

    /// The movements that an outcome brings; none for a booking still to come or cancelled.
    static std::vector<CounterEvent> attended(const ShiftPolicy &policy,
                                              const AttendanceFacts &facts);
    /// Work that is no shift, credited where a make-up would be; nothing where the rules keep no
    /// advance.
    static std::optional<CounterEvent> earned(const ShiftPolicy &policy, bool isFixed,
                                              const Counters &counters, CounterEvent event);
    /// What takes back the movements of an outcome that is corrected, on the days they counted
    /// from. Where the main counter never rises above zero, neither does it by this.
    static std::vector<CounterEvent>
    undone(const ShiftPolicy &policy, const std::vector<CounterEvent> &events, Counters counters);
    /// What a cycle costs a member at its end.
    static std::vector<CounterEvent> cycleEnded(const ShiftPolicy &policy, const CycleFacts &facts);

    /// What brings a member who takes part again, after the rules ended their place, to what such a
    /// return asks: neither more nor less is owed, on whatever counter.
    static std::vector<CounterEvent> returned(const ShiftPolicy &policy, MemberId member, QDate day,
                                              bool isFixed, const Counters &counters);

    /// The sum of those that count by a day.
    static Counters sum(const std::vector<CounterEvent> &events, const std::optional<QDate> &by);
    /// The counter that decides for a fixed or flying member, both where two are kept.
    static qint64 deciding(const ShiftPolicy &policy, bool isFixed, const Counters &counters);
    /// A counter below zero: what is owed, as a positive amount; 0 when nothing is.
    static qint64 owed(const ShiftPolicy &policy, bool isFixed, const Counters &counters);
};

} // namespace cabas
