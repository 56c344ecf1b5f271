// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// The reports read from the books alone.
class BookReports {
    Q_DECLARE_TR_FUNCTIONS(BookReports)

public:
    /// One row per account that moved or holds something. Sides of the movements over the span,
    /// what was carried to its first day, and the balance, debit less credit.
    static Result<> trialBalance(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// The lines of the accounts that begin with `request.account` (all without one), each
    /// account begun by what it held.
    static Result<> ledger(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// Entries line by line, by day and number; of one journal with `request.journal`.
    static Result<> journal(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// The chart of accounts with what each account stands for.
    static Result<> chart(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
