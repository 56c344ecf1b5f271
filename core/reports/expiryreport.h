// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// Lots past their date or within seven days of it, at cost and at their price.
class ExpiryReport {
    Q_DECLARE_TR_FUNCTIONS(ExpiryReport)

public:
    /// The dates are looked at as if `table.to` were today; the stock is today's.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
