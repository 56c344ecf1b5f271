// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/demandstore.h"

#include "core/base/text.h"

namespace cabas {

std::vector<SuppliedProduct> DemandStore::products(Tx &tx, const SupplyScope &scope)
{
    std::vector<SuppliedProduct> products;
    tx.each(R"(SELECT p.id, p.code, p.name, p.unit, p.family_id,
                   COALESCE(i.pack_milli, p.pack_milli), COALESCE(i.minimum_milli, 0),
                   COALESCE(i.cost_e4, 0), COALESCE(l.last_cost_e4, 0),
                   COALESCE(l.on_hand_milli, 0), COALESCE(l.first_day, ''),
                   COALESCE(l.last_sale_day, ''), COALESCE(s.shelf_life_days, 0),
                   CASE WHEN p.unit <> 'piece' THEN 1000
                        WHEN s.net_unit IN ('kg', 'l') THEN s.net_milli ELSE 0 END
               FROM products p
               LEFT JOIN supplier_items i ON i.product_id = p.id AND i.supplier_id = ?
               LEFT JOIN stock_levels l ON l.product_id = p.id
               LEFT JOIN product_sheets s ON s.product_id = p.id
               WHERE p.state = 'active'
                   AND (p.supplier_id = ? OR (p.supplier_id IS NULL AND i.id IS NOT NULL)
                        OR p.id IN (SELECT x.product_id FROM supplier_order_lines x
                                    WHERE x.order_id = ?))
               ORDER BY p.name_fold, p.id)",
            {scope.supplier, scope.supplier, scope.order}, [&](const Row &row) {
                SuppliedProduct product;
                ProposalItem &item = product.item;
                item.product = row.id<ProductId>(0);
                item.code = row.text(1);
                item.name = row.text(2);
                item.unit = unitFromName(row.text(3)).value_or(Unit::Piece);
                product.family = row.optionalId<FamilyId>(4);
                item.pack = row.quantity(5);
                item.minimum = row.quantity(6);
                item.cost = row.unitPrice(7).isZero() ? row.unitPrice(8) : row.unitPrice(7);
                item.onHand = row.quantity(9);
                product.firstDay = dayFromText(row.text(10));
                item.everSold = !row.text(11).isEmpty();
                item.shelfLifeDays = row.number(12);
                item.weight = row.quantity(13);
                products.push_back(std::move(product));
            });
    return products;
}

void DemandStore::eachDay(Tx &tx, const SupplyScope &scope, QDate from,
                          const std::function<void(const DayMoves &)> &take)
{
    tx.each(R"(WITH RECURSIVE walk (product_id, previous_id, day, kind, quantity_milli) AS (
                   SELECT p.id, m.previous_id, m.day, m.kind, m.quantity_milli
                   FROM products p
                   JOIN stock_levels s ON s.product_id = p.id
                   JOIN stock_moves m ON m.id = s.last_move_id
                   WHERE p.state = 'active'
                       AND (p.supplier_id = ? OR (p.supplier_id IS NULL AND EXISTS (
                           SELECT 1 FROM supplier_items i
                           WHERE i.product_id = p.id AND i.supplier_id = ?))
                           OR p.id IN (SELECT x.product_id FROM supplier_order_lines x
                                       WHERE x.order_id = ?))
                   UNION ALL
                   SELECT w.product_id, m.previous_id, m.day, m.kind, m.quantity_milli
                   FROM walk w JOIN stock_moves m ON m.id = w.previous_id
                   WHERE w.previous_id >= (
                       SELECT MIN(d.first_move_id) FROM stock_days d WHERE d.day >= ?))
               SELECT product_id, day,
                   CAST(SUM(CASE WHEN kind = 'sale' OR kind = 'refund'
                            THEN -quantity_milli ELSE 0 END) AS BIGINT),
                   CAST(SUM(CASE WHEN kind = 'loss' THEN -quantity_milli ELSE 0 END) AS BIGINT),
                   CAST(SUM(CASE WHEN quantity_milli > 0 AND kind <> 'refund'
                            THEN quantity_milli ELSE 0 END) AS BIGINT),
                   CAST(SUM(quantity_milli) AS BIGINT)
               FROM walk
               WHERE day >= ?
               GROUP BY product_id, day ORDER BY product_id, day)",
            {scope.supplier, scope.supplier, scope.order, from, from}, [&](const Row &row) {
                take({row.id<ProductId>(0), row.day(1), row.quantity(2), row.quantity(3),
                      row.quantity(4), row.quantity(5)});
            });
}

std::vector<QDate> DemandStore::openDays(Tx &tx, const Period &period)
{
    std::vector<QDate> days;
    tx.each(R"(SELECT d.day FROM stock_days d
               WHERE d.day >= ? AND d.day < ? AND EXISTS (
                   SELECT 1 FROM stock_moves m
                   WHERE m.id >= d.first_move_id AND m.id <= d.last_move_id
                       AND m.day = d.day AND m.kind = 'sale')
               ORDER BY d.day)",
            {period.from, period.to}, [&](const Row &row) { days.push_back(row.day(0)); });
    return days;
}

std::map<ProductId, Quantity> DemandStore::sold(Tx &tx, const SupplyScope &scope,
                                                const Period &period)
{
    // A few weeks long ago: all moves of these days cost less than walking back to them. The
    // products are gathered first: to look each move's up takes three times as long.
    std::map<ProductId, Quantity> sold;
    tx.each(R"(SELECT m.product_id, CAST(SUM(-m.quantity_milli) AS BIGINT)
               FROM stock_moves m
               WHERE m.id >= (SELECT MIN(d.first_move_id) FROM stock_days d
                              WHERE d.day >= ? AND d.day < ?)
                   AND m.id <= (SELECT MAX(d.last_move_id) FROM stock_days d
                                WHERE d.day >= ? AND d.day < ?)
                   AND m.day >= ? AND m.day < ? AND m.kind IN ('sale', 'refund')
                   AND m.product_id IN (
                       SELECT p.id FROM products p
                       WHERE p.state = 'active'
                           AND (p.supplier_id = ? OR (p.supplier_id IS NULL AND EXISTS (
                               SELECT 1 FROM supplier_items i
                               WHERE i.product_id = p.id AND i.supplier_id = ?))
                               OR p.id IN (SELECT x.product_id FROM supplier_order_lines x
                                           WHERE x.order_id = ?)))
               GROUP BY m.product_id ORDER BY m.product_id)",
            {period.from, period.to, period.from, period.to, period.from, period.to, scope.supplier,
             scope.supplier, scope.order},
            [&](const Row &row) { sold.insert_or_assign(row.id<ProductId>(0), row.quantity(1)); });
    return sold;
}

std::map<ProductId, Quantity> DemandStore::incoming(Tx &tx, const SupplyScope &scope)
{
    std::map<ProductId, Quantity> incoming;
    tx.each(R"(SELECT l.product_id, l.quantity_milli
                   - (SELECT CAST(COALESCE(SUM(r.quantity_milli), 0) AS BIGINT)
                      FROM order_receipts r WHERE r.order_line_id = l.id)
                   + (SELECT CAST(COALESCE(SUM(b.quantity_milli), 0) AS BIGINT)
                      FROM order_returns b WHERE b.order_line_id = l.id)
                   - (SELECT CAST(COALESCE(SUM(s.missing_milli), 0) AS BIGINT)
                      FROM supplier_order_shortages s
                      WHERE s.order_line_id = l.id AND s.comes_later = 0)
               FROM supplier_orders o JOIN supplier_order_lines l ON l.order_id = o.id
               JOIN products p ON p.id = l.product_id
               WHERE o.state = 'sent'
                   AND (p.supplier_id = ? OR p.supplier_id IS NULL
                        OR p.id IN (SELECT x.product_id FROM supplier_order_lines x
                                    WHERE x.order_id = ?))
               ORDER BY l.id)",
            {scope.supplier, scope.order}, [&](const Row &row) {
                if (row.integer(1) > 0)
                    incoming[row.id<ProductId>(0)] += row.quantity(1);
            });
    return incoming;
}

std::map<ProductId, std::vector<DatedStock>> DemandStore::lots(Tx &tx, const SupplyScope &scope)
{
    std::map<ProductId, std::vector<DatedStock>> lots;
    tx.each(R"(SELECT l.product_id, CASE WHEN o.use_by <> '' THEN o.use_by ELSE o.best_before END,
                   l.on_hand_milli
               FROM lot_levels l JOIN lots o ON o.id = l.lot_id
               JOIN products p ON p.id = l.product_id
               WHERE (p.supplier_id = ? OR p.supplier_id IS NULL
                      OR p.id IN (SELECT x.product_id FROM supplier_order_lines x
                                  WHERE x.order_id = ?))
                   AND (o.use_by <> '' OR o.best_before <> '')
               ORDER BY l.product_id, l.lot_id)",
            {scope.supplier, scope.order}, [&](const Row &row) {
                lots[row.id<ProductId>(0)].push_back({row.optionalDay(1), row.quantity(2)});
            });
    return lots;
}

std::vector<PromotedSpan> DemandStore::promotions(Tx &tx, const SupplyScope &scope, QDate from)
{
    std::vector<PromotedSpan> spans;
    tx.each(R"(SELECT x.product_id, x.from_on, x.until_on
               FROM prices x JOIN products p ON p.id = x.product_id
               LEFT JOIN price_batches b ON b.id = x.batch_id
               WHERE x.until_on > ? AND (p.supplier_id = ? OR p.supplier_id IS NULL
                        OR p.id IN (SELECT o.product_id FROM supplier_order_lines o
                                    WHERE o.order_id = ?))
                   AND (b.undone_on IS NULL OR b.undone_on > x.from_on)
               ORDER BY x.product_id, x.from_on)",
            {from, scope.supplier, scope.order}, [&](const Row &row) {
                spans.push_back({row.id<ProductId>(0), {row.day(1), row.day(2)}});
            });
    return spans;
}

std::optional<OrderTerms> DemandStore::terms(Tx &tx, SupplierId supplier)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT lead_days, delivery_days, cover_days, service_bp, minimum_cents,
                        franco_cents, transport_cents, tolerance_bp, tolerance_cents
                    FROM supplier_order_terms WHERE supplier_id = ?)",
                 {supplier});
    if (!row)
        return std::nullopt;
    OrderTerms terms;
    terms.supplier = supplier;
    terms.leadDays = row->number(0);
    terms.deliveryDays = row->number(1);
    terms.coverDays = row->number(2);
    terms.serviceBp = row->number(3);
    terms.minimum = row->money(4);
    terms.franco = row->money(5);
    terms.transport = row->money(6);
    terms.toleranceBp = row->number(7);
    terms.tolerance = row->money(8);
    return terms;
}

void DemandStore::setTerms(Tx &tx, const OrderTerms &terms)
{
    tx.change(R"(INSERT INTO supplier_order_terms (supplier_id, lead_days, delivery_days,
                     cover_days, service_bp, minimum_cents, franco_cents, transport_cents,
                     tolerance_bp, tolerance_cents)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (supplier_id) DO UPDATE SET lead_days = excluded.lead_days,
                     delivery_days = excluded.delivery_days, cover_days = excluded.cover_days,
                     service_bp = excluded.service_bp, minimum_cents = excluded.minimum_cents,
                     franco_cents = excluded.franco_cents,
                     transport_cents = excluded.transport_cents,
                     tolerance_bp = excluded.tolerance_bp,
                     tolerance_cents = excluded.tolerance_cents)",
              {terms.supplier, terms.leadDays, terms.deliveryDays, terms.coverDays, terms.serviceBp,
               terms.minimum, terms.franco, terms.transport, terms.toleranceBp, terms.tolerance});
    tx.touch(Topic::Deliveries);
}

} // namespace cabas
