// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reporttable.h"

#include "core/base/day.h"

namespace cabas {

int ReportTable::columnOf(const QString &field) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field == field)
            return int(i);
    }
    return -1;
}

ReportCell cell(QDate day)
{
    return day.isValid() ? ReportCell(dayText(day)) : ReportCell();
}

} // namespace cabas
