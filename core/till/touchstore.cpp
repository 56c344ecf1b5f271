// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/touchstore.h"

namespace cabas {

std::vector<ProductId> TouchStore::all(Tx &tx)
{
    std::vector<ProductId> products;
    tx.each(R"(SELECT t.product_id FROM touch_products t JOIN products p ON p.id = t.product_id
               ORDER BY p.name_fold, p.id)",
            {}, [&](const Row &row) { products.push_back(row.id<ProductId>(0)); });
    return products;
}

bool TouchStore::has(Tx &tx, ProductId product)
{
    return tx.first("SELECT product_id FROM touch_products WHERE product_id = ?", {product})
        .has_value();
}

void TouchStore::add(Tx &tx, ProductId product)
{
    tx.change("INSERT INTO touch_products (product_id) VALUES (?)", {product});
    tx.touch(Topic::Catalog);
}

void TouchStore::remove(Tx &tx, ProductId product)
{
    tx.change("DELETE FROM touch_products WHERE product_id = ?", {product});
    tx.touch(Topic::Catalog);
}

} // namespace cabas
