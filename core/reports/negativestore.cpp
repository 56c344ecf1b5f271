// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/negativestore.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

/// The newest receipt or opening, and the move it was; what moved since has larger numbers.
struct Since {
    qint64 move = 0;
    QDate day = QDate(1, 1, 1);
};

Since readReceipt(Tx &tx, ProductId product, NegativeStory &story)
{
    const std::optional<Row> row = tx.first(
        R"(WITH RECURSIVE walk (id, previous_id, kind) AS (
               SELECT m.id, m.previous_id, m.kind
               FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
               WHERE s.product_id = ?
               UNION ALL
               SELECT m.id, m.previous_id, m.kind
               FROM walk w JOIN stock_moves m ON m.id = w.previous_id
               WHERE w.kind <> 'receipt' AND w.kind <> 'opening')
           SELECT m.id, COALESCE(s.name, ''), m.day,
               (SELECT CAST(SUM(x.quantity_milli) AS BIGINT) FROM stock_moves x
                WHERE x.source_kind = m.source_kind AND x.source_id = m.source_id
                    AND x.product_id = m.product_id)
           FROM walk w JOIN stock_moves m ON m.id = w.id
           LEFT JOIN deliveries d ON m.source_kind = 'delivery' AND d.id = m.source_id
           LEFT JOIN suppliers s ON s.id = d.supplier_id
           WHERE w.kind IN ('receipt', 'opening'))",
        {product});
    if (!row)
        return {};
    story.lastReceipt = {row->day(2), row->quantity(3), row->text(1)};
    return {row->integer(0), row->day(2)};
}

void readMoved(Tx &tx, ProductId product, const Since &since, NegativeStory &story)
{
    const std::optional<Row> row = tx.first(
        R"(WITH RECURSIVE walk (previous_id, kind, quantity_milli) AS (
               SELECT m.previous_id, m.kind, m.quantity_milli
               FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
               WHERE s.product_id = ? AND m.id > ?
               UNION ALL
               SELECT m.previous_id, m.kind, m.quantity_milli
               FROM walk w JOIN stock_moves m ON m.id = w.previous_id
               WHERE w.previous_id > ?)
           SELECT CAST(SUM(CASE WHEN kind IN ('sale', 'refund') THEN -quantity_milli
                                ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN kind IN ('loss', 'correction') THEN -quantity_milli
                             ELSE 0 END) AS BIGINT)
           FROM walk)",
        {product, since.move, since.move});
    if (row && !row->isNull(0)) {
        story.sold = std::max(row->quantity(0), Quantity());
        story.lost = std::max(row->quantity(1), Quantity());
    }
}

void readCount(Tx &tx, ProductId product, NegativeStory &story)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT MAX(at) FROM (
               SELECT a.at AS at FROM audit a
               WHERE a.subject_kind = 'product' AND a.subject_id = ? AND a.deed = 'stock.count'
               UNION ALL
               SELECT i.ended_at FROM inventory_lines x
               JOIN inventories i ON i.id = x.inventory_id
               WHERE x.product_id = ? AND x.standing IN ('gap', 'right')) c)",
        {product, product});
    if (row && !row->isNull(0))
        story.lastCount = row->instant(0).date();
}

void readDeliveries(Tx &tx, ProductId product, const Since &since, NegativeStory &story)
{
    if (const auto row = tx.first(
            R"(SELECT COALESCE(s.name, '')
               FROM delivery_lines l
               JOIN deliveries d ON d.id = l.delivery_id
               LEFT JOIN suppliers s ON s.id = d.supplier_id
               WHERE l.product_id = ? AND d.state = 'counting' ORDER BY d.id DESC LIMIT 1)",
            {product}))
        story.arriving = row->text(0);
    if (const auto row = tx.first(
            R"(SELECT COALESCE(s.name, ''), d.business_day
               FROM delivery_lines l
               JOIN deliveries d ON d.id = l.delivery_id
               LEFT JOIN suppliers s ON s.id = d.supplier_id
               WHERE l.product_id = ? AND d.state = 'finished' AND l.received_milli = 0
                   AND l.expected_milli > 0 AND d.business_day >= ?
               ORDER BY d.id DESC LIMIT 1)",
            {product, since.day}))
        story.finishedWithout = {row->text(0), row->day(1)};
    tx.each(R"(SELECT MAX(x.code), CAST(SUM(x.quantity_milli) AS BIGINT), COALESCE(s.name, '')
               FROM deliveries d
               JOIN delivery_scans x ON x.delivery_id = d.id
               JOIN products p ON p.supplier_id = d.supplier_id
               LEFT JOIN suppliers s ON s.id = d.supplier_id
               WHERE p.id = ? AND x.line_id IS NULL AND x.undone = 0 AND d.state <> 'abandoned'
                   AND (d.business_day >= ? OR d.state = 'counting')
               GROUP BY d.id, x.lookup_code, s.name ORDER BY d.id DESC LIMIT 3)",
            {product, since.day}, [&](const Row &row) {
                story.setAside.push_back({row.text(0), row.quantity(1), row.text(2)});
            });
}

} // namespace

std::optional<NegativeStory> NegativeStore::story(Tx &tx, ProductId product)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT p.code, p.name, p.unit, s.on_hand_milli
           FROM stock_levels s JOIN products p ON p.id = s.product_id
           WHERE s.product_id = ? AND s.on_hand_milli < 0)",
        {product});
    if (!row)
        return std::nullopt;
    NegativeStory story;
    story.code = row->text(0);
    story.name = row->text(1);
    story.unit = unitFromName(row->text(2)).value_or(Unit::Piece);
    story.onHand = row->quantity(3);
    const Since since = readReceipt(tx, product, story);
    readMoved(tx, product, since, story);
    readCount(tx, product, story);
    readDeliveries(tx, product, since, story);
    return story;
}

std::vector<ProductId> NegativeStore::below(Tx &tx)
{
    std::vector<ProductId> products;
    tx.each(R"(SELECT product_id FROM stock_levels WHERE on_hand_milli < 0
               ORDER BY value_cents, product_id)",
            {}, [&](const Row &row) { products.push_back(row.id<ProductId>(0)); });
    return products;
}

} // namespace cabas
