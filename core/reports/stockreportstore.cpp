// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/stockreportstore.h"

#include "core/stock/stockstore.h"

#include <algorithm>
#include <limits>
#include <map>

namespace cabas {

namespace {

/// Before and after all moves.
const QDate firstDay(1900, 1, 1);
const QDate lastDay(9999, 12, 30);

/// Where a walk back through a product's moves begins, and what was on hand after that move.
struct Walk {
    qint64 first = 0;
    Quantity level;
};

Walk walkOf(Tx &tx, ProductId product)
{
    const std::optional<Row> row = tx.first(
        "SELECT last_move_id, on_hand_milli FROM stock_levels WHERE product_id = ?", {product});
    return row ? Walk{row->integer(0), row->quantity(1)} : Walk{};
}

Walk walkFrom(Tx &tx, const StockEvent &event)
{
    return {tx.integer("SELECT previous_id FROM stock_moves WHERE id = ?", {event.id}),
            event.after - event.quantity};
}

struct Moved {
    Quantity quantity;
    Money value;
};

/// What moved after a day, by product. Years of moves are grouped part by part: the database sorts
/// what it groups in memory.
std::map<ProductId, Moved> movedAfter(Tx &tx, QDate day)
{
    constexpr qint64 movesAtOnce = 100'000;
    std::map<ProductId, Moved> moved;
    const std::optional<Row> range =
        tx.first(R"(SELECT COALESCE(MIN(first_move_id), 0), COALESCE(MAX(last_move_id), -1)
                    FROM stock_days WHERE day > ?)",
                 {day});
    const qint64 last = range->integer(1);
    for (qint64 from = range->integer(0); from <= last; from += movesAtOnce)
        tx.each(R"(SELECT product_id, CAST(SUM(quantity_milli) AS BIGINT),
                       CAST(SUM(value_cents) AS BIGINT)
                   FROM stock_moves
                   WHERE id >= ? AND id < ? AND day > ?
                   GROUP BY product_id)",
                {from, from + movesAtOnce, day}, [&](const Row &row) {
                    Moved &sum = moved[row.id<ProductId>(0)];
                    sum.quantity += row.quantity(1);
                    sum.value += row.money(2);
                });
    return moved;
}

} // namespace

std::vector<StockEvent> StockReportStore::movesOf(Tx &tx, ProductId product, int limit)
{
    std::vector<StockEvent> events;
    tx.each(R"(WITH RECURSIVE walk (id, previous_id, taken) AS (
                   SELECT m.id, m.previous_id, 1
                   FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
                   WHERE s.product_id = ?
                   UNION ALL
                   SELECT m.id, m.previous_id, w.taken + 1
                   FROM walk w JOIN stock_moves m ON m.id = w.previous_id
                   WHERE w.taken < ?)
               SELECT m.day, m.at, m.kind, m.quantity_milli, m.value_cents, m.reason, m.zone,
                   COALESCE(l.lot, ''), u.display_name, COALESCE(t.name, ''),
                   COALESCE(s.name, ''), m.id, m.source_kind, m.source_id
               FROM walk w JOIN stock_moves m ON m.id = w.id
               JOIN users u ON u.id = m.user_id
               LEFT JOIN lots l ON l.id = m.lot_id
               LEFT JOIN tickets t ON m.source_kind = 'ticket' AND t.id = m.source_id
               LEFT JOIN deliveries d ON m.source_kind = 'delivery' AND d.id = m.source_id
               LEFT JOIN delivery_lines n ON n.delivery_id = d.id
                   AND n.product_id = m.product_id
               LEFT JOIN suppliers s ON s.id = COALESCE(n.supplier_id, d.supplier_id)
               ORDER BY m.id DESC LIMIT ?)",
            {product, limit, limit}, [&](const Row &row) {
                StockEvent event{
                    row.day(0),      row.instant(1), StockStore::kindFromName(row.text(2)),
                    row.quantity(3), row.money(4),   Quantity(),
                    row.text(5),     row.text(6),    row.text(7),
                    row.text(8),     row.text(9),    row.text(10)};
                event.id = row.id<MoveId>(11);
                event.sourceKind = row.text(12);
                event.sourceId = row.integer(13);
                events.push_back(event);
            });
    return events;
}

std::vector<StockEvent> StockReportStore::page(Tx &tx, const MoveWish &wish,
                                               const std::optional<StockEvent> &after, int limit)
{
    // Years of moves: a page walks on from where the one before it stopped.
    const QString kind = wish.kind ? StockStore::kindName(*wish.kind) : QString();
    const QDate from = wish.from.value_or(firstDay);
    const QDate to = wish.to.value_or(lastDay);
    const Walk walk = after ? walkFrom(tx, *after) : walkOf(tx, wish.product);
    std::vector<StockEvent> events;
    tx.each(R"(WITH RECURSIVE walk (id, previous_id, day, kind, after_milli, left_milli, taken) AS (
                   SELECT m.id, m.previous_id, m.day, m.kind, s.level_milli,
                       s.level_milli - m.quantity_milli,
                       CASE WHEN m.day >= ? AND m.day <= ? AND (? = '' OR m.kind = ?)
                            THEN 1 ELSE 0 END
                   FROM (SELECT CAST(? AS BIGINT) AS first_id,
                             CAST(? AS BIGINT) AS level_milli) s
                   JOIN stock_moves m ON m.id = s.first_id
                   UNION ALL
                   SELECT m.id, m.previous_id, m.day, m.kind, w.left_milli,
                       w.left_milli - m.quantity_milli,
                       w.taken + CASE WHEN m.day >= ? AND m.day <= ? AND (? = '' OR m.kind = ?)
                                      THEN 1 ELSE 0 END
                   FROM walk w JOIN stock_moves m ON m.id = w.previous_id
                   WHERE w.taken < ? AND w.previous_id >= (
                       SELECT MIN(d.first_move_id) FROM stock_days d WHERE d.day >= ?))
               SELECT m.day, m.at, m.kind, m.quantity_milli, m.value_cents, m.reason, m.zone,
                   COALESCE(l.lot, ''), u.display_name, COALESCE(t.name, ''),
                   COALESCE(s.name, ''), m.id, m.source_kind, m.source_id, w.after_milli
               FROM walk w JOIN stock_moves m ON m.id = w.id
               JOIN users u ON u.id = m.user_id
               LEFT JOIN lots l ON l.id = m.lot_id
               LEFT JOIN tickets t ON m.source_kind = 'ticket' AND t.id = m.source_id
               LEFT JOIN deliveries d ON m.source_kind = 'delivery' AND d.id = m.source_id
               LEFT JOIN suppliers s ON s.id = d.supplier_id
               WHERE w.day >= ? AND w.day <= ? AND (? = '' OR w.kind = ?)
               ORDER BY m.id DESC LIMIT ?)",
            {from, to, kind, kind, walk.first, walk.level, from, to, kind, kind, limit, from, from,
             to, kind, kind, limit},
            [&](const Row &row) {
                StockEvent event{
                    row.day(0),      row.instant(1), StockStore::kindFromName(row.text(2)),
                    row.quantity(3), row.money(4),   row.quantity(14),
                    row.text(5),     row.text(6),    row.text(7),
                    row.text(8),     row.text(9),    row.text(10)};
                event.id = row.id<MoveId>(11);
                event.sourceKind = row.text(12);
                event.sourceId = row.integer(13);
                events.push_back(event);
            });
    return events;
}

std::vector<DayLevel> StockReportStore::days(Tx &tx, ProductId product)
{
    std::vector<DayLevel> days;
    Quantity onHand = StockStore::level(tx, product).onHand;
    tx.each(R"(WITH RECURSIVE walk (previous_id, day, quantity_milli) AS (
                   SELECT m.previous_id, m.day, m.quantity_milli
                   FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
                   WHERE s.product_id = ?
                   UNION ALL
                   SELECT m.previous_id, m.day, m.quantity_milli
                   FROM walk w JOIN stock_moves m ON m.id = w.previous_id)
               SELECT day, CAST(SUM(quantity_milli) AS BIGINT)
               FROM walk GROUP BY day ORDER BY day DESC)",
            {product}, [&](const Row &row) {
                days.push_back({row.day(0), row.quantity(1), onHand});
                onHand -= row.quantity(1);
            });
    std::reverse(days.begin(), days.end());
    return days;
}

std::vector<MoveSum> StockReportStore::sums(Tx &tx, const MoveWish &wish)
{
    std::vector<MoveSum> sums;
    const QDate from = wish.from.value_or(firstDay);
    tx.each(R"(WITH RECURSIVE walk (previous_id, day, kind, quantity_milli, value_cents) AS (
                   SELECT m.previous_id, m.day, m.kind, m.quantity_milli, m.value_cents
                   FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
                   WHERE s.product_id = ?
                   UNION ALL
                   SELECT m.previous_id, m.day, m.kind, m.quantity_milli, m.value_cents
                   FROM walk w JOIN stock_moves m ON m.id = w.previous_id
                   WHERE w.previous_id >= (
                       SELECT MIN(d.first_move_id) FROM stock_days d WHERE d.day >= ?))
               SELECT kind, COUNT(*), CAST(SUM(quantity_milli) AS BIGINT),
                   CAST(SUM(value_cents) AS BIGINT)
               FROM walk WHERE day >= ? AND day <= ?
               GROUP BY kind ORDER BY kind)",
            {wish.product, from, from, wish.to.value_or(lastDay)}, [&](const Row &row) {
                sums.push_back({StockStore::kindFromName(row.text(0)), row.number(1),
                                row.quantity(2), row.money(3)});
            });
    return sums;
}

std::vector<StockReportStore::Level> StockReportStore::levelsAt(Tx &tx, QDate day)
{
    const std::map<ProductId, Moved> since = movedAfter(tx, day);
    std::vector<Level> levels;
    tx.each(R"(SELECT p.code, p.name, COALESCE(f.name, ''), p.unit, s.on_hand_milli,
                      s.value_cents, s.last_cost_e4, v.rate_bp, p.id
               FROM stock_levels s
               JOIN products p ON p.id = s.product_id
               JOIN vat_codes v ON v.id = p.vat_code_id
               LEFT JOIN families f ON f.id = p.family_id
               ORDER BY p.name_fold, p.id)",
            {}, [&](const Row &row) {
                const auto found = since.find(row.id<ProductId>(8));
                const Moved moved = found == since.end() ? Moved() : found->second;
                levels.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                                  row.quantity(4) - moved.quantity, row.money(5) - moved.value,
                                  row.unitPrice(6), row.number(7)});
            });
    return levels;
}

Money StockReportStore::valueAt(Tx &tx, QDate day)
{
    if (!tx.first("SELECT day FROM stock_days WHERE day <= ? LIMIT 1", {day}))
        return {};
    return Money::fromCents(
        tx.integer("SELECT CAST(COALESCE(SUM(value_cents), 0) AS BIGINT) FROM stock_levels") -
        tx.integer(R"(SELECT CAST(COALESCE(SUM(value_cents), 0) AS BIGINT) FROM stock_moves
                      WHERE id >= (SELECT MIN(d.first_move_id) FROM stock_days d WHERE d.day > ?)
                          AND day > ?)",
                   {day, day}));
}

} // namespace cabas
