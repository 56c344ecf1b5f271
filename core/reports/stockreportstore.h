// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/db/transaction.h"
#include "core/reports/stockhistory.h"

#include <QDate>
#include <QString>

#include <vector>

namespace cabas {

/// Stock levels with the products' names, as they are or were.
class StockReportStore {
public:
    struct Level {
        QString code;
        QString name;
        QString family;
        QString unit;
        Quantity onHand;
        Money value;
        UnitPrice lastCost; ///< the latest known, whatever the day
        int vatBp = 0;      ///< the rate of the product as it is now
    };

    /// The newest moves of a product, newest first; `after` is left to the caller.
    static std::vector<StockEvent> movesOf(Tx &tx, ProductId product, int limit);

    /// As StockHistory has them.
    static std::vector<StockEvent> page(Tx &tx, const MoveWish &wish,
                                        const std::optional<StockEvent> &after, int limit);
    static std::vector<DayLevel> days(Tx &tx, ProductId product);
    static std::vector<MoveSum> sums(Tx &tx, const MoveWish &wish);

    /// What was there at the end of `day`: the kept levels less what moved after it.
    static std::vector<Level> levelsAt(Tx &tx, QDate day);
    /// What all of it was worth, at cost.
    static Money valueAt(Tx &tx, QDate day);
};

} // namespace cabas
