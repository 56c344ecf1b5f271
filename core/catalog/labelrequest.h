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

using LabelRequestId = Id<struct LabelRequestTag>;

/// Why the label on the shelf is no longer right.
enum class LabelReason { New, Price, Sheet, Promotion, Reception, Asked };

/// A shelf label to print.
struct LabelRequest {
    LabelRequestId id{0};
    ProductId product{0};
    LabelReason reason = LabelReason::Asked;
    QDate dueOn; ///< the day it must hang on the shelf: that of a price to come
    QDateTime queuedAt;
    UserId user{0};
    int copies = 1; ///< more for labels on the goods themselves
};

/// A label of the queue with what one wants to read of its product in a list.
struct QueuedLabel {
    LabelRequest request;
    std::optional<QDateTime> printedAt;
    QString name;
    QString code; ///< the shop's own
    Unit unit = Unit::Piece;
    std::optional<Money> price; ///< on the day the label hangs
    bool isSold = true;         ///< false: ended or blocked since
};

} // namespace cabas
