// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filecommands.h"

#include "app/cli/arguments.h"
#include "core/access/technicaljournal.h"
#include "core/backup/backupkeeper.h"
#include "core/backup/drawerstick.h"
#include "core/backup/passphrasefile.h"
#include "core/backup/restoreservice.h"
#include "core/backup/salvageservice.h"
#include "core/db/schema.h"
#include "core/db/serveraddress.h"
#include "core/db/shopfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace cabas {

namespace {

constexpr int percent = 100;

const QString passphraseOption = QStringLiteral("passphrase-file");

void addPassphrase(Arguments &arguments)
{
    arguments.add(passphraseOption,
                  Arguments::tr("a file whose first line is the passphrase of sealed backups"),
                  u"PATH"_qs);
}

/// Empty without the option.
Result<QString> passphraseOf(const Arguments &arguments)
{
    return arguments.has(passphraseOption)
               ? PassphraseFile::firstLine(arguments.value(passphraseOption))
               : Result<QString>(QString());
}

/// How far a long command is, on a terminal alone.
void tellProgress(qint64 done, qint64 all)
{
    if (all > 0 && ::isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\r%3d %%", int(done * percent / all));
}

void endProgress()
{
    if (::isatty(STDERR_FILENO) != 0)
        std::fputs("\r     \r", stderr);
}

Result<BackupMade> makeBackup(const BackupOrder &order)
{
    const Result<BackupMade> made =
        BackupKeeper::make(order, [](BackupKeeper::Step, qint64 done, qint64 all) {
            tellProgress(done, all);
            return true;
        });
    endProgress();
    return made;
}

/// The only copy is a sealed one: the plain one it is made of lies beside the shop's file, for its
/// owner alone, until then.
Result<BackupMade> makeSealed(BackupOrder order)
{
    CABAS_TRY(SealedFile::checkPassphrase(order.passphrase));
    const QString home = ServerAddress::isAddress(order.source)
                             ? QFileInfo(order.folder).absoluteFilePath()
                             : QFileInfo(order.source).absolutePath();
    QDir().mkpath(home);
    const QTemporaryDir folder(home + u"/.cabas-backup-XXXXXX"_qs);
    if (!folder.isValid())
        return storageFailure(
            Arguments::tr("The folder of %1 cannot be written.").arg(order.source), u"folder"_qs);
    order.second = order.folder;
    order.folder = folder.path();
    CABAS_LET(made, makeBackup(order));
    if (made.second)
        return *made.second;
    made.path = made.secondPath;
    made.bytes = QFileInfo(made.path).size();
    return made;
}

/// Restores and answers; the command's status.
int restored(RestoreOrder order)
{
    order.device = QSysInfo::machineHostName();
    order.now = SystemClock().now();
    const Result<QString> aside = RestoreService::restore(order);
    if (!aside)
        return endedByFile(aside.failure());
    QJsonObject answer{{u"ok"_qs, true}, {u"file"_qs, order.target}, {u"backup"_qs, order.backup}};
    if (!aside->isEmpty())
        answer.insert(u"replaced"_qs, *aside);
    sayJson(answer);
    return ExitDone;
}

/// A copy of the shop, of which the newest `keep` stay; 0 for the rotation's or all.
int backUp(const Arguments &arguments, int keep, Shop &shop, const Session &session)
{
    if (const Result<> may = session.require(Permission::KeepBackups); !may)
        return ended(may.failure());
    const Result<QString> passphrase = passphraseOf(arguments);
    if (!passphrase)
        return endedByFile(passphrase.failure());
    BackupOrder order;
    order.source = arguments.word(0);
    order.folder = arguments.word(1);
    order.passphrase = *passphrase;
    order.now = session.now();
    order.timeZone = session.timeZone();
    order.withChains = arguments.has(u"chains"_qs);
    if (!arguments.has(u"rotate"_qs))
        order.keep = keep;
    const bool isSealed = arguments.has(passphraseOption);
    const Result<BackupMade> made = isSealed ? makeSealed(order) : makeBackup(order);
    if (!made)
        return endedByFile(made.failure());
    if (const Result<> noted = TechnicalJournal(shop.db()).note(
            session, TechnicalKind::Backup, {{u"file"_qs, QFileInfo(made->path).fileName()}});
        !noted)
        return endedByFile(noted.failure());
    sayJson(QJsonObject{{u"ok"_qs, true},
                        {u"backup"_qs, made->path},
                        {u"bytes"_qs, made->bytes},
                        {u"sealed"_qs, isSealed},
                        {u"sound"_qs, made->isSound}});
    return ExitDone;
}

} // namespace

int runBackup(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("backup FILE DIR [--keep N | --rotate] [--chains] [--passphrase-file PATH]"),
        2, 2);
    arguments.add(u"keep"_qs, Arguments::tr("how many copies to keep"), u"N"_qs);
    arguments.addFlag(u"rotate"_qs,
                      Arguments::tr("keep 24 hours, 30 days and 12 months of copies"));
    arguments.addFlag(u"chains"_qs, Arguments::tr("go through every chain of the copy too"));
    addPassphrase(arguments);
    if (!arguments.read(words))
        return ExitUsage;
    bool number = true;
    const int keep = arguments.has(u"keep"_qs) ? arguments.value(u"keep"_qs).toInt(&number) : 0;
    if (!number || keep < 0 || (arguments.has(u"keep"_qs) && keep == 0)) {
        sayError(Arguments::tr("--keep must be a number above zero."));
        return ExitUsage;
    }
    return arguments.atShop(arguments.word(0), [&](Shop &shop, const Session &session) {
        return backUp(arguments, keep, shop, session);
    });
}

int runRestore(const QStringList &words)
{
    Arguments arguments(QStringLiteral("restore BACKUP FILE [--preview] [--passphrase-file PATH]"),
                        2, 2);
    arguments.addFlag(u"preview"_qs, Arguments::tr("what restoring would lose; changes nothing"));
    addPassphrase(arguments);
    if (!arguments.read(words))
        return ExitUsage;
    const Result<QString> passphrase = passphraseOf(arguments);
    if (!passphrase)
        return endedByFile(passphrase.failure());
    if (arguments.has(u"preview"_qs)) {
        const Result<RestorePreview> preview =
            RestoreService::preview(arguments.word(0), *passphrase, arguments.word(1));
        if (!preview)
            return endedByFile(preview.failure());
        sayJson(preview->toJson());
        return ExitDone;
    }
    RestoreOrder order;
    order.backup = arguments.word(0);
    order.passphrase = *passphrase;
    order.target = arguments.word(1);
    return restored(order);
}

int runSalvage(const QStringList &words)
{
    Arguments arguments(QStringLiteral("salvage DAMAGED NEW"), 2, 2);
    if (!arguments.read(words))
        return ExitUsage;
    const Result<Salvaged> salvaged =
        SalvageService::run(arguments.word(0), arguments.word(1), QSysInfo::machineHostName(),
                            SystemClock().now(), [](int done, int all) {
                                tellProgress(done, all);
                                return true;
                            });
    endProgress();
    if (!salvaged)
        return endedByFile(salvaged.failure());
    sayJson(salvaged->toJson(arguments.word(1)));
    return ExitDone;
}

int runDrill(const QStringList &words)
{
    Arguments arguments(QStringLiteral("drill BACKUP FILE [--passphrase-file PATH]"), 2, 2);
    addPassphrase(arguments);
    if (!arguments.read(words))
        return ExitUsage;
    const Result<QString> passphrase = passphraseOf(arguments);
    if (!passphrase)
        return endedByFile(passphrase.failure());
    const Result<DrillReport> drill =
        RestoreService::drill(arguments.word(0), *passphrase, arguments.word(1),
                              SystemClock().now(), [](const QString &, int done, int all) {
                                  tellProgress(done, all);
                                  return true;
                              });
    endProgress();
    if (!drill)
        return endedByFile(drill.failure());
    sayJson(drill->toJson());
    return drill->isGood() ? ExitDone : ExitRefused;
}

int runStick(const QStringList &words)
{
    Arguments arguments(QStringLiteral("stick DIR [FILE] [--passphrase-file PATH]"), 1, 2);
    addPassphrase(arguments);
    if (!arguments.read(words))
        return ExitUsage;
    const Result<QString> passphrase = passphraseOf(arguments);
    if (!passphrase)
        return endedByFile(passphrase.failure());
    const std::vector<StickCopy> copies = DrawerStick::newestIn(arguments.word(0));
    if (arguments.words().size() == 1) {
        QJsonArray list;
        for (const StickCopy &copy : copies)
            list.append(QJsonObject{{u"backup"_qs, copy.path},
                                    {u"shop_file"_qs, copy.base + u".cabas"_qs},
                                    {u"made_at"_qs, copy.copy.madeAt.toString(Qt::ISODate)},
                                    {u"bytes"_qs, copy.copy.bytes},
                                    {u"sealed"_qs, copy.copy.isSealed},
                                    {u"sound"_qs, copy.copy.sound}});
        sayJson(list);
        return ExitDone;
    }
    if (copies.empty())
        return endedByFile(
            notFound(Arguments::tr("There is no backup in %1.").arg(arguments.word(0))));
    RestoreOrder order;
    order.backup = copies.front().path;
    order.passphrase = *passphrase;
    order.target = arguments.word(1);
    order.reason = u"stick"_qs;
    return restored(order);
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
