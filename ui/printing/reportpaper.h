// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/reporttable.h"

#include <QCoreApplication>

class QPagedPaintDevice;

namespace cabas::ui {

/// A report on paper: A4, margins of 15 mm, title and days on each page, head row repeated, totals
/// above a double rule, page n of N. The same on a printer and in a PDF. May run in any thread.
class ReportPaper {
    Q_DECLARE_TR_FUNCTIONS(ReportPaper)

public:
    /// Paints every page; `resolution` of the device in dots per inch.
    static void paint(const ReportTable &report, QPagedPaintDevice &device, int resolution);
    /// Writes a PDF file, whole or not at all. Storage when it cannot be written.
    static Result<> writePdf(const ReportTable &report, const QString &path);
    /// Whether its columns ask for the page to lie across.
    static bool isWide(const ReportTable &report) { return report.columns.size() > 6; }
};

} // namespace cabas::ui
