// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/supplierorder.h"

namespace cabas {

/// Suppliers' orders, their lines and what deliveries brought of them.
class OrderStore {
public:
    static QString stateName(OrderState state);

    static OrderId add(Tx &tx, const SupplierOrder &order, UserId user, const QDateTime &at);
    /// Changes the head of a draft; false when it is none any more, or `order.revision` is no
    /// longer the file's.
    static bool update(Tx &tx, const SupplierOrder &order);
    /// Replaces the lines of a draft.
    static void setLines(Tx &tx, OrderId id, const std::vector<OrderLine> &lines);
    /// With its lines.
    static std::optional<SupplierOrder> find(Tx &tx, OrderId id);
    static std::optional<SupplierOrder> findByNumber(Tx &tx, const QString &number);
    /// Without their lines: the newest first.
    static std::vector<SupplierOrder> newest(Tx &tx, int limit);
    /// Without their lines: the sent ones, by the day they are expected; those of no day last.
    static std::vector<SupplierOrder> sent(Tx &tx);
    static qint64 lastId(Tx &tx);

    /// From now on the lines cannot change.
    static void send(Tx &tx, OrderId id, QDate day, UserId user, const QDateTime &at);
    /// A received order is awaited again.
    static void reopen(Tx &tx, OrderId id);
    /// Received or cancelled.
    static void close(Tx &tx, OrderId id, OrderState state, UserId user, const QDateTime &at);

    static void attach(Tx &tx, DeliveryId delivery, OrderId order);
    /// Of a delivery, with their lines, in the order they are expected.
    static std::vector<SupplierOrder> ofDelivery(Tx &tx, DeliveryId delivery);
    /// The delivery being counted that an order is attached to, if any.
    static std::optional<DeliveryId> countedIn(Tx &tx, OrderId order);
    /// Replaces what a delivery brought of its orders.
    static void setReceipts(Tx &tx, DeliveryId delivery, const std::vector<OrderReceipt> &receipts);
    /// What a delivery brought of its orders, less what counter-documents took back of it.
    static std::vector<OrderReceipt> broughtBy(Tx &tx, DeliveryId delivery);
    /// What a counter-document takes back of what its delivery brought.
    static void addReturns(Tx &tx, DeliveryId counter, const std::vector<OrderReceipt> &returns);
};

} // namespace cabas
