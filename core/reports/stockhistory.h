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
};

/// What became of a product's stock, move by move.
class StockHistory {
public:
    /// The newest `limit` moves, newest first. Asks for the right to see the stock.
    static Result<std::vector<StockEvent>> of(Database &db, const Session &session,
                                              ProductId product, int limit);
    /// The place of the move that took the stock below nothing, where it still is: `events` newest
    /// first. Absent when it is not below, or has been for longer than the events tell.
    static std::optional<size_t> fellBelow(const std::vector<StockEvent> &events);
};

} // namespace cabas
