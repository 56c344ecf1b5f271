// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/deliveryprice.h"

#include <map>

namespace cabas {

/// What was said about the prices of deliveries.
class DeliveryPriceStore {
public:
    /// Whether anything was said, of a line or of the whole.
    static bool isSaid(Tx &tx, DeliveryId delivery);
    /// Of the lines about which anything was said.
    static std::map<DeliveryLineId, LinePrice> prices(Tx &tx, DeliveryId delivery);
    /// Adds or replaces what was said about a line, while its delivery is open.
    static void put(Tx &tx, const LinePrice &price);
    /// From now on the line's price cannot be changed; `outcome` must be there.
    static void makeFinal(Tx &tx, const LinePrice &price);

    /// Absent: nothing was said.
    static std::optional<DeliveryCosts> costs(Tx &tx, DeliveryId delivery);
    static void put(Tx &tx, const DeliveryCosts &costs);
    static void makeFinal(Tx &tx, DeliveryId delivery);

    static QString basisName(LineBasis basis);
    static QString keyName(ShareKey key);
    static std::optional<ShareKey> keyFromName(const QString &name);
    static QString choiceName(ShelfChoice choice);
};

} // namespace cabas
