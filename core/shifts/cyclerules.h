// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/shifts/shiftpolicy.h"
#include "core/shifts/slot.h"

namespace cabas {

/// Cycles of weeks, counted from a Monday in both directions, and the days of slots. Pure.
class CycleRules {
public:
    /// Week of the cycle, 1 to `policy.weeks`, days before the reference Monday included.
    static int weekOf(const ShiftPolicy &policy, QDate day);
    /// 1 is A, 26 is Z, then A2, B2...
    static QString letter(int week);
    /// The cycle that a day lies in.
    static Period cycleOf(const ShiftPolicy &policy, QDate day);
    /// The cycle of a member who counts from a day of their own.
    static Period personalCycleOf(const ShiftPolicy &policy, QDate start, QDate day);

    /// Days of a slot in a period, inside the slot's own days and outside closures that shut it.
    static std::vector<QDate> daysOf(const ShiftPolicy &policy, const ShiftSlot &slot,
                                     const Period &period,
                                     const std::vector<ShiftClosure> &closures);
};

} // namespace cabas
