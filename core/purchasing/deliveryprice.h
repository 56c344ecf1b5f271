// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>

#include <optional>

namespace cabas {

/// What a typed price is of. Document: as the note was read; None: the note names no price, the
/// goods keep what they cost before.
enum class LineBasis { Document, Unit, Pack, Total, None };

/// How costs of the whole delivery are shared over its lines.
enum class ShareKey { Value, Weight, Quantity };

/// What is to become of the shelf price that comes out.
enum class ShelfChoice { Open, Accepted, Refused };

/// What a line came out as at the end of its delivery.
struct FinalPrice {
    Quantity billed; ///< what the supplier asks money for
    Money net;       ///< what they ask, VAT excluded
    Money share;     ///< of transport and other costs
    Money value;     ///< what entered the stock
    UnitPrice cost;  ///< of one unit that entered, free ones too
    UnitPrice former;
    std::optional<Money> shelfBefore;
};

/// What was said about the price of one line. VAT excluded, but for the shelf price.
struct LinePrice {
    DeliveryLineId line{0};
    DeliveryId delivery{0};
    LineBasis basis = LineBasis::Document;
    UnitPrice price;              ///< per unit or per pack; >= 0
    Money total;                  ///< of the whole line; >= 0
    int discountBp = 0;           ///< 0 to 10000, taken off first
    Money discount;               ///< taken off after it; >= 0
    std::optional<Quantity> free; ///< absent: what was noted at the count
    bool remember = true;         ///< whether the supplier's price becomes this one
    ShelfChoice shelf = ShelfChoice::Open;
    std::optional<Money> shelfPrice;        ///< accepted; absent: whatever the proposal is
    std::optional<FinalPrice> outcome = {}; ///< once the delivery is finished
};

/// What a delivery costs beside its goods, VAT excluded.
struct DeliveryCosts {
    DeliveryId delivery{0};
    Money transport; ///< >= 0
    Money other;     ///< >= 0
    Money deposits;  ///< of crates and bottles, no part of any cost; below 0: given back
    ShareKey sharedBy = ShareKey::Value;
    std::optional<Money> documentTotal; ///< as the note says
    std::optional<QDate> shelfFrom;     ///< of accepted shelf prices; absent: the day of the end

    /// What is shared over the lines.
    Money shared() const { return transport + other; }
};

} // namespace cabas
