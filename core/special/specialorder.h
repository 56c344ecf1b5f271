// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace cabas {

using SpecialOrderId = Id<struct SpecialOrderTag>;
using OrderId = Id<struct OrderTag>;

/// Where a member's order stands, as one word for people. One that came in part and waits is
/// `Arrived`, whatever is still missing of it.
enum class SpecialState { Asked, Ordered, Arrived, Collected, Cancelled };

enum class SpecialEventKind {
    Asked,
    Changed,
    Ordered,   ///< on a supplier's order
    Arrived,   ///< set aside from a delivery
    TakenBack, ///< the delivery was taken back
    Collected, ///< on a ticket
    Returned,  ///< that ticket was refunded and the goods are here again
    Cancelled  ///< what was set aside goes to the shelf
};

/// What happened to a member's order; never altered.
struct SpecialEvent {
    qint64 id = 0;
    SpecialOrderId order{0};
    SpecialEventKind kind = SpecialEventKind::Asked;
    Quantity quantity = {};
    std::optional<OrderId> supplierOrder = {};
    std::optional<DeliveryId> delivery = {};
    std::optional<TicketId> ticket = {};
    int ticketLine = 0; ///< from 1; 0 where there is no ticket
    QString reason = {};
    QDate day = {}; ///< shop's day
    QDateTime at = {};
    UserId user{0};
};

/// A case or an odd item that a member asked the shop to get: one of its products, or an article
/// of a supplier's catalogue that becomes a product once it is ordered or comes.
struct SpecialOrder {
    SpecialOrderId id{0};
    MemberId member{0};
    int memberNumber = 0;
    QString memberName = {}; ///< empty for readers who may not see members
    std::optional<ProductId> product = {};
    QString productCode = {};
    std::optional<SupplierId> supplier = {}; ///< of the article, or the product's usual one
    QString supplierName = {};
    QString articleKey = {}; ///< in the supplier's catalogue; empty for a product of the shop
    QString name = {};
    Unit unit = Unit::Piece;
    Quantity quantity = Quantity::units(1);
    /// Agreed for one unit, VAT included; absent: the shelf price of the day it is collected.
    std::optional<Money> price = {};
    /// Its amount is kept on the member's prepaid account until it is collected or cancelled.
    bool isPrepaid = false;
    std::optional<QDate> wantedOn = {};
    QString note = {};
    QDate askedOn = {};
    int revision = 1;

    // From the events.
    bool isCancelled = false;
    Quantity arrived = {};                   ///< set aside so far, less what was taken back
    Quantity collected = {};                 ///< less what was given back
    std::optional<OrderId> onOrder = {};     ///< the supplier's order it still stands on
    QString onOrderNumber = {};              ///< the shop's number of it
    bool isOnDraft = false;                  ///< that order was not sent yet
    std::optional<QDate> arrivedOn = {};     ///< the day some of it came last
    std::optional<DeliveryId> delivery = {}; ///< by which it came last

    /// Set aside and not collected yet.
    Quantity ready() const
    {
        return isCancelled ? Quantity() : std::max(Quantity(), arrived - collected);
    }
    /// Not come yet.
    Quantity missing() const
    {
        return isCancelled ? Quantity() : std::max(Quantity(), quantity - arrived);
    }
    bool isOpen() const { return !isCancelled && collected < quantity; }
};

/// What a person asks for. Either a product, or an article of a supplier's catalogue.
struct SpecialWish {
    MemberId member{0};
    std::optional<ProductId> product = {};
    std::optional<SupplierId> supplier = {};
    QString articleKey = {};
    Quantity quantity = Quantity::units(1);
    std::optional<Money> price = {};
    bool isPrepaid = false;
    std::optional<QDate> wantedOn = {};
    QString note = {};
};

/// Something a member may ask for, as a search shows it.
struct WishableGoods {
    std::optional<ProductId> product = {};
    std::optional<SupplierId> supplier = {};
    QString articleKey = {};
    QString code = {}; ///< the shop's, or the supplier's reference
    QString name = {};
    QString supplierName = {};
    Unit unit = Unit::Piece;
    Quantity pack = Quantity::units(1);
    std::optional<Money> price = {}; ///< on the shelf today, or by the shop's rules of prices
};

/// A part of what came, for a member.
struct SpecialShare {
    SpecialOrderId order{0};
    Quantity quantity;
};

/// What of one product is for members, of a delivery that is counted or finished.
struct MembersShare {
    ProductId product{0};
    Quantity quantity = {};                ///< for members, of what came
    Quantity wanted = {};                  ///< by all members who wait for it
    std::vector<SpecialOrder> orders = {}; ///< those served, in the order they asked
    std::vector<SpecialShare> shares = {}; ///< how much each of them gets
};

/// What a tag on goods set aside says.
struct NameTag {
    SpecialOrderId order{0};
    QString firstName = {}; ///< empty for readers who may not see members
    int memberNumber = 0;
    QString product = {};
    Unit unit = Unit::Piece;
    Quantity quantity = {};
    QDate day = {}; ///< it came on
    bool isPrepaid = false;
    QString note = {};
};

} // namespace cabas
