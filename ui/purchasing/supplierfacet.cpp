// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/supplierfacet.h"

#include "core/base/text.h"
#include "ui/widgets/filterline.h"

#include <algorithm>

namespace cabas::ui {

void SupplierFacet::addTo(FilterLine *filter)
{
    m_filter = filter;
    m_place = filter->addFacet(tr("Supplier"), {tr("all")});
}

void SupplierFacet::fill(std::vector<std::pair<QString, SupplierId>> named)
{
    if (const int at = m_filter->facet(m_place); at > 0 && !m_wanted)
        m_wanted = m_suppliers[size_t(at - 1)];
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        return std::pair(fold(a.first), a.second.value()) <
               std::pair(fold(b.first), b.second.value());
    });
    // Two suppliers of one name are two.
    const auto isSame = [](const auto &a, const auto &b) { return a.second == b.second; };
    named.erase(std::unique(named.begin(), named.end(), isSame), named.end());
    m_suppliers.clear();
    QStringList words{tr("all")};
    int chosen = 0;
    for (const auto &[name, id] : named) {
        words += name;
        m_suppliers.push_back(id);
        if (m_wanted == id)
            chosen = int(m_suppliers.size());
    }
    m_filter->setFacetValues(m_place, words);
    m_filter->setFacet(m_place, chosen);
    if (chosen > 0)
        m_wanted.reset();
}

void SupplierFacet::clear()
{
    m_filter->setFacet(m_place, 0);
}

bool SupplierFacet::isShown(SupplierId supplier) const
{
    const int at = m_filter->facet(m_place);
    return at == 0 || supplier == m_suppliers[size_t(at - 1)];
}

} // namespace cabas::ui
