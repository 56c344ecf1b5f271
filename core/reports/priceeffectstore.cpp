// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/priceeffectstore.h"

namespace cabas {

QHash<ProductId, PriceEffectStore::Sold> PriceEffectStore::sold(Tx &tx, QDate from, QDate last)
{
    QHash<ProductId, Sold> sold;
    tx.each(R"(SELECT l.product_id, CAST(SUM(l.quantity_milli) AS BIGINT),
                   CAST(SUM(l.gross_cents) AS BIGINT)
               FROM tickets t
               JOIN ticket_lines l ON l.ticket_id = t.id
               WHERE t.business_day >= ? AND t.business_day <= ? AND l.kind = 'product'
                   AND l.product_id IS NOT NULL
               GROUP BY l.product_id)",
            {from, last}, [&](const Row &row) {
                sold.insert(row.id<ProductId>(0), {row.quantity(1), row.money(2)});
            });
    return sold;
}

} // namespace cabas
