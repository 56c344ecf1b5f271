// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/db/transaction.h"
#include "core/purchasing/delivery.h"
#include "core/purchasing/supplierorder.h"

#include <QCoreApplication>

namespace cabas {

/// Orders and the delivery they come in, inside the transaction of a reception's deed.
class OrderDelivery {
    Q_DECLARE_TR_FUNCTIONS(OrderDelivery)

public:
    /// The orders, all awaited and none counted elsewhere, in the order given.
    static Result<std::vector<SupplierOrder>> awaited(Tx &tx, const std::vector<OrderId> &ids);
    /// Who sells what the orders ask for; absent when they are of several suppliers.
    static std::optional<SupplierId> supplierOf(const std::vector<SupplierOrder> &orders);
    /// Puts what is still missing of an order on a delivery. A product ordered twice is expected
    /// as the sum, unless the delivery's document announces it. Refused when another supplier's
    /// order on the same delivery asks for the same product: its lots could not be told apart.
    static Result<> attach(Tx &tx, const Session &session, const Delivery &delivery,
                           const SupplierOrder &order);
    /// Whose goods a product is that nobody ordered, on a delivery of several suppliers: theirs of
    /// the order's suppliers who alone sells it.
    static std::optional<SupplierId> sellerOn(Tx &tx, DeliveryId delivery, ProductId product);
    /// Notes what a finished delivery brought of its orders, anew each time, and which of them
    /// are received.
    static void settle(Tx &tx, const Session &session, DeliveryId delivery);
    /// Notes what `counter`, whose moves are written, took back of the orders of `delivery`.
    /// Answers the numbers of those that are awaited again.
    static QStringList takeBack(Tx &tx, const Session &session, DeliveryId delivery,
                                DeliveryId counter);
};

} // namespace cabas
