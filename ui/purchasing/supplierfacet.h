// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplier.h"

#include <QCoreApplication>

#include <optional>
#include <utility>
#include <vector>

namespace cabas::ui {

class FilterLine;

/// The facet "Supplier" of a list of papers: the suppliers that its rows name, each once.
class SupplierFacet {
    Q_DECLARE_TR_FUNCTIONS(SupplierFacet)

public:
    void addTo(FilterLine *filter);
    /// Chooses a supplier now, or once a row names it; none: whatever is chosen stays.
    void want(std::optional<SupplierId> supplier) { m_wanted = supplier; }
    /// Offers these by name; one that is named often is offered once. What is chosen stays chosen.
    void fill(std::vector<std::pair<QString, SupplierId>> named);
    void clear();
    bool isShown(SupplierId supplier) const;

private:
    FilterLine *m_filter = nullptr;
    std::vector<SupplierId> m_suppliers; ///< in the order of the facet, after "all"
    std::optional<SupplierId> m_wanted;
    int m_place = 0;
};

} // namespace cabas::ui
