// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/delivery.h"

#include <QString>

#include <set>

namespace cabas {

/// What is known of the codes of a delivery that no product has.
class UnknownCodeStore {
public:
    /// A word about a code that is set aside; the newest is the one that is read.
    static void note(Tx &tx, DeliveryId delivery, const QString &lookupCode, const QString &note,
                     const QDateTime &at, UserId user);
    static QString noteOf(Tx &tx, DeliveryId delivery, const QString &lookupCode);
    /// The products of a delivery that a barcode stands for.
    static std::set<ProductId> withBarcode(Tx &tx, DeliveryId delivery);
};

} // namespace cabas
