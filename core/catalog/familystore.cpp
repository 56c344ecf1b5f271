// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/familystore.h"

#include "core/base/text.h"

namespace cabas {

namespace {

std::optional<Family> readFamily(const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    return Family{row->id<FamilyId>(0), row->optionalId<FamilyId>(1), row->text(2)};
}

} // namespace

std::optional<Family> FamilyStore::find(Tx &tx, FamilyId id)
{
    return readFamily(tx.first("SELECT id, parent_id, name FROM families WHERE id = ?", {id}));
}

std::optional<Family> FamilyStore::named(Tx &tx, const QString &name)
{
    return readFamily(
        tx.first("SELECT id, parent_id, name FROM families WHERE name_fold = ? ORDER BY id LIMIT 1",
                 {fold(name)}));
}

FamilyId FamilyStore::add(Tx &tx, const QString &name, const std::optional<FamilyId> &parent)
{
    tx.touch(Topic::Catalog);
    return FamilyId(
        tx.insert("INSERT INTO families (name, name_fold, parent_id) VALUES (?, ?, ?) RETURNING id",
                  {cleaned(name), fold(name), parent}));
}

void FamilyStore::rename(Tx &tx, FamilyId id, const QString &name)
{
    tx.change("UPDATE families SET name = ?, name_fold = ? WHERE id = ?",
              {cleaned(name), fold(name), id});
    tx.touch(Topic::Catalog);
}

void FamilyStore::move(Tx &tx, FamilyId id, const std::optional<FamilyId> &parent)
{
    tx.change("UPDATE families SET parent_id = ? WHERE id = ?", {parent, id});
    tx.touch(Topic::Catalog);
}

qint64 FamilyStore::merge(Tx &tx, FamilyId from, FamilyId into)
{
    const qint64 moved =
        tx.change("UPDATE products SET family_id = ?, revision = revision + 1 WHERE family_id = ?",
                  {into, from});
    tx.change("UPDATE families SET parent_id = ? WHERE parent_id = ? AND id <> ?",
              {into, from, into});
    tx.change("DELETE FROM arrival_terms WHERE family_id = ?", {from});
    tx.change("DELETE FROM families WHERE id = ?", {from});
    tx.touch(Topic::Catalog);
    return moved;
}

std::vector<ProductId> FamilyStore::productsOf(Tx &tx, FamilyId id)
{
    std::vector<ProductId> products;
    tx.each("SELECT id FROM products WHERE family_id = ? ORDER BY id", {id},
            [&](const Row &row) { products.push_back(row.id<ProductId>(0)); });
    return products;
}

} // namespace cabas
