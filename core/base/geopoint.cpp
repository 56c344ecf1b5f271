// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/geopoint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cabas {

namespace {

constexpr double earthMetres = 6'371'008.8;

double radians(qint64 millionths)
{
    return double(millionths) / 1e6 * std::numbers::pi / 180.0;
}

double squaredSineOfHalf(double angle)
{
    const double sine = std::sin(angle / 2);
    return sine * sine;
}

} // namespace

qint64 metresBetween(const GeoPoint &a, const GeoPoint &b)
{
    // One order, so that rounding cannot make there and back differ.
    const auto [from, to] = std::minmax(a, b);
    const double haversine =
        squaredSineOfHalf(radians(qint64(to.latitudeE6) - from.latitudeE6)) +
        std::cos(radians(from.latitudeE6)) * std::cos(radians(to.latitudeE6)) *
            squaredSineOfHalf(radians(qint64(to.longitudeE6) - from.longitudeE6));
    return std::llround(2 * earthMetres * std::asin(std::min(1.0, std::sqrt(haversine))));
}

} // namespace cabas
