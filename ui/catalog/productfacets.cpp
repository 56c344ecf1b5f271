// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productfacets.h"

#include "core/catalog/catalogservice.h"
#include "core/catalog/productsheetservice.h"
#include "core/purchasing/supplierservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/filterline.h"

namespace cabas::ui {

ProductFacets::ProductFacets(Desk &desk, FilterLine &line) : m_desk(desk), m_line(line)
{
    m_familyFacet = m_line.addFacet(tr("Family"), {tr("every one")});
    m_supplierFacet = m_line.addFacet(tr("Supplier"), {tr("all")});
    m_labelFacet = m_line.addFacet(tr("Label"), {tr("all")});
    // In the order of ListedLife.
    m_lifeFacet = m_line.addFacet(tr("State"), {tr("all"), tr("on sale"), tr("not reordered"),
                                                tr("end of series"), tr("blocked"), tr("ended"),
                                                tr("to review")});
    m_line.setFacet(m_lifeFacet, int(ListedLife::OnSale));
}

void ProductFacets::fill()
{
    m_familyNames.clear();
    m_supplierNames.clear();
    std::vector<FamilyId> families;
    QStringList familyNames{tr("every one")};
    if (const auto known = CatalogService(m_desk.db()).families()) {
        for (const Family &family : *known) {
            families.push_back(family.id);
            familyNames += family.name;
            m_familyNames.insert(family.id, family.name);
        }
    }
    std::vector<SupplierId> suppliers;
    QStringList supplierNames{tr("all")};
    if (const auto known = SupplierService(m_desk.db()).all()) {
        for (const Supplier &supplier : *known) {
            suppliers.push_back(supplier.id);
            supplierNames += supplier.name;
            m_supplierNames.insert(supplier.id, supplier.name);
        }
    }
    if (families != m_families)
        m_line.setFacetValues(m_familyFacet, familyNames);
    if (suppliers != m_suppliers)
        m_line.setFacetValues(m_supplierFacet, supplierNames);
    m_families = families;
    m_suppliers = suppliers;
    if (!m_labels.isEmpty())
        return;
    QStringList labelNames{tr("all")};
    if (const auto known = ProductSheetService(m_desk.db()).labels()) {
        for (const QualityLabel &label : *known) {
            m_labels += label.code;
            labelNames += label.name;
        }
    }
    m_line.setFacetValues(m_labelFacet, labelNames);
}

ProductFilter ProductFacets::filter() const
{
    ProductFilter filter;
    filter.typed = m_line.search()->text();
    if (const int family = m_line.facet(m_familyFacet); family > 0)
        filter.family = m_families[size_t(family - 1)];
    if (const int supplier = m_line.facet(m_supplierFacet); supplier > 0)
        filter.supplier = m_suppliers[size_t(supplier - 1)];
    if (const int label = m_line.facet(m_labelFacet); label > 0)
        filter.label = m_labels[label - 1];
    filter.life = ListedLife(m_line.facet(m_lifeFacet));
    return filter;
}

void ProductFacets::clear()
{
    m_line.search()->clear();
    for (const int facet : {m_familyFacet, m_supplierFacet, m_labelFacet, m_lifeFacet})
        m_line.setFacet(facet, 0);
}

void ProductFacets::setNarrow(bool narrow)
{
    for (const int facet : {m_supplierFacet, m_labelFacet, m_lifeFacet})
        m_line.setFacetShown(facet, !narrow || m_line.facet(facet) > 0);
}

} // namespace cabas::ui
