// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <map>
#include <vector>

namespace cabas {

/// A line as rules about an article or a family look at it.
struct ScopedLine {
    int position = 0;
    ProductId product{0};
    std::optional<FamilyId> family;
    QString name;
    Unit unit = Unit::Piece;
    Quantity quantity;
};

/// Which family stands under which.
class FamilyTree {
public:
    explicit FamilyTree(const std::vector<Family> &families = {});

    /// Whether `family` is `top` or stands under it.
    bool isWithin(std::optional<FamilyId> family, FamilyId top) const;
    /// `top` and all that stands under it.
    std::vector<FamilyId> within(FamilyId top) const;

private:
    std::map<FamilyId, std::optional<FamilyId>> m_parents;
};

/// Whether a rule on an article or on a family is about a line.
bool isAbout(std::optional<ProductId> product, std::optional<FamilyId> family,
             const ScopedLine &line, const FamilyTree &tree);

} // namespace cabas
