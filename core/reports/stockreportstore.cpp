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

} // namespace

std::vector<StockEvent> StockReportStore::movesOf(Tx &tx, ProductId product, int limit)
{
    std::vector<StockEvent> events;
    tx.each(R"(SELECT m.day, m.at, m.kind, m.quantity_milli, m.value_cents, m.reason, m.zone,
                   COALESCE(l.lot, ''), u.display_name, COALESCE(t.name, ''),
                   COALESCE(s.name, ''), m.id, m.source_kind, m.source_id
               FROM stock_days w CROSS JOIN stock_moves m
               JOIN users u ON u.id = m.user_id
               LEFT JOIN lots l ON l.id = m.lot_id
               LEFT JOIN tickets t ON m.source_kind = 'ticket' AND t.id = m.source_id
               LEFT JOIN deliveries d ON m.source_kind = 'delivery' AND d.id = m.source_id
               LEFT JOIN delivery_lines n ON n.delivery_id = d.id
                   AND n.product_id = m.product_id
               LEFT JOIN suppliers s ON s.id = COALESCE(n.supplier_id, d.supplier_id)
               WHERE m.day = w.day AND m.product_id = ?
               ORDER BY w.day DESC, m.id DESC LIMIT ?)",
            {product, limit}, [&](const Row &row) {
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
    // Years of moves: a page reads its own rows, and for what was left those of its days.
    const QDate from = wish.from.value_or(firstDay);
    const QDate to = std::min(wish.to.value_or(lastDay), after ? after->day : lastDay);
    const QString kind = wish.kind ? StockStore::kindName(*wish.kind) : QString();
    const qint64 before = after ? after->id.value() : std::numeric_limits<qint64>::max();
    std::vector<StockEvent> events;
    tx.each(R"(SELECT m.day, m.at, m.kind, m.quantity_milli, m.value_cents, m.reason, m.zone,
                   COALESCE(l.lot, ''), u.display_name, COALESCE(t.name, ''),
                   COALESCE(s.name, ''), m.id, m.source_kind, m.source_id,
                   (SELECT CAST(COALESCE(SUM(x.quantity_milli), 0) AS BIGINT) FROM stock_moves x
                    WHERE x.product_id = m.product_id AND x.day = m.day AND x.id > m.id)
               FROM stock_days w CROSS JOIN stock_moves m
               JOIN users u ON u.id = m.user_id
               LEFT JOIN lots l ON l.id = m.lot_id
               LEFT JOIN tickets t ON m.source_kind = 'ticket' AND t.id = m.source_id
               LEFT JOIN deliveries d ON m.source_kind = 'delivery' AND d.id = m.source_id
               LEFT JOIN suppliers s ON s.id = d.supplier_id
               WHERE w.day >= ? AND w.day <= ? AND m.day = w.day AND m.product_id = ?
                   AND (? = '' OR m.kind = ?) AND (m.day < ? OR m.id < ?)
               ORDER BY w.day DESC, m.id DESC LIMIT ?)",
            {from, to, wish.product, kind, kind, after ? after->day : lastDay.addDays(1), before,
             limit},
            [&](const Row &row) {
                StockEvent event{
                    row.day(0),      row.instant(1), StockStore::kindFromName(row.text(2)),
                    row.quantity(3), row.money(4),   -row.quantity(14),
                    row.text(5),     row.text(6),    row.text(7),
                    row.text(8),     row.text(9),    row.text(10)};
                event.id = row.id<MoveId>(11);
                event.sourceKind = row.text(12);
                event.sourceId = row.integer(13);
                events.push_back(event);
            });
    if (events.empty())
        return events;
    std::map<QDate, Quantity> ends;
    Quantity onHand = StockStore::level(tx, wish.product).onHand;
    tx.each(R"(SELECT w.day, CAST(SUM(m.quantity_milli) AS BIGINT)
               FROM stock_days w CROSS JOIN stock_moves m
               WHERE w.day >= ? AND m.day = w.day AND m.product_id = ?
               GROUP BY w.day ORDER BY w.day DESC)",
            {events.back().day, wish.product}, [&](const Row &row) {
                ends.emplace(row.day(0), onHand);
                onHand -= row.quantity(1);
            });
    for (StockEvent &event : events)
        event.after += ends[event.day];
    return events;
}

std::vector<DayLevel> StockReportStore::days(Tx &tx, ProductId product)
{
    std::vector<DayLevel> days;
    Quantity onHand = StockStore::level(tx, product).onHand;
    tx.each(R"(SELECT w.day, CAST(SUM(m.quantity_milli) AS BIGINT)
               FROM stock_days w CROSS JOIN stock_moves m
               WHERE m.day = w.day AND m.product_id = ?
               GROUP BY w.day ORDER BY w.day DESC)",
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
    tx.each(R"(SELECT m.kind, COUNT(*), CAST(SUM(m.quantity_milli) AS BIGINT),
                   CAST(SUM(m.value_cents) AS BIGINT)
               FROM stock_days w CROSS JOIN stock_moves m
               WHERE w.day >= ? AND w.day <= ? AND m.day = w.day AND m.product_id = ?
               GROUP BY m.kind ORDER BY m.kind)",
            {wish.from.value_or(firstDay), wish.to.value_or(lastDay), wish.product},
            [&](const Row &row) {
                sums.push_back({StockStore::kindFromName(row.text(0)), row.number(1),
                                row.quantity(2), row.money(3)});
            });
    return sums;
}

std::vector<StockReportStore::Level> StockReportStore::levelsAt(Tx &tx, QDate day)
{
    std::vector<Level> levels;
    tx.each(R"(SELECT p.code, p.name, COALESCE(f.name, ''), p.unit,
                      s.on_hand_milli - COALESCE(since.quantity, 0),
                      s.value_cents - COALESCE(since.value, 0),
                      s.last_cost_e4, v.rate_bp
               FROM stock_levels s
               JOIN products p ON p.id = s.product_id
               JOIN vat_codes v ON v.id = p.vat_code_id
               LEFT JOIN families f ON f.id = p.family_id
               LEFT JOIN (SELECT product_id, CAST(SUM(quantity_milli) AS BIGINT) AS quantity,
                              CAST(SUM(value_cents) AS BIGINT) AS value
                          FROM stock_moves WHERE day > ? GROUP BY product_id) since
                   ON since.product_id = p.id
               ORDER BY p.name_fold, p.id)",
            {day}, [&](const Row &row) {
                levels.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                                  row.quantity(4), row.money(5), row.unitPrice(6), row.number(7)});
            });
    return levels;
}

} // namespace cabas
