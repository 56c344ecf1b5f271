// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// What stands on the shelf and did not sell in a period, with the money that sleeps in it.
class UnsoldReport {
    Q_DECLARE_TR_FUNCTIONS(UnsoldReport)

public:
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
