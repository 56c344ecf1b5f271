// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/salvagewords.h"

#include "core/base/language.h"
#include "ui/file/filewords.h"

namespace cabas::ui {

namespace {

constexpr int toldTables = 6;

} // namespace

QString SalvageWords::verdict(const Salvaged &salvaged)
{
    const QString read = Language::locale().toString(salvaged.rows.read());
    if (salvaged.rows.lost() == 0)
        return tr("Everything was read: %1 rows are in the new file.").arg(read);
    return tr("%1 rows were read into the new file; %2 or more are lost.")
        .arg(read, Language::locale().toString(salvaged.rows.lost()));
}

QString SalvageWords::details(const Salvaged &salvaged)
{
    QStringList said;
    QStringList tables;
    for (const SalvagedTable &table : salvaged.rows.tables) {
        if (table.lost > 0)
            tables += u"%1 (%2)"_qs.arg(table.name).arg(table.lost);
    }
    if (!tables.isEmpty())
        said += tr("Rows are missing in: %1.").arg(tables.mid(0, toldTables).join(u", "_qs));
    QStringList failed;
    for (const VerifyCheck &check : salvaged.report.checks) {
        if (!check.ok)
            failed += FileWords::check(check.name);
    }
    if (failed.isEmpty())
        said += tr("Every check of the new file holds.");
    else
        said += tr("What does not hold any more: %1. Compare with the last backup before you work "
                   "with it.")
                    .arg(failed.join(u", "_qs));
    return said.join(u' ');
}

} // namespace cabas::ui
