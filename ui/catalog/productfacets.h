// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/productlist.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <vector>

namespace cabas::ui {

class Desk;
class FilterLine;

/// The menus that narrow the list of products: family, supplier, label, state.
class ProductFacets {
    Q_DECLARE_TR_FUNCTIONS(ProductFacets)

public:
    ProductFacets(Desk &desk, FilterLine &line);

    /// Reads again the families, suppliers and labels there are.
    void fill();
    /// What is typed and chosen; what is on sale, before anybody chose.
    ProductFilter filter() const;
    void clear();
    /// What families and suppliers are called, as they were read last.
    const QHash<FamilyId, QString> &familyNames() const { return m_familyNames; }
    const QHash<SupplierId, QString> &supplierNames() const { return m_supplierNames; }
    /// Beside a panel there is room for the family, and for what narrows the list just now.
    void setNarrow(bool narrow);

private:
    Desk &m_desk;
    FilterLine &m_line;
    int m_familyFacet = 0;
    int m_supplierFacet = 0;
    int m_labelFacet = 0;
    int m_lifeFacet = 0;
    std::vector<FamilyId> m_families;
    std::vector<SupplierId> m_suppliers;
    QHash<FamilyId, QString> m_familyNames;
    QHash<SupplierId, QString> m_supplierNames;
    QStringList m_labels;
};

} // namespace cabas::ui
