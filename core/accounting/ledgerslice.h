// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/matching.h"

namespace cabas {

/// A line of a ledger with its place, so that reading goes on after it.
struct LedgerRow {
    LedgerLine line;
    LineId id{0};
    QString letter; ///< of its matching; empty while it is open
};

/// The beginning of an account's ledger: its sums whole, its lines as far as they were read.
struct LedgerSlice {
    Account account;
    QDate from;
    QDate to;
    Money opening;
    Money debit; ///< of all lines, read or not
    Money credit;
    qint64 count = 0;
    std::vector<LedgerRow> rows;

    Money closing() const { return opening + debit - credit; }
    bool isWhole() const { return qint64(rows.size()) >= count; }
};

} // namespace cabas
