// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// What a general assembly looks at: income by month, the result over years, what each activity
/// costs and brings in, the treasury to come. Products and charges are both positive.
class AssemblyReports {
    Q_DECLARE_TR_FUNCTIONS(AssemblyReports)

public:
    /// A row a calendar month of the span; its first and last may be cut.
    static Result<> months(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// A row a fiscal year that began by the report's day, the last one up to that day.
    static Result<> results(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// A row an activity, and what belongs to none; `by` "account": their accounts under each.
    static Result<> activities(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// A row a week from the report's day on, thirteen of them: due dates and season.
    static Result<> treasury(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
