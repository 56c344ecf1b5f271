// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/shiftpolicy.h"
#include "core/shifts/slot.h"

namespace cabas {

enum class Counter { Main, Second };

/// Something that moved a member's counter. Never changed: a mistake is undone by another one.
struct CounterEvent {
    qint64 id = 0;
    MemberId member{0};
    QDate day; ///< from which it counts
    Counter counter = Counter::Main;
    qint64 amount = 0; ///< thousandths of a shift or minutes, never 0
    QString cause;     ///< "absent", "make_up", "cycle"...: CounterRules::causes
    std::optional<ShiftId> shift;
    std::optional<qint64> undoes; ///< the event that it takes back
    PolicyId policy{0};
    QDateTime at;
    UserId user{0};
};

/// What both counters hold.
struct Counters {
    qint64 main = 0;
    qint64 second = 0;

    bool operator==(const Counters &) const = default;
};

} // namespace cabas
