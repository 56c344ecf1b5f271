// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/vatreport.h"

#include "core/accounting/vatreading.h"

namespace cabas {

namespace {

QString kindOf(VatBoxKind kind)
{
    switch (kind) {
    case VatBoxKind::Base:
        return u"base"_qs;
    case VatBoxKind::Collected:
        return u"collected"_qs;
    case VatBoxKind::Deductible:
        return u"deductible"_qs;
    case VatBoxKind::Memo:
        return u"memo"_qs;
    case VatBoxKind::Total:
        break;
    }
    return u"total"_qs;
}

} // namespace

Result<> VatReport::fill(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"box"_qs, tr("Box"), ColumnKind::Text},
                     {u"kind"_qs, tr("Kind"), ColumnKind::Text},
                     {u"label"_qs, tr("Label"), ColumnKind::Text},
                     {u"rate_bp"_qs, tr("Rate"), ColumnKind::Rate},
                     {u"accounts"_qs, tr("Accounts"), ColumnKind::Text},
                     {u"amount_cents"_qs, tr("In the books"), ColumnKind::Money},
                     {u"euros"_qs, tr("On the form"), ColumnKind::Integer}};
    CABAS_LET(all, VatReading::of(tx, table.from, table.to));
    for (const VatBox &box : all.filled.boxes)
        table.rows.push_back({cell(box.box), cell(kindOf(box.kind)), cell(box.label),
                              box.rateBp > 0 ? cell(qint64(box.rateBp)) : ReportCell(),
                              cell(box.accounts.join(u' ')), cell(box.amount), cell(box.euros)});
    table.notes +=
        all.filled.isSent ? tr("This return was sent.") : tr("This return was not sent yet.");
    for (const VatDoubt &doubt : all.filled.doubts)
        table.notes += doubt.message;
    return Ok{};
}

} // namespace cabas
