// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/shifts/slot.h"

namespace cabas {

/// Whom something happened to in the shifts: the people of letters.
class ShiftNewsStore {
public:
    /// Expected between two days, both included.
    static std::vector<MemberId> comingBetween(Tx &tx, QDate from, QDate to);
    /// Took a place by themselves from a day on, for a shift still to come on `today`.
    static std::vector<MemberId> bookedSince(Tx &tx, QDate day, QDate today);
    /// Gave a shift for another one from a day on.
    static std::vector<MemberId> exchangedSince(Tx &tx, QDate day);
    /// Counted as absent on a shift from a day on.
    static std::vector<MemberId> missedSince(Tx &tx, QDate day);
    /// Their request for a leave was answered from a day on.
    static std::vector<MemberId> answeredSince(Tx &tx, QDate day);
    /// The day and minute of the last shift that a member missed.
    static std::optional<std::pair<QDate, int>> lastMissed(Tx &tx, MemberId member);
    /// The last answer to a member's request: whether it was granted, and its first day.
    static std::optional<std::pair<bool, QDate>> lastAnswer(Tx &tx, MemberId member);
};

} // namespace cabas
