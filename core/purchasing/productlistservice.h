// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/productsheet.h"
#include "core/db/database.h"
#include "core/purchasing/productlist.h"
#include "core/stock/stockmove.h"

#include <vector>

namespace cabas {

/// A row of the list of products.
struct ProductListRow {
    Product product;
    LifeState life = LifeState::Active;
    StockLevel level;
};

/// The list of products as the catalogue's page shows it. A few milliseconds a page: may be asked
/// by the window's own reader at each key.
class ProductListService {
public:
    explicit ProductListService(Database &db) : m_db(db) {}

    /// The next `limit` rows by name, after the last row that is already shown.
    Result<std::vector<ProductListRow>> page(const Session &session, const ProductFilter &filter,
                                             const std::optional<ProductListRow> &after,
                                             int limit) const;
    Result<ProductCounts> counts(const Session &session) const;

private:
    Database &m_db;
};

} // namespace cabas
