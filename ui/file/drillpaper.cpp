// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/drillpaper.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "ui/file/filewords.h"

#include <QFileInfo>

namespace cabas::ui {

QString DrillPaper::when(const QString &kept, const Session &session)
{
    if (kept.isEmpty())
        return {};
    if (const std::optional<QDate> day = dayFromText(kept))
        return dateText(*day);
    const QDateTime local = session.local(QDateTime::fromString(kept, Qt::ISODateWithMs));
    return dateText(local.date()) + u' ' + local.toString(u"HH:mm"_qs);
}

QString DrillPaper::missing(const RestorePreview &preview)
{
    QStringList parts;
    for (const PreviewLine &line : preview.lines) {
        if (line.lost > 0)
            parts += FileWords::counted(RestorePreviews::nameOf(line.work)) + u' ' +
                     QString::number(line.lost);
    }
    return parts.join(u", "_qs);
}

ReportTable DrillPaper::table(const DrillReport &drill, const QString &shop, const Session &session)
{
    ReportTable table;
    table.name = u"drill"_qs;
    table.title = tr("Restore drill");
    table.from = table.to = session.local(drill.at).date();
    table.madeAt = session.local(drill.at);
    table.shop = shop;
    table.file = drill.backup;
    table.columns = {{u"work"_qs, tr("Work"), ColumnKind::Text},
                     {u"backup"_qs, tr("In the backup"), ColumnKind::Integer},
                     {u"file"_qs, tr("In the file"), ColumnKind::Integer},
                     {u"lost"_qs, tr("Would be missing"), ColumnKind::Integer},
                     {u"last"_qs, tr("Last one in the backup"), ColumnKind::Text}};
    for (const PreviewLine &line : drill.preview.lines)
        table.rows.push_back({cell(FileWords::counted(RestorePreviews::nameOf(line.work))),
                              cell(line.inBackup.count), cell(line.inFile.count), cell(line.lost),
                              cell(when(line.inBackup.last, session))});
    QStringList failed;
    for (const VerifyCheck &check : drill.report.checks) {
        if (!check.ok)
            failed += FileWords::check(check.name);
    }
    table.notes += tr("Backup %1, restored to another place and checked whole in %n s.", nullptr,
                      int(drill.seconds))
                       .arg(QFileInfo(drill.backup).fileName());
    table.notes += drill.isGood()     ? tr("Every check holds: this backup can be counted on.")
                   : failed.isEmpty() ? tr("It is the backup of another shop.")
                                      : tr("It does not hold: %1.").arg(failed.join(u", "_qs));
    table.notes += tr("Tried out by: ............................  Date and signature: "
                      "............................");
    return table;
}

} // namespace cabas::ui
