// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/ledgerslice.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// The ledger of an account, and of those below it, page after page.
class LedgerService {
    Q_DECLARE_TR_FUNCTIONS(LedgerService)

public:
    static constexpr int pageSize = 300;

    explicit LedgerService(Database &db) : m_db(db) {}

    /// Sums and first lines over days, both included.
    Result<LedgerSlice> open(const Session &session, const QString &account, QDate from, QDate to,
                             int limit = pageSize);
    /// The lines after those of a slice, with their running balances.
    Result<std::vector<LedgerRow>> more(const Session &session, const LedgerSlice &slice,
                                        int limit = pageSize);

private:
    Database &m_db;
};

} // namespace cabas
