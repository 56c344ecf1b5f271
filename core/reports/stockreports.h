// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// What the shop holds.
class StockReports {
    Q_DECLARE_TR_FUNCTIONS(StockReports)

public:
    /// Quantity and value at cost, VAT excluded, at the end of `table.to`.
    static Result<> levels(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// What stood there at the end of `table.to` at its weighted average cost: of each product the
    /// sum of its moves' quantities and values up to that day. What stood at nothing is left out.
    /// By family or by VAT rate when `request.by` asks for it.
    static Result<> value(Tx &tx, const ReportRequest &request, ReportTable &table);

private:
    static Result<> valueBy(Tx &tx, bool byVat, ReportTable &table);
};

} // namespace cabas
