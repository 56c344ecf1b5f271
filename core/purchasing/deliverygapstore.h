// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/deliverygap.h"

#include <vector>

namespace cabas {

/// What was noted about the goods of deliveries.
class DeliveryGapStore {
public:
    static GapId add(Tx &tx, const DeliveryGap &gap);
    static std::optional<DeliveryGap> find(Tx &tx, GapId id);
    /// Those of a delivery that hold, in the order they were noted.
    static std::vector<DeliveryGap> of(Tx &tx, DeliveryId delivery);
    /// The same of one line.
    static std::vector<DeliveryGap> ofLine(Tx &tx, DeliveryLineId line);
    static void withdraw(Tx &tx, GapId id, const QDateTime &at, UserId user);
    /// From now on the gaps of this delivery cannot be changed.
    static void makeFinal(Tx &tx, DeliveryId delivery);

    static QString kindName(GapKind kind);
    static std::optional<GapKind> kindFromName(const QString &name);
};

} // namespace cabas
