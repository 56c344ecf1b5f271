// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace cabas {

/// The grid of a chart of amounts: lines at 1, 2 or 5 times a power of ten, a handful of them,
/// whole euros, and nothing among them. In cents; `low` and `high` are multiples of `step`.
struct ChartScale {
    qint64 step = 100;
    qint64 low = 0;
    qint64 high = 100;

    /// For amounts from `least` to `most`.
    static ChartScale of(Money least, Money most);
    /// The part of a length that an amount takes, negative below nothing.
    qint64 lengthOf(Money amount, qint64 full) const
    {
        return mulDivRounded(amount.cents(), full, high - low);
    }
};

} // namespace cabas
