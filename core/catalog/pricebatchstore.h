// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/pricebatch.h"
#include "core/db/transaction.h"

namespace cabas {

/// Prices planned together, and what they put among all prices.
class PriceBatchStore {
public:
    /// Those that begin last in front; drafts before all.
    static std::vector<PriceBatch> all(Tx &tx);
    static std::optional<PriceBatch> find(Tx &tx, PriceBatchId id);
    /// Its lines by product name.
    static std::vector<PriceBatchLine> lines(Tx &tx, PriceBatchId id);
    /// The drafts that a source made.
    static std::vector<PriceBatchId> draftsOf(Tx &tx, const QString &source, qint64 sourceId);

    static PriceBatchId add(Tx &tx, const Session &session, const PriceBatchDraft &draft);
    /// Name and days. False when `batch.revision` is no longer the file's.
    static bool update(Tx &tx, const PriceBatch &batch);
    /// Adds a line to a draft, or replaces it.
    static void putLine(Tx &tx, PriceBatchId id, ProductId product, std::optional<Money> before,
                        Money price);
    static void removeLine(Tx &tx, PriceBatchId id, ProductId product);
    /// A draft with its lines.
    static void remove(Tx &tx, PriceBatchId id);

    /// From now on its prices are among all prices, each from the batch's first day on.
    static void plan(Tx &tx, const Session &session, const PriceBatch &batch);
    /// From a day on its prices hold no more.
    static void undo(Tx &tx, const Session &session, PriceBatchId id, QDate from);

    /// Another promotion on the same product in [from, last], planned and not undone.
    static std::optional<PriceBatch> promotionOf(Tx &tx, ProductId product, QDate from, QDate last);
};

} // namespace cabas
