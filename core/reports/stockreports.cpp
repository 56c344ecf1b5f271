// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/stockreports.h"

#include "core/reports/stockreportstore.h"

namespace cabas {

Result<> StockReports::levels(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"family"_qs, tr("Family"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"on_hand_milli"_qs, tr("In stock"), ColumnKind::Quantity},
                     {u"value_cents"_qs, tr("Value"), ColumnKind::Money},
                     {u"last_cost_e4"_qs, tr("Last cost"), ColumnKind::UnitPrice}};
    Money value;
    for (const StockReportStore::Level &level : StockReportStore::levelsAt(tx, table.to)) {
        value += level.value;
        table.rows.push_back({cell(level.code), cell(level.name), cell(level.family),
                              cell(level.unit), cell(level.onHand), cell(level.value),
                              cell(level.lastCost)});
    }
    table.totals = {cell(tr("Total")), {}, {}, {}, {}, cell(value), {}};
    return Ok{};
}

} // namespace cabas
