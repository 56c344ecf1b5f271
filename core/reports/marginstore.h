// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/db/transaction.h"

#include <QDate>
#include <QString>

#include <vector>

namespace cabas {

struct FamilyMargin {
    QString family;
    Money sales; ///< VAT excluded, refunds off
    Money purchases;
    Money variation; ///< what the stock's value rose by, purchases among it

    Money cost() const { return purchases - variation; }
    Money margin() const { return sales - cost(); }
};

/// Sales and stock moves by family.
class MarginStore {
public:
    /// Over days, both included, by name of family.
    static std::vector<FamilyMargin> byFamily(Tx &tx, QDate from, QDate to);
};

} // namespace cabas
