// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/productsheet.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// Keeps who changed what of a product, in the transaction of the change.
class ProductHistory {
public:
    /// `source`: how the change came ("hand", "import", "openfoodfacts").
    static void record(Tx &tx, const Session &session, ProductId id,
                       std::vector<ProductChange> changes, const QString &source);
    /// What differs between two states of a product.
    static void record(Tx &tx, const Session &session, const Product &before, const Product &after,
                       const QString &source);
    /// A code more, or one less.
    static void recordCode(Tx &tx, const Session &session, ProductId id, const QString &before,
                           const QString &after, const QString &source);
    /// ProductEntry::update, with its history.
    static Result<Product> update(Tx &tx, const Session &session, const Product &product,
                                  const QString &source);
    /// Writes a sheet, tidied and checked before, with its history, an audit line and, where its
    /// shelf label is no longer right, a label to print. Conflict when somebody else wrote first.
    static Result<> putSheet(Tx &tx, const Session &session, const ProductSheet &sheet,
                             const QString &source);
};

} // namespace cabas
