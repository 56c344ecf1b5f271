// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/orderproposal.h"
#include "core/purchasing/supplierorder.h"

namespace cabas {

/// The supplier was asked where an order stays.
struct OrderReminder {
    QDate day;
    QString note;
};

/// What a supplier said would be missing of a line.
struct AnnouncedShortage {
    OrderLineId line{0};
    Quantity missing;
    bool comesLater = false; ///< false: it is not awaited any more
    QString note = {};

    bool operator==(const AnnouncedShortage &) const = default;
};

/// What was heard of an order since it was sent.
struct OrderFollow {
    std::vector<OrderReminder> reminders; ///< newest first
    std::vector<AnnouncedShortage> shortages;
};

/// A sent order that should be here.
struct LateOrder {
    SupplierOrder order;
    int days = 0;
    std::optional<QDate> remindedOn;
};

/// Orders that come together: of one journey, or of one day.
struct OrderGroup {
    QString journey;          ///< empty: of no journey
    std::optional<QDate> day; ///< of arrival
    std::vector<SupplierOrder> orders;
    Money amount;
};

/// An order that the calendar of its supplier asks for.
struct WeekCart {
    SupplierId supplier{0};
    QString supplierName;
    QString journey;
    QDate writeOn; ///< the last day for this arrival
    QDate arrival;
    std::optional<OrderId> order; ///< drafted or sent for it already
    bool isSent = false;
};

/// A supplier as the carts of a week need it.
struct CartSupplier {
    SupplierId supplier{0};
    QString name;
    QString journey;
    OrderTerms terms;
};

} // namespace cabas
