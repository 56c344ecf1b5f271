// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/quantity.h"

#include <QString>

namespace cabas {

using TareId = Id<struct TareTag>;

/// A container whose weight the shop knows: "Bocal 1 L", 0.485 kg.
struct Tare {
    TareId id{0};
    QString name;
    Quantity weight; ///< kilograms
    int revision = 1;

    bool operator==(const Tare &) const = default;
};

} // namespace cabas
