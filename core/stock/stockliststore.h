// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/stock/stocklist.h"

#include <vector>

namespace cabas {

/// The stock as a list of products, page by page.
class StockListStore {
public:
    /// Products of which between `least` and `most` is on hand, by name, after `afterName`
    /// (folded) and `afterId`.
    static std::vector<StockLine> page(Tx &tx, Quantity least, Quantity most,
                                       const QString &afterName, qint64 afterId, int limit);
    /// One product's line, whatever its state.
    static std::optional<StockLine> line(Tx &tx, ProductId product);
    /// Products with a lot on hand whose use-by or best-before date is `until` or earlier, the
    /// earliest first, after `afterDay` and `afterId`.
    static std::vector<StockLine> dated(Tx &tx, QDate until, const std::optional<QDate> &afterDay,
                                        qint64 afterId, int limit);
    /// `soon` is the last day that counts as to be sold soon.
    static StockTotals totals(Tx &tx, QDate soon);
};

} // namespace cabas
