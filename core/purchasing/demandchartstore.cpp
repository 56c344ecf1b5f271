// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/demandchartstore.h"

#include "core/base/day.h"

namespace cabas {

namespace {

constexpr int newestOrders = 10;

} // namespace

std::vector<DayMoves> DemandChartStore::days(Tx &tx, ProductId product, const Period &period)
{
    std::vector<DayMoves> days;
    tx.each(R"(WITH RECURSIVE walk (previous_id, day, kind, quantity_milli) AS (
                   SELECT m.previous_id, m.day, m.kind, m.quantity_milli
                   FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
                   WHERE s.product_id = ?
                   UNION ALL
                   SELECT m.previous_id, m.day, m.kind, m.quantity_milli
                   FROM walk w JOIN stock_moves m ON m.id = w.previous_id
                   WHERE w.previous_id >= (
                       SELECT MIN(d.first_move_id) FROM stock_days d WHERE d.day >= ?))
               SELECT day,
                   CAST(SUM(CASE WHEN kind = 'sale' OR kind = 'refund'
                            THEN -quantity_milli ELSE 0 END) AS BIGINT),
                   CAST(SUM(CASE WHEN kind = 'loss' THEN -quantity_milli ELSE 0 END) AS BIGINT),
                   CAST(SUM(CASE WHEN quantity_milli > 0 AND kind <> 'refund'
                            THEN quantity_milli ELSE 0 END) AS BIGINT),
                   CAST(SUM(quantity_milli) AS BIGINT)
               FROM walk
               WHERE day >= ? AND day < ?
               GROUP BY day ORDER BY day)",
            {product, period.from, period.from, period.to}, [&](const Row &row) {
                days.push_back({product, row.day(0), row.quantity(1), row.quantity(2),
                                row.quantity(3), row.quantity(4)});
            });
    return days;
}

std::vector<PromotedSpan> DemandChartStore::promotions(Tx &tx, ProductId product, QDate from)
{
    std::vector<PromotedSpan> spans;
    tx.each(R"(SELECT x.from_on, x.until_on
               FROM prices x LEFT JOIN price_batches b ON b.id = x.batch_id
               WHERE x.product_id = ? AND x.until_on > ?
                   AND (b.undone_on IS NULL OR b.undone_on > x.from_on)
               ORDER BY x.from_on)",
            {product, from}, [&](const Row &row) {
                spans.push_back({product, {row.day(0), row.day(1)}});
            });
    return spans;
}

DemandChartStore::Known DemandChartStore::known(Tx &tx, ProductId product)
{
    const std::optional<Row> row = tx.first(
        "SELECT on_hand_milli, COALESCE(first_day, '') FROM stock_levels WHERE product_id = ?",
        {product});
    return row ? Known{row->quantity(0), dayFromText(row->text(1))} : Known{};
}

std::optional<Money> DemandChartStore::usualOrder(Tx &tx, SupplierId supplier)
{
    Money sum;
    int orders = 0;
    tx.each(R"(SELECT o.id, CAST(SUM(l.quantity_milli * l.cost_e4) AS BIGINT)
               FROM supplier_orders o JOIN supplier_order_lines l ON l.order_id = o.id
               WHERE o.supplier_id = ? AND o.state IN ('sent', 'received')
               GROUP BY o.id ORDER BY o.id DESC LIMIT ?)",
            {supplier, newestOrders}, [&](const Row &row) {
                // Ten-thousandths times thousandths.
                sum += amountOf(row.unitPrice(1), Quantity::fromMilli(1));
                ++orders;
            });
    return orders == 0 ? std::nullopt
                       : std::optional(share(sum, std::vector<qint64>(size_t(orders), 1)).front());
}

} // namespace cabas
