// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/marginstore.h"

#include <map>

namespace cabas {

std::vector<FamilyMargin> MarginStore::byFamily(Tx &tx, QDate from, QDate to)
{
    std::map<QString, FamilyMargin> sums;
    tx.each(R"(SELECT COALESCE(f.name, ''), l.vat_bp, CAST(SUM(l.gross_cents) AS BIGINT)
               FROM tickets t
               JOIN ticket_lines l ON l.ticket_id = t.id
               LEFT JOIN families f ON f.id = l.family_id
               WHERE t.business_day >= ? AND t.business_day <= ? AND l.kind = 'product'
               GROUP BY COALESCE(f.name, ''), l.vat_bp)",
            {from, to}, [&](const Row &row) {
                const Money gross = row.money(2);
                sums[row.text(0)].sales += gross - vatIncludedIn(gross, int(row.integer(1)));
            });
    tx.each(R"(SELECT COALESCE(f.name, ''),
                      CAST(SUM(CASE WHEN m.kind = 'receipt' THEN m.value_cents ELSE 0 END)
                           AS BIGINT),
                      CAST(SUM(m.value_cents) AS BIGINT)
               FROM stock_moves m
               JOIN products p ON p.id = m.product_id
               LEFT JOIN families f ON f.id = p.family_id
               WHERE m.id >= (SELECT MIN(w.first_move_id) FROM stock_days w WHERE w.day >= ?)
                   AND m.day >= ? AND m.day <= ? AND m.kind <> 'opening'
               GROUP BY COALESCE(f.name, ''))",
            {from, from, to}, [&](const Row &row) {
                sums[row.text(0)].purchases += row.money(1);
                sums[row.text(0)].variation += row.money(2);
            });
    std::vector<FamilyMargin> list;
    for (auto &[name, sum] : sums) {
        sum.family = name;
        list.push_back(sum);
    }
    return list;
}

} // namespace cabas
