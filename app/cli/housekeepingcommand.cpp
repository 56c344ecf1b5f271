// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/housekeepingcommand.h"

#include "app/cli/arguments.h"
#include "app/housekeeping.h"
#include "core/access/technicaljournal.h"
#include "core/backup/backupkeeper.h"
#include "core/base/day.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

const QString backupsOption = QStringLiteral("backups");

Result<QJsonObject> keepHouse(Shop &shop, const Session &session)
{
    Housekeeping house(shop.db(), shop.keysFolder());
    int closings = 0;
    QJsonArray closed;
    for (bool isLast = false; !isLast;) {
        CABAS_LET(done, house.step(session));
        isLast = done.isLast;
        closings += done.closings;
        if (done.closed.shifts > 0)
            closed.append(QJsonObject{{u"date"_qs, dayText(done.day)},
                                      {u"closed"_qs, done.closed.shifts},
                                      {u"absent"_qs, done.closed.absent},
                                      {u"places_ended"_qs, int(done.closed.ended.size())}});
    }
    return QJsonObject{{u"ok"_qs, true}, {u"closings"_qs, closings}, {u"shift_days"_qs, closed}};
}

/// Kept by rotation, like the window's own.
Result<QJsonObject> withBackup(QJsonObject answer, Shop &shop, const Session &session,
                               const QString &folder)
{
    CABAS_TRY(session.require(Permission::KeepBackups));
    BackupOrder order;
    order.source = shop.path();
    order.folder = folder;
    order.now = session.now();
    order.timeZone = session.timeZone();
    order.onlyIfChanged = true;
    order.isPatient = true;
    CABAS_LET(made, BackupKeeper::make(order));
    if (!made.isUnchanged)
        CABAS_TRY(TechnicalJournal(shop.db()).note(
            session, TechnicalKind::Backup, {{u"file"_qs, QFileInfo(made.path).fileName()}}));
    answer.insert(u"backup"_qs, made.path);
    answer.insert(u"backup_made"_qs, !made.isUnchanged);
    return answer;
}

} // namespace

int runHousekeeping(const QStringList &words)
{
    Arguments arguments(u"housekeeping FILE [--backups DIR]"_qs, 1, 1);
    arguments.add(backupsOption,
                  Arguments::tr("a backup there too, where something was done since the newest"),
                  u"DIR"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    return arguments.atShop(arguments.word(0), [&](Shop &shop, const Session &session) -> int {
        Result<QJsonObject> answer = keepHouse(shop, session);
        if (answer && arguments.has(backupsOption))
            answer = withBackup(*answer, shop, session, arguments.value(backupsOption));
        if (!answer)
            return endedBy(answer.failure());
        sayJson(*answer);
        return ExitDone;
    });
}

} // namespace cabas
