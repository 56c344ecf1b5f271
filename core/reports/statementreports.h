// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/statement.h"
#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// Balance sheet and income statement, by the lines of the chart's own models; with
/// `request.by` "account" each line is followed by its accounts. Lines without anything in either
/// year are left out.
class StatementReports {
    Q_DECLARE_TR_FUNCTIONS(StatementReports)

public:
    /// As it stands at the end of `table.to`, beside the end of the fiscal year before.
    static Result<> balanceSheet(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// Over the days of the table, beside the same days a year before (the whole fiscal year
    /// before where a whole one is asked for).
    static Result<> income(Tx &tx, const ReportRequest &request, ReportTable &table);

private:
    static void addSide(const std::vector<StatementPart> &parts,
                        const std::vector<StatementPart> &before, const QString &side,
                        bool byAccount, ReportTable &table);
    static void addUnmapped(const std::vector<StatementAccount> &unmapped, bool isSheet,
                            ReportTable &table);
};

} // namespace cabas
