// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "core/stock/inventory.h"

#include <QCoreApplication>

namespace cabas {

/// What an inventory found.
class InventoryReport {
    Q_DECLARE_TR_FUNCTIONS(InventoryReport)

public:
    /// Product by product, the dearest shortfall first; under it the part that is missing of each
    /// shelf and how long a reference took. Only of a closed inventory: before, nothing is decided.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// "Posted", "To count again: left as it was".
    static QString outcome(const InventoryLine &line);
};

} // namespace cabas
