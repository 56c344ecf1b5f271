// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/orderfollow.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// What follows from orders that are under way. Pure.
class OrderFollowRules {
    Q_DECLARE_TR_FUNCTIONS(OrderFollowRules)

public:
    static constexpr int longestNote = 200;

    /// Only what was sent and is still awaited is reminded of.
    static Result<> checkReminder(const SupplierOrder &order, const QString &note);
    /// Refuses more than is still awaited of the line.
    static Result<> checkShortage(const SupplierOrder &order, const AnnouncedShortage &shortage);
    /// Sent, awaited for a day before `today`; those late longest first.
    static std::vector<LateOrder> late(const std::vector<SupplierOrder> &orders,
                                       const std::map<OrderId, QDate> &reminded, QDate today);
    /// Orders that are drafted or sent, by journey and then by the day they are expected, those of
    /// no day last; the earliest group first.
    static std::vector<OrderGroup> grouped(const std::vector<SupplierOrder> &orders,
                                           const std::map<SupplierId, QString> &journeys);
    /// What is to be written from `from` on, seven days: of suppliers who deliver on days of the
    /// week, each arrival on the last day that it may still be ordered for.
    static std::vector<WeekCart> week(const std::vector<CartSupplier> &suppliers,
                                      const std::vector<SupplierOrder> &orders, QDate from);
};

} // namespace cabas
