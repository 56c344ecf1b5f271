// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pricebatch.h"
#include "core/catalog/pricing.h"

namespace cabas {

/// A product on sale with what its price is made from.
struct PriceBasis {
    ProductId product{0};
    QString code;
    QString name;
    Unit unit = Unit::Piece;
    std::optional<FamilyId> family;
    QString familyName; ///< empty: none
    std::optional<SupplierId> supplier;
    int vatBp = 0;
    std::optional<Money> price; ///< in force on the day it was read for
    UnitPrice cost;             ///< of its usual supplier, VAT excluded; 0: not known

    PricedArticle article() const { return {product, family, supplier, vatBp, cost}; }
};

/// A product's price through the chain, with its proof.
struct ArticleProof {
    PriceBasis basis;
    PriceProof proof;
};

/// A line of a batch with what it earns.
struct PreviewedLine {
    PriceBatchLine line;
    UnitPrice cost; ///< with the steps that are in cost; 0: not known
    std::optional<MarginWords> before;
    std::optional<MarginWords> after;
};

} // namespace cabas
