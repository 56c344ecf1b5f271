// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/chainstore.h"
#include "core/shifts/shiftpolicy.h"

namespace cabas {

/// The versions of the rules of shifts: never changed, a new one holds from its day on.
class PolicyStore {
public:
    /// In order of the day they hold from; of one day the last written comes last.
    static std::vector<ShiftPolicy> all(Tx &tx);
    /// The version in force on a day; one that asks nothing, with number 0, where there is none.
    static ShiftPolicy at(Tx &tx, QDate day);
    /// Writes a version and its link (chain "shift_policies").
    static PolicyId add(Tx &tx, const Session &session, const ShiftPolicy &policy);

    static const ChainSpec &chainSpec();
};

} // namespace cabas
