// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/db/transaction.h"

#include <QString>

#include <vector>

namespace cabas {

/// What stands on the shelf and does not sell.
class UnsoldStore {
public:
    struct Line {
        QString code;
        QString name;
        QString family;
        QString unit;
        Quantity onHand;
        Money value;
        QString lastSale; ///< day, empty: never
        QString stage;    ///< word of the file
        QString reviewOn; ///< day, or empty
    };

    /// Products in stock without a sale from `from` to `to` (included), the dearest stock first.
    static std::vector<Line> lines(Tx &tx, QDate from, QDate to);
};

} // namespace cabas
