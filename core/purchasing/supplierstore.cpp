// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/supplierstore.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/db/searchstore.h"

#include <algorithm>

namespace cabas {

namespace {

Supplier readSupplier(const Row &row)
{
    Supplier supplier;
    supplier.id = row.id<SupplierId>(0);
    supplier.code = row.text(1);
    supplier.name = row.text(2);
    supplier.siren = row.text(3);
    supplier.email = row.text(4);
    supplier.phone = row.text(5);
    supplier.termsDays = row.number(6);
    supplier.notes = row.text(7);
    supplier.active = row.flag(8);
    supplier.revision = row.number(9);
    return supplier;
}

std::optional<Supplier> readSupplier(const std::optional<Row> &row)
{
    return row ? std::optional(readSupplier(*row)) : std::nullopt;
}

SupplierItem readItem(const Row &row)
{
    return {row.id<SupplierId>(0), row.id<ProductId>(1), row.text(2),    row.quantity(3),
            row.unitPrice(4),      row.text(5),          row.quantity(6)};
}

std::vector<SupplierItem> readItems(const std::vector<Row> &rows)
{
    std::vector<SupplierItem> items;
    for (const Row &row : rows)
        items.push_back(readItem(row));
    return items;
}

} // namespace

std::optional<Supplier> SupplierStore::find(Tx &tx, SupplierId id)
{
    return readSupplier(
        tx.first(R"(SELECT id, code, name, siren, email, phone, terms_days, notes, active, revision
                    FROM suppliers WHERE id = ?)",
                 {id}));
}

std::optional<Supplier> SupplierStore::findByCode(Tx &tx, const QString &code)
{
    return readSupplier(
        tx.first(R"(SELECT id, code, name, siren, email, phone, terms_days, notes, active, revision
                    FROM suppliers WHERE code = ?)",
                 {cleaned(code).toUpper()}));
}

std::optional<Supplier> SupplierStore::findByName(Tx &tx, const QString &name)
{
    return readSupplier(
        tx.first(R"(SELECT id, code, name, siren, email, phone, terms_days, notes, active, revision
                    FROM suppliers WHERE name_fold = ? ORDER BY id LIMIT 1)",
                 {fold(name)}));
}

std::vector<Supplier> SupplierStore::search(Tx &tx, const QString &typed, int limit)
{
    std::vector<Supplier> active;
    std::vector<Supplier> others;
    for (const qint64 id : SearchStore::find(tx, Searched::Suppliers, typed, limit)) {
        if (const std::optional<Supplier> supplier = find(tx, SupplierId(id)))
            (supplier->active ? active : others).push_back(*supplier);
    }
    active.insert(active.end(), others.begin(), others.end());
    return active;
}

std::vector<Supplier> SupplierStore::all(Tx &tx)
{
    std::vector<Supplier> suppliers;
    tx.each(R"(SELECT id, code, name, siren, email, phone, terms_days, notes, active, revision
               FROM suppliers ORDER BY name_fold, id)",
            {}, [&](const Row &row) { suppliers.push_back(readSupplier(row)); });
    return suppliers;
}

std::vector<SupplierRow> SupplierStore::rows(Tx &tx)
{
    std::vector<SupplierRow> rows;
    tx.each(R"(SELECT s.id, s.code, s.name, s.siren, s.email, s.phone, s.terms_days, s.notes,
                   s.active, s.revision,
                   (SELECT COUNT(*) FROM supplier_items i WHERE i.supplier_id = s.id),
                   (SELECT COALESCE(MAX(d.business_day), '') FROM deliveries d
                    WHERE d.supplier_id = s.id AND d.state = 'finished'),
                   (SELECT COALESCE(MAX(d.business_day), '')
                    FROM delivery_lines l CROSS JOIN deliveries d
                    WHERE l.supplier_id = s.id AND d.id = l.delivery_id AND d.state = 'finished')
               FROM suppliers s ORDER BY s.name_fold, s.id)",
            {}, [&](const Row &row) {
                const QString last = std::max(row.text(11), row.text(12)); // brought by others too
                rows.push_back({readSupplier(row), row.number(10), dayFromText(last)});
            });
    return rows;
}

qint64 SupplierStore::lastId(Tx &tx)
{
    return tx.integer("SELECT COALESCE(MAX(id), 0) FROM suppliers");
}

SupplierId SupplierStore::add(Tx &tx, const Supplier &supplier)
{
    const QString folded = fold(supplier.name);
    const SupplierId id(tx.insert(
        R"(INSERT INTO suppliers (code, name, name_fold, siren, email, phone, terms_days, notes,
               active)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {supplier.code, supplier.name, folded, supplier.siren, supplier.email, supplier.phone,
         supplier.termsDays, supplier.notes, supplier.active}));
    SearchStore::put(tx, Searched::Suppliers, id.value(), folded);
    tx.touch(Topic::Suppliers);
    return id;
}

bool SupplierStore::update(Tx &tx, const Supplier &supplier)
{
    const QString folded = fold(supplier.name);
    const qint64 changed = tx.change(
        R"(UPDATE suppliers
           SET code = ?, name = ?, name_fold = ?, siren = ?, email = ?, phone = ?, terms_days = ?,
               notes = ?, active = ?, revision = revision + 1
           WHERE id = ? AND revision = ?)",
        {supplier.code, supplier.name, folded, supplier.siren, supplier.email, supplier.phone,
         supplier.termsDays, supplier.notes, supplier.active, supplier.id, supplier.revision});
    if (changed == 0)
        return false;
    SearchStore::put(tx, Searched::Suppliers, supplier.id.value(), folded);
    tx.touch(Topic::Suppliers);
    return true;
}

void SupplierStore::setItem(Tx &tx, const SupplierItem &item)
{
    tx.change(
        R"(INSERT INTO supplier_items (supplier_id, product_id, reference, pack_milli, cost_e4,
                     supplier_name, minimum_milli)
                 VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (supplier_id, product_id) DO UPDATE
                 SET reference = excluded.reference, pack_milli = excluded.pack_milli,
                     cost_e4 = excluded.cost_e4, supplier_name = excluded.supplier_name,
                     minimum_milli = excluded.minimum_milli)",
        {item.supplier, item.product, item.reference, item.pack, item.cost, item.name,
         item.minimum});
    tx.touch(Topic::Suppliers);
}

void SupplierStore::removeItem(Tx &tx, SupplierId supplier, ProductId product)
{
    tx.change("DELETE FROM supplier_items WHERE supplier_id = ? AND product_id = ?",
              {supplier, product});
    tx.touch(Topic::Suppliers);
}

std::optional<SupplierItem> SupplierStore::item(Tx &tx, SupplierId supplier, ProductId product)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT supplier_id, product_id, reference, pack_milli, cost_e4, supplier_name,
                         minimum_milli
                    FROM supplier_items WHERE supplier_id = ? AND product_id = ?)",
                 {supplier, product});
    return row ? std::optional(readItem(*row)) : std::nullopt;
}

std::optional<SupplierItem> SupplierStore::itemByReference(Tx &tx, SupplierId supplier,
                                                           const QString &reference)
{
    if (reference.isEmpty())
        return std::nullopt;
    const std::optional<Row> row =
        tx.first(R"(SELECT supplier_id, product_id, reference, pack_milli, cost_e4, supplier_name,
                         minimum_milli
                    FROM supplier_items WHERE supplier_id = ? AND reference = ?
                    ORDER BY id LIMIT 1)",
                 {supplier, reference});
    return row ? std::optional(readItem(*row)) : std::nullopt;
}

std::vector<SupplierItem> SupplierStore::itemsOf(Tx &tx, SupplierId supplier)
{
    return readItems(
        tx.run(R"(SELECT supplier_id, product_id, reference, pack_milli, cost_e4, supplier_name,
                         minimum_milli
                               FROM supplier_items WHERE supplier_id = ? ORDER BY id)",
               {supplier}));
}

std::vector<SoldItem> SupplierStore::soldBy(Tx &tx, SupplierId supplier)
{
    std::vector<SoldItem> sold;
    tx.each(R"(SELECT i.supplier_id, i.product_id, i.reference, i.pack_milli, i.cost_e4,
                   i.supplier_name, i.minimum_milli, p.code, p.name, p.unit
               FROM supplier_items i JOIN products p ON p.id = i.product_id
               WHERE i.supplier_id = ? ORDER BY p.name_fold, p.id)",
            {supplier}, [&](const Row &row) {
                sold.push_back({readItem(row), row.text(7), row.text(8),
                                unitFromName(row.text(9)).value_or(Unit::Piece)});
            });
    return sold;
}

std::vector<SupplierItem> SupplierStore::offersOf(Tx &tx, ProductId product)
{
    return readItems(
        tx.run(R"(SELECT supplier_id, product_id, reference, pack_milli, cost_e4, supplier_name,
                         minimum_milli
                               FROM supplier_items WHERE product_id = ? ORDER BY id)",
               {product}));
}

void SupplierStore::noteCost(Tx &tx, const SupplierCost &cost)
{
    const std::optional<Row> last = tx.first(R"(SELECT cost_e4 FROM supplier_costs
                    WHERE product_id = ? AND supplier_id = ? ORDER BY id DESC LIMIT 1)",
                                             {cost.product, cost.supplier});
    if (last && last->unitPrice(0) == cost.cost)
        return;
    tx.change(
        R"(INSERT INTO supplier_costs (supplier_id, product_id, from_on, cost_e4, source,
                     user_id, set_at)
                 VALUES (?, ?, ?, ?, ?, ?, ?))",
        {cost.supplier, cost.product, cost.from, cost.cost, cost.source, cost.user, cost.setAt});
    tx.touch(Topic::Suppliers);
}

void SupplierStore::rememberCosts(Tx &tx, DeliveryId delivery, QDate day, UserId user,
                                  const QDateTime &at)
{
    tx.change(R"(WITH brought AS (
                     SELECT COALESCE(l.supplier_id, d.supplier_id) AS supplier_id, l.product_id,
                         l.pack_milli, l.cost_e4
                     FROM delivery_lines l JOIN deliveries d ON d.id = l.delivery_id
                     WHERE l.delivery_id = ? AND l.cost_e4 > 0
                         AND NOT EXISTS (SELECT 1 FROM delivery_prices r
                                         WHERE r.line_id = l.id AND r.remember = 0))
                 INSERT INTO supplier_items (supplier_id, product_id, pack_milli, cost_e4)
                 SELECT b.supplier_id, b.product_id, b.pack_milli, b.cost_e4
                 FROM brought b
                 LEFT JOIN supplier_items i ON i.supplier_id = b.supplier_id
                     AND i.product_id = b.product_id
                 WHERE b.supplier_id IS NOT NULL AND COALESCE(i.cost_e4, -1) <> b.cost_e4
                 ON CONFLICT (supplier_id, product_id) DO UPDATE
                 SET cost_e4 = excluded.cost_e4)",
              {delivery});
    tx.change(R"(WITH brought AS (
                     SELECT COALESCE(l.supplier_id, d.supplier_id) AS supplier_id, l.product_id,
                         l.position, l.cost_e4
                     FROM delivery_lines l JOIN deliveries d ON d.id = l.delivery_id
                     WHERE l.delivery_id = ? AND l.cost_e4 > 0
                         AND NOT EXISTS (SELECT 1 FROM delivery_prices r
                                         WHERE r.line_id = l.id AND r.remember = 0))
                 INSERT INTO supplier_costs (supplier_id, product_id, from_on, cost_e4, source,
                     user_id, set_at)
                 SELECT b.supplier_id, b.product_id, ?, b.cost_e4, 'delivery', CAST(? AS BIGINT), ?
                 FROM brought b
                 WHERE b.supplier_id IS NOT NULL
                     AND b.cost_e4 <> COALESCE((SELECT c.cost_e4 FROM supplier_costs c
                                                WHERE c.product_id = b.product_id
                                                    AND c.supplier_id = b.supplier_id
                                                ORDER BY c.id DESC LIMIT 1), -1)
                 ORDER BY b.position)",
              {delivery, day, user, at});
    tx.touch(Topic::Suppliers);
}

std::vector<SupplierCost> SupplierStore::costsOf(Tx &tx, ProductId product, int limit)
{
    std::vector<SupplierCost> costs;
    tx.each(R"(SELECT supplier_id, product_id, from_on, cost_e4, source, user_id, set_at
               FROM supplier_costs WHERE product_id = ? ORDER BY id DESC LIMIT ?)",
            {product, limit}, [&](const Row &row) {
                costs.push_back({row.id<SupplierId>(0), row.id<ProductId>(1), row.day(2),
                                 row.unitPrice(3), row.text(4), row.id<UserId>(5), row.instant(6)});
            });
    return costs;
}

} // namespace cabas
