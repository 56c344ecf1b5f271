// SPDX-License-Identifier: GPL-3.0-or-later
// What the scans and lines of deliveries add up to.
#include "core/purchasing/deliverystore.h"

namespace cabas {

std::vector<CounterShare> DeliveryStore::counters(Tx &tx, DeliveryId id)
{
    std::vector<CounterShare> shares;
    tx.each(R"(SELECT c.user_id, u.display_name, COUNT(DISTINCT c.line_id)
               FROM delivery_scans c JOIN users u ON u.id = c.user_id
               WHERE c.delivery_id = ? AND c.undone = 0
               GROUP BY c.user_id, u.display_name ORDER BY MIN(c.id))",
            {id}, [&](const Row &row) {
                shares.push_back({row.id<UserId>(0), row.text(1), row.number(2)});
            });
    return shares;
}

std::optional<QDateTime> DeliveryStore::firstScanAt(Tx &tx, DeliveryId id)
{
    const std::optional<Row> row =
        tx.first("SELECT at FROM delivery_scans WHERE delivery_id = ? ORDER BY id LIMIT 1", {id});
    return row ? std::optional(row->instant(0)) : std::nullopt;
}

Shortage DeliveryStore::shortage(Tx &tx, SupplierId supplier, QDate since)
{
    Shortage shortage;
    tx.each(R"(SELECT l.expected_milli, l.received_milli,
                   CASE WHEN l.cost_e4 > 0 THEN l.cost_e4 ELSE COALESCE(i.cost_e4, 0) END
               FROM delivery_lines l JOIN deliveries d ON d.id = l.delivery_id
               LEFT JOIN supplier_items i
                   ON i.supplier_id = COALESCE(l.supplier_id, d.supplier_id)
                   AND i.product_id = l.product_id
               WHERE COALESCE(l.supplier_id, d.supplier_id) = ? AND d.state = 'finished'
                   AND d.business_day >= ? AND l.expected_milli IS NOT NULL)",
            {supplier, since}, [&](const Row &row) {
                const Quantity expected = row.quantity(0);
                const Quantity received = row.quantity(1);
                const UnitPrice cost = row.unitPrice(2);
                shortage.announced += amountOf(cost, expected);
                if (received < expected)
                    shortage.missing += amountOf(cost, expected - received);
            });
    return shortage;
}

} // namespace cabas
