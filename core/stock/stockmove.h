// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

enum class MoveKind { Opening, Receipt, Sale, Refund, Count, Loss, Correction };

/// Something that entered (+) or left (-) the shop. Posted: never changed, only countered.
struct StockMove {
    MoveId id{0};
    ProductId product{0};
    std::optional<LotId> lot;
    MoveKind kind = MoveKind::Receipt;
    Quantity quantity; ///< signed, never zero
    Money value;       ///< signed like the quantity, at cost, VAT excluded
    UnitPrice cost;    ///< of a receipt; of a counter-move the last cost that holds again; else 0
    QString reason;
    QString zone;
    QString sourceKind; ///< "ticket", "delivery", "count", "inventory", "loss", "loss_undo"
    qint64 sourceId = 0;
    int sourceLine = 0;
    QDate day;
    QDateTime at;
    UserId user{0};
    /// Takes a receipt back: leaves its own lot alone, at the value it says. Not kept in the file.
    bool isCounter = false;
    /// Leaves its own lot alone, or goods without one, and no other. Not kept in the file.
    bool isExact = false;
    /// One half of goods going from a lot to another: the shop is worth the same. Not kept.
    bool isTransfer = false;
};

/// Goods of one product that share a lot number and dates. Empty dates are unknown.
struct Lot {
    LotId id{0};
    ProductId product{0};
    QString lot;
    std::optional<QDate> bestBefore;
    std::optional<QDate> useBy;
    std::optional<SupplierId> supplier;
    Quantity onHand;
};

/// What a product's moves add up to.
struct StockLevel {
    Quantity onHand;
    Money value;
    UnitPrice lastCost;
};

} // namespace cabas
