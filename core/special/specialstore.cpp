// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/special/specialstore.h"

#include "core/base/text.h"
#include "core/special/specialrules.h"

namespace cabas {

namespace {

SpecialOrder readOrder(const Row &row)
{
    SpecialOrder order;
    order.id = row.id<SpecialOrderId>(0);
    order.member = row.id<MemberId>(1);
    order.memberNumber = row.number(2);
    order.memberName = row.text(3);
    order.product = row.optionalId<ProductId>(4);
    order.productCode = row.text(5);
    order.supplier = row.optionalId<SupplierId>(6);
    order.supplierName = row.text(7);
    order.articleKey = row.text(8);
    order.name = row.text(9);
    order.unit = unitFromName(row.text(10)).value_or(Unit::Piece);
    order.quantity = row.quantity(11);
    order.price = row.optionalMoney(12);
    order.isPrepaid = row.flag(13);
    order.wantedOn = dayFromText(row.text(14));
    order.note = row.text(15);
    order.askedOn = row.day(16);
    order.revision = row.number(17);
    return order;
}

SpecialEvent readEvent(const Row &row)
{
    SpecialEvent event;
    event.id = row.integer(0);
    event.order = row.id<SpecialOrderId>(1);
    event.kind = SpecialRules::eventFromName(row.text(2));
    event.quantity = row.quantity(3);
    event.supplierOrder = row.optionalId<OrderId>(4);
    event.delivery = row.optionalId<DeliveryId>(5);
    event.ticket = row.optionalId<TicketId>(6);
    event.ticketLine = row.number(7);
    event.reason = row.text(8);
    event.day = row.day(9);
    event.at = row.instant(10);
    event.user = row.id<UserId>(11);
    return event;
}

/// The supplier's order it stands on, as long as that one is awaited and still asks for it: one
/// that was cancelled, received or lost the line leaves the member's order to be ordered again.
void readOnOrder(Tx &tx, SpecialOrder &order)
{
    if (!order.onOrder)
        return;
    const std::optional<Row> row = order.product
                                       ? tx.first(R"(SELECT o.number, o.state FROM supplier_orders o
                                    JOIN supplier_order_lines l ON l.order_id = o.id
                                    WHERE o.id = ? AND l.product_id = ?
                                        AND o.state IN ('draft', 'sent'))",
                                                  {*order.onOrder, *order.product})
                                       : std::nullopt;
    if (!row || order.missing().isZero()) {
        order.onOrder.reset();
        return;
    }
    order.onOrderNumber = row->text(0);
    order.isOnDraft = row->text(1) == u"draft";
}

SpecialOrder complete(Tx &tx, const Row &row)
{
    SpecialOrder order = readOrder(row);
    for (const SpecialEvent &event : SpecialStore::eventsOf(tx, order.id))
        order = SpecialRules::applied(std::move(order), event);
    readOnOrder(tx, order);
    return order;
}

std::vector<SpecialOrder> complete(Tx &tx, const std::vector<Row> &rows)
{
    std::vector<SpecialOrder> orders;
    for (const Row &row : rows)
        orders.push_back(complete(tx, row));
    return orders;
}

QString dayOrEmpty(const std::optional<QDate> &day)
{
    return day ? dayText(*day) : QString();
}

} // namespace

SpecialOrderId SpecialStore::add(Tx &tx, const SpecialOrder &order, const SpecialEvent &asked)
{
    const SpecialOrderId id(tx.insert(
        R"(INSERT INTO special_orders (member_id, product_id, supplier_id, article_key, name, unit,
               quantity_milli, price_cents, is_prepaid, wanted_on, note, asked_on)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {order.member, order.product, order.supplier, order.articleKey, order.name,
         unitName(order.unit), order.quantity, order.price, order.isPrepaid,
         dayOrEmpty(order.wantedOn), order.note, order.askedOn}));
    SpecialEvent event = asked;
    event.order = id;
    addEvent(tx, event);
    return id;
}

bool SpecialStore::update(Tx &tx, const SpecialOrder &order)
{
    tx.touch(Topic::Deliveries);
    return tx.change(R"(UPDATE special_orders
                        SET quantity_milli = ?, price_cents = ?, is_prepaid = ?, wanted_on = ?,
                            note = ?, revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {order.quantity, order.price, order.isPrepaid, dayOrEmpty(order.wantedOn),
                      order.note, order.id, order.revision}) == 1;
}

void SpecialStore::setProduct(Tx &tx, SpecialOrderId id, ProductId product)
{
    tx.touch(Topic::Deliveries);
    tx.change("UPDATE special_orders SET product_id = ? WHERE id = ?", {product, id});
}

void SpecialStore::addEvent(Tx &tx, const SpecialEvent &event)
{
    tx.touch(Topic::Deliveries);
    tx.change(R"(INSERT INTO special_order_events (special_order_id, kind, quantity_milli,
                     supplier_order_id, delivery_id, ticket_id, ticket_line, reason, day, at,
                     user_id)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
              {event.order, SpecialRules::eventName(event.kind), event.quantity,
               event.supplierOrder, event.delivery, event.ticket, event.ticketLine, event.reason,
               event.day, event.at, event.user});
    const std::optional<SpecialOrder> order = find(tx, event.order);
    tx.change("UPDATE special_orders SET is_open = ? WHERE id = ?",
              {order && order->isOpen(), event.order});
}

void SpecialStore::lock(Tx &tx, SpecialOrderId id)
{
    tx.lock("SELECT id FROM special_orders WHERE id = ? FOR UPDATE", {id});
}

std::optional<SpecialOrder> SpecialStore::find(Tx &tx, SpecialOrderId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT s.id, s.member_id, m.number, m.name, s.product_id, COALESCE(p.code, ''),
               COALESCE(s.supplier_id, p.supplier_id), COALESCE(f.name, ''), s.article_key,
               COALESCE(p.name, s.name), COALESCE(p.unit, s.unit), s.quantity_milli,
               s.price_cents, s.is_prepaid, s.wanted_on, s.note, s.asked_on, s.revision
           FROM special_orders s JOIN members m ON m.id = s.member_id
           LEFT JOIN products p ON p.id = s.product_id
           LEFT JOIN suppliers f ON f.id = COALESCE(s.supplier_id, p.supplier_id)
           WHERE s.id = ?)",
        {id});
    return row ? std::optional(complete(tx, *row)) : std::nullopt;
}

std::vector<SpecialOrder> SpecialStore::open(Tx &tx)
{
    return complete(
        tx, tx.run(
                R"(SELECT s.id, s.member_id, m.number, m.name, s.product_id, COALESCE(p.code, ''),
               COALESCE(s.supplier_id, p.supplier_id), COALESCE(f.name, ''), s.article_key,
               COALESCE(p.name, s.name), COALESCE(p.unit, s.unit), s.quantity_milli,
               s.price_cents, s.is_prepaid, s.wanted_on, s.note, s.asked_on, s.revision
           FROM special_orders s JOIN members m ON m.id = s.member_id
           LEFT JOIN products p ON p.id = s.product_id
           LEFT JOIN suppliers f ON f.id = COALESCE(s.supplier_id, p.supplier_id)
           WHERE s.is_open = 1 ORDER BY s.id)"));
}

std::vector<SpecialOrder> SpecialStore::openOf(Tx &tx, ProductId product)
{
    return complete(tx, tx.run(
                            R"(SELECT s.id, s.member_id, m.number, m.name, s.product_id, p.code,
               COALESCE(s.supplier_id, p.supplier_id), COALESCE(f.name, ''), s.article_key,
               p.name, p.unit, s.quantity_milli, s.price_cents, s.is_prepaid, s.wanted_on, s.note,
               s.asked_on, s.revision
           FROM special_orders s JOIN members m ON m.id = s.member_id
           JOIN products p ON p.id = s.product_id
           LEFT JOIN suppliers f ON f.id = COALESCE(s.supplier_id, p.supplier_id)
           WHERE s.product_id = ? AND s.is_open = 1 ORDER BY s.id)",
                            {product}));
}

std::set<ProductId> SpecialStore::openProducts(Tx &tx)
{
    std::set<ProductId> products;
    tx.each(R"(SELECT DISTINCT product_id FROM special_orders
               WHERE is_open = 1 AND product_id IS NOT NULL)",
            {}, [&](const Row &row) { products.insert(row.id<ProductId>(0)); });
    return products;
}

std::vector<SpecialOrder> SpecialStore::openOf(Tx &tx, MemberId member)
{
    return complete(
        tx, tx.run(
                R"(SELECT s.id, s.member_id, m.number, m.name, s.product_id, COALESCE(p.code, ''),
               COALESCE(s.supplier_id, p.supplier_id), COALESCE(f.name, ''), s.article_key,
               COALESCE(p.name, s.name), COALESCE(p.unit, s.unit), s.quantity_milli,
               s.price_cents, s.is_prepaid, s.wanted_on, s.note, s.asked_on, s.revision
           FROM special_orders s JOIN members m ON m.id = s.member_id
           LEFT JOIN products p ON p.id = s.product_id
           LEFT JOIN suppliers f ON f.id = COALESCE(s.supplier_id, p.supplier_id)
           WHERE s.member_id = ? AND s.is_open = 1 ORDER BY s.id)",
                {member}));
}

std::vector<SpecialOrder> SpecialStore::openArticles(Tx &tx)
{
    return complete(
        tx, tx.run(
                R"(SELECT s.id, s.member_id, m.number, m.name, s.product_id, '', s.supplier_id,
               f.name, s.article_key, s.name, s.unit, s.quantity_milli, s.price_cents,
               s.is_prepaid, s.wanted_on, s.note, s.asked_on, s.revision
           FROM special_orders s JOIN members m ON m.id = s.member_id
           JOIN suppliers f ON f.id = s.supplier_id
           WHERE s.product_id IS NULL AND s.is_open = 1 ORDER BY s.id)"));
}

std::vector<SpecialOrder> SpecialStore::newest(Tx &tx, int limit)
{
    return complete(
        tx, tx.run(
                R"(SELECT s.id, s.member_id, m.number, m.name, s.product_id, COALESCE(p.code, ''),
               COALESCE(s.supplier_id, p.supplier_id), COALESCE(f.name, ''), s.article_key,
               COALESCE(p.name, s.name), COALESCE(p.unit, s.unit), s.quantity_milli,
               s.price_cents, s.is_prepaid, s.wanted_on, s.note, s.asked_on, s.revision
           FROM special_orders s JOIN members m ON m.id = s.member_id
           LEFT JOIN products p ON p.id = s.product_id
           LEFT JOIN suppliers f ON f.id = COALESCE(s.supplier_id, p.supplier_id)
           ORDER BY s.id DESC LIMIT ?)",
                {limit}));
}

std::vector<SpecialOrder> SpecialStore::servedBy(Tx &tx, DeliveryId delivery)
{
    std::vector<SpecialOrder> orders;
    const std::vector<Row> rows =
        tx.run(R"(SELECT DISTINCT special_order_id FROM special_order_events
                  WHERE delivery_id = ? AND kind = 'arrived' ORDER BY special_order_id)",
               {delivery});
    for (const Row &row : rows) {
        if (const auto order = find(tx, row.id<SpecialOrderId>(0)))
            orders.push_back(*order);
    }
    return orders;
}

std::vector<SpecialEvent> SpecialStore::eventsOf(Tx &tx, SpecialOrderId id)
{
    std::vector<SpecialEvent> events;
    tx.each(R"(SELECT id, special_order_id, kind, quantity_milli, supplier_order_id, delivery_id,
                   ticket_id, ticket_line, reason, day, at, user_id
               FROM special_order_events WHERE special_order_id = ? ORDER BY id)",
            {id}, [&](const Row &row) { events.push_back(readEvent(row)); });
    return events;
}

std::vector<SpecialEvent> SpecialStore::eventsOf(Tx &tx, DeliveryId delivery)
{
    std::vector<SpecialEvent> events;
    tx.each(R"(SELECT id, special_order_id, kind, quantity_milli, supplier_order_id, delivery_id,
                   ticket_id, ticket_line, reason, day, at, user_id
               FROM special_order_events WHERE delivery_id = ? ORDER BY id)",
            {delivery}, [&](const Row &row) { events.push_back(readEvent(row)); });
    return events;
}

std::optional<SpecialEvent> SpecialStore::collectedOn(Tx &tx, TicketId ticket, int line)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT id, special_order_id, kind, quantity_milli, supplier_order_id, delivery_id,
               ticket_id, ticket_line, reason, day, at, user_id
           FROM special_order_events
           WHERE ticket_id = ? AND ticket_line = ? AND kind = 'collected')",
        {ticket, line});
    return row ? std::optional(readEvent(*row)) : std::nullopt;
}

int SpecialStore::keepDays(Tx &tx)
{
    const auto row = tx.first("SELECT keep_days FROM special_order_terms WHERE id = 1");
    return row ? row->number(0) : SpecialRules::usualKeepDays;
}

void SpecialStore::setKeepDays(Tx &tx, int days)
{
    tx.touch(Topic::Deliveries);
    tx.change(R"(INSERT INTO special_order_terms (id, keep_days) VALUES (1, ?)
                 ON CONFLICT (id) DO UPDATE SET keep_days = excluded.keep_days)",
              {days});
}

} // namespace cabas
