// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/stockreportstore.h"

namespace cabas {

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
