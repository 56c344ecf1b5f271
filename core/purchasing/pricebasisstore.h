// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/pricebasis.h"

namespace cabas {

/// What the prices of products are made from.
class PriceBasisStore {
public:
    /// Of every product on sale, by name, with the price of a day.
    static std::vector<PriceBasis> all(Tx &tx, QDate day);
    static std::optional<PriceBasis> of(Tx &tx, ProductId product, QDate day);
};

} // namespace cabas
