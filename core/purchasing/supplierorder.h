// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;

enum class OrderState { Draft, Sent, Received, Cancelled };

/// One product of an order. `quantity` is what is ordered, `packs` the same in packs.
struct OrderLine {
    OrderLineId id{0};
    OrderId order{0};
    int position = 0;
    ProductId product{0};
    QString productCode = {};
    QString productName = {};
    Unit unit = Unit::Piece;
    QString reference = {};             ///< the supplier's own; may be empty
    Quantity packs = {};                ///< 0: ordered by the unit
    Quantity pack = Quantity::units(1); ///< units in one pack
    Quantity quantity = {};             ///< in units
    UnitPrice cost = {};                ///< agreed for one unit, VAT excluded; 0: not known
    Quantity received = {};             ///< by finished deliveries
    QString note = {};                  ///< what the supplier is told of it; may be empty

    /// What has not come, 0 where more came than was ordered.
    Quantity open() const { return received < quantity ? quantity - received : Quantity(); }
};

/// What the shop asked a supplier for. Once sent, its lines are what the supplier was told.
struct SupplierOrder {
    OrderId id{0};
    SupplierId supplier{0};
    QString supplierName = {};
    QString number = {};  ///< the shop's, unique
    QDate orderedOn = {}; ///< the day it was written, then the day it was sent
    std::optional<QDate> expectedOn = {};
    OrderState state = OrderState::Draft;
    bool keepOpen = false; ///< what is missing is still awaited after a first delivery
    QString remark = {};
    QString documentName = {}; ///< the file it was read from; empty where it was typed
    int revision = 1;
    int lineCount = 0;
    Money amount = {};                 ///< at cost, VAT excluded
    bool hasArrivals = false;          ///< a finished delivery brought some of it
    std::vector<OrderLine> lines = {}; ///< left out in lists
};

/// The part of an order's line that a delivery brought.
struct OrderReceipt {
    OrderLineId line{0};
    Quantity quantity;
};

} // namespace cabas
