// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/orderdelivery.h"

#include "core/access/auditstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/orderrules.h"
#include "core/purchasing/orderstore.h"
#include "core/purchasing/supplierstore.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

/// What the stock took in of a delivery, by product.
std::map<ProductId, Quantity> takenIn(Tx &tx, DeliveryId delivery)
{
    std::map<ProductId, Quantity> came;
    for (const StockMove &move : MoveWalkStore::movesOfSource(tx, u"delivery"_qs, delivery.value()))
        came[move.product] += move.quantity;
    return came;
}

} // namespace

Result<std::vector<SupplierOrder>> OrderDelivery::awaited(Tx &tx, const std::vector<OrderId> &ids)
{
    std::vector<SupplierOrder> orders;
    for (const OrderId id : ids) {
        const std::optional<SupplierOrder> order = OrderStore::find(tx, id);
        if (!order)
            return notFound(tr("There is no such order."), u"unknown_order"_qs);
        CABAS_TRY(OrderRules::checkAwaited(*order));
        if (const auto delivery = OrderStore::countedIn(tx, id))
            return refused(tr("Order %1 is already being counted in delivery %2.")
                               .arg(order->number)
                               .arg(delivery->value()),
                           u"counting"_qs);
        const bool isRepeated =
            std::any_of(orders.begin(), orders.end(),
                        [&](const SupplierOrder &other) { return other.id == id; });
        if (!isRepeated)
            orders.push_back(*order);
    }
    return orders;
}

std::optional<SupplierId> OrderDelivery::supplierOf(const std::vector<SupplierOrder> &orders)
{
    if (orders.empty())
        return std::nullopt;
    const SupplierId first = orders.front().supplier;
    const bool isAlone = std::all_of(orders.begin(), orders.end(), [&](const SupplierOrder &order) {
        return order.supplier == first;
    });
    return isAlone ? std::optional(first) : std::nullopt;
}

Result<> OrderDelivery::attach(Tx &tx, const Session &session, const Delivery &delivery,
                               const SupplierOrder &order)
{
    for (const OrderLine &wanted : order.lines) {
        if (wanted.open().isZero())
            continue;
        if (const auto present = DeliveryStore::lineOf(tx, delivery.id, wanted.product)) {
            const auto supplier = present->supplier ? present->supplier : delivery.supplier;
            if (supplier && *supplier != order.supplier)
                return refused(tr("%1 stands on orders of two suppliers: whose lot it is could no "
                                  "longer be told. Receive them one after the other.")
                                   .arg(wanted.productName),
                               u"two_suppliers"_qs);
            DeliveryStore::addOrdered(tx, present->id, wanted.open(), order.supplier);
            if (present->cost.isZero())
                DeliveryStore::setCost(tx, present->id, wanted.cost);
            continue;
        }
        DeliveryLine line;
        line.delivery = delivery.id;
        line.product = wanted.product;
        line.reference = wanted.reference;
        line.expected = wanted.open();
        line.ordered = wanted.open();
        line.pack = wanted.pack;
        line.cost = wanted.cost;
        line.supplier = order.supplier;
        DeliveryStore::addLine(tx, line);
    }
    OrderStore::attach(tx, delivery.id, order.id);
    AuditStore::record(tx, session, "reception.order", u"delivery"_qs, delivery.id.value(),
                       {{u"number"_qs, order.number}});
    return Ok{};
}

std::optional<SupplierId> OrderDelivery::sellerOn(Tx &tx, DeliveryId delivery, ProductId product)
{
    std::optional<SupplierId> seller;
    for (const SupplierOrder &order : OrderStore::ofDelivery(tx, delivery)) {
        if (seller == order.supplier || !SupplierStore::item(tx, order.supplier, product))
            continue;
        if (seller)
            return std::nullopt;
        seller = order.supplier;
    }
    return seller;
}

void OrderDelivery::settle(Tx &tx, const Session &session, DeliveryId delivery)
{
    OrderStore::setReceipts(tx, delivery, {});
    const std::vector<SupplierOrder> orders = OrderStore::ofDelivery(tx, delivery);
    if (orders.empty())
        return;
    OrderStore::setReceipts(tx, delivery, OrderRules::shared(orders, takenIn(tx, delivery)));
    // A code that finds its product late does not end an order that was opened again.
    if (!DeliveryStore::reversalsOf(tx, delivery).empty())
        return;
    for (const SupplierOrder &order : OrderStore::ofDelivery(tx, delivery)) {
        if (order.state != OrderState::Sent || !OrderRules::isDone(order))
            continue;
        OrderStore::close(tx, order.id, OrderState::Received, session.user(), session.now());
        AuditStore::record(tx, session, "order.received", u"order"_qs, order.id.value(),
                           {{u"number"_qs, order.number}});
    }
}

QStringList OrderDelivery::takeBack(Tx &tx, const Session &session, DeliveryId delivery,
                                    DeliveryId counter)
{
    const std::vector<SupplierOrder> orders = OrderStore::ofDelivery(tx, delivery);
    if (orders.empty())
        return {};
    std::map<ProductId, Quantity> kept = takenIn(tx, delivery);
    for (const DeliveryId reversal : DeliveryStore::reversalsOf(tx, delivery)) {
        for (const auto &[product, quantity] : takenIn(tx, reversal))
            kept[product] += quantity;
    }
    const bool isWhole = std::all_of(kept.begin(), kept.end(),
                                     [](const auto &each) { return each.second.isZero(); });
    OrderStore::addReturns(
        tx, counter,
        OrderRules::returned(orders, OrderStore::broughtBy(tx, delivery), std::move(kept)));
    QStringList awaited;
    for (const SupplierOrder &order : OrderStore::ofDelivery(tx, delivery)) {
        if (!OrderRules::isAwaitedAgain(order, isWhole))
            continue;
        OrderStore::reopen(tx, order.id);
        AuditStore::record(tx, session, "order.reopen", u"order"_qs, order.id.value(),
                           {{u"number"_qs, order.number}, {u"delivery"_qs, delivery.value()}});
        awaited += order.number;
    }
    return awaited;
}

} // namespace cabas
