// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/orderfollow.h"

#include <map>

namespace cabas {

/// What was heard of orders since they were sent.
class OrderFollowStore {
public:
    static void addReminder(Tx &tx, OrderId order, const OrderReminder &reminder, UserId user,
                            const QDateTime &at);
    /// Replaces what was said of the line; nothing missing takes it away.
    static void setShortage(Tx &tx, const AnnouncedShortage &shortage, UserId user,
                            const QDateTime &at);
    static OrderFollow of(Tx &tx, OrderId order);
    /// The last reminder of each order that has one.
    static std::map<OrderId, QDate> reminded(Tx &tx);
};

} // namespace cabas
