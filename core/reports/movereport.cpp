// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/movereport.h"

#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/reports/stockreportstore.h"
#include "core/stock/stockrules.h"
#include "core/stock/stockstore.h"

#include <QTimeZone>

#include <limits>

namespace cabas {

Result<> MoveReport::fill(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"day"_qs, tr("Day"), ColumnKind::Date},
                     {u"time"_qs, tr("Time"), ColumnKind::Text},
                     {u"kind"_qs, tr("Kind"), ColumnKind::Text},
                     {u"quantity_milli"_qs, tr("Quantity"), ColumnKind::Quantity},
                     {u"after_milli"_qs, tr("Left"), ColumnKind::Quantity},
                     {u"value_cents"_qs, tr("Value"), ColumnKind::Money},
                     {u"source"_qs, tr("Source"), ColumnKind::Text},
                     {u"reason"_qs, tr("Reason"), ColumnKind::Text},
                     {u"lot"_qs, tr("Lot"), ColumnKind::Text},
                     {u"by"_qs, tr("By"), ColumnKind::Text}};
    if (request.product.isEmpty()) {
        table.notes += tr("Say which product: --product CODE.");
        return Ok{};
    }
    const auto hit = CatalogStore::findByCode(tx, request.product, table.to);
    if (!hit)
        return notFound(tr("No product has the code %1.").arg(cleaned(request.product)),
                        u"unknown_code"_qs);
    table.title = tr("Stock moves: %1").arg(hit->product.name);
    const MoveWish wish{hit->product.id, {}, table.from, table.to};
    for (const StockEvent &event :
         StockReportStore::page(tx, wish, {}, std::numeric_limits<int>::max())) {
        const QString source = !event.ticket.isEmpty()    ? event.ticket
                               : event.supplier.isEmpty() ? event.zone
                                                          : event.supplier;
        table.rows.push_back(
            {cell(event.day),
             cell(event.at.toTimeZone(table.madeAt.timeZone()).toString(u"HH:mm"_qs)),
             cell(StockStore::kindName(event.kind)), cell(event.quantity), cell(event.after),
             cell(event.value), cell(source), cell(StockRules::reasonTitle(event.reason)),
             cell(event.lot), cell(event.user)});
    }
    return Ok{};
}

} // namespace cabas
