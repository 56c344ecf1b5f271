// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/deliverystore.h"

#include "core/base/text.h"

namespace cabas {

namespace {

DeliveryState stateFromName(const QString &name)
{
    if (name == u"finished")
        return DeliveryState::Finished;
    return name == u"counting" ? DeliveryState::Counting : DeliveryState::Abandoned;
}

Delivery readDelivery(const Row &row)
{
    Delivery delivery;
    delivery.id = row.id<DeliveryId>(0);
    delivery.supplier = row.optionalId<SupplierId>(1);
    delivery.supplierName = row.text(2);
    delivery.documentName = row.text(3);
    delivery.state = stateFromName(row.text(4));
    delivery.startedAt = row.instant(5);
    delivery.startedBy = row.id<UserId>(6);
    if (!row.text(7).isEmpty())
        delivery.finishedAt = row.instant(7);
    delivery.lines = row.number(8);
    delivery.expectedLines = row.number(9);
    delivery.countedLines = row.number(10);
    delivery.unresolved = row.number(11);
    delivery.reverses = row.optionalId<DeliveryId>(12);
    delivery.reason = row.text(13);
    delivery.reversals = row.number(14);
    return delivery;
}

std::vector<Delivery> readDeliveries(const std::vector<Row> &rows)
{
    std::vector<Delivery> deliveries;
    for (const Row &row : rows)
        deliveries.push_back(readDelivery(row));
    return deliveries;
}

DeliveryLine readLine(const Row &row)
{
    DeliveryLine line;
    line.id = row.id<DeliveryLineId>(0);
    line.delivery = row.id<DeliveryId>(1);
    line.position = row.number(2);
    line.product = row.id<ProductId>(3);
    line.productCode = row.text(4);
    line.productName = row.text(5);
    line.unit = unitFromName(row.text(6)).value_or(Unit::Piece);
    line.reference = row.text(7);
    line.expected = row.optionalQuantity(8);
    line.pack = row.quantity(9);
    line.received = row.quantity(10);
    line.cost = row.unitPrice(11);
    line.ordered = row.optionalQuantity(12);
    line.supplier = row.optionalId<SupplierId>(13);
    line.isAnnounced = row.flag(14);
    return line;
}

std::optional<DeliveryLine> firstLine(const std::optional<Row> &row)
{
    return row ? std::optional(readLine(*row)) : std::nullopt;
}

} // namespace

DeliveryId DeliveryStore::add(Tx &tx, const Delivery &delivery, const QByteArray &document,
                              const QString &documentHash)
{
    tx.touch(Topic::Deliveries);
    return DeliveryId(tx.insert(
        R"(INSERT INTO deliveries (supplier_id, document_name, document_hash, document,
               started_at, started_by, reverses_id, reason)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {delivery.supplier, delivery.documentName, documentHash, document, delivery.startedAt,
         delivery.startedBy, delivery.reverses, delivery.reason}));
}

void DeliveryStore::lock(Tx &tx, DeliveryId id)
{
    tx.lock("SELECT id FROM deliveries WHERE id = ? FOR UPDATE", {id});
}

std::optional<Delivery> DeliveryStore::find(Tx &tx, DeliveryId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT d.id, d.supplier_id, COALESCE(s.name, ''), d.document_name, d.state,
               d.started_at, d.started_by, d.finished_at,
               (SELECT COUNT(*) FROM delivery_lines l WHERE l.delivery_id = d.id),
               (SELECT COUNT(*) FROM delivery_lines l
                WHERE l.delivery_id = d.id AND l.expected_milli IS NOT NULL),
               (SELECT COUNT(*) FROM delivery_lines l
                WHERE l.delivery_id = d.id AND l.received_milli <> 0),
               (SELECT COUNT(*) FROM delivery_scans c
                WHERE c.delivery_id = d.id AND c.line_id IS NULL AND c.undone = 0),
               d.reverses_id, d.reason,
               (SELECT COUNT(*) FROM deliveries r WHERE r.reverses_id = d.id)
           FROM deliveries d LEFT JOIN suppliers s ON s.id = d.supplier_id
           WHERE d.id = ?)",
        {id});
    return row ? std::optional(readDelivery(*row)) : std::nullopt;
}

std::optional<Delivery> DeliveryStore::head(Tx &tx, DeliveryId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT d.id, d.supplier_id, COALESCE(s.name, ''), d.document_name, d.state,
               d.started_at, d.started_by, d.finished_at, 0, 0, 0, 0,
               d.reverses_id, d.reason,
               (SELECT COUNT(*) FROM deliveries r WHERE r.reverses_id = d.id)
           FROM deliveries d LEFT JOIN suppliers s ON s.id = d.supplier_id
           WHERE d.id = ?)",
        {id});
    return row ? std::optional(readDelivery(*row)) : std::nullopt;
}

std::optional<Delivery> DeliveryStore::withDocument(Tx &tx, const QString &documentHash)
{
    const std::optional<Row> row = tx.first(R"(SELECT id FROM deliveries
                    WHERE document_hash = ? AND document_hash <> '' AND state <> 'abandoned'
                    ORDER BY id DESC LIMIT 1)",
                                            {documentHash});
    return row ? find(tx, row->id<DeliveryId>(0)) : std::nullopt;
}

std::vector<Delivery> DeliveryStore::counting(Tx &tx)
{
    return readDeliveries(tx.run(
        R"(SELECT d.id, d.supplier_id, COALESCE(s.name, ''), d.document_name, d.state,
               d.started_at, d.started_by, d.finished_at,
               (SELECT COUNT(*) FROM delivery_lines l WHERE l.delivery_id = d.id),
               (SELECT COUNT(*) FROM delivery_lines l
                WHERE l.delivery_id = d.id AND l.expected_milli IS NOT NULL),
               (SELECT COUNT(*) FROM delivery_lines l
                WHERE l.delivery_id = d.id AND l.received_milli <> 0),
               (SELECT COUNT(*) FROM delivery_scans c
                WHERE c.delivery_id = d.id AND c.line_id IS NULL AND c.undone = 0),
               d.reverses_id, d.reason,
               (SELECT COUNT(*) FROM deliveries r WHERE r.reverses_id = d.id)
           FROM deliveries d LEFT JOIN suppliers s ON s.id = d.supplier_id
           WHERE d.state = 'counting' ORDER BY d.started_at, d.id)"));
}

std::vector<Delivery> DeliveryStore::finished(Tx &tx, int limit)
{
    return readDeliveries(tx.run(
        R"(SELECT d.id, d.supplier_id, COALESCE(s.name, ''), d.document_name, d.state,
               d.started_at, d.started_by, d.finished_at,
               (SELECT COUNT(*) FROM delivery_lines l WHERE l.delivery_id = d.id),
               (SELECT COUNT(*) FROM delivery_lines l
                WHERE l.delivery_id = d.id AND l.expected_milli IS NOT NULL),
               (SELECT COUNT(*) FROM delivery_lines l
                WHERE l.delivery_id = d.id AND l.received_milli <> 0),
               (SELECT COUNT(*) FROM delivery_scans c
                WHERE c.delivery_id = d.id AND c.line_id IS NULL AND c.undone = 0),
               d.reverses_id, d.reason,
               (SELECT COUNT(*) FROM deliveries r WHERE r.reverses_id = d.id)
           FROM deliveries d LEFT JOIN suppliers s ON s.id = d.supplier_id
           WHERE d.state = 'finished' ORDER BY d.started_at DESC, d.id DESC LIMIT ?)",
        {limit}));
}

std::vector<Delivery> DeliveryStore::ofSupplier(Tx &tx, SupplierId supplier, int limit)
{
    return readDeliveries(tx.run(
        R"(SELECT d.id, d.supplier_id, COALESCE(s.name, ''), d.document_name, d.state,
               d.started_at, d.started_by, d.finished_at,
               (SELECT COUNT(*) FROM delivery_lines l WHERE l.delivery_id = d.id),
               (SELECT COUNT(*) FROM delivery_lines l
                WHERE l.delivery_id = d.id AND l.expected_milli IS NOT NULL),
               (SELECT COUNT(*) FROM delivery_lines l
                WHERE l.delivery_id = d.id AND l.received_milli <> 0),
               (SELECT COUNT(*) FROM delivery_scans c
                WHERE c.delivery_id = d.id AND c.line_id IS NULL AND c.undone = 0),
               d.reverses_id, d.reason,
               (SELECT COUNT(*) FROM deliveries r WHERE r.reverses_id = d.id)
           FROM deliveries d LEFT JOIN suppliers s ON s.id = d.supplier_id
           WHERE (d.supplier_id = ?
                  OR d.id IN (SELECT c.delivery_id FROM delivery_lines c WHERE c.supplier_id = ?))
               AND d.state <> 'abandoned'
           ORDER BY d.started_at DESC, d.id DESC LIMIT ?)",
        {supplier, supplier, limit}));
}

std::vector<DeliveryId> DeliveryStore::reversalsOf(Tx &tx, DeliveryId id)
{
    std::vector<DeliveryId> ids;
    tx.each("SELECT id FROM deliveries WHERE reverses_id = ? ORDER BY id", {id},
            [&](const Row &row) { ids.push_back(row.id<DeliveryId>(0)); });
    return ids;
}

void DeliveryStore::finish(Tx &tx, DeliveryId id, QDate day, const QDateTime &at, UserId user)
{
    tx.change(R"(UPDATE deliveries SET state = 'finished', finished_at = ?, finished_by = ?,
                     business_day = ? WHERE id = ?)",
              {at, user, day, id});
    tx.touch(Topic::Deliveries);
}

void DeliveryStore::abandon(Tx &tx, DeliveryId id, const QDateTime &at, UserId user)
{
    tx.change(R"(UPDATE deliveries SET state = 'abandoned', finished_at = ?, finished_by = ?
                 WHERE id = ?)",
              {at, user, id});
    tx.touch(Topic::Deliveries);
}

DeliveryLineId DeliveryStore::addLine(Tx &tx, const DeliveryLine &line)
{
    tx.touch(Topic::Deliveries);
    return DeliveryLineId(tx.insert(
        R"(INSERT INTO delivery_lines (delivery_id, position, product_id, reference,
               expected_milli, pack_milli, cost_e4, ordered_milli, supplier_id, is_announced)
           VALUES (?, (SELECT COALESCE(MAX(position), 0) + 1 FROM delivery_lines
                       WHERE delivery_id = ?), ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {line.delivery, line.delivery, line.product, line.reference, line.expected, line.pack,
         line.cost, line.ordered, line.supplier, line.isAnnounced}));
}

std::vector<DeliveryLine> DeliveryStore::lines(Tx &tx, DeliveryId id)
{
    std::vector<DeliveryLine> lines;
    tx.each(R"(SELECT l.id, l.delivery_id, l.position, l.product_id, p.code, p.name, p.unit,
                   l.reference, l.expected_milli, l.pack_milli, l.received_milli, l.cost_e4,
                   l.ordered_milli, l.supplier_id, l.is_announced
               FROM delivery_lines l JOIN products p ON p.id = l.product_id
               WHERE l.delivery_id = ? ORDER BY l.position)",
            {id}, [&](const Row &row) { lines.push_back(readLine(row)); });
    return lines;
}

std::optional<DeliveryLine> DeliveryStore::line(Tx &tx, DeliveryLineId id)
{
    return firstLine(tx.first(
        R"(SELECT l.id, l.delivery_id, l.position, l.product_id, p.code, p.name, p.unit,
               l.reference, l.expected_milli, l.pack_milli, l.received_milli, l.cost_e4,
                   l.ordered_milli, l.supplier_id, l.is_announced
           FROM delivery_lines l JOIN products p ON p.id = l.product_id WHERE l.id = ?)",
        {id}));
}

std::optional<DeliveryLine> DeliveryStore::lineOf(Tx &tx, DeliveryId id, ProductId product)
{
    return firstLine(tx.first(
        R"(SELECT l.id, l.delivery_id, l.position, l.product_id, p.code, p.name, p.unit,
               l.reference, l.expected_milli, l.pack_milli, l.received_milli, l.cost_e4,
                   l.ordered_milli, l.supplier_id, l.is_announced
           FROM delivery_lines l JOIN products p ON p.id = l.product_id
           WHERE l.delivery_id = ? AND l.product_id = ?)",
        {id, product}));
}

std::vector<ProductId> DeliveryStore::newOnShelf(Tx &tx, DeliveryId id)
{
    std::vector<ProductId> products;
    tx.each(R"(SELECT l.product_id
               FROM delivery_lines l LEFT JOIN stock_levels s ON s.product_id = l.product_id
               WHERE l.delivery_id = ? AND l.received_milli <> 0
                   AND COALESCE(s.last_cost_e4, 0) = 0
               ORDER BY l.position)",
            {id}, [&](const Row &row) { products.push_back(row.id<ProductId>(0)); });
    return products;
}

void DeliveryStore::addReceived(Tx &tx, DeliveryLineId id, Quantity quantity)
{
    tx.change("UPDATE delivery_lines SET received_milli = received_milli + ? WHERE id = ?",
              {quantity, id});
    tx.touch(Topic::Deliveries);
}

void DeliveryStore::announce(Tx &tx, DeliveryLineId id, Quantity quantity)
{
    tx.change(R"(UPDATE delivery_lines
                 SET expected_milli = CASE WHEN is_announced = 1
                         THEN COALESCE(expected_milli, 0) ELSE 0 END + ?,
                     is_announced = 1
                 WHERE id = ?)",
              {quantity, id});
    tx.touch(Topic::Deliveries);
}

void DeliveryStore::addOrdered(Tx &tx, DeliveryLineId id, Quantity quantity, SupplierId supplier)
{
    tx.change(R"(UPDATE delivery_lines
                 SET ordered_milli = COALESCE(ordered_milli, 0) + ?,
                     expected_milli = CASE WHEN is_announced = 1
                         THEN expected_milli ELSE COALESCE(expected_milli, 0) + ? END,
                     supplier_id = ?
                 WHERE id = ?)",
              {quantity, quantity, supplier, id});
    tx.touch(Topic::Deliveries);
}

void DeliveryStore::setPack(Tx &tx, DeliveryLineId id, Quantity pack)
{
    tx.change("UPDATE delivery_lines SET pack_milli = ? WHERE id = ?", {pack, id});
    tx.touch(Topic::Deliveries);
}

void DeliveryStore::setCost(Tx &tx, DeliveryLineId id, UnitPrice cost)
{
    tx.change("UPDATE delivery_lines SET cost_e4 = ? WHERE id = ?", {cost, id});
    tx.touch(Topic::Deliveries);
}

} // namespace cabas
