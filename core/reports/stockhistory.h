// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/stock/stockmove.h"

#include <optional>
#include <vector>

namespace cabas {

/// A move of a product with the names of what it came from.
struct StockEvent {
    QDate day;
    QDateTime at;
    MoveKind kind = MoveKind::Receipt;
    Quantity quantity; ///< signed
    Money value;       ///< signed, at cost
    Quantity after;    ///< on hand once it had moved
    QString reason;
    QString zone;
    QString lot;
    QString user;
    QString ticket;   ///< the ticket's name, where one moved it
    QString supplier; ///< whose delivery moved it; empty: none, or a delivery without one
    MoveId id{0};
    QString sourceKind = {}; ///< as of StockMove
    qint64 sourceId = 0;
};

/// Which moves of a product are looked at.
struct MoveWish {
    ProductId product{0};
    std::optional<MoveKind> kind = {};
    std::optional<QDate> from = {};
    std::optional<QDate> to = {}; ///< included
};

/// What a product's moves of one day came to.
struct DayLevel {
    QDate day;
    Quantity change;
    Quantity after; ///< on hand at its end
};

/// What one kind of move did over some time.
struct MoveSum {
    MoveKind kind = MoveKind::Sale;
    int moves = 0;
    Quantity quantity; ///< signed
    Money value;       ///< signed
};

/// What became of a product's stock, move by move.
class StockHistory {
public:
    /// The newest `limit` moves, newest first. Asks for the right to see the stock.
    static Result<std::vector<StockEvent>> of(Database &db, const Session &session,
                                              ProductId product, int limit);
    /// The next `limit` moves of a wish after `after` (absent: from the newest), newest first. What
    /// was left after each is known by the days, so that a product that has moved for years is
    /// read page by page.
    static Result<std::vector<StockEvent>> page(Database &db, const Session &session,
                                                const MoveWish &wish,
                                                const std::optional<StockEvent> &after, int limit);
    /// The level at the end of each day on which it moved, oldest first.
    static Result<std::vector<DayLevel>> days(Database &db, const Session &session,
                                              ProductId product);
    /// The sums by kind of a wish's days, whatever its kind.
    static Result<std::vector<MoveSum>> sums(Database &db, const Session &session,
                                             const MoveWish &wish);
    /// The place of the move that took the stock below nothing, where it still is: `events` newest
    /// first. Absent when it is not below, or has been for longer than the events tell.
    static std::optional<size_t> fellBelow(const std::vector<StockEvent> &events);
};

} // namespace cabas
