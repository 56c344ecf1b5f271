// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pricebatch.h"
#include "core/db/transaction.h"

namespace cabas {

/// Price families: products that share one price. A product is in one at most.
class PriceGroupStore {
public:
    /// By name.
    static std::vector<PriceGroup> all(Tx &tx);
    static std::optional<PriceGroup> find(Tx &tx, PriceGroupId id);
    /// Accents and capitals aside.
    static std::optional<PriceGroup> named(Tx &tx, const QString &name);
    static std::optional<PriceGroup> groupOf(Tx &tx, ProductId product);

    static PriceGroupId add(Tx &tx, const QString &name);
    /// Puts a product into a group, out of the one it was in.
    static void put(Tx &tx, PriceGroupId id, ProductId product);
    static void takeOut(Tx &tx, ProductId product);
    /// With its products out of it.
    static void remove(Tx &tx, PriceGroupId id);
};

} // namespace cabas
