// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/backtest.h"

#include <QCoreApplication>

namespace cabas {

/// What orders by the proposal would have done on the shop's own history.
class BacktestService {
    Q_DECLARE_TR_FUNCTIONS(BacktestService)

public:
    explicit BacktestService(Database &db) : m_db(db) {}

    /// Over the last whole weeks (1 to 52) of a supplier's products. Refused: more weeks.
    Result<Backtest> play(const Session &session, SupplierId supplier, int weeks) const;

private:
    Database &m_db;
};

} // namespace cabas
