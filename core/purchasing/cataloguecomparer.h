// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/formats/table.h"
#include "core/purchasing/cataloguedifference.h"

#include <QCoreApplication>

namespace cabas {

/// Finds, inside a transaction, what a supplier's catalogue would change and which of our products
/// stand behind its articles.
class CatalogueComparer {
    Q_DECLARE_TR_FUNCTIONS(CatalogueComparer)

public:
    CatalogueComparer(Tx &tx, const Session &session, SupplierId supplier)
        : m_tx(tx), m_session(session), m_supplier(supplier)
    {
    }

    /// Compares every article; fails only when `watch` stops it.
    Result<CatalogueComparison> compare(const SupplierCatalogue &catalogue, const Watch &watch);

    /// How our product would be noted as bought, were the article taken: in the product's own
    /// unit. Absent for promotions, for articles without cost, and where units cannot be turned
    /// into each other.
    static std::optional<SupplierItem> itemFor(SupplierId supplier, const ArticleProduct &product,
                                               const SupplierArticle &article);

private:
    void load();
    void compareTold(const SupplierArticle &told, CatalogueComparison &comparison);
    void compareAbsent(const SupplierCatalogue &catalogue, CatalogueComparison &comparison);
    std::optional<ArticleProduct> productOf(const SupplierArticle &article);

    Tx &m_tx;
    const Session &m_session;
    SupplierId m_supplier;
    QHash<QString, SupplierArticle> m_known;
    QHash<QString, SupplierItem> m_items; ///< by reference, in capitals
    RefusedValues m_refused;
};

} // namespace cabas
