// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/shifts/committee.h"
#include "core/shifts/slot.h"

namespace cabas {

/// Pairs: who shares whose slot.
class PairStore {
public:
    static qint64 add(Tx &tx, const ShiftPair &pair);
    static void end(Tx &tx, qint64 id, QDate to);
    /// Those that a member is or was in, on either side, oldest first.
    static std::vector<ShiftPair> of(Tx &tx, MemberId member);
    /// The one a member is in on a day.
    static std::optional<ShiftPair> on(Tx &tx, MemberId member, QDate day);
    /// Those whose holder holds a slot on a day.
    static std::vector<ShiftPair> ofSlot(Tx &tx, SlotId slot, QDate day);
    /// Whose slot a member shares on a day; absent for everybody else, the holder too.
    static std::optional<MemberId> holderOf(Tx &tx, MemberId member, QDate day);
};

} // namespace cabas
