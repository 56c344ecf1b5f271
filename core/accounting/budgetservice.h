// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/budget.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// What was meant for the year against what came of it, and what the coming weeks will bring.
class BudgetService {
    Q_DECLARE_TR_FUNCTIONS(BudgetService)

public:
    explicit BudgetService(Database &db) : m_db(db) {}

    /// Sets what an account of charges or products, or all that begin so, should come to in the
    /// fiscal year of a day; zero takes it away.
    Result<> set(const Session &session, QDate day, const QString &account, Money amount);
    /// The budget of the fiscal year of a day, with what is in the books up to that day.
    Result<std::vector<BudgetLine>> compare(const Session &session, QDate day);

    /// The treasury of the coming weeks, from what is in the books: open items by their due dates,
    /// recurring entries, loan instalments; with `season` the takings and invoices to expect too.
    Result<TreasuryForecast> forecast(const Session &session, int weeks, bool season);

private:
    Database &m_db;
};

} // namespace cabas
