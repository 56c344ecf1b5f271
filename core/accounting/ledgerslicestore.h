// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/ledgerslice.h"
#include "core/db/transaction.h"

namespace cabas {

/// Ledgers read page after page: an account may have hundreds of thousands of lines.
class LedgerSliceStore {
public:
    /// How many lines the accounts that begin so have over days.
    static qint64 count(Tx &tx, const QString &account, QDate from, QDate to);
    /// The next lines in order of account, day and entry, after the last one that was read; from
    /// the first on when there is none. Without running balances.
    static std::vector<LedgerRow> after(Tx &tx, const QString &account, QDate from, QDate to,
                                        const std::optional<LedgerRow> &last, int limit);
};

} // namespace cabas
