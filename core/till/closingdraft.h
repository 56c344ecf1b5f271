// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/ticket.h"

#include <map>

namespace cabas {

/// A closing that was begun: what was counted of an open session so far. Nothing of it is posted.
struct ClosingDraft {
    std::map<Money, int> pieces; ///< coins and notes by their worth; none is 0
    Money other;                 ///< cash counted otherwise, rolls of coins for example
    std::map<TillMeans, Money> slips;
    QString note;

    bool operator==(const ClosingDraft &) const = default;
};

} // namespace cabas
