// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pricegroupstore.h"

#include "core/base/text.h"

namespace cabas {

namespace {

std::vector<ProductId> productsOf(Tx &tx, PriceGroupId id)
{
    std::vector<ProductId> products;
    tx.each(R"(SELECT g.product_id FROM price_group_products g
               JOIN products p ON p.id = g.product_id
               WHERE g.group_id = ? ORDER BY p.name_fold, p.id)",
            {id}, [&](const Row &row) { products.push_back(row.id<ProductId>(0)); });
    return products;
}

std::optional<PriceGroup> groupIn(Tx &tx, const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    const auto id = row->id<PriceGroupId>(0);
    return PriceGroup{id, row->text(1), productsOf(tx, id)};
}

} // namespace

std::vector<PriceGroup> PriceGroupStore::all(Tx &tx)
{
    std::vector<PriceGroup> groups;
    for (const Row &row : tx.run("SELECT id, name FROM price_groups ORDER BY name_fold"))
        groups.push_back(*groupIn(tx, row));
    return groups;
}

std::optional<PriceGroup> PriceGroupStore::find(Tx &tx, PriceGroupId id)
{
    return groupIn(tx, tx.first("SELECT id, name FROM price_groups WHERE id = ?", {id}));
}

std::optional<PriceGroup> PriceGroupStore::named(Tx &tx, const QString &name)
{
    return groupIn(tx,
                   tx.first("SELECT id, name FROM price_groups WHERE name_fold = ?", {fold(name)}));
}

std::optional<PriceGroup> PriceGroupStore::groupOf(Tx &tx, ProductId product)
{
    return groupIn(tx, tx.first(R"(SELECT g.id, g.name FROM price_group_products m
                                   JOIN price_groups g ON g.id = m.group_id
                                   WHERE m.product_id = ?)",
                                {product}));
}

PriceGroupId PriceGroupStore::add(Tx &tx, const QString &name)
{
    tx.touch(Topic::Catalog);
    return PriceGroupId(
        tx.insert("INSERT INTO price_groups (name, name_fold) VALUES (?, ?) RETURNING id",
                  {cleaned(name), fold(name)}));
}

void PriceGroupStore::put(Tx &tx, PriceGroupId id, ProductId product)
{
    tx.change(R"(INSERT INTO price_group_products (product_id, group_id) VALUES (?, ?)
                 ON CONFLICT (product_id) DO UPDATE SET group_id = excluded.group_id)",
              {product, id});
    tx.touch(Topic::Catalog);
}

void PriceGroupStore::takeOut(Tx &tx, ProductId product)
{
    tx.change("DELETE FROM price_group_products WHERE product_id = ?", {product});
    tx.touch(Topic::Catalog);
}

void PriceGroupStore::remove(Tx &tx, PriceGroupId id)
{
    tx.change("DELETE FROM price_group_products WHERE group_id = ?", {id});
    tx.change("DELETE FROM price_groups WHERE id = ?", {id});
    tx.touch(Topic::Catalog);
}

} // namespace cabas
