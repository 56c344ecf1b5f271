// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/handover.h"

#include <vector>

namespace cabas {

/// Words left on deliveries.
class HandoverStore {
public:
    static HandoverId add(Tx &tx, const Handover &word);
    static std::optional<Handover> find(Tx &tx, HandoverId id);
    /// Oldest first, those that were read among them.
    static std::vector<Handover> of(Tx &tx, DeliveryId delivery);
    static void setRead(Tx &tx, HandoverId id, const QDateTime &at, UserId user);
};

} // namespace cabas
