// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

/// A line of the register: a number of the shop's own that stands, or stood, for a product. GS1
/// leaves the prefixes 02, 04 and 20 to 29 to each shop (GS1 General Specifications, restricted
/// circulation numbers).
struct InStoreCode {
    QString code; ///< as printed; of weighed and priced labels without the value
    ProductId product{0};
    QString productName;
    QString productCode;
    QString producer;                 ///< or who supplies it, where nobody is said to make it
    std::optional<QDateTime> givenAt; ///< absent: before there was a register
    QString givenBy;
    bool isInUse = true; ///< false: the product has lost it
};

} // namespace cabas
