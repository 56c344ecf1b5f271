// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/db/transaction.h"

#include <QSet>

namespace cabas {

/// Counts for the treasurer, and what was ticked by hand.
class CockpitStore {
public:
    /// Purchases (journal AC) of a span without a paper, undone ones left out.
    static int withoutPaper(Tx &tx, QDate from, QDate to);
    /// Till differences posted over a span on the accounts of shortages and surpluses, and their
    /// sum.
    struct Differences {
        int count = 0;
        Money sum;
    };
    static Differences tillDifferences(Tx &tx, QDate from, QDate to);
    static int draftsOf(Tx &tx, QDate to);

    static QSet<QString> ticks(Tx &tx, const QString &month);
    static void tick(Tx &tx, const QString &month, const QString &item, const QDateTime &at,
                     UserId user);
    static void untick(Tx &tx, const QString &month, const QString &item);
};

} // namespace cabas
