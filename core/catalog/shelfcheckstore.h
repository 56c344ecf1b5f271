// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/shelfcheck.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// Walks along shelves and where products were met.
class ShelfCheckStore {
public:
    /// By name.
    static std::vector<Shelf> shelves(Tx &tx);
    /// The shelf of that name, made when there is none.
    static ShelfId shelfNamed(Tx &tx, const QString &name);
    static std::optional<ShelfCheck> find(Tx &tx, ShelfCheckId id);
    /// The walk along a shelf that was begun and not ended.
    static std::optional<ShelfCheck> open(Tx &tx, ShelfId shelf);
    static ShelfCheckId start(Tx &tx, const Session &session, ShelfId shelf);
    static void finish(Tx &tx, ShelfCheckId id, const QDateTime &now);

    /// Newest first, without today's prices.
    static std::vector<ShelfMark> marks(Tx &tx, ShelfCheckId check);
    static std::optional<ShelfMark> mark(Tx &tx, ShelfCheckId check, ProductId product);
    static ShelfMarkId add(Tx &tx, ShelfCheckId check, const ShelfMark &mark, const QDateTime &now);
    static void setFault(Tx &tx, ShelfMarkId mark, ShelfFault fault, std::optional<Money> seen);

    struct Place {
        ShelfId shelf{0};
        QString name;
    };
    static std::optional<Place> placeOf(Tx &tx, ProductId product);
    static void place(Tx &tx, ProductId product, ShelfId shelf);
    /// Sold products of a shelf that a walk has not met.
    static std::vector<ProductId> notMet(Tx &tx, ShelfId shelf, ShelfCheckId check);
};

} // namespace cabas
