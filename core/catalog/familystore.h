// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/db/transaction.h"

namespace cabas {

/// The tree of families. Their list is CatalogStore::families.
class FamilyStore {
public:
    static std::optional<Family> find(Tx &tx, FamilyId id);
    /// By its whole name, accents and capitals aside.
    static std::optional<Family> named(Tx &tx, const QString &name);
    static FamilyId add(Tx &tx, const QString &name, const std::optional<FamilyId> &parent);
    static void rename(Tx &tx, FamilyId id, const QString &name);
    static void move(Tx &tx, FamilyId id, const std::optional<FamilyId> &parent);
    /// Products of `from` and families under it go to `into`; `from` is no more. The number of
    /// products that moved.
    static qint64 merge(Tx &tx, FamilyId from, FamilyId into);
    static std::vector<ProductId> productsOf(Tx &tx, FamilyId id);
};

} // namespace cabas
