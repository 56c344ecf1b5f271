// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// What each family of goods brought: sales, purchases, variation of the stock, margin.
class MarginReport {
    Q_DECLARE_TR_FUNCTIONS(MarginReport)

public:
    /// Sales VAT excluded; cost of what was sold = purchases less what the stock rose by.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);
};

} // namespace cabas
