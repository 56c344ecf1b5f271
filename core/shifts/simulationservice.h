// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/shifts/policysimulator.h"

namespace cabas {

/// A member whose right to shop, or state, would be another one.
struct ChangedStanding {
    MemberId member{0};
    int number = 0;
    QString name;
    ShiftStanding before;
    ShiftStanding after;
};

/// What other rules would have made of the shop's real history.
struct PolicySimulation {
    QDate day;
    int members = 0;
    int shopping = 0;              ///< who may shop today
    int wouldShop = 0;             ///< who might under the other rules
    std::map<QString, int> before; ///< members by state
    std::map<QString, int> after;
    std::vector<ChangedStanding> changed; ///< who loses the right first, then by number
};

/// Tries rules on what was lived, before they are voted.
class SimulationService {
public:
    explicit SimulationService(Database &db) : m_db(db) {}

    /// Reads a snapshot and computes; writes nothing. Takes seconds in a large shop: run it
    /// beside the window.
    Result<PolicySimulation> simulate(const Session &session, const ShiftPolicy &policy) const;

private:
    Database &m_db;
};

} // namespace cabas
