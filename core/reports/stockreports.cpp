// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/stockreports.h"

#include "core/reports/stockreportstore.h"

#include <map>

namespace cabas {

namespace {

/// What one unit is worth, also where less than nothing stands there.
ReportCell averageOf(const StockReportStore::Level &level)
{
    if (level.onHand.isZero())
        return {};
    const bool isBelow = level.onHand.isNegative();
    return cell(unitPriceFrom(isBelow ? -level.value : level.value,
                              isBelow ? -level.onHand : level.onHand));
}

} // namespace

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

Result<> StockReports::valueBy(Tx &tx, bool byVat, ReportTable &table)
{
    struct Sum {
        qint64 products = 0;
        Money value;
    };
    table.columns = {byVat ? ReportColumn{u"vat_bp"_qs, tr("VAT rate"), ColumnKind::Rate}
                           : ReportColumn{u"family"_qs, tr("Family"), ColumnKind::Text},
                     {u"products"_qs, tr("Products"), ColumnKind::Integer},
                     {u"value_cents"_qs, tr("Value"), ColumnKind::Money}};
    std::map<std::pair<int, QString>, Sum> sums;
    Sum all;
    for (const StockReportStore::Level &level : StockReportStore::levelsAt(tx, table.to)) {
        if (level.onHand.isZero() && level.value.isZero())
            continue;
        Sum &sum = sums[byVat ? std::pair(level.vatBp, QString()) : std::pair(0, level.family)];
        for (Sum *each : {&sum, &all}) {
            ++each->products;
            each->value += level.value;
        }
    }
    for (const auto &[of, sum] : sums)
        table.rows.push_back({byVat ? cell(qint64(of.first)) : cell(of.second), cell(sum.products),
                              cell(sum.value)});
    table.totals = {byVat ? ReportCell() : cell(tr("Total")), cell(all.products), cell(all.value)};
    table.notes += tr("At weighted average cost, VAT excluded, at the end of the day.");
    if (byVat)
        table.notes += tr("At the VAT rates that the products have now.");
    return Ok{};
}

Result<> StockReports::value(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    if (request.by == u"family" || request.by == u"vat")
        return valueBy(tx, request.by == u"vat", table);
    if (!request.by.isEmpty() && request.by != u"product")
        return wrongUsage(tr("The value of the stock is told by product, family or vat."),
                          u"by"_qs);
    table.columns = {{u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"family"_qs, tr("Family"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"on_hand_milli"_qs, tr("In stock"), ColumnKind::Quantity},
                     {u"average_cost_e4"_qs, tr("Average cost"), ColumnKind::UnitPrice},
                     {u"value_cents"_qs, tr("Value"), ColumnKind::Money}};
    Money value;
    int below = 0;
    for (const StockReportStore::Level &level : StockReportStore::levelsAt(tx, table.to)) {
        if (level.onHand.isZero() && level.value.isZero())
            continue;
        value += level.value;
        below += level.onHand.isNegative() ? 1 : 0;
        table.rows.push_back({cell(level.code), cell(level.name), cell(level.family),
                              cell(level.unit), cell(level.onHand), averageOf(level),
                              cell(level.value)});
    }
    table.totals = {cell(tr("Total")), {}, {}, {}, {}, {}, cell(value)};
    table.notes += tr("At weighted average cost, VAT excluded, at the end of the day.");
    if (below > 0)
        table.notes += tr("Products below nothing, which lower the total: %n", nullptr, below);
    return Ok{};
}

} // namespace cabas
