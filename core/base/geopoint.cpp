// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/geopoint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cabas {

namespace {

using Real = double; // double: geometry on a sphere, which counts no money

constexpr Real earthMetres = 6'371'008.8;

Real radians(qint64 millionths)
{
    return Real(millionths) / 1e6 * std::numbers::pi / 180.0;
}

Real squaredSineOfHalf(Real angle)
{
    const Real sine = std::sin(angle / 2);
    return sine * sine;
}

} // namespace

qint64 metresBetween(const GeoPoint &a, const GeoPoint &b)
{
    // One order, so that rounding cannot make there and back differ.
    const auto [from, to] = std::minmax({a, b});
    const Real haversine =
        squaredSineOfHalf(radians(qint64(to.latitudeE6) - from.latitudeE6)) +
        std::cos(radians(from.latitudeE6)) * std::cos(radians(to.latitudeE6)) *
            squaredSineOfHalf(radians(qint64(to.longitudeE6) - from.longitudeE6));
    return std::llround(2 * earthMetres * std::asin(std::min(1.0, std::sqrt(haversine))));
}

} // namespace cabas
