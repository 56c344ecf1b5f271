// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/expirystore.h"

#include "core/base/day.h"

namespace cabas {

std::vector<ExpiryStore::Line> ExpiryStore::lines(Tx &tx, QDate until)
{
    std::vector<Line> lines;
    // What is on the shelf first: of all lots there ever were, few are left.
    tx.each(R"(SELECT l.id, l.product_id, l.lot, l.best_before, l.use_by, l.supplier_id,
                   k.on_hand_milli, COALESCE(s.name, '')
               FROM lot_levels k
               CROSS JOIN lots l
               LEFT JOIN suppliers s ON s.id = l.supplier_id
               WHERE l.id = k.lot_id AND ((l.use_by <> '' AND l.use_by <= ?)
                   OR (l.use_by = '' AND l.best_before <> '' AND l.best_before <= ?))
               ORDER BY CASE WHEN l.use_by <> '' THEN l.use_by ELSE l.best_before END, l.id)",
            {until, until}, [&](const Row &row) {
                Lot lot{row.id<LotId>(0), row.id<ProductId>(1), row.text(2), {}, {}, {},
                        row.quantity(6)};
                lot.bestBefore = dayFromText(row.text(3));
                lot.useBy = dayFromText(row.text(4));
                lot.supplier = row.optionalId<SupplierId>(5);
                lines.push_back({lot, row.text(7)});
            });
    return lines;
}

} // namespace cabas
