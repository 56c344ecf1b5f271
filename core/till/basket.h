// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/special/specialorder.h"
#include "core/till/ticket.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// A line before payment: what was asked for. Its price is found again when it is shown or paid,
/// unless one was typed or printed on a label.
struct BasketLine {
    int position = 0; ///< from 1
    LineKind kind = LineKind::Product;
    std::optional<ProductId> product; ///< absent only on deposit lines
    QString code;                     ///< as scanned or typed
    Quantity quantity = Quantity::units(1);
    std::optional<Money> price;   ///< per unit, typed instead of the list price
    std::optional<Money> printed; ///< amount printed on a price label: it stands
    int discountBp = 0;
    Money discount;
    QString reason;
    std::optional<SpecialOrderId> special = {}; ///< goods set aside for the member
    Quantity tare = {}; ///< kilograms of containers, already taken off `quantity`
    QString note = {};  ///< a word about the line, printed under it

    bool operator==(const BasketLine &) const = default;
};

enum class BasketState { Current, Parked };

/// A sale in the making, written to the file at every scan so that a power cut loses nothing.
/// Each till has at most one current basket and any number of parked ones.
struct Basket {
    BasketId id{0};
    TillId till{0};
    QString key; ///< becomes the ticket's: paying twice makes one ticket
    BasketState state = BasketState::Current;
    QString label; ///< given when parked
    std::optional<MemberId> member;
    UserId user{0};
    QDateTime at;
    std::vector<BasketLine> lines;
    QString note = {};    ///< for whoever serves it; goes with the basket
    int voids = 0;        ///< lines taken out again
    bool isGuest = false; ///< the customer was said to be no member
};

/// A line of a sale as the command line (or a test) gives it: a scan or a code, not yet looked up.
struct LineRequest {
    QString scan; ///< read by the shop's barcode rules: weight, price and quantity labels count
    QString code; ///< a product's code as it stands
    LineKind kind = LineKind::Product;
    Quantity quantity = Quantity::units(1);
    std::optional<Money> price; ///< per unit; the amount of a deposit
    int discountBp = 0;
    Money discount;
    QString reason;
    /// A member's order to hand over: its goods at its price, all that is set aside unless
    /// `quantity` was said.
    std::optional<SpecialOrderId> special = {};
    bool hasQuantity = false;
    Quantity tare = {}; ///< kilograms, already taken off `quantity`
    QString note = {};
};

/// A line to refund, by its position on the ticket; without quantity all that is left.
struct RefundLine {
    int position = 0;
    std::optional<Quantity> quantity;
};

} // namespace cabas
