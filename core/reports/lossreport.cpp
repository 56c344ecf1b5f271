// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/lossreport.h"

#include "core/access/shopstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/stock/lossstore.h"
#include "core/stock/stockrules.h"

#include <map>

namespace cabas {

Result<> LossReport::fill(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"day"_qs, tr("Day"), ColumnKind::Date},
                     {u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"quantity_milli"_qs, tr("Quantity"), ColumnKind::Quantity},
                     {u"value_cents"_qs, tr("Value"), ColumnKind::Money},
                     {u"reason"_qs, tr("Reason"), ColumnKind::Text},
                     {u"receiver"_qs, tr("Receiver"), ColumnKind::Text},
                     {u"by"_qs, tr("By"), ColumnKind::Text}};
    Money value;
    std::map<QString, Money> byReason;
    for (const NotedLoss &loss : LossStore::between(tx, table.from, table.to)) {
        if (loss.undone)
            continue;
        value += loss.value;
        byReason[StockRules::reasonTitle(loss.reason)] += loss.value;
        table.rows.push_back({cell(loss.day), cell(loss.code), cell(loss.name),
                              cell(unitName(loss.unit)), cell(loss.quantity), cell(loss.value),
                              cell(StockRules::reasonTitle(loss.reason)), cell(loss.receiver),
                              cell(loss.user)});
    }
    table.totals = {{}, cell(tr("Total")), {}, {}, {}, cell(value), {}, {}, {}};
    for (const auto &[reason, sum] : byReason)
        table.notes += tr("%1: %2.").arg(reason, moneyText(sum, Language::locale()));
    table.notes += tr("At weighted average cost, VAT excluded.");
    return Ok{};
}

Result<ReportTable> LossReport::slip(Database &db, const Session &session, const QString &file,
                                     QDate day, const QString &receiver)
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return db.read([&](Tx &tx) -> Result<ReportTable> {
        ReportTable table;
        table.name = u"donation"_qs;
        table.title = receiver.isEmpty() ? tr("Donation") : tr("Donation to %1").arg(receiver);
        table.from = day;
        table.to = day;
        table.madeAt = session.local(session.now());
        table.shop = ShopStore::read(tx).name;
        table.file = file;
        table.columns = {{u"code"_qs, tr("Code"), ColumnKind::Text},
                         {u"name"_qs, tr("Product"), ColumnKind::Text},
                         {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                         {u"quantity_milli"_qs, tr("Quantity"), ColumnKind::Quantity},
                         {u"value_cents"_qs, tr("Value"), ColumnKind::Money}};
        Money value;
        for (const NotedLoss &loss : LossStore::between(tx, day, day)) {
            if (loss.undone || loss.reason != u"donation" || fold(loss.receiver) != fold(receiver))
                continue;
            value += loss.value;
            table.rows.push_back({cell(loss.code), cell(loss.name), cell(unitName(loss.unit)),
                                  cell(loss.quantity), cell(loss.value)});
        }
        if (table.rows.empty())
            return notFound(tr("Nothing was given to this receiver on that day."),
                            u"no_donation"_qs);
        table.totals = {cell(tr("Total")), {}, {}, {}, cell(value)};
        table.notes += tr("Given free of charge. Values at cost, VAT excluded.");
        table.notes += tr("Received by (name, date, signature):");
        return table;
    });
}

} // namespace cabas
