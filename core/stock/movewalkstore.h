// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/stock/stockmove.h"

#include <vector>

namespace cabas {

/// What went out of a product on a day, as a positive quantity; less what came back is negative.
struct DailyOut {
    QDate day;
    Quantity quantity;
};

/// A product's history, walked backwards: the level names the newest move and each move the one
/// before it of the same product.
class MoveWalkStore {
public:
    /// Newest first.
    static std::vector<StockMove> movesOf(Tx &tx, ProductId product, int limit);
    /// In the order they were written.
    static std::vector<StockMove> movesOfSource(Tx &tx, const QString &kind, qint64 id);
    /// Receipts with their costs, newest first: the price history of what is bought.
    static std::vector<StockMove> receiptsOf(Tx &tx, ProductId product, int limit);
    /// A product's moves from one on, in the order they were written.
    static std::vector<StockMove> movesFrom(Tx &tx, ProductId product, MoveId first);
    /// The last cost of its product known before a move was written; 0: none.
    static UnitPrice costBefore(Tx &tx, MoveId move);
    /// What moved after an instant: on hand now less this was on hand then.
    static Quantity movedAfter(Tx &tx, ProductId product, const QDateTime &instant);
    /// Sales less refunds by day, days without any left out.
    static std::vector<DailyOut> dailyOut(Tx &tx, ProductId product, const Period &period);
};

} // namespace cabas
