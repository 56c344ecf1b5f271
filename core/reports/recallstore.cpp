// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recallstore.h"

#include "core/base/day.h"
#include "core/stock/stockstore.h"

#include <utility>

namespace cabas {

std::vector<Lot> RecallStore::lotsNamed(Tx &tx, const QString &lot)
{
    std::vector<Lot> lots;
    tx.each(R"(SELECT l.id, l.product_id, l.lot, l.best_before, l.use_by, l.supplier_id,
                   COALESCE(k.on_hand_milli, 0)
               FROM lots l
               LEFT JOIN lot_levels k ON k.lot_id = l.id
               WHERE UPPER(l.lot) = UPPER(?)
               ORDER BY l.product_id, l.id)",
            {lot}, [&](const Row &row) {
                Lot found{row.id<LotId>(0), row.id<ProductId>(1), row.text(2), {}, {}, {},
                          row.quantity(6)};
                found.bestBefore = dayFromText(row.text(3));
                found.useBy = dayFromText(row.text(4));
                found.supplier = row.optionalId<SupplierId>(5);
                lots.push_back(found);
            });
    return lots;
}

std::vector<RecallStore::Entry> RecallStore::entriesOf(Tx &tx, ProductId product)
{
    std::vector<Entry> entries;
    tx.each(R"(WITH RECURSIVE walk (id, previous_id, kind) AS (
                   SELECT m.id, m.previous_id, m.kind
                   FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
                   WHERE s.product_id = ?
                   UNION ALL
                   SELECT m.id, m.previous_id, m.kind
                   FROM walk w JOIN stock_moves m ON m.id = w.previous_id)
               SELECT m.id, m.lot_id, m.kind, m.quantity_milli, COALESCE(d.id, 0), m.day,
                   COALESCE(s.name, t.name, '')
               FROM walk w JOIN stock_moves m ON m.id = w.id
               LEFT JOIN deliveries d ON m.source_kind = 'delivery' AND d.id = m.source_id
               LEFT JOIN delivery_lines n ON n.delivery_id = d.id
                   AND n.product_id = m.product_id
               LEFT JOIN suppliers s ON s.id = COALESCE(n.supplier_id, d.supplier_id)
               LEFT JOIN lots l ON l.id = m.lot_id
               LEFT JOIN suppliers t ON t.id = l.supplier_id
               WHERE w.kind = 'receipt' OR w.kind = 'opening'
               ORDER BY m.id)",
            {product}, [&](const Row &row) {
                entries.push_back({row.integer(0), row.optionalId<LotId>(1),
                                   StockStore::kindFromName(row.text(2)), row.quantity(3),
                                   row.integer(4), row.day(5), row.text(6)});
            });
    return entries;
}

bool RecallStore::isScanned(Tx &tx, ProductId product, qint64 delivery, const QString &lot)
{
    return tx.integer(R"(SELECT COUNT(*)
                         FROM delivery_lines n
                         JOIN delivery_scans c ON c.line_id = n.id
                         WHERE n.delivery_id = ? AND n.product_id = ? AND c.undone = 0
                             AND UPPER(c.lot) = ?)",
                      {delivery, product, lot.toUpper()}) > 0;
}

std::vector<RecallStore::Move> RecallStore::movesOf(Tx &tx, ProductId product, QDate from)
{
    std::vector<Move> moves;
    tx.each(
        R"(WITH RECURSIVE walk (id, previous_id, day) AS (
                   SELECT m.id, m.previous_id, m.day
                   FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
                   WHERE s.product_id = ?
                   UNION ALL
                   SELECT m.id, m.previous_id, m.day
                   FROM walk w JOIN stock_moves m ON m.id = w.previous_id
                   WHERE w.previous_id >= (
                       SELECT MIN(d.first_move_id) FROM stock_days d WHERE d.day >= ?))
               SELECT m.id, m.lot_id, m.kind, m.quantity_milli, m.day, m.reason,
                   COALESCE(t.id, 0), COALESCE(t.name, ''), COALESCE(t.member_id, 0)
               FROM walk w JOIN stock_moves m ON m.id = w.id
               LEFT JOIN tickets t ON m.source_kind = 'ticket' AND t.id = m.source_id
               WHERE w.day >= ? ORDER BY m.id)",
        {product, from, from}, [&](const Row &row) {
            Move move;
            move.move = row.integer(0);
            move.lot = row.optionalId<LotId>(1);
            move.kind = StockStore::kindFromName(row.text(2));
            move.quantity = row.quantity(3);
            move.day = row.day(4);
            move.reason = row.text(5);
            move.ticketId = row.integer(6);
            move.ticket = row.text(7);
            move.member = row.integer(8);
            moves.push_back(std::move(move));
        });
    return moves;
}

RecallBuyer RecallStore::buyer(Tx &tx, qint64 member)
{
    const std::optional<Row> row =
        tx.first("SELECT number, name, phone, email FROM members WHERE id = ?", {member});
    if (!row)
        return {member, 0, {}, {}, {}};
    return {member, row->number(0), row->text(1), row->text(2), row->text(3)};
}

} // namespace cabas
