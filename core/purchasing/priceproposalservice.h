// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/pricebasis.h"

#include <QCoreApplication>

namespace cabas {

/// What prices come out as by the shop's own chain.
class PriceProposalService {
    Q_DECLARE_TR_FUNCTIONS(PriceProposalService)

public:
    explicit PriceProposalService(Database &db) : m_db(db) {}

    /// Each step from the usual supplier's price to the shelf; with `change` as if that
    /// coefficient were set.
    Result<ArticleProof> proof(const Session &session, ProductId product,
                               const std::optional<Coefficient> &change = {}) const;
    /// The lines of a batch with the margins before and after.
    Result<std::vector<PreviewedLine>> preview(const Session &session, PriceBatchId batch) const;

private:
    Database &m_db;
};

} // namespace cabas
