// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/salescope.h"

namespace cabas {

FamilyTree::FamilyTree(const std::vector<Family> &families)
{
    for (const Family &family : families)
        m_parents.emplace(family.id, family.parent);
}

bool FamilyTree::isWithin(std::optional<FamilyId> family, FamilyId top) const
{
    // Not deeper than there are families, were the file's parents to run in a circle.
    for (size_t i = 0; family && i <= m_parents.size(); ++i) {
        if (*family == top)
            return true;
        const auto found = m_parents.find(*family);
        family = found == m_parents.end() ? std::nullopt : found->second;
    }
    return false;
}

std::vector<FamilyId> FamilyTree::within(FamilyId top) const
{
    std::vector<FamilyId> families;
    for (const auto &[family, parent] : m_parents) {
        if (isWithin(family, top))
            families.push_back(family);
    }
    return families;
}

bool isAbout(std::optional<ProductId> product, std::optional<FamilyId> family,
             const ScopedLine &line, const FamilyTree &tree)
{
    return product ? line.product == *product : family && tree.isWithin(line.family, *family);
}

} // namespace cabas
