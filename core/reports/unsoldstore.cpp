// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/unsoldstore.h"

namespace cabas {

std::vector<UnsoldStore::Line> UnsoldStore::lines(Tx &tx, QDate from, QDate to)
{
    std::vector<Line> lines;
    tx.each(R"(SELECT p.code, p.name, COALESCE(f.name, ''), p.unit, v.on_hand_milli, v.value_cents,
                   CASE WHEN v.last_sale_day <= ? THEN v.last_sale_day
                        ELSE COALESCE((
                            WITH RECURSIVE walk (previous_id, day, kind) AS (
                                SELECT m.previous_id, m.day, m.kind
                                FROM stock_moves m WHERE m.id = v.last_move_id
                                UNION ALL
                                SELECT m.previous_id, m.day, m.kind
                                FROM walk w JOIN stock_moves m ON m.id = w.previous_id)
                            SELECT MAX(day) FROM walk WHERE kind = 'sale' AND day < ?), '') END,
                   COALESCE(s.stage, 'permanent'), COALESCE(s.review_on, '')
               FROM stock_levels v
               JOIN products p ON p.id = v.product_id
               LEFT JOIN families f ON f.id = p.family_id
               LEFT JOIN product_sheets s ON s.product_id = p.id
               WHERE v.on_hand_milli > 0 AND (v.last_sale_day < ? OR (
                   v.last_sale_day > ? AND NOT EXISTS (
                       WITH RECURSIVE walk (previous_id, day, kind) AS (
                           SELECT m.previous_id, m.day, m.kind
                           FROM stock_moves m WHERE m.id = v.last_move_id
                           UNION ALL
                           SELECT m.previous_id, m.day, m.kind
                           FROM walk w JOIN stock_moves m ON m.id = w.previous_id
                           WHERE w.previous_id >= (SELECT MIN(d.first_move_id)
                                                   FROM stock_days d WHERE d.day >= ?))
                       SELECT 1 FROM walk WHERE day >= ? AND day <= ? AND kind = 'sale')))
               ORDER BY v.value_cents DESC, p.name_fold, p.id)",
            {to, from, from, to, from, from, to}, [&](const Row &row) {
                lines.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                                 row.quantity(4), row.money(5), row.text(6), row.text(7),
                                 row.text(8)});
            });
    return lines;
}

} // namespace cabas
