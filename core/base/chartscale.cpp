// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chartscale.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int gridLines = 6;
constexpr qint64 firstStep = 100; // a euro

} // namespace

ChartScale ChartScale::of(Money least, Money most)
{
    const qint64 low = std::min<qint64>(0, least.cents());
    const qint64 high = std::max<qint64>(0, most.cents());
    ChartScale scale;
    scale.step = firstStep;
    for (int turn = 0; (high - low) / scale.step >= gridLines; ++turn)
        scale.step = turn % 3 == 1 ? scale.step / 2 * 5 : scale.step * 2;
    scale.low = low < 0 ? -((-low + scale.step - 1) / scale.step) * scale.step : 0;
    scale.high =
        std::max((high + scale.step - 1) / scale.step * scale.step, scale.low + scale.step);
    return scale;
}

} // namespace cabas
