// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace cabas {

/// A place on earth in millionths of a degree (about 11 cm), north and east positive.
struct GeoPoint {
    static constexpr int maxLatitudeE6 = 90'000'000;
    static constexpr int maxLongitudeE6 = 180'000'000;

    int latitudeE6 = 0;
    int longitudeE6 = 0;

    constexpr bool isSane() const
    {
        return latitudeE6 >= -maxLatitudeE6 && latitudeE6 <= maxLatitudeE6 &&
               longitudeE6 >= -maxLongitudeE6 && longitudeE6 <= maxLongitudeE6;
    }
    constexpr auto operator<=>(const GeoPoint &) const = default;
};

/// Metres between two places as the crow flies on a sphere of 6,371.0088 km (the mean radius of
/// the IUGG), rounded. The same two places always give the same number, in either order.
qint64 metresBetween(const GeoPoint &a, const GeoPoint &b);

} // namespace cabas
