// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/instorecode.h"
#include "core/catalog/product.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Gives products a number of the shop's own, for goods whose maker has none, and keeps the
/// register of all that were ever given.
class InStoreCodeService {
    Q_DECLARE_TR_FUNCTIONS(InStoreCodeService)

public:
    explicit InStoreCodeService(Database &db) : m_db(db) {}

    /// The next number of the shop's first barcode rule for such a product, now a code of it: by
    /// the kilo one that carries a weight, else a plain one. Refused where no rule is for it or
    /// all its numbers were given.
    Result<ProductCode> give(const Session &session, ProductId product);
    /// By code.
    Result<std::vector<InStoreCode>> list(const Session &session) const;

private:
    Database &m_db;
};

} // namespace cabas
