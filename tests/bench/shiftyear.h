// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace cabas {
class Database;
class Session;
} // namespace cabas

namespace cabas::bench {

/// A shop of 2,500 members who held 120 slots of 21 places for a year: 32,500 shifts that were
/// attended, exchanged or missed, and two cycles ahead.
class ShiftYear {
public:
    /// The path of its file, made once and kept.
    static QString path();
    /// Monday of the first week after the year that was lived.
    static QDate now() { return {2026, 3, 9}; }
};

} // namespace cabas::bench
