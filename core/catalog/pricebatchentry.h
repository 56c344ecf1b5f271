// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/pricebatch.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

namespace cabas {

/// Drafts batches of prices inside the transaction of a service that has asked for the right.
class PriceBatchEntry {
    Q_DECLARE_TR_FUNCTIONS(PriceBatchEntry)

public:
    /// NotFound in words.
    static Result<PriceBatch> find(Tx &tx, PriceBatchId id);
    /// Of several entries of one product the last stands.
    static Result<PriceBatch> add(Tx &tx, const Session &session, const PriceBatchDraft &draft);
    static Result<> setLine(Tx &tx, const Session &session, const PriceBatch &batch,
                            ProductId product, Money price);
};

} // namespace cabas
