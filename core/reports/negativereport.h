// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// All that is below nothing, and why.
class NegativeReport {
    Q_DECLARE_TR_FUNCTIONS(NegativeReport)

public:
    /// As things stand now, whatever the days; the dearest hole first.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
