// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/orderstore.h"
#include "core/reception/orderdelivery.h"
#include "core/reception/receptionservice.h"

namespace cabas {

Result<std::vector<SupplierOrder>>
ReceptionService::wantedOrders(Tx &tx, std::optional<SupplierId> supplier,
                               const DeliveryDocument &document, const std::vector<OrderId> &ids)
{
    std::vector<OrderId> wanted = ids;
    if (ids.empty() && !document.orderNumber.isEmpty()) {
        const auto order = OrderStore::findByNumber(tx, document.orderNumber);
        const bool isFree = order && order->state == OrderState::Sent &&
                            (!supplier || *supplier == order->supplier) &&
                            !OrderStore::countedIn(tx, order->id);
        if (isFree)
            wanted.push_back(order->id);
    }
    CABAS_LET(orders, OrderDelivery::awaited(tx, wanted));
    for (const SupplierOrder &order : orders) {
        if (supplier && order.supplier != *supplier)
            return refused(tr("Order %1 is one to %2. Leave the supplier out to receive orders of "
                              "several together.")
                               .arg(order.number, order.supplierName),
                           u"other_supplier"_qs);
    }
    return orders;
}

Result<> ReceptionService::attachOrder(const Session &session, DeliveryId id, OrderId orderId)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(delivery, openDelivery(tx, id));
        CABAS_LET(orders, OrderDelivery::awaited(tx, {orderId}));
        if (delivery.supplier && *delivery.supplier != orders.front().supplier)
            return refused(
                tr("Order %1 is one to %2, this delivery is of %3.")
                    .arg(orders.front().number, orders.front().supplierName, delivery.supplierName),
                u"other_supplier"_qs);
        return OrderDelivery::attach(tx, session, delivery, orders.front());
    });
}

Result<std::vector<SupplierOrder>> ReceptionService::awaitedOrders(const Session &session)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([](Tx &tx) {
        std::vector<SupplierOrder> orders;
        for (const SupplierOrder &order : OrderStore::sent(tx)) {
            if (!OrderStore::countedIn(tx, order.id))
                orders.push_back(order);
        }
        return orders;
    });
}

} // namespace cabas
