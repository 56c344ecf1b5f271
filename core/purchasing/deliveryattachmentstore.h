// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/deliveryattachment.h"

#include <vector>

namespace cabas {

/// Pictures and papers of deliveries.
class DeliveryAttachmentStore {
public:
    static AttachmentId add(Tx &tx, const DeliveryAttachment &attachment, const QByteArray &bytes);
    static std::optional<DeliveryAttachment> find(Tx &tx, AttachmentId id);
    /// The same content, where it is kept with the delivery already.
    static std::optional<DeliveryAttachment> same(Tx &tx, DeliveryId delivery,
                                                  const QString &sha256);
    /// Those of a delivery that were not taken back, in the order they came.
    static std::vector<DeliveryAttachment> of(Tx &tx, DeliveryId delivery);
    static QByteArray bytes(Tx &tx, AttachmentId id);
    /// Out of the list; the row stays.
    static void withdraw(Tx &tx, AttachmentId id, const QDateTime &at, UserId user);
};

} // namespace cabas
