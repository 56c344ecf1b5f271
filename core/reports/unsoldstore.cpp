// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/unsoldstore.h"

namespace cabas {

std::vector<UnsoldStore::Line> UnsoldStore::lines(Tx &tx, QDate from, QDate to)
{
    std::vector<Line> lines;
    tx.each(R"(SELECT p.code, p.name, COALESCE(f.name, ''), p.unit, v.on_hand_milli, v.value_cents,
                   COALESCE((SELECT MAX(m.day) FROM stock_moves m
                             WHERE m.product_id = p.id AND m.kind = 'sale' AND m.day <= ?), ''),
                   COALESCE(s.stage, 'permanent'), COALESCE(s.review_on, '')
               FROM stock_levels v
               JOIN products p ON p.id = v.product_id
               LEFT JOIN families f ON f.id = p.family_id
               LEFT JOIN product_sheets s ON s.product_id = p.id
               WHERE v.on_hand_milli > 0 AND NOT EXISTS (
                   SELECT 1 FROM stock_moves m
                   WHERE m.product_id = p.id AND m.kind = 'sale' AND m.day >= ? AND m.day <= ?)
               ORDER BY v.value_cents DESC, p.name_fold, p.id)",
            {to, from, to}, [&](const Row &row) {
                lines.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                                 row.quantity(4), row.money(5), row.text(6), row.text(7),
                                 row.text(8)});
            });
    return lines;
}

} // namespace cabas
