// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// Shifts and what they make of members' right to shop.
class ShiftReports {
    Q_DECLARE_TR_FUNCTIONS(ShiftReports)

public:
    /// One line a shift of the days: places, who was expected, who came.
    static Result<> shifts(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// One line a member: standing on the last day, counters, causes and what to do, those who may
    /// not shop first.
    static Result<> standing(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// One line a booking of the days: what `export shifts` writes.
    static Result<> attendance(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
