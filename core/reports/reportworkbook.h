// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/reporttable.h"

#include <QCoreApplication>

namespace cabas {

/// A report as an Excel workbook (Office Open XML): one sheet, title and days above, a head row
/// that stays in sight and filters, amounts and days as numbers that a spreadsheet can add up,
/// totals and notes below.
class ReportWorkbook {
    Q_DECLARE_TR_FUNCTIONS(ReportWorkbook)

public:
    /// Writes the file, whole or not at all. Storage when it cannot be written.
    static Result<> write(const ReportTable &report, const QString &path);
};

} // namespace cabas
