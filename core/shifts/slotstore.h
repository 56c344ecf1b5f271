// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/db/transaction.h"
#include "core/shifts/slot.h"

namespace cabas {

/// Slots of the cycle, what they are worth, closures, and the shifts that come of them.
class SlotStore {
public:
    static SlotId add(Tx &tx, const ShiftSlot &slot);
    static std::optional<ShiftSlot> find(Tx &tx, SlotId id);
    /// By week, day and hour; `held` as of a day.
    static std::vector<ShiftSlot> all(Tx &tx, QDate day);
    /// Name, hours and places, and those of its open shifts from a day on.
    static void update(Tx &tx, const ShiftSlot &slot, QDate from);
    static void end(Tx &tx, SlotId id, QDate to);

    static void addCredit(Tx &tx, const SlotCredit &credit);
    /// What a slot is worth on a day, one where nothing is said.
    static SlotCredit creditOn(Tx &tx, SlotId slot, QDate day);

    static void addClosure(Tx &tx, const ShiftClosure &closure);
    /// Those that touch a period.
    static std::vector<ShiftClosure> closures(Tx &tx, const Period &period);

    /// Absent where the slot has a shift on that day already.
    static std::optional<ShiftId> addShift(Tx &tx, const Shift &shift);
    /// Takes the row's lock first, where the engine has row locks: places are counted under it.
    static std::optional<Shift> lockShift(Tx &tx, ShiftId id);
    static std::optional<Shift> findShift(Tx &tx, ShiftId id);
    /// By day, hour and number.
    static std::vector<Shift> shifts(Tx &tx, const Period &period);
    static void setState(Tx &tx, ShiftId id, ShiftState state);
};

} // namespace cabas
