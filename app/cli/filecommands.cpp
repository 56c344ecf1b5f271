// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filecommands.h"

#include "app/cli/arguments.h"
#include "core/access/technicaljournal.h"
#include "core/db/backup.h"
#include "core/db/schema.h"
#include "core/db/shopfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSysInfo>

namespace cabas {

int runBackup(const QStringList &words)
{
    Arguments arguments(QStringLiteral("backup FILE DIR [--keep N]"), 2, 2);
    arguments.add(u"keep"_qs, Arguments::tr("how many copies to keep"), u"N"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    bool number = true;
    const int keep = arguments.has(u"keep"_qs) ? arguments.value(u"keep"_qs).toInt(&number) : 0;
    if (!number || keep < 0 || (arguments.has(u"keep"_qs) && keep == 0)) {
        sayError(Arguments::tr("--keep must be a number above zero."));
        return ExitUsage;
    }
    auto shop = arguments.openShop(arguments.word(0));
    if (!shop)
        return endedByFile(shop.failure());
    const Result<Session> session = arguments.session(**shop);
    if (!session)
        return ended(session.failure());
    if (const Result<> may = session->require(Permission::KeepBackups); !may)
        return ended(may.failure());
    const Result<QString> copy =
        Backup::into(arguments.word(0), arguments.word(1), session->now(), keep);
    if (!copy)
        return endedByFile(copy.failure());
    if (const Result<> noted =
            TechnicalJournal((*shop)->db())
                .note(*session, TechnicalKind::Backup, {{u"file"_qs, QFileInfo(*copy).fileName()}});
        !noted)
        return endedByFile(noted.failure());
    sayJson(QJsonObject{
        {u"ok"_qs, true}, {u"backup"_qs, *copy}, {u"bytes"_qs, QFileInfo(*copy).size()}});
    return ExitDone;
}

int runRestore(const QStringList &words)
{
    Arguments arguments(QStringLiteral("restore BACKUP FILE"), 2, 2);
    if (!arguments.read(words))
        return ExitUsage;
    const Result<> done =
        Backup::restore(arguments.word(0), arguments.word(1), SystemClock().now());
    if (!done)
        return endedByFile(done.failure());
    TechnicalJournal::noteIn(arguments.word(1), QSysInfo::machineHostName(), TechnicalKind::Restore,
                             {{u"file"_qs, QFileInfo(arguments.word(0)).fileName()}});
    sayJson(QJsonObject{{u"ok"_qs, true}, {u"file"_qs, arguments.word(1)}});
    return ExitDone;
}

int runMigrate(const QStringList &words)
{
    Arguments arguments(QStringLiteral("migrate FILE"), 1, 1);
    if (!arguments.read(words))
        return ExitUsage;
    const Result<QString> kept = ShopFile::migrate(arguments.word(0), SystemClock().now());
    if (!kept)
        return endedByFile(kept.failure());
    QJsonObject answer{{u"ok"_qs, true}, {u"version"_qs, Schema::latest()}};
    if (!kept->isEmpty()) {
        TechnicalJournal::noteIn(
            arguments.word(0), QSysInfo::machineHostName(), TechnicalKind::Migration,
            {{u"to"_qs, Schema::latest()}, {u"file"_qs, QFileInfo(*kept).fileName()}});
        answer.insert(u"backup"_qs, *kept);
    }
    sayJson(answer);
    return ExitDone;
}

} // namespace cabas
