// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/delivery.h"

#include <vector>

namespace cabas {

/// The lots and pallets that the document of a delivery announces for its lines.
class AnnouncedLotStore {
public:
    static void add(Tx &tx, const AnnouncedLot &lot);
    /// In the document's order.
    static std::vector<AnnouncedLot> ofLine(Tx &tx, DeliveryLineId line);
    /// What stands on a pallet of a delivery.
    static std::vector<AnnouncedLot> ofPallet(Tx &tx, DeliveryId delivery, const QString &sscc);
    /// Whether goods were counted by the number of this pallet.
    static bool isCounted(Tx &tx, DeliveryId delivery, const QString &sscc);
};

} // namespace cabas
