// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shopplace.h"
#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// Where the goods come from: which share of purchases and sales is organic, local, fair trade,
/// and how far the goods travelled, by family or by supplier.
class ProvenanceReport {
    Q_DECLARE_TR_FUNCTIONS(ProvenanceReport)

public:
    /// Rows by `request.by`: "family" (as when empty) or "supplier". Shares are basis points of
    /// the row's amount; kilometres are weighted by amount, over the goods whose place is known.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);

private:
    static void addColumns(bool bySupplier, ReportTable &table);
    static void addNotes(const ShopPlace &shop, int unplaced, ReportTable &table);
};

} // namespace cabas
