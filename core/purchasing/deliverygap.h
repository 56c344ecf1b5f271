// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/quantity.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

using GapId = Id<struct GapTag>;

/// What can be wrong with the goods of a delivery. Free is no fault, but the supplier's invoice
/// must not ask for it.
enum class GapKind { Missing, Extra, Damaged, Refused, WrongProduct, ShortDate, Temperature, Free };

/// Withdrawn ones stay readable; final ones are those of a finished delivery.
enum class GapState { Noted, Withdrawn, Final };

/// Something noted about a delivery or about one line of it, by somebody who saw it.
struct DeliveryGap {
    GapId id{0};
    DeliveryId delivery{0};
    std::optional<DeliveryLineId> line; ///< absent: the delivery as a whole
    std::optional<ScanId> scan;         ///< the scan whose goods it is about
    GapKind kind = GapKind::Damaged;
    Quantity quantity;              ///< 0 only about the delivery as a whole
    std::optional<int> temperature; ///< tenths of a degree Celsius
    QString comment;
    GapState state = GapState::Noted;
    QDateTime at;
    UserId user{0};
    QString userName;
    QString productName; ///< empty about the delivery as a whole
    Unit unit = Unit::Piece;
};

} // namespace cabas
