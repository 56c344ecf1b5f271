// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/orderservice.h"

#include "core/access/auditstore.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/announcedproduct.h"
#include "core/purchasing/orderrules.h"
#include "core/purchasing/orderstore.h"
#include "core/purchasing/supplierstore.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

/// The shop's next free number.
QString nextNumber(Tx &tx)
{
    qint64 number = OrderStore::lastId(tx) + 1;
    while (OrderStore::findByNumber(tx, QString::number(number)))
        ++number;
    return QString::number(number);
}

} // namespace

Result<SupplierOrder> OrderService::found(Tx &tx, OrderId id)
{
    const std::optional<SupplierOrder> order = OrderStore::find(tx, id);
    if (!order)
        return notFound(tr("There is no such order."), u"unknown_order"_qs);
    return *order;
}

Result<OrderLine> OrderService::completed(Tx &tx, const Session &session, SupplierId supplier,
                                          OrderLine line)
{
    const std::optional<Product> product = CatalogStore::find(tx, line.product, session.today());
    if (!product)
        return notFound(tr("This product is no longer in the catalogue."), u"unknown_product"_qs);
    const std::optional<SupplierItem> item = SupplierStore::item(tx, supplier, line.product);
    if (line.reference.isEmpty() && item)
        line.reference = item->reference;
    if (line.pack.isZero())
        line.pack = item ? item->pack : product->pack;
    if (line.cost.isZero() && item)
        line.cost = item->cost;
    if (line.cost.isZero())
        line.cost = StockStore::level(tx, line.product).lastCost;
    line.productCode = product->code;
    line.productName = product->name;
    line.unit = product->unit;
    return line;
}

Result<std::vector<OrderLine>> OrderService::checkedLines(Tx &tx, const Session &session,
                                                          const SupplierOrder &order)
{
    std::vector<OrderLine> lines;
    for (const OrderLine &wanted : order.lines) {
        CABAS_LET(line, completed(tx, session, order.supplier, wanted));
        line = OrderRules::withQuantity(line);
        CABAS_TRY(OrderRules::check(line, *CatalogStore::find(tx, line.product, session.today())));
        lines.push_back(line);
    }
    return OrderRules::merged(lines);
}

Result<> OrderService::checkHead(Tx &tx, const SupplierOrder &order)
{
    CABAS_TRY(OrderRules::check(order));
    if (!SupplierStore::find(tx, order.supplier))
        return notFound(tr("This supplier is not known."), u"unknown_supplier"_qs);
    const auto other = OrderStore::findByNumber(tx, order.number);
    if (other && other->id != order.id)
        return refused(tr("The number %1 is already that of an order to %2. Choose another.")
                           .arg(order.number, other->supplierName),
                       u"number_taken"_qs);
    return Ok{};
}

Result<SupplierOrder> OrderService::added(Tx &tx, const Session &session, SupplierOrder order)
{
    order = OrderRules::cleanedUp(order);
    order.id = OrderId(0);
    order.orderedOn = session.today();
    if (order.number.isEmpty())
        order.number = nextNumber(tx);
    CABAS_TRY(checkHead(tx, order));
    CABAS_LET(lines, checkedLines(tx, session, order));
    const OrderId id = OrderStore::add(tx, order, session.user(), session.now());
    OrderStore::setLines(tx, id, lines);
    AuditStore::record(tx, session, "order.add", u"order"_qs, id.value(),
                       {{u"number"_qs, order.number}, {u"lines"_qs, int(lines.size())}});
    return found(tx, id);
}

Result<SupplierOrder> OrderService::add(const Session &session, const SupplierOrder &order)
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.write([&](Tx &tx) { return added(tx, session, order); });
}

Result<SupplierOrder> OrderService::update(const Session &session, const SupplierOrder &order)
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.write([&](Tx &tx) -> Result<SupplierOrder> {
        CABAS_LET(before, found(tx, order.id));
        if (before.state != OrderState::Draft)
            return refused(
                tr("Order %1 was sent: it can only be cancelled or received.").arg(before.number),
                u"state"_qs);
        SupplierOrder changed = OrderRules::cleanedUp(order);
        changed.orderedOn = before.orderedOn;
        if (changed.number.isEmpty())
            changed.number = before.number;
        CABAS_TRY(checkHead(tx, changed));
        CABAS_LET(lines, checkedLines(tx, session, changed));
        if (!OrderStore::update(tx, changed))
            return conflict(tr("Somebody else changed order %1 in the meantime. Look at it again, "
                               "then make your change.")
                                .arg(before.number),
                            u"changed_meanwhile"_qs);
        OrderStore::setLines(tx, order.id, lines);
        AuditStore::record(tx, session, "order.change", u"order"_qs, order.id.value(),
                           {{u"number"_qs, changed.number}, {u"lines"_qs, int(lines.size())}});
        return found(tx, order.id);
    });
}

Result<SupplierOrder> OrderService::update(const Session &session, const SupplierOrder &order,
                                           const SupplierOrder &base)
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.write([&](Tx &tx) -> Result<SupplierOrder> {
        CABAS_LET(theirs, found(tx, order.id));
        if (theirs.revision == order.revision)
            return update(session, order);
        return update(session, OrderRules::joined(base, OrderRules::cleanedUp(order), theirs));
    });
}

Result<OrderImport> OrderService::read(Tx &tx, const Session &session, SupplierId supplier,
                                       const DeliveryDocument &document)
{
    OrderImport read;
    read.order.supplier = supplier;
    read.order.documentName = document.name;
    for (const DeliveryNoteLine &line : document.note.lines) {
        const auto product = AnnouncedProduct::find(tx, supplier, line);
        if (!product) {
            ++read.unknown;
            read.warnings.push_back(
                {u"unknown_line"_qs, tr("Line %1 of the file: no product has the code %2 (%3).")
                                         .arg(line.line)
                                         .arg(line.code, line.name)});
            continue;
        }
        OrderLine wanted;
        wanted.product = *product;
        wanted.reference = line.reference;
        wanted.pack = line.pack.value_or(Quantity());
        (line.inPacks ? wanted.packs : wanted.quantity) = line.quantity;
        if (!line.inPacks)
            wanted.cost = line.cost; // a pack's cost is of no use before its size is known
        CABAS_LET(whole, completed(tx, session, supplier, wanted));
        read.order.lines.push_back(OrderRules::withQuantity(whole));
    }
    if (read.order.lines.empty())
        return refused(
            tr("No line of %1 is a product of ours: there is nothing to order.").arg(document.name),
            u"unknown_lines"_qs);
    return read;
}

Result<OrderImport> OrderService::check(const Session &session, SupplierId supplier,
                                        const DeliveryDocument &document) const
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.read([&](Tx &tx) { return read(tx, session, supplier, document); });
}

Result<OrderImport> OrderService::addFrom(const Session &session, SupplierId supplier,
                                          const DeliveryDocument &document,
                                          std::optional<QDate> expectedOn)
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.write([&](Tx &tx) -> Result<OrderImport> {
        CABAS_LET(taken, read(tx, session, supplier, document));
        taken.order.expectedOn = expectedOn;
        CABAS_LET(made, added(tx, session, taken.order));
        taken.order = made;
        return taken;
    });
}

Result<SupplierOrder> OrderService::send(const Session &session, OrderId id)
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.write([&](Tx &tx) -> Result<SupplierOrder> {
        CABAS_LET(order, found(tx, id));
        CABAS_TRY(OrderRules::checkSend(order));
        OrderStore::send(tx, id, session.today(), session.user(), session.now());
        AuditStore::record(tx, session, "order.send", u"order"_qs, id.value(),
                           {{u"number"_qs, order.number}, {u"lines"_qs, order.lineCount}});
        return found(tx, id);
    });
}

Result<> OrderService::cancel(const Session &session, OrderId id)
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(order, found(tx, id));
        CABAS_TRY(OrderRules::checkCancel(order));
        if (const auto delivery = OrderStore::countedIn(tx, id))
            return refused(tr("Order %1 is being counted in delivery %2.")
                               .arg(order.number)
                               .arg(delivery->value()),
                           u"counting"_qs);
        OrderStore::close(tx, id, OrderState::Cancelled, session.user(), session.now());
        AuditStore::record(tx, session, "order.cancel", u"order"_qs, id.value(),
                           {{u"number"_qs, order.number}});
        return Ok{};
    });
}

Result<> OrderService::close(const Session &session, OrderId id)
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(order, found(tx, id));
        CABAS_TRY(OrderRules::checkAwaited(order));
        if (!order.hasArrivals)
            return refused(tr("Nothing of order %1 came: cancel it instead.").arg(order.number),
                           u"state"_qs);
        OrderStore::close(tx, id, OrderState::Received, session.user(), session.now());
        AuditStore::record(tx, session, "order.close", u"order"_qs, id.value(),
                           {{u"number"_qs, order.number}});
        return Ok{};
    });
}

Result<OrderLine> OrderService::suggested(const Session &session, SupplierId supplier,
                                          ProductId product) const
{
    CABAS_TRY(session.require(Permission::Order));
    return m_db.read([&](Tx &tx) {
        OrderLine line;
        line.product = product;
        line.pack = Quantity();
        return completed(tx, session, supplier, line);
    });
}

Result<std::vector<SupplierOrder>> OrderService::list(const Session &session, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return OrderStore::newest(tx, limit); });
}

Result<SupplierOrder> OrderService::view(const Session &session, OrderId id) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return found(tx, id); });
}

Result<SupplierOrder> OrderService::find(const Session &session, const QString &number) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<SupplierOrder> {
        const auto order = OrderStore::findByNumber(tx, number);
        if (!order)
            return notFound(tr("There is no order number %1.").arg(number), u"unknown_order"_qs);
        return *order;
    });
}

} // namespace cabas
