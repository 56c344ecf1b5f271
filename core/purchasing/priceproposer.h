// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/product.h"
#include "core/db/transaction.h"
#include "core/formats/table.h"
#include "core/purchasing/pricebasis.h"

#include <QCoreApplication>

namespace cabas {

/// The shop's rules of prices as they were read, or as they would be with a change.
class PriceProposer {
    Q_DECLARE_TR_FUNCTIONS(PriceProposer)

public:
    static PriceProposer load(Tx &tx);

    /// Without a step there is nothing to propose by.
    bool hasChain() const { return !m_coefficients.empty(); }
    /// With one coefficient set as given, in memory.
    PriceProposer with(const Coefficient &change) const;
    /// True when the coefficient of that slot and scope is one of the article's chain.
    bool isUnder(const PriceBasis &basis, const Coefficient &coefficient) const;
    Result<PriceProof> proof(const PriceBasis &basis) const;
    /// The price that comes out, where it is another than now and not 0.
    std::optional<Money> otherPrice(const PriceBasis &basis) const;

    /// A draft of the prices that come out otherwise than they stand, for tomorrow. Absent where
    /// there is no chain, or all prices stand as they should. Fails when `watch` stops it.
    static Result<std::optional<PriceBatch>> draft(Tx &tx, const Session &session,
                                                   SupplierId supplier, qint64 import,
                                                   const std::vector<ProductId> &products,
                                                   const Watch &watch);
    /// Throws away what an import had drafted and nobody planned.
    static void dropDrafts(Tx &tx, qint64 import);

private:
    std::vector<Coefficient> m_coefficients;
    std::vector<PriceEnding> m_endings;
    std::vector<Family> m_families;
};

} // namespace cabas
