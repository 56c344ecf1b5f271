// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/product.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

namespace cabas {

/// Gives a number of the shop's own inside the transaction of a service that has asked for the
/// permission.
class InStoreCodeEntry {
    Q_DECLARE_TR_FUNCTIONS(InStoreCodeEntry)

public:
    /// The next number of the shop's first barcode rule for such a product, now a code of it: by
    /// the kilo one that carries a weight, else a plain one. Refused where no rule is for it or
    /// all its numbers were given.
    static Result<ProductCode> give(Tx &tx, const Session &session, const Product &product);
};

} // namespace cabas
