// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicematchstore.h"

#include "core/base/text.h"

namespace cabas {

std::vector<DeliveryId> InvoiceMatchStore::uninvoiced(Tx &tx, SupplierId supplier, QDate since)
{
    std::vector<DeliveryId> deliveries;
    tx.each(R"(SELECT d.id FROM deliveries d
               WHERE d.state = 'finished' AND d.reverses_id IS NULL AND d.business_day >= ?
                   AND (d.supplier_id = ? OR EXISTS (
                       SELECT 1 FROM delivery_lines l
                       WHERE l.delivery_id = d.id AND l.supplier_id = ?))
                   AND NOT EXISTS (
                       SELECT 1 FROM supplier_invoice_deliveries x
                       JOIN supplier_invoices i ON i.id = x.invoice_id
                       LEFT JOIN supplier_invoice_reversals r ON r.invoice_id = i.id
                       WHERE x.delivery_id = d.id AND i.supplier_id = ? AND r.id IS NULL)
               ORDER BY d.business_day DESC, d.id DESC)",
            {since, supplier, supplier, supplier},
            [&](const Row &row) { deliveries.push_back(row.id<DeliveryId>(0)); });
    return deliveries;
}

std::vector<DeliveryId> InvoiceMatchStore::ofOrder(Tx &tx, const QString &number,
                                                   SupplierId supplier)
{
    std::vector<DeliveryId> deliveries;
    tx.each(R"(SELECT d.id FROM supplier_orders o
               JOIN delivery_orders x ON x.order_id = o.id
               JOIN deliveries d ON d.id = x.delivery_id
               WHERE o.number = ? AND o.supplier_id = ? AND d.state = 'finished'
               ORDER BY d.id)",
            {number, supplier},
            [&](const Row &row) { deliveries.push_back(row.id<DeliveryId>(0)); });
    return deliveries;
}

std::map<ProductId, Quantity>
InvoiceMatchStore::ordered(Tx &tx, const std::vector<DeliveryId> &deliveries, SupplierId supplier)
{
    std::map<OrderId, std::map<ProductId, Quantity>> orders;
    for (const DeliveryId delivery : deliveries) {
        tx.each(R"(SELECT l.order_id, l.product_id, CAST(SUM(l.quantity_milli) AS BIGINT)
                   FROM delivery_orders x
                   JOIN supplier_orders o ON o.id = x.order_id
                   JOIN supplier_order_lines l ON l.order_id = o.id
                   WHERE x.delivery_id = ? AND o.supplier_id = ?
                   GROUP BY l.order_id, l.product_id)",
                {delivery, supplier}, [&](const Row &row) {
                    orders[row.id<OrderId>(0)][row.id<ProductId>(1)] = row.quantity(2);
                });
    }
    // An order that came in two lorries is one order.
    std::map<ProductId, Quantity> sums;
    for (const auto &[order, lines] : orders) {
        for (const auto &[product, quantity] : lines)
            sums[product] += quantity;
    }
    return sums;
}

std::vector<WaitingReception> InvoiceMatchStore::waiting(Tx &tx, QDate since)
{
    std::vector<WaitingReception> waiting;
    // What its supplier invoiced whole is left out before its lines are looked at. CROSS JOIN: from
    // the delivery to its invoices, not through all of its supplier's.
    tx.each(R"(SELECT d.id, s.id, s.name, d.document_name, d.business_day,
                   CAST(COUNT(*) AS BIGINT), CAST(SUM(l.kept_milli) AS BIGINT),
                   CAST(SUM(l.kept_milli * l.cost_e4) AS BIGINT)
               FROM deliveries d
               JOIN (SELECT x.delivery_id, x.supplier_id, x.cost_e4, x.received_milli + (
                         SELECT CAST(COALESCE(SUM(b.received_milli), 0) AS BIGINT)
                         FROM delivery_lines b JOIN deliveries c ON c.id = b.delivery_id
                         WHERE c.reverses_id = x.delivery_id AND c.state = 'finished'
                             AND b.product_id = x.product_id) AS kept_milli
                     FROM delivery_lines x WHERE x.received_milli > 0) l ON l.delivery_id = d.id
               JOIN suppliers s ON s.id = COALESCE(l.supplier_id, d.supplier_id)
               WHERE d.state = 'finished' AND d.reverses_id IS NULL AND d.business_day >= ?
                   AND (NOT EXISTS (
                            SELECT 1 FROM supplier_invoice_deliveries x
                            CROSS JOIN supplier_invoices i
                            LEFT JOIN supplier_invoice_reversals r ON r.invoice_id = i.id
                            WHERE x.delivery_id = d.id AND i.id = x.invoice_id
                                AND i.supplier_id = d.supplier_id AND r.id IS NULL)
                        OR EXISTS (SELECT 1 FROM delivery_lines y
                                   WHERE y.delivery_id = d.id AND y.supplier_id <> d.supplier_id))
                   AND NOT EXISTS (
                       SELECT 1 FROM supplier_invoice_deliveries x
                       CROSS JOIN supplier_invoices i
                       LEFT JOIN supplier_invoice_reversals r ON r.invoice_id = i.id
                       WHERE x.delivery_id = d.id AND i.id = x.invoice_id
                           AND i.supplier_id = s.id AND r.id IS NULL)
               GROUP BY d.id, s.id, s.name, d.document_name, d.business_day
               ORDER BY d.business_day, d.id)",
            {since}, [&](const Row &row) {
                WaitingReception each;
                each.delivery = row.id<DeliveryId>(0);
                each.supplier = row.id<SupplierId>(1);
                each.supplierName = row.text(2);
                each.documentName = row.text(3);
                each.day = row.day(4);
                each.lines = row.number(5);
                // Ten-thousandths times thousandths: the sum of all lines, rounded once.
                each.net = amountOf(row.unitPrice(7), Quantity::fromMilli(1));
                if (row.quantity(6) > Quantity()) // else it was all taken back
                    waiting.push_back(each);
            });
    return waiting;
}

std::vector<DeliveredGoods> InvoiceMatchStore::goodsOf(Tx &tx, DeliveryId delivery,
                                                       SupplierId supplier)
{
    std::vector<DeliveredGoods> goods;
    tx.each(R"(SELECT l.product_id, p.code, p.name, p.unit,
                   l.received_milli + (
                       SELECT CAST(COALESCE(SUM(b.received_milli), 0) AS BIGINT)
                       FROM delivery_lines b JOIN deliveries c ON c.id = b.delivery_id
                       WHERE c.reverses_id = l.delivery_id AND c.state = 'finished'
                           AND b.product_id = l.product_id),
                   COALESCE(i.pack_milli, l.pack_milli), l.cost_e4,
                   COALESCE((SELECT MAX(o.cost_e4) FROM supplier_order_lines o
                             JOIN delivery_orders x ON x.order_id = o.order_id
                             WHERE x.delivery_id = l.delivery_id
                                 AND o.product_id = l.product_id), 0),
                   COALESCE(f.basis, ''), COALESCE(f.net_cents, 0), COALESCE(f.billed_milli, 0),
                   v.rate_bp
               FROM delivery_lines l JOIN deliveries d ON d.id = l.delivery_id
               JOIN products p ON p.id = l.product_id
               JOIN vat_codes v ON v.id = p.vat_code_id
               LEFT JOIN supplier_items i
                   ON i.product_id = l.product_id AND i.supplier_id = ?
               LEFT JOIN delivery_prices f ON f.line_id = l.id AND f.state = 'final'
               WHERE l.delivery_id = ? AND COALESCE(l.supplier_id, d.supplier_id, ?) = ?
               ORDER BY l.position)",
            {supplier, delivery, supplier, supplier}, [&](const Row &row) {
                DeliveredGoods each;
                each.product = row.id<ProductId>(0);
                each.code = row.text(1);
                each.name = row.text(2);
                each.unit = unitFromName(row.text(3)).value_or(Unit::Piece);
                each.received = row.quantity(4);
                each.pack = row.quantity(5);
                each.agreed = row.unitPrice(7).isZero() ? row.unitPrice(6) : row.unitPrice(7);
                const QString basis = row.text(8);
                const bool isTyped = !basis.isEmpty() && basis != u"document" && basis != u"none";
                if (isTyped && !row.quantity(10).isZero())
                    each.agreed = unitPriceFrom(row.money(9), row.quantity(10));
                each.vatBp = row.number(11);
                goods.push_back(each);
            });
    return goods;
}

} // namespace cabas
