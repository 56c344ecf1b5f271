// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/demandchart.h"

#include <QCoreApplication>

namespace cabas {

/// The demand of one product with its reasons, and who sells it at what.
class DemandChartService {
    Q_DECLARE_TR_FUNCTIONS(DemandChartService)

public:
    explicit DemandChartService(Database &db) : m_db(db) {}

    /// As a proposal of today sees it, but for products too new to know: the family is not asked.
    Result<DemandChart> chart(const Session &session, ProductId product) const;

private:
    static std::vector<ProductOffer> offers(Tx &tx, ProductId product,
                                            std::optional<SupplierId> usual, QDate today);

    Database &m_db;
};

} // namespace cabas
