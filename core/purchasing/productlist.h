// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <QString>

namespace cabas {

/// Which part of a product's life a list shows.
enum class ListedLife { All, OnSale, NotReordered, EndOfSeries, Blocked, Ended, ToReview };

/// What a list of products is narrowed by.
struct ProductFilter {
    /// Every word must stand in the name, the code, the family's or the supplier's name, accents
    /// and capitals aside; three words at most count. Four digits and more are also looked for in
    /// barcodes.
    QString typed;
    std::optional<FamilyId> family; ///< with those under it
    std::optional<SupplierId> supplier;
    QString label; ///< code; empty: any
    ListedLife life = ListedLife::All;

    bool operator==(const ProductFilter &) const = default;
};

/// How many products there are.
struct ProductCounts {
    int onSale = 0;
    int all = 0;
};

} // namespace cabas
