// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/movewalkstore.h"

#include "core/stock/stockstore.h"

namespace cabas {

namespace {

StockMove readMove(const Row &row)
{
    StockMove move;
    move.id = row.id<MoveId>(0);
    move.product = row.id<ProductId>(1);
    move.lot = row.optionalId<LotId>(2);
    move.kind = StockStore::kindFromName(row.text(3));
    move.quantity = row.quantity(4);
    move.value = row.money(5);
    move.cost = row.unitPrice(6);
    move.reason = row.text(7);
    move.zone = row.text(8);
    move.sourceKind = row.text(9);
    move.sourceId = row.integer(10);
    move.sourceLine = row.number(11);
    move.day = row.day(12);
    move.at = row.instant(13);
    move.user = row.id<UserId>(14);
    return move;
}

std::vector<StockMove> readMoves(const std::vector<Row> &rows)
{
    std::vector<StockMove> moves;
    for (const Row &row : rows)
        moves.push_back(readMove(row));
    return moves;
}

} // namespace

std::vector<StockMove> MoveWalkStore::movesOf(Tx &tx, ProductId product, int limit)
{
    return readMoves(tx.run(
        R"(WITH RECURSIVE walk (id, previous_id, taken) AS (
               SELECT m.id, m.previous_id, 1
               FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
               WHERE s.product_id = ?
               UNION ALL
               SELECT m.id, m.previous_id, w.taken + 1
               FROM walk w JOIN stock_moves m ON m.id = w.previous_id
               WHERE w.taken < ?)
           SELECT m.id, m.product_id, m.lot_id, m.kind, m.quantity_milli, m.value_cents,
               m.cost_e4, m.reason, m.zone, m.source_kind, m.source_id, m.source_line, m.day, m.at,
               m.user_id
           FROM walk w JOIN stock_moves m ON m.id = w.id
           ORDER BY m.id DESC LIMIT ?)",
        {product, limit, limit}));
}

std::vector<StockMove> MoveWalkStore::receiptsOf(Tx &tx, ProductId product, int limit)
{
    return readMoves(tx.run(
        R"(WITH RECURSIVE walk (id, previous_id, kind, taken) AS (
               SELECT m.id, m.previous_id, m.kind, CASE WHEN m.kind = 'receipt' THEN 1 ELSE 0 END
               FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
               WHERE s.product_id = ?
               UNION ALL
               SELECT m.id, m.previous_id, m.kind,
                   w.taken + CASE WHEN m.kind = 'receipt' THEN 1 ELSE 0 END
               FROM walk w JOIN stock_moves m ON m.id = w.previous_id
               WHERE w.taken < ?)
           SELECT m.id, m.product_id, m.lot_id, m.kind, m.quantity_milli, m.value_cents,
               m.cost_e4, m.reason, m.zone, m.source_kind, m.source_id, m.source_line, m.day, m.at,
               m.user_id
           FROM walk w JOIN stock_moves m ON m.id = w.id
           WHERE w.kind = 'receipt'
           ORDER BY m.id DESC LIMIT ?)",
        {product, limit, limit}));
}

std::vector<StockMove> MoveWalkStore::movesFrom(Tx &tx, ProductId product, MoveId first)
{
    return readMoves(tx.run(
        R"(WITH RECURSIVE walk (id, previous_id) AS (
               SELECT m.id, m.previous_id
               FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
               WHERE s.product_id = ? AND m.id >= ?
               UNION ALL
               SELECT m.id, m.previous_id
               FROM walk w JOIN stock_moves m ON m.id = w.previous_id
               WHERE w.previous_id >= ?)
           SELECT m.id, m.product_id, m.lot_id, m.kind, m.quantity_milli, m.value_cents,
               m.cost_e4, m.reason, m.zone, m.source_kind, m.source_id, m.source_line, m.day, m.at,
               m.user_id
           FROM walk w JOIN stock_moves m ON m.id = w.id
           ORDER BY m.id)",
        {product, first, first}));
}

UnitPrice MoveWalkStore::costBefore(Tx &tx, MoveId move)
{
    const std::optional<Row> row = tx.first(
        R"(WITH RECURSIVE walk (id, previous_id, cost_e4) AS (
               SELECT m.id, m.previous_id, CAST(0 AS BIGINT)
               FROM stock_moves m WHERE m.id = ?
               UNION ALL
               SELECT m.id, m.previous_id, m.cost_e4
               FROM walk w JOIN stock_moves m ON m.id = w.previous_id
               WHERE w.cost_e4 = 0)
           SELECT cost_e4 FROM walk WHERE cost_e4 > 0)",
        {move});
    return row ? row->unitPrice(0) : UnitPrice();
}

Quantity MoveWalkStore::movedAfter(Tx &tx, ProductId product, const QDateTime &instant)
{
    // A business day begins at most a day before the moves it holds, in any time zone.
    const QDate from = instant.toUTC().date().addDays(-2);
    return Quantity::fromMilli(
        tx.integer(R"(WITH RECURSIVE walk (previous_id, quantity_milli, at) AS (
                          SELECT m.previous_id, m.quantity_milli, m.at
                          FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
                          WHERE s.product_id = ?
                          UNION ALL
                          SELECT m.previous_id, m.quantity_milli, m.at
                          FROM walk w JOIN stock_moves m ON m.id = w.previous_id
                          WHERE w.previous_id >= (
                              SELECT MIN(d.first_move_id) FROM stock_days d WHERE d.day >= ?))
                      SELECT COALESCE(CAST(SUM(quantity_milli) AS BIGINT), 0)
                      FROM walk WHERE at > ?)",
                   {product, from, instant}));
}

std::vector<DailyOut> MoveWalkStore::dailyOut(Tx &tx, ProductId product, const Period &period)
{
    std::vector<DailyOut> days;
    tx.each(R"(WITH RECURSIVE walk (previous_id, day, kind, quantity_milli) AS (
                   SELECT m.previous_id, m.day, m.kind, m.quantity_milli
                   FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
                   WHERE s.product_id = ?
                   UNION ALL
                   SELECT m.previous_id, m.day, m.kind, m.quantity_milli
                   FROM walk w JOIN stock_moves m ON m.id = w.previous_id
                   WHERE w.previous_id >= (
                       SELECT MIN(d.first_move_id) FROM stock_days d WHERE d.day >= ?))
               SELECT day, CAST(SUM(-quantity_milli) AS BIGINT)
               FROM walk
               WHERE day >= ? AND day < ? AND kind IN ('sale', 'refund')
               GROUP BY day ORDER BY day)",
            {product, period.from, period.from, period.to}, [&](const Row &row) {
                days.push_back({row.day(0), row.quantity(1)});
            });
    return days;
}

std::vector<StockMove> MoveWalkStore::movesOfSource(Tx &tx, const QString &kind, qint64 id)
{
    return readMoves(tx.run(
        R"(SELECT id, product_id, lot_id, kind, quantity_milli, value_cents, cost_e4, reason, zone,
               source_kind, source_id, source_line, day, at, user_id
           FROM stock_moves WHERE source_kind = ? AND source_id = ? ORDER BY id)",
        {kind, id}));
}

} // namespace cabas
