// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reporttable.h"

namespace cabas::test {

/// A report with a column of each kind, a text that looks like a formula, and holes.
inline ReportTable sampleReport()
{
    ReportTable table;
    table.name = u"sample"_qs;
    table.title = u"Sample"_qs;
    table.from = {2026, 3, 1};
    table.to = {2026, 3, 31};
    table.madeAt = QDateTime(QDate(2026, 3, 10), QTime(9, 5), Qt::UTC);
    table.shop = u"La Feuille"_qs;
    table.file = u"/shops/feuille.cabas"_qs;
    table.columns = {{u"name"_qs, u"Product"_qs, ColumnKind::Text},
                     {u"unit"_qs, u"Unit"_qs, ColumnKind::Text},
                     {u"quantity_milli"_qs, u"Quantity"_qs, ColumnKind::Quantity},
                     {u"gross_cents"_qs, u"Amount"_qs, ColumnKind::Money},
                     {u"vat_bp"_qs, u"VAT"_qs, ColumnKind::Rate},
                     {u"cost_e4"_qs, u"Cost"_qs, ColumnKind::UnitPrice},
                     {u"date"_qs, u"Date"_qs, ColumnKind::Date},
                     {u"count"_qs, u"Number"_qs, ColumnKind::Integer}};
    table.rows = {{cell(u"=Miel"_qs), cell(u"kg"_qs), cell(Quantity::fromMilli(312)),
                   cell(Money::fromCents(-123450)), cell(qint64(550)),
                   cell(UnitPrice::fromE4(189800)), cell(QDate(2026, 3, 10)), cell(qint64(3))},
                  {cell(u"Pain; long"_qs),
                   cell(u"piece"_qs),
                   cell(Quantity::units(2)),
                   cell(Money::fromCents(5)),
                   cell(qint64(2000)),
                   cell(UnitPrice()),
                   cell(QDate()),
                   {}}};
    table.totals = {cell(u"Total"_qs), {}, {}, cell(Money::fromCents(-123445)), {}, {}, {}, {}};
    return table;
}

} // namespace cabas::test
