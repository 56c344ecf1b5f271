// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/shoppapers.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// What tickets and other papers say of the shop: address, SIRET, VAT number.
class ShopPapersService {
    Q_DECLARE_TR_FUNCTIONS(ShopPapersService)

public:
    explicit ShopPapersService(Database &db) : m_db(db) {}

    Result<ShopPapers> read(const Session &session) const;
    /// Refused where a number cannot be right; Conflict when somebody else changed it since.
    Result<ShopPapers> set(const Session &session, const ShopPapers &papers);

private:
    Database &m_db;
};

} // namespace cabas
