// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/delivery.h"

#include <vector>

namespace cabas {

/// Lines of delivery documents that no product answers to yet.
class AnnouncedLineStore {
public:
    static AnnouncedLineId add(Tx &tx, const AnnouncedLine &line);
    static std::optional<AnnouncedLine> find(Tx &tx, AnnouncedLineId id);
    /// Those still without a product, in the document's order.
    static std::vector<AnnouncedLine> waiting(Tx &tx, DeliveryId delivery);
    /// Of those the ones with a code.
    static std::vector<AnnouncedLine> waitingFor(Tx &tx, DeliveryId delivery,
                                                 const QString &lookupCode);
    static void resolve(Tx &tx, AnnouncedLineId id, DeliveryLineId line);
};

} // namespace cabas
