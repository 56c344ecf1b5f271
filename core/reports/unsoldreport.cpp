// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/unsoldreport.h"

#include "core/reports/unsoldstore.h"

namespace cabas {

Result<> UnsoldReport::fill(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"family"_qs, tr("Family"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"on_hand_milli"_qs, tr("In stock"), ColumnKind::Quantity},
                     {u"value_cents"_qs, tr("Value"), ColumnKind::Money},
                     {u"last_sale"_qs, tr("Last sale"), ColumnKind::Date},
                     {u"stage"_qs, tr("Stage"), ColumnKind::Text},
                     {u"review_on"_qs, tr("To review on"), ColumnKind::Date}};
    const auto dayCell = [](const QString &day) {
        return day.isEmpty() ? ReportCell() : cell(day);
    };
    Money value;
    for (const UnsoldStore::Line &line : UnsoldStore::lines(tx, table.from, table.to)) {
        value += line.value;
        table.rows.push_back({cell(line.code), cell(line.name), cell(line.family), cell(line.unit),
                              cell(line.onHand), cell(line.value), dayCell(line.lastSale),
                              cell(line.stage), dayCell(line.reviewOn)});
    }
    table.totals = {cell(tr("Total")), {}, {}, {}, {}, cell(value), {}, {}, {}};
    table.notes += tr("Products in stock that nobody bought in the period, the dearest stock "
                      "first. The stock is today’s.");
    return Ok{};
}

} // namespace cabas
