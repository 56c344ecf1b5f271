// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/lossstore.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

NotedLoss readLoss(const Row &row)
{
    NotedLoss loss;
    loss.number = row.integer(0);
    loss.product = row.id<ProductId>(1);
    loss.code = row.text(2);
    loss.name = row.text(3);
    loss.unit = unitFromName(row.text(4)).value_or(Unit::Piece);
    loss.quantity = row.quantity(5);
    loss.value = row.money(6);
    loss.reason = row.text(7);
    const QJsonObject told = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    loss.receiver = told.value(u"receiver"_qs).toString();
    loss.day = row.day(9);
    loss.at = row.instant(10);
    loss.user = row.text(11);
    loss.undone = row.integer(12) > 0;
    return loss;
}

} // namespace

std::vector<NotedLoss> LossStore::between(Tx &tx, QDate from, QDate to)
{
    std::vector<NotedLoss> losses;
    tx.each(R"(SELECT g.number, p.id, p.code, p.name, p.unit, g.quantity, g.value, g.reason,
                   a.details, g.day, a.at, u.display_name,
                   (SELECT COUNT(*) FROM stock_moves b
                    WHERE b.source_kind = 'loss_undo' AND b.source_id = g.number)
               FROM (SELECT source_id AS number, product_id, reason, day,
                         CAST(SUM(-quantity_milli) AS BIGINT) AS quantity,
                         CAST(SUM(-value_cents) AS BIGINT) AS value
                     FROM stock_moves
                     WHERE id >= (SELECT MIN(d.first_move_id) FROM stock_days d
                                  WHERE d.day >= ?)
                         AND day >= ? AND day <= ? AND source_kind = 'loss'
                     GROUP BY source_id, product_id, reason, day) g
               JOIN products p ON p.id = g.product_id
               JOIN audit a ON a.id = g.number
               JOIN users u ON u.id = a.user_id
               ORDER BY g.number DESC)",
            {from, from, to}, [&](const Row &row) { losses.push_back(readLoss(row)); });
    return losses;
}

std::optional<NotedLoss> LossStore::find(Tx &tx, qint64 number)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT g.number, p.id, p.code, p.name, p.unit, g.quantity, g.value, g.reason,
               a.details, g.day, a.at, u.display_name,
               (SELECT COUNT(*) FROM stock_moves b
                WHERE b.source_kind = 'loss_undo' AND b.source_id = g.number)
           FROM (SELECT source_id AS number, product_id, reason, day,
                     CAST(SUM(-quantity_milli) AS BIGINT) AS quantity,
                     CAST(SUM(-value_cents) AS BIGINT) AS value
                 FROM stock_moves
                 WHERE source_kind = 'loss' AND source_id = ?
                 GROUP BY source_id, product_id, reason, day) g
           JOIN products p ON p.id = g.product_id
           JOIN audit a ON a.id = g.number
           JOIN users u ON u.id = a.user_id)",
        {number});
    return row ? std::optional(readLoss(*row)) : std::nullopt;
}

} // namespace cabas
