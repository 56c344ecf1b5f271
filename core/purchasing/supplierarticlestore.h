// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/cataloguedifference.h"

#include <QJsonObject>

namespace cabas {

/// An article by the words one searches it with.
struct OfferedArticle {
    SupplierId supplier{0};
    QString supplierName;
    QString key;
    QString name;
    QString reference;
};

/// What each supplier offers, and which of its changes the shop refused.
class SupplierArticleStore {
public:
    /// All articles of a supplier, those no longer available too, by key.
    static std::vector<SupplierArticle> all(Tx &tx, SupplierId supplier);
    /// The article that a barcode, of one unit or of a pack, stands for; `barcode` as printed.
    static std::optional<SupplierArticle> withBarcode(Tx &tx, SupplierId supplier,
                                                      const QString &barcode);
    static std::optional<SupplierArticle> find(Tx &tx, SupplierId supplier, const QString &key);
    /// What can be ordered now of active suppliers, promotions aside, by name.
    static std::vector<OfferedArticle> offered(Tx &tx);
    /// Adds an article, or replaces the one of the same key.
    static void put(Tx &tx, SupplierId supplier, const SupplierArticle &article);
    static void remove(Tx &tx, SupplierId supplier, const QString &key);

    static RefusedValues refused(Tx &tx, SupplierId supplier);
    /// Remembers a refused value; one refused before for the part is forgotten.
    static void refuse(Tx &tx, SupplierId supplier, const QString &key, const QString &part,
                       const QString &value, CatalogueImportId import);
    /// Forgets what was refused during an import.
    static void forgetRefused(Tx &tx, CatalogueImportId import);

    /// An article as text of its own, to bring it back.
    static QJsonObject toJson(const SupplierArticle &article);
    static SupplierArticle fromJson(const QJsonObject &json);
};

} // namespace cabas
