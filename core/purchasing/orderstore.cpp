// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/orderstore.h"

#include "core/base/text.h"

namespace cabas {

namespace {

OrderState stateFromName(const QString &name)
{
    for (const OrderState state : {OrderState::Sent, OrderState::Received, OrderState::Cancelled}) {
        if (OrderStore::stateName(state) == name)
            return state;
    }
    return OrderState::Draft;
}

SupplierOrder readOrder(const Row &row)
{
    SupplierOrder order;
    order.id = row.id<OrderId>(0);
    order.supplier = row.id<SupplierId>(1);
    order.supplierName = row.text(2);
    order.number = row.text(3);
    order.orderedOn = row.day(4);
    order.expectedOn = dayFromText(row.text(5));
    order.state = stateFromName(row.text(6));
    order.keepOpen = row.flag(7);
    order.remark = row.text(8);
    order.documentName = row.text(9);
    order.revision = row.number(10);
    order.lineCount = row.number(11);
    order.amount = row.money(12);
    order.hasArrivals = row.flag(13);
    return order;
}

std::vector<SupplierOrder> readOrders(const std::vector<Row> &rows)
{
    std::vector<SupplierOrder> orders;
    for (const Row &row : rows)
        orders.push_back(readOrder(row));
    return orders;
}

OrderLine readLine(const Row &row)
{
    OrderLine line;
    line.id = row.id<OrderLineId>(0);
    line.order = row.id<OrderId>(1);
    line.position = row.number(2);
    line.product = row.id<ProductId>(3);
    line.productCode = row.text(4);
    line.productName = row.text(5);
    line.unit = unitFromName(row.text(6)).value_or(Unit::Piece);
    line.reference = row.text(7);
    line.packs = row.quantity(8);
    line.pack = row.quantity(9);
    line.quantity = row.quantity(10);
    line.cost = row.unitPrice(11);
    line.received = row.quantity(12);
    line.note = row.text(13);
    return line;
}

std::vector<OrderLine> linesOf(Tx &tx, OrderId id)
{
    std::vector<OrderLine> lines;
    tx.each(R"(SELECT l.id, l.order_id, l.position, l.product_id, p.code, p.name, p.unit,
                   l.reference, l.packs_milli, l.pack_milli, l.quantity_milli, l.cost_e4,
                   (SELECT CAST(COALESCE(SUM(r.quantity_milli), 0) AS BIGINT)
                    FROM order_receipts r WHERE r.order_line_id = l.id)
                   - (SELECT CAST(COALESCE(SUM(b.quantity_milli), 0) AS BIGINT)
                      FROM order_returns b WHERE b.order_line_id = l.id), l.note
               FROM supplier_order_lines l JOIN products p ON p.id = l.product_id
               WHERE l.order_id = ? ORDER BY l.position)",
            {id}, [&](const Row &row) { lines.push_back(readLine(row)); });
    return lines;
}

QString dayOrEmpty(const std::optional<QDate> &day)
{
    return day ? dayText(*day) : QString();
}

} // namespace

QString OrderStore::stateName(OrderState state)
{
    switch (state) {
    case OrderState::Draft:
        return u"draft"_qs;
    case OrderState::Sent:
        return u"sent"_qs;
    case OrderState::Received:
        return u"received"_qs;
    case OrderState::Cancelled:
        break;
    }
    return u"cancelled"_qs;
}

OrderId OrderStore::add(Tx &tx, const SupplierOrder &order, UserId user, const QDateTime &at)
{
    tx.touch(Topic::Deliveries);
    return OrderId(tx.insert(
        R"(INSERT INTO supplier_orders (supplier_id, number, ordered_on, expected_on, keep_open,
               remark, document_name, created_at, created_by)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {order.supplier, order.number, order.orderedOn, dayOrEmpty(order.expectedOn),
         order.keepOpen, order.remark, order.documentName, at, user}));
}

bool OrderStore::update(Tx &tx, const SupplierOrder &order)
{
    tx.touch(Topic::Deliveries);
    return tx.change(R"(UPDATE supplier_orders SET supplier_id = ?, number = ?, expected_on = ?,
                            keep_open = ?, remark = ?, revision = revision + 1
                        WHERE id = ? AND revision = ? AND state = 'draft')",
                     {order.supplier, order.number, dayOrEmpty(order.expectedOn), order.keepOpen,
                      order.remark, order.id, order.revision}) == 1;
}

void OrderStore::setLines(Tx &tx, OrderId id, const std::vector<OrderLine> &lines)
{
    tx.touch(Topic::Deliveries);
    tx.change("DELETE FROM supplier_order_lines WHERE order_id = ?", {id});
    int position = 0;
    for (const OrderLine &line : lines)
        tx.change(R"(INSERT INTO supplier_order_lines (order_id, position, product_id, reference,
                         packs_milli, pack_milli, quantity_milli, cost_e4, note)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))",
                  {id, ++position, line.product, line.reference, line.packs, line.pack,
                   line.quantity, line.cost, line.note});
}

std::optional<SupplierOrder> OrderStore::find(Tx &tx, OrderId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT o.id, o.supplier_id, s.name, o.number, o.ordered_on, o.expected_on, o.state,
               o.keep_open, o.remark, o.document_name, o.revision,
               (SELECT COUNT(*) FROM supplier_order_lines l WHERE l.order_id = o.id),
               (SELECT CAST(COALESCE(SUM((l.cost_e4 * l.quantity_milli + 50000) / 100000), 0)
                    AS BIGINT)
                FROM supplier_order_lines l WHERE l.order_id = o.id),
               CASE WHEN (SELECT CAST(COALESCE(SUM(r.quantity_milli), 0) AS BIGINT)
                          FROM order_receipts r
                          JOIN supplier_order_lines l ON l.id = r.order_line_id
                          WHERE l.order_id = o.id)
                       > (SELECT CAST(COALESCE(SUM(b.quantity_milli), 0) AS BIGINT)
                          FROM order_returns b
                          JOIN supplier_order_lines l ON l.id = b.order_line_id
                          WHERE l.order_id = o.id) THEN 1 ELSE 0 END
           FROM supplier_orders o JOIN suppliers s ON s.id = o.supplier_id
           WHERE o.id = ?)",
        {id});
    if (!row)
        return std::nullopt;
    SupplierOrder order = readOrder(*row);
    order.lines = linesOf(tx, id);
    return order;
}

std::optional<SupplierOrder> OrderStore::findByNumber(Tx &tx, const QString &number)
{
    const std::optional<Row> row =
        tx.first("SELECT id FROM supplier_orders WHERE number = ?", {number});
    return row ? find(tx, row->id<OrderId>(0)) : std::nullopt;
}

std::vector<SupplierOrder> OrderStore::newest(Tx &tx, int limit)
{
    return readOrders(tx.run(
        R"(SELECT o.id, o.supplier_id, s.name, o.number, o.ordered_on, o.expected_on, o.state,
               o.keep_open, o.remark, o.document_name, o.revision,
               (SELECT COUNT(*) FROM supplier_order_lines l WHERE l.order_id = o.id),
               (SELECT CAST(COALESCE(SUM((l.cost_e4 * l.quantity_milli + 50000) / 100000), 0)
                    AS BIGINT)
                FROM supplier_order_lines l WHERE l.order_id = o.id),
               CASE WHEN (SELECT CAST(COALESCE(SUM(r.quantity_milli), 0) AS BIGINT)
                          FROM order_receipts r
                          JOIN supplier_order_lines l ON l.id = r.order_line_id
                          WHERE l.order_id = o.id)
                       > (SELECT CAST(COALESCE(SUM(b.quantity_milli), 0) AS BIGINT)
                          FROM order_returns b
                          JOIN supplier_order_lines l ON l.id = b.order_line_id
                          WHERE l.order_id = o.id) THEN 1 ELSE 0 END
           FROM supplier_orders o JOIN suppliers s ON s.id = o.supplier_id
           ORDER BY o.id DESC LIMIT ?)",
        {limit}));
}

std::vector<SupplierOrder> OrderStore::sent(Tx &tx)
{
    return readOrders(tx.run(
        R"(SELECT o.id, o.supplier_id, s.name, o.number, o.ordered_on, o.expected_on, o.state,
               o.keep_open, o.remark, o.document_name, o.revision,
               (SELECT COUNT(*) FROM supplier_order_lines l WHERE l.order_id = o.id),
               (SELECT CAST(COALESCE(SUM((l.cost_e4 * l.quantity_milli + 50000) / 100000), 0)
                    AS BIGINT)
                FROM supplier_order_lines l WHERE l.order_id = o.id),
               CASE WHEN (SELECT CAST(COALESCE(SUM(r.quantity_milli), 0) AS BIGINT)
                          FROM order_receipts r
                          JOIN supplier_order_lines l ON l.id = r.order_line_id
                          WHERE l.order_id = o.id)
                       > (SELECT CAST(COALESCE(SUM(b.quantity_milli), 0) AS BIGINT)
                          FROM order_returns b
                          JOIN supplier_order_lines l ON l.id = b.order_line_id
                          WHERE l.order_id = o.id) THEN 1 ELSE 0 END
           FROM supplier_orders o JOIN suppliers s ON s.id = o.supplier_id
           WHERE o.state = 'sent'
           ORDER BY CASE WHEN o.expected_on = '' THEN 1 ELSE 0 END, o.expected_on, s.name_fold,
               o.id)"));
}

qint64 OrderStore::lastId(Tx &tx)
{
    return tx.integer("SELECT COALESCE(MAX(id), 0) FROM supplier_orders");
}

void OrderStore::send(Tx &tx, OrderId id, QDate day, UserId user, const QDateTime &at)
{
    tx.change("UPDATE supplier_order_lines SET state = 'sent' WHERE order_id = ?", {id});
    tx.change(R"(UPDATE supplier_orders SET state = 'sent', ordered_on = ?, sent_at = ?,
                     sent_by = ?, revision = revision + 1
                 WHERE id = ? AND state = 'draft')",
              {day, at, user, id});
    tx.touch(Topic::Deliveries);
}

void OrderStore::reopen(Tx &tx, OrderId id)
{
    tx.change(R"(UPDATE supplier_orders SET state = 'sent', closed_at = '', closed_by = NULL,
                     revision = revision + 1
                 WHERE id = ? AND state = 'received')",
              {id});
    tx.touch(Topic::Deliveries);
}

void OrderStore::close(Tx &tx, OrderId id, OrderState state, UserId user, const QDateTime &at)
{
    tx.change(R"(UPDATE supplier_orders SET state = ?, closed_at = ?, closed_by = ?,
                     revision = revision + 1
                 WHERE id = ? AND state <> 'cancelled')",
              {stateName(state), at, user, id});
    tx.touch(Topic::Deliveries);
}

void OrderStore::attach(Tx &tx, DeliveryId delivery, OrderId order)
{
    tx.change("INSERT INTO delivery_orders (delivery_id, order_id) VALUES (?, ?)",
              {delivery, order});
    tx.touch(Topic::Deliveries);
}

std::vector<SupplierOrder> OrderStore::ofDelivery(Tx &tx, DeliveryId delivery)
{
    std::vector<SupplierOrder> orders;
    for (const Row &row : tx.run(R"(SELECT d.order_id FROM delivery_orders d
                   JOIN supplier_orders o ON o.id = d.order_id WHERE d.delivery_id = ?
                   ORDER BY CASE WHEN o.expected_on = '' THEN 1 ELSE 0 END, o.expected_on, o.id)",
                                 {delivery}))
        orders.push_back(*find(tx, row.id<OrderId>(0)));
    return orders;
}

std::optional<DeliveryId> OrderStore::countedIn(Tx &tx, OrderId order)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT d.id FROM delivery_orders l JOIN deliveries d ON d.id = l.delivery_id
                    WHERE l.order_id = ? AND d.state = 'counting' ORDER BY d.id LIMIT 1)",
                 {order});
    return row ? std::optional(row->id<DeliveryId>(0)) : std::nullopt;
}

void OrderStore::setReceipts(Tx &tx, DeliveryId delivery, const std::vector<OrderReceipt> &receipts)
{
    tx.change("DELETE FROM order_receipts WHERE delivery_id = ?", {delivery});
    for (const OrderReceipt &receipt : receipts)
        tx.change(R"(INSERT INTO order_receipts (order_line_id, delivery_id, quantity_milli)
                     VALUES (?, ?, ?))",
                  {receipt.line, delivery, receipt.quantity});
    tx.touch(Topic::Deliveries);
}

std::vector<OrderReceipt> OrderStore::broughtBy(Tx &tx, DeliveryId delivery)
{
    std::vector<OrderReceipt> brought;
    tx.each(R"(SELECT r.order_line_id, r.quantity_milli
                   - (SELECT CAST(COALESCE(SUM(b.quantity_milli), 0) AS BIGINT)
                      FROM order_returns b JOIN deliveries d ON d.id = b.delivery_id
                      WHERE b.order_line_id = r.order_line_id AND d.reverses_id = r.delivery_id)
               FROM order_receipts r WHERE r.delivery_id = ? ORDER BY r.order_line_id)",
            {delivery}, [&](const Row &row) {
                brought.push_back({row.id<OrderLineId>(0), row.quantity(1)});
            });
    return brought;
}

void OrderStore::addReturns(Tx &tx, DeliveryId counter, const std::vector<OrderReceipt> &returns)
{
    for (const OrderReceipt &each : returns)
        tx.change(R"(INSERT INTO order_returns (order_line_id, delivery_id, quantity_milli)
                     VALUES (?, ?, ?))",
                  {each.line, counter, each.quantity});
    tx.touch(Topic::Deliveries);
}

} // namespace cabas
