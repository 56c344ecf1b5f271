// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/formats/membertable.h"
#include "core/members/member.h"
#include "core/shifts/slot.h"

#include <QCoreApplication>

namespace cabas {

/// Shift counters and slots of members who come from the program used before, line by line, in the
/// transaction that brings the member.
class ShiftArrivals {
    Q_DECLARE_TR_FUNCTIONS(ShiftArrivals)

public:
    /// A new member's counter begins as an event "carried over from before", and the slot is theirs
    /// from today on. Of a known one it says where file and shop differ, and changes nothing.
    static Result<QStringList> take(Tx &tx, const Session &session, const Member &member,
                                    const MemberRow &row, bool isNew);
    /// The slot that a text names: its number, its name, or week, day and hour as in
    /// "ALun. - 09:00" and "B Tue 18:30".
    static std::optional<ShiftSlot> slotNamed(const std::vector<ShiftSlot> &slots,
                                              const QString &text);

private:
    static Result<> begin(Tx &tx, const Session &session, const Member &member,
                          const MemberRow &row, const std::optional<ShiftSlot> &slot);
};

} // namespace cabas
