// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/chainstore.h"
#include "core/shifts/counterevent.h"

#include <map>

namespace cabas {

/// The events that make members' counters. There is no other counter: what one holds is their sum.
class CounterStore {
public:
    /// Writes events by a policy, under who does it and when, as one link of the chain "counters".
    static void add(Tx &tx, const Session &session, PolicyId policy,
                    const std::vector<CounterEvent> &events);
    /// In order of day, then as they were written.
    static std::vector<CounterEvent> of(Tx &tx, MemberId member);
    static std::vector<CounterEvent> of(Tx &tx, MemberId member, ShiftId shift);
    /// What counts by a day, or all that is written without one.
    static Counters sum(Tx &tx, MemberId member, const std::optional<QDate> &by);
    /// What counts by a day, of every member of whom anything does.
    static std::map<MemberId, Counters> sums(Tx &tx, QDate by);
    /// Whether anything counts from a day on.
    static bool hasFrom(Tx &tx, QDate day);
    /// The last day whose cycle ends are counted.
    static std::optional<QDate> lastCycleDay(Tx &tx);
    static void addCycleDay(Tx &tx, QDate day);

    static const ChainSpec &chainSpec();
};

} // namespace cabas
