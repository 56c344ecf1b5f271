// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/reports/priceeffect.h"

#include <QCoreApplication>

namespace cabas {

/// What new prices would do, and what they did.
class PriceEffectService {
    Q_DECLARE_TR_FUNCTIONS(PriceEffectService)

public:
    explicit PriceEffectService(Database &db) : m_db(db) {}

    /// The effect of a change on the sales of some days, nothing written. May run on any thread.
    /// Refused without a change where the shop has no step (`no_rules`).
    Result<PriceSimulation> simulate(const Session &session, const PriceWhatIf &whatIf) const;
    /// Sold at a batch's prices so far, beside as many days right before its first.
    Result<BatchEffect> effect(const Session &session, PriceBatchId batch) const;

    /// The calendar month before a day: what a change is weighed on unless said.
    static std::pair<QDate, QDate> monthBefore(QDate day);

private:
    Database &m_db;
};

} // namespace cabas
