// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/stockreportstore.h"

#include "core/stock/stockstore.h"

namespace cabas {

std::vector<StockEvent> StockReportStore::movesOf(Tx &tx, ProductId product, int limit)
{
    std::vector<StockEvent> events;
    tx.each(R"(SELECT m.day, m.at, m.kind, m.quantity_milli, m.value_cents, m.reason, m.zone,
                   COALESCE(l.lot, ''), u.display_name, COALESCE(t.name, ''),
                   COALESCE(s.name, '')
               FROM stock_moves m
               JOIN users u ON u.id = m.user_id
               LEFT JOIN lots l ON l.id = m.lot_id
               LEFT JOIN tickets t ON m.source_kind = 'ticket' AND t.id = m.source_id
               LEFT JOIN deliveries d ON m.source_kind = 'delivery' AND d.id = m.source_id
               LEFT JOIN delivery_lines n ON n.delivery_id = d.id
                   AND n.product_id = m.product_id
               LEFT JOIN suppliers s ON s.id = COALESCE(n.supplier_id, d.supplier_id)
               WHERE m.product_id = ? ORDER BY m.day DESC, m.id DESC LIMIT ?)",
            {product, limit}, [&](const Row &row) {
                events.push_back({row.day(0), row.instant(1), StockStore::kindFromName(row.text(2)),
                                  row.quantity(3), row.money(4), Quantity(), row.text(5),
                                  row.text(6), row.text(7), row.text(8), row.text(9),
                                  row.text(10)});
            });
    return events;
}

std::vector<StockReportStore::Level> StockReportStore::levelsAt(Tx &tx, QDate day)
{
    std::vector<Level> levels;
    tx.each(R"(SELECT p.code, p.name, COALESCE(f.name, ''), p.unit,
                      s.on_hand_milli - COALESCE((SELECT CAST(SUM(m.quantity_milli) AS BIGINT)
                          FROM stock_moves m WHERE m.product_id = p.id AND m.day > ?), 0),
                      s.value_cents - COALESCE((SELECT CAST(SUM(m.value_cents) AS BIGINT)
                          FROM stock_moves m WHERE m.product_id = p.id AND m.day > ?), 0),
                      s.last_cost_e4
               FROM stock_levels s
               JOIN products p ON p.id = s.product_id
               LEFT JOIN families f ON f.id = p.family_id
               ORDER BY p.name_fold, p.id)",
            {day, day}, [&](const Row &row) {
                levels.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                                  row.quantity(4), row.money(5), row.unitPrice(6)});
            });
    return levels;
}

} // namespace cabas
