// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bank.h"
#include "core/db/database.h"
#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// Papers of the bank.
class BankReports {
    Q_DECLARE_TR_FUNCTIONS(BankReports)

public:
    /// Statement of reconciliation of each bank account (or of the one of `request.account`): both
    /// balances, what the bank has not seen, what the books do not say, and the difference.
    static Result<> reconciliation(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// The slip that goes to the bank with cheques or cash.
    static Result<ReportTable> slip(Database &db, const Session &session, const QString &file,
                                    qint64 number);

private:
    static void addAccount(Tx &tx, const BankAccount &account, ReportTable &table);
};

} // namespace cabas
