// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/productlist.h"

#include <vector>

namespace cabas {

/// The list of products, filtered and paged in SQL.
class ProductListStore {
public:
    /// The next `limit` by name, after `afterName` (folded) and `afterId`. `today` decides what is
    /// due for review.
    static std::vector<ProductId> page(Tx &tx, const ProductFilter &filter,
                                       const QString &afterName, qint64 afterId, QDate today,
                                       int limit);
    static ProductCounts counts(Tx &tx);
};

} // namespace cabas
