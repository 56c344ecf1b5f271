// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/differencelist.h"

#include "core/base/text.h"
#include "core/purchasing/differencerules.h"

#include <algorithm>

namespace cabas::ui {

DifferenceGroup DifferenceList::groupOf(const CatalogueDifference &difference)
{
    if (difference.suspicion != Suspicion::None)
        return DifferenceGroup::ToCheck;
    switch (difference.kind) {
    case DifferenceKind::PriceUp:
        return DifferenceGroup::Up;
    case DifferenceKind::PriceDown:
        return DifferenceGroup::Down;
    case DifferenceKind::Pack:
        return DifferenceGroup::Pack;
    case DifferenceKind::Gone:
        return DifferenceGroup::Gone;
    case DifferenceKind::New:
        return DifferenceGroup::New;
    case DifferenceKind::Vat:
    case DifferenceKind::Back:
    case DifferenceKind::Words:
        break;
    }
    return DifferenceGroup::Other;
}

DifferenceList DifferenceList::of(CatalogueComparison comparison)
{
    DifferenceList list;
    std::stable_sort(comparison.differences.begin(), comparison.differences.end(),
                     [](const auto &a, const auto &b) { return groupOf(a) < groupOf(b); });
    list.folded.reserve(comparison.differences.size());
    for (const CatalogueDifference &difference : comparison.differences) {
        ++list.counts[size_t(groupOf(difference))];
        if (DifferenceRules::isProposed(difference))
            list.proposed.insert(difference.key);
        const SupplierArticle &after = difference.after;
        list.folded.push_back(
            fold(after.name + u' ' + after.reference + u' ' + after.barcode + u' ' + after.brand));
    }
    list.counts[size_t(DifferenceGroup::Unread)] = int(comparison.refused.size());
    list.comparison = std::move(comparison);
    return list;
}

} // namespace cabas::ui
