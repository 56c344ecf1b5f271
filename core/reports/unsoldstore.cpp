// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/unsoldstore.h"

namespace cabas {

std::vector<UnsoldStore::Line> UnsoldStore::lines(Tx &tx, QDate from, QDate to)
{
    std::vector<Line> lines;
    tx.each(R"(SELECT p.code, p.name, COALESCE(f.name, ''), p.unit, v.on_hand_milli, v.value_cents,
                   CASE WHEN v.last_sale_day <= ? THEN v.last_sale_day
                        ELSE COALESCE((SELECT m.day FROM stock_days d CROSS JOIN stock_moves m
                                       WHERE d.day < ? AND m.day = d.day
                                           AND m.product_id = p.id AND m.kind = 'sale'
                                       ORDER BY d.day DESC LIMIT 1), '') END,
                   COALESCE(s.stage, 'permanent'), COALESCE(s.review_on, '')
               FROM stock_levels v
               JOIN products p ON p.id = v.product_id
               LEFT JOIN families f ON f.id = p.family_id
               LEFT JOIN product_sheets s ON s.product_id = p.id
               WHERE v.on_hand_milli > 0 AND (v.last_sale_day < ? OR (
                   v.last_sale_day > ? AND NOT EXISTS (
                       SELECT 1 FROM stock_days d CROSS JOIN stock_moves m
                       WHERE d.day >= ? AND d.day <= ? AND m.day = d.day
                           AND m.product_id = p.id AND m.kind = 'sale')))
               ORDER BY v.value_cents DESC, p.name_fold, p.id)",
            {to, from, from, to, from, to}, [&](const Row &row) {
                lines.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                                 row.quantity(4), row.money(5), row.text(6), row.text(7),
                                 row.text(8)});
            });
    return lines;
}

} // namespace cabas
