// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/yearfactsstore.h"

namespace cabas {

std::vector<NotInvoiced> YearFactsStore::received(Tx &tx, QDate from, QDate to)
{
    std::vector<NotInvoiced> list;
    tx.each(R"(SELECT s.code, s.name, v.code, v.rate_bp, CAST(SUM(m.value_cents) AS BIGINT)
               FROM stock_moves m
               JOIN deliveries d ON d.id = m.source_id
               JOIN products p ON p.id = m.product_id
               JOIN vat_codes v ON v.id = p.vat_code_id
               LEFT JOIN lots l ON l.id = m.lot_id
               JOIN suppliers s ON s.id = COALESCE(l.supplier_id, d.supplier_id)
               WHERE m.id >= (SELECT MIN(w.first_move_id) FROM stock_days w WHERE w.day >= ?)
                   AND m.source_kind = 'delivery' AND m.day >= ? AND m.day <= ?
               GROUP BY s.code, s.name, v.code, v.rate_bp
               ORDER BY s.code, v.code)",
            {from, from, to}, [&](const Row &row) {
                if (list.empty() || list.back().supplier != row.text(0))
                    list.push_back({row.text(0), row.text(1), {}});
                list.back().parts.push_back({row.text(2), int(row.integer(3)), row.money(4)});
            });
    return list;
}

Money YearFactsStore::memberOpenings(Tx &tx)
{
    const auto row = tx.first(R"(SELECT COALESCE(CAST(SUM(amount_cents) AS BIGINT), 0)
                                 FROM member_account_moves WHERE kind = 'opening')");
    return row ? row->money(0) : Money();
}

std::map<QString, Money> YearFactsStore::booked(Tx &tx, QDate from, QDate to)
{
    std::map<QString, Money> sums;
    tx.each(R"(SELECT o.third_party, CAST(SUM(l.debit_cents - l.credit_cents) AS BIGINT)
               FROM (SELECT DISTINCT entry_id, third_party FROM journal_lines
                     WHERE account >= '401' AND account < '402' AND third_party <> ''
                       AND entry_on >= ? AND entry_on <= ?) o
               JOIN journal_lines l ON l.entry_id = o.entry_id
               WHERE l.account >= '60' AND l.account < '61'
               GROUP BY o.third_party)",
            {from, to}, [&](const Row &row) { sums[row.text(0)] = row.money(1); });
    return sums;
}

} // namespace cabas
