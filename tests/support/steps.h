// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace cabas::test {

/// The steps that SQLite's machine took on the connection that writes, since the last call: what
/// work costs, the same on every computer.
qint64 stepsTaken(Database &db);

/// The steps of `deed`.
template <typename Deed>
qint64 stepsOf(Database &db, const Deed &deed)
{
    stepsTaken(db);
    deed();
    return stepsTaken(db);
}

} // namespace cabas::test
