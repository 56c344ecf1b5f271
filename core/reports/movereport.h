// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// Every move of one product over some days.
class MoveReport {
    Q_DECLARE_TR_FUNCTIONS(MoveReport)

public:
    /// Newest first, with what was left after each. `request.product` says which; without it the
    /// table is empty and says so.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
