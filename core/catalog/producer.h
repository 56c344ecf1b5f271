// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geopoint.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace cabas {

using ProducerId = Id<struct ProducerTag>;

/// Who made or grew a product; the supplier may be somebody else.
struct Producer {
    ProducerId id{0};
    QString name;  ///< unique, accents and capitals aside
    QString place; ///< town
    QString department;
    QString country; ///< ISO 3166-1, two capitals, or empty
    std::optional<GeoPoint> at;
    QString notes;
    int revision = 1;

    bool operator==(const Producer &) const = default;
};

} // namespace cabas
