// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/formats/articlemapping.h"
#include "core/purchasing/cataloguedifference.h"
#include "core/purchasing/naming.h"

namespace cabas {

/// How a supplier's files are read: remembered one for each name, the usual one without name.
struct CatalogueReading {
    ArticleMapping mapping;
    NamingRules naming;
};

/// What an import wrote, as it was before.
struct CatalogueChange {
    QString key;
    std::optional<SupplierArticle> before; ///< absent: the article was added
    std::optional<ProductId> product;
    std::optional<SupplierItem> itemBefore; ///< absent: there was none
    std::optional<SupplierItem> itemAfter;
};

/// The imports of suppliers' catalogues, what they changed, and how files are read.
class CatalogueImportStore {
public:
    static CatalogueImportId add(Tx &tx, const CatalogueImportRun &run, const QString &sha256,
                                 UserId user);
    /// Newest first.
    static std::vector<CatalogueImportRun> newest(Tx &tx, SupplierId supplier, int limit);
    static std::optional<CatalogueImportRun> find(Tx &tx, CatalogueImportId id);
    static void markUndone(Tx &tx, CatalogueImportId id, const QDateTime &at, UserId user);

    static void addChange(Tx &tx, CatalogueImportId id, const CatalogueChange &change);
    /// Newest first: the order to take them back in.
    static std::vector<CatalogueChange> changes(Tx &tx, CatalogueImportId id, SupplierId supplier);

    static std::optional<CatalogueReading> reading(Tx &tx, SupplierId supplier,
                                                   const QString &name);
    static void setReading(Tx &tx, SupplierId supplier, const QString &name,
                           const CatalogueReading &reading);
};

} // namespace cabas
