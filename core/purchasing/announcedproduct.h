// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/transaction.h"
#include "core/formats/deliverycsv.h"

#include <optional>

namespace cabas {

/// Which product a line of a supplier's document speaks of.
class AnnouncedProduct {
public:
    /// By the barcode where the document tells it from the supplier's own reference, then by that
    /// reference, then by any code.
    static std::optional<ProductId> find(Tx &tx, std::optional<SupplierId> supplier,
                                         const DeliveryNoteLine &line);
};

} // namespace cabas
