// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// What members ordered and have not collected yet.
class SpecialReport {
    Q_DECLARE_TR_FUNCTIONS(SpecialReport)

public:
    /// Those kept too long first, then the others as they were asked.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
