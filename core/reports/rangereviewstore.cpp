// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rangereviewstore.h"

namespace cabas {

namespace {

std::vector<RangeReviewStore::Line> read(Tx &tx, const char *sql, SqlArguments values)
{
    std::vector<RangeReviewStore::Line> lines;
    tx.each(sql, values, [&](const Row &row) {
        lines.push_back({row.id<ProductId>(0), row.quantity(1), row.money(2), row.optionalDay(3)});
    });
    return lines;
}

} // namespace

std::vector<RangeReviewStore::Line> RangeReviewStore::due(Tx &tx, QDate today)
{
    return read(tx, R"(SELECT p.id, COALESCE(v.on_hand_milli, 0), COALESCE(v.value_cents, 0),
                   NULLIF(v.last_sale_day, '')
               FROM product_sheets s
               JOIN products p ON p.id = s.product_id
               LEFT JOIN stock_levels v ON v.product_id = p.id
               WHERE s.review_on <= ? AND p.state <> 'ended'
               ORDER BY s.review_on, p.name_fold, p.id)",
                {today});
}

std::vector<RangeReviewStore::Line> RangeReviewStore::unsold(Tx &tx, QDate from)
{
    return read(tx, R"(SELECT p.id, v.on_hand_milli, v.value_cents,
                   NULLIF(v.last_sale_day, '')
               FROM stock_levels v
               JOIN products p ON p.id = v.product_id
               WHERE v.on_hand_milli > 0 AND p.state <> 'ended'
                   AND v.first_day < ? AND v.last_sale_day < ?
               ORDER BY v.value_cents DESC, p.name_fold, p.id)",
                {from, from});
}

std::vector<RangeReviewStore::Line> RangeReviewStore::passing(Tx &tx)
{
    return read(tx, R"(SELECT p.id, COALESCE(v.on_hand_milli, 0), COALESCE(v.value_cents, 0),
                   NULLIF(v.last_sale_day, '')
               FROM products p
               LEFT JOIN product_sheets s ON s.product_id = p.id
               LEFT JOIN stock_levels v ON v.product_id = p.id
               WHERE p.state = 'blocked'
                   OR (p.state = 'active' AND (s.stage <> 'permanent' OR s.reorder = 0))
               ORDER BY p.name_fold, p.id)",
                {});
}

} // namespace cabas
