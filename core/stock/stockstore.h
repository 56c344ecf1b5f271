// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/stock/stockmove.h"

#include <vector>

namespace cabas {

/// Stock moves, lots, and the levels kept beside them in the same transaction.
class StockStore {
public:
    /// Writes the moves of one document, brings levels and lots up to date and seals them as one
    /// link of the chain "moves". The value of what goes out (or comes back) is filled in here
    /// from the level's average cost (StockRules::outgoingValue); receipts bring their own cost.
    /// A sale without lot takes from the lots that expire first.
    static void move(Tx &tx, std::vector<StockMove> moves);

    static StockLevel level(Tx &tx, ProductId product);
    static std::vector<Lot> lotsOf(Tx &tx, ProductId product);
    /// The lot with these marks, made when there is none.
    static LotId lotFor(Tx &tx, const Lot &lot);
    static std::vector<StockMove> movesOf(Tx &tx, ProductId product, int limit);
    static std::vector<StockMove> movesOfSource(Tx &tx, const QString &kind, qint64 id);
    static const ChainSpec &chainSpec();
};

} // namespace cabas
