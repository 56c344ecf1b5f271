// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/db/transaction.h"

#include <QHash>

namespace cabas {

/// What was sold of each product in some days, less what came back.
class PriceEffectStore {
public:
    struct Sold {
        Quantity quantity;
        Money gross; ///< VAT included, discounts off
    };
    /// By product, business days `from` to `last` included.
    static QHash<ProductId, Sold> sold(Tx &tx, QDate from, QDate last);
};

} // namespace cabas
