// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/marginreport.h"

#include "core/reports/marginstore.h"

namespace cabas {

namespace {

/// Margin on sales in basis points; nothing without sales.
ReportCell rateOf(Money margin, Money sales)
{
    if (sales.isZero())
        return {};
    constexpr qint64 whole = 10'000;
    const bool isBelow = sales.isNegative();
    return cell(mulDivRounded(isBelow ? -margin.cents() : margin.cents(), whole,
                              isBelow ? -sales.cents() : sales.cents()));
}

} // namespace

Result<> MarginReport::fill(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"family"_qs, tr("Family"), ColumnKind::Text},
                     {u"sales_cents"_qs, tr("Sales, net"), ColumnKind::Money},
                     {u"purchases_cents"_qs, tr("Purchases"), ColumnKind::Money},
                     {u"variation_cents"_qs, tr("Stock variation"), ColumnKind::Money},
                     {u"cost_cents"_qs, tr("Cost of sales"), ColumnKind::Money},
                     {u"margin_cents"_qs, tr("Margin"), ColumnKind::Money},
                     {u"margin_bp"_qs, tr("On sales"), ColumnKind::Rate}};
    FamilyMargin all;
    const auto rowOf = [](const QString &name, const FamilyMargin &of) -> ReportRow {
        return {
            cell(name),      cell(of.sales),    cell(of.purchases),           cell(of.variation),
            cell(of.cost()), cell(of.margin()), rateOf(of.margin(), of.sales)};
    };
    for (const FamilyMargin &family : MarginStore::byFamily(tx, table.from, table.to)) {
        all.sales += family.sales;
        all.purchases += family.purchases;
        all.variation += family.variation;
        table.rows.push_back(
            rowOf(family.family.isEmpty() ? tr("No family") : family.family, family));
    }
    table.totals = rowOf(tr("Total"), all);
    table.notes += tr("VAT excluded. What was lost, eaten by the team or given away is part of the "
                      "cost.");
    return Ok{};
}

} // namespace cabas
