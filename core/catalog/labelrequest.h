// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>

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
};

} // namespace cabas
