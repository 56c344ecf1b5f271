// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geopoint.h"

#include <optional>

namespace cabas {

/// Where the shop stands, and from how near goods count as local.
struct ShopPlace {
    static constexpr int maxLocalKm = 20'000;

    std::optional<GeoPoint> at;
    int localKm = 150; ///< 1 to 20,000

    bool operator==(const ShopPlace &) const = default;
};

} // namespace cabas
