// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/stockliststore.h"

#include "core/base/day.h"
#include "core/stock/stockstore.h"

namespace cabas {

namespace {

StockLine readLine(const Row &row)
{
    StockLine line;
    line.product = row.id<ProductId>(0);
    line.level = {row.quantity(1), row.money(2), row.unitPrice(3)};
    if (!row.isNull(4)) {
        line.movedOn = row.day(4);
        line.movedBy = StockStore::kindFromName(row.text(5));
    }
    if (!row.isNull(6))
        line.soonest = row.day(6);
    return line;
}

std::vector<StockLine> readLines(const std::vector<Row> &rows)
{
    std::vector<StockLine> lines;
    for (const Row &row : rows)
        lines.push_back(readLine(row));
    return lines;
}

} // namespace

std::vector<StockLine> StockListStore::page(Tx &tx, Quantity least, Quantity most,
                                            const QString &afterName, qint64 afterId, int limit)
{
    return readLines(tx.run(
        R"(SELECT p.id, COALESCE(s.on_hand_milli, 0), COALESCE(s.value_cents, 0),
               COALESCE(s.last_cost_e4, 0), m.day, m.kind,
               (SELECT MIN(COALESCE(NULLIF(l.use_by, ''), NULLIF(l.best_before, '')))
                FROM lot_levels k JOIN lots l ON l.id = k.lot_id WHERE k.product_id = p.id)
           FROM products p
           LEFT JOIN stock_levels s ON s.product_id = p.id
           LEFT JOIN stock_moves m ON m.id = s.last_move_id
           WHERE (p.name_fold, p.id) > (?, ?)
               AND COALESCE(s.on_hand_milli, 0) >= ? AND COALESCE(s.on_hand_milli, 0) <= ?
               AND (p.state <> 'ended' OR COALESCE(s.on_hand_milli, 0) <> 0)
           ORDER BY p.name_fold, p.id LIMIT ?)",
        {afterName, afterId, least, most, limit}));
}

std::optional<StockLine> StockListStore::line(Tx &tx, ProductId product)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT p.id, COALESCE(s.on_hand_milli, 0), COALESCE(s.value_cents, 0),
               COALESCE(s.last_cost_e4, 0), m.day, m.kind,
               (SELECT MIN(COALESCE(NULLIF(l.use_by, ''), NULLIF(l.best_before, '')))
                FROM lot_levels k JOIN lots l ON l.id = k.lot_id WHERE k.product_id = p.id)
           FROM products p
           LEFT JOIN stock_levels s ON s.product_id = p.id
           LEFT JOIN stock_moves m ON m.id = s.last_move_id
           WHERE p.id = ?)",
        {product});
    return row ? std::optional(readLine(*row)) : std::nullopt;
}

std::vector<StockLine> StockListStore::dated(Tx &tx, QDate until,
                                             const std::optional<QDate> &afterDay, qint64 afterId,
                                             int limit)
{
    const QString after = afterDay ? dayText(*afterDay) : QString();
    // All found before any is read: one connection runs one query at a time.
    const std::vector<Row> found = tx.run(
        R"(SELECT product_id FROM (
               SELECT k.product_id AS product_id,
                   MIN(COALESCE(NULLIF(l.use_by, ''), l.best_before)) AS soonest
               FROM lot_levels k JOIN lots l ON l.id = k.lot_id
               WHERE l.use_by <> '' OR l.best_before <> ''
               GROUP BY k.product_id) d
           WHERE soonest <= ? AND (soonest, product_id) > (?, ?)
           ORDER BY soonest, product_id LIMIT ?)",
        {until, after, afterId, limit});
    std::vector<StockLine> lines;
    for (const Row &row : found) {
        if (const std::optional<StockLine> read = line(tx, row.id<ProductId>(0)))
            lines.push_back(*read);
    }
    return lines;
}

StockTotals StockListStore::totals(Tx &tx, QDate soon)
{
    StockTotals totals;
    tx.each(R"(SELECT CAST(SUM(CASE WHEN p.state <> 'ended' OR COALESCE(s.on_hand_milli, 0) <> 0
                                   THEN 1 ELSE 0 END) AS BIGINT),
                   CAST(SUM(CASE WHEN s.on_hand_milli > 0 THEN 1 ELSE 0 END) AS BIGINT),
                   CAST(SUM(CASE WHEN s.on_hand_milli < 0 THEN 1 ELSE 0 END) AS BIGINT),
                   CAST(SUM(COALESCE(s.value_cents, 0)) AS BIGINT)
               FROM products p LEFT JOIN stock_levels s ON s.product_id = p.id)",
            {}, [&](const Row &row) {
                totals.all = row.number(0);
                totals.onHand = row.number(1);
                totals.negative = row.number(2);
                totals.value = row.money(3);
            });
    totals.none = totals.all - totals.onHand - totals.negative;
    totals.sellSoon = int(tx.integer(
        R"(SELECT COUNT(DISTINCT k.product_id)
           FROM lot_levels k JOIN lots l ON l.id = k.lot_id
           WHERE (l.use_by <> '' OR l.best_before <> '')
               AND COALESCE(NULLIF(l.use_by, ''), l.best_before) <= ?)",
        {soon}));
    return totals;
}

} // namespace cabas
