// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/expiryreport.h"

#include "core/base/text.h"
#include "core/reports/expiryrules.h"
#include "core/reports/expiryservice.h"

namespace cabas {

Result<> ExpiryReport::fill(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"term"_qs, tr("When"), ColumnKind::Text},
                     {u"date"_qs, tr("Date"), ColumnKind::Date},
                     {u"date_kind"_qs, tr("Kind of date"), ColumnKind::Text},
                     {u"lot"_qs, tr("Lot"), ColumnKind::Text},
                     {u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"supplier"_qs, tr("Supplier"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"on_hand_milli"_qs, tr("In stock"), ColumnKind::Quantity},
                     {u"cost_cents"_qs, tr("Cost"), ColumnKind::Money},
                     {u"sale_cents"_qs, tr("On sale"), ColumnKind::Money},
                     {u"margin_cents"_qs, tr("Margin"), ColumnKind::Money}};
    Money cost;
    Money sale;
    Money margin;
    for (const ExpiryLot &lot : ExpiryService::listOn(tx, table.to)) {
        cost += lot.cost;
        sale += lot.sale;
        margin += lot.margin;
        table.rows.push_back({cell(ExpiryRules::termName(lot.term)), cell(lot.date),
                              cell(lot.isUseBy ? u"use_by"_qs : u"best_before"_qs),
                              cell(lot.lot.lot), cell(lot.product.code), cell(lot.product.name),
                              cell(lot.supplier), cell(unitName(lot.product.unit)),
                              cell(lot.lot.onHand), cell(lot.cost), cell(lot.sale),
                              cell(lot.margin)});
    }
    table.totals = {cell(tr("Total")), {},         {},          {}, {}, {}, {}, {}, {},
                    cell(cost),        cell(sale), cell(margin)};
    table.notes += tr("The quantities are today’s. On sale: VAT included, at the price in force; "
                      "margin: that without VAT, less the cost.");
    return Ok{};
}

} // namespace cabas
