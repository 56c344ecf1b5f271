// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/orderfollow.h"

#include <QCoreApplication>

namespace cabas {

/// Follows orders that are under way: reminders, shortages announced, what comes together, what is
/// to be ordered this week.
class OrderFollowService {
    Q_DECLARE_TR_FUNCTIONS(OrderFollowService)

public:
    explicit OrderFollowService(Database &db) : m_db(db) {}

    /// The supplier was asked today. Needs Order.
    Result<OrderFollow> remind(const Session &session, OrderId order, const QString &note);
    /// What will be missing of a line, and whether it comes later: what does not is no longer
    /// counted on by proposals. Needs Order.
    Result<OrderFollow> announce(const Session &session, OrderId order,
                                 const AnnouncedShortage &shortage);

    /// All the following need ViewStock.
    Result<OrderFollow> of(const Session &session, OrderId order) const;
    Result<std::vector<LateOrder>> late(const Session &session) const;
    Result<std::vector<OrderGroup>> groups(const Session &session) const;
    Result<std::vector<WeekCart>> week(const Session &session) const;

private:
    static Result<SupplierOrder> found(Tx &tx, OrderId order);

    Database &m_db;
};

} // namespace cabas
