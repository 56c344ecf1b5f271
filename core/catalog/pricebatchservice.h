// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/pricebatch.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// A batch that was planned or taken back.
struct PriceBatchDone {
    PriceBatch batch;
    int changed = 0; ///< products whose price in force is another by it
    int labels = 0;  ///< shelf labels put in the queue
    std::vector<Warning> warnings;
};

/// Keeps prices that take effect together: drafted, planned for a day, taken back. No deed flips
/// a price on its day: the price of a day is looked up, and a batch is a part of what is looked up.
class PriceBatchService {
    Q_DECLARE_TR_FUNCTIONS(PriceBatchService)

public:
    explicit PriceBatchService(Database &db) : m_db(db) {}

    /// A draft: nothing on the shelf moves.
    Result<PriceBatch> add(const Session &session, const PriceBatchDraft &draft);
    /// Name and days of a draft. Conflict when somebody else changed it since `batch.revision`.
    Result<PriceBatch> update(const Session &session, const PriceBatch &batch);
    /// A product's price in a draft, added or replaced.
    Result<> setLine(const Session &session, PriceBatchId id, ProductId product, Money price);
    Result<> removeLine(const Session &session, PriceBatchId id, ProductId product);
    Result<> removeDraft(const Session &session, PriceBatchId id);

    /// Its prices hold from its first day on, to its last where it is a promotion; labels are
    /// queued for the first day and for the day after the last. Refused where a product is in
    /// another promotion on one of the days.
    Result<PriceBatchDone> plan(const Session &session, PriceBatchId id);
    /// The former prices hold again, from today on or as if it had never been when it has not
    /// begun. What was sold keeps the price it was sold at.
    Result<PriceBatchDone> undo(const Session &session, PriceBatchId id);

    /// Drafts, then those that begin last in front.
    Result<std::vector<PriceBatch>> batches(const Session &session) const;
    Result<PriceBatch> find(const Session &session, PriceBatchId id) const;
    /// By product name. `before` of a draft is what holds on its first day as things stand.
    Result<std::vector<PriceBatchLine>> lines(const Session &session, PriceBatchId id) const;

private:
    Database &m_db;
};

} // namespace cabas
