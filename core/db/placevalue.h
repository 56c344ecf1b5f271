// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geopoint.h"
#include "core/db/row.h"

namespace cabas {

/// The two columns of a place, both NULL where it is not known.
inline SqlValue latitudeOf(const std::optional<GeoPoint> &place)
{
    return place ? std::optional(place->latitudeE6) : std::optional<int>();
}
inline SqlValue longitudeOf(const std::optional<GeoPoint> &place)
{
    return place ? std::optional(place->longitudeE6) : std::optional<int>();
}

/// A latitude in this column and a longitude in the next.
inline std::optional<GeoPoint> placeIn(const Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return GeoPoint{row.number(column), row.number(column + 1)};
}

} // namespace cabas
