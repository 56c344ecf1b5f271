// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// How far one may trust the stock: counts that found what the file said, of all counts.
class CountReport {
    Q_DECLARE_TR_FUNCTIONS(CountReport)

public:
    /// Counts made from `table.from` to `table.to`, by zone.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);

    /// Whether a count agrees with the file: at most 2 % away from what was expected.
    static bool agrees(Quantity expected, Quantity counted);
};

} // namespace cabas
