// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/pricebatch.h"

#include <QCoreApplication>

namespace cabas {

/// What may be planned of prices, and taken back.
class PriceBatchRules {
    Q_DECLARE_TR_FUNCTIONS(PriceBatchRules)

public:
    static constexpr int maxNameLength = 80;
    /// A promotion of more than two years is a price.
    static constexpr int maxDays = 731;

    /// A name, days in order; a batch with a last day is a promotion.
    static Result<> check(const QString &name, QDate from, std::optional<QDate> last);
    static Result<> checkEdit(const PriceBatch &batch);
    /// A draft with lines that does not begin in the past: what was sold keeps its price.
    static Result<> checkPlan(const PriceBatch &batch, QDate today);
    /// Planned, and not a promotion that is over.
    static Result<> checkUndo(const PriceBatch &batch, QDate today);
    /// The first day on which an undone batch no longer holds: today, or its own first day when
    /// that is to come.
    static QDate undoneFrom(const PriceBatch &batch, QDate today);
};

} // namespace cabas
