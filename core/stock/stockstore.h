// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/stock/stockmove.h"

#include <vector>

namespace cabas {

/// Stock moves, lots, and the levels kept beside them in the same transaction. Each move
/// names the one before it of the same product and the level the newest: a product's history is
/// walked backwards from there, a day's lies between the ids of `stock_days`. No index by product
/// has to be written at each ticket line.
class StockStore {
public:
    /// Writes the moves of one document, brings levels and lots up to date and seals them as one
    /// link of the chain "moves". The value of what goes out (or comes back) is filled in here
    /// from the level's average cost (StockRules::outgoingValue); receipts bring their own cost
    /// and, where it is not cost times quantity, their value; so do corrections that have one.
    /// A sale without lot takes from the lots that expire first; one move then becomes several of
    /// the same source line. No lot ever holds less than nothing: what is taken beyond it is taken
    /// from the other lots, then from goods without lot. A counter-move takes what it says, where
    /// it says, at the value it says; an exact move where it says; the two halves of a transfer
    /// are worth nothing.
    static void move(Tx &tx, std::vector<StockMove> moves);

    /// Until this transaction ends nobody else moves goods: one document at a time, so that its ids
    /// follow each other.
    static void lock(Tx &tx);

    static StockLevel level(Tx &tx, ProductId product);
    /// The lots of which something is left, those to sell first in front.
    static std::vector<Lot> lotsOf(Tx &tx, ProductId product);
    /// The lot with these marks, made when there is none.
    static LotId lotFor(Tx &tx, const Lot &lot);
    static std::optional<Lot> lot(Tx &tx, LotId id);
    /// The newest lot of a product with this mark, whatever its dates and what is left of it.
    static std::optional<Lot> lotMarked(Tx &tx, ProductId product, const QString &mark);

    /// The kind that a word of the file means.
    static MoveKind kindFromName(const QString &name);
    static QString kindName(MoveKind kind);

    static const ChainSpec &chainSpec();
};

} // namespace cabas
