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

std::optional<InvoiceId> InvoiceMatchStore::invoiceOf(Tx &tx, DeliveryId delivery,
                                                      SupplierId supplier)
{
    const std::optional<Row> row = tx.first(R"(SELECT i.id FROM supplier_invoice_deliveries x
                    JOIN supplier_invoices i ON i.id = x.invoice_id
                    LEFT JOIN supplier_invoice_reversals r ON r.invoice_id = i.id
                    WHERE x.delivery_id = ? AND i.supplier_id = ? AND r.id IS NULL
                    ORDER BY i.id LIMIT 1)",
                                            {delivery, supplier});
    return row ? std::optional(row->id<InvoiceId>(0)) : std::nullopt;
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
