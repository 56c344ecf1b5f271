// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/supplierfigurestore.h"

namespace cabas {

std::vector<SupplierReceipt> SupplierFigureStore::receipts(Tx &tx, SupplierId supplier, QDate since)
{
    std::vector<SupplierReceipt> receipts;
    // The state is written so that its index is not taken: nearly all deliveries are finished.
    tx.each(R"(SELECT l.product_id, l.delivery_id, d.business_day, l.expected_milli,
                   l.received_milli,
                   CASE WHEN l.cost_e4 > 0 THEN l.cost_e4 ELSE COALESCE(i.cost_e4, 0) END
               FROM deliveries d JOIN delivery_lines l ON l.delivery_id = d.id
               LEFT JOIN supplier_items i
                   ON i.supplier_id = ? AND i.product_id = l.product_id
               WHERE (d.supplier_id = ?
                      OR d.id IN (SELECT c.delivery_id FROM delivery_lines c
                                  WHERE c.supplier_id = ?))
                   AND COALESCE(l.supplier_id, d.supplier_id) = ? AND d.state || '' = 'finished'
                   AND d.business_day >= ?
               ORDER BY d.business_day, l.id)",
            {supplier, supplier, supplier, supplier, since}, [&](const Row &row) {
                receipts.push_back({row.integer(0), row.integer(1), row.day(2),
                                    row.optionalQuantity(3), row.quantity(4), row.unitPrice(5)});
            });
    return receipts;
}

std::vector<SupplierArrival> SupplierFigureStore::arrivals(Tx &tx, SupplierId supplier, QDate since)
{
    std::vector<SupplierArrival> arrivals;
    tx.each(R"(SELECT o.expected_on, MIN(d.business_day)
               FROM supplier_orders o
               LEFT JOIN delivery_orders x ON x.order_id = o.id
               LEFT JOIN deliveries d ON d.id = x.delivery_id AND d.state = 'finished'
               WHERE o.supplier_id = ? AND o.expected_on >= ? AND o.state IN ('sent', 'received')
               GROUP BY o.id, o.expected_on ORDER BY o.id)",
            {supplier, since}, [&](const Row &row) {
                arrivals.push_back({row.day(0), row.optionalDay(1)});
            });
    return arrivals;
}

std::vector<SupplierFault> SupplierFigureStore::faults(Tx &tx, SupplierId supplier, QDate since)
{
    std::vector<SupplierFault> faults;
    tx.each(R"(SELECT g.delivery_id, g.quantity_milli, COALESCE(l.cost_e4, 0)
               FROM delivery_gaps g JOIN deliveries d ON d.id = g.delivery_id
               LEFT JOIN delivery_lines l ON l.id = g.line_id
               WHERE COALESCE(l.supplier_id, d.supplier_id) = ? AND d.state || '' = 'finished'
                   AND d.business_day >= ? AND g.state <> 'withdrawn'
                   AND g.kind IN ('damaged', 'refused', 'wrong_product', 'short_date',
                                  'temperature')
               ORDER BY g.id)",
            {supplier, since}, [&](const Row &row) {
                faults.push_back({row.integer(0), row.quantity(1), row.unitPrice(2)});
            });
    return faults;
}

std::vector<SupplierMessage> SupplierFigureStore::messages(Tx &tx, SupplierId supplier, int limit)
{
    using Kind = SupplierMessage::Kind;
    std::vector<SupplierMessage> messages;
    const auto add = [&](Kind kind, const Row &row) {
        messages.push_back({kind, row.instant(2), row.id<OrderId>(0), row.text(1), row.text(3)});
    };
    tx.each(R"(SELECT id, number, sent_at, '' FROM supplier_orders
               WHERE supplier_id = ? AND sent_at <> '' ORDER BY id DESC LIMIT ?)",
            {supplier, limit}, [&](const Row &row) { add(Kind::Sent, row); });
    tx.each(R"(SELECT o.id, o.number, a.at, ''
               FROM supplier_orders o
               JOIN audit a ON a.subject_kind = 'order' AND a.subject_id = o.id
               WHERE o.supplier_id = ? AND a.deed = 'order.mail' ORDER BY a.id DESC LIMIT ?)",
            {supplier, limit}, [&](const Row &row) { add(Kind::Mailed, row); });
    tx.each(R"(SELECT o.id, o.number, r.at, r.note
               FROM supplier_order_reminders r JOIN supplier_orders o ON o.id = r.order_id
               WHERE o.supplier_id = ? ORDER BY r.id DESC LIMIT ?)",
            {supplier, limit}, [&](const Row &row) { add(Kind::Reminded, row); });
    tx.each(R"(SELECT o.id, o.number, s.at, p.name
               FROM supplier_order_shortages s
               JOIN supplier_order_lines l ON l.id = s.order_line_id
               JOIN supplier_orders o ON o.id = l.order_id
               JOIN products p ON p.id = l.product_id
               WHERE o.supplier_id = ? ORDER BY s.at DESC, p.name LIMIT ?)",
            {supplier, limit}, [&](const Row &row) { add(Kind::Shortage, row); });
    tx.each(R"(SELECT e.at, CAST(SUM(c.amount_cents) AS BIGINT)
               FROM expected_credit_steps e JOIN expected_credits c ON c.id = e.credit_id
               WHERE c.supplier_id = ? AND e.kind = 'asked'
               GROUP BY e.at ORDER BY e.at DESC LIMIT ?)",
            {supplier, limit}, [&](const Row &row) {
                SupplierMessage message;
                message.kind = Kind::CreditAsked;
                message.at = row.instant(0);
                message.amount = row.money(1);
                messages.push_back(message);
            });
    return messages;
}

} // namespace cabas
