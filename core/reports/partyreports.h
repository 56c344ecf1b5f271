// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// Who is owed and who owes, by age and line by line; what the year was meant to come to.
class PartyReports {
    Q_DECLARE_TR_FUNCTIONS(PartyReports)

public:
    /// What is open by third party and age, on the accounts that begin as asked (40 when nothing
    /// is asked). Debits are positive: what suppliers are owed is negative.
    static Result<> ageing(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// Every open line of those accounts.
    static Result<> openItems(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// Budget against the books, up to the last day.
    static Result<> budget(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
