// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/serverbackup.h"

#include "core/db/serveraddress.h"
#include "core/db/servershop.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cabas {

namespace {

const QString ending = QStringLiteral(".dump");
const QString anyTime = QStringLiteral("-????????T??????*.dump");
constexpr int longestWordsOfError = 600;

/// Runs one of PostgreSQL's programs to its end, without a shell; what it said when it failed.
Result<> run(const QString &program, const QStringList &arguments,
             const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    // What it writes is for the eyes of this person alone.
    process.setChildProcessModifier([] { ::umask(S_IRWXG | S_IRWXO); });
    process.start(program, arguments);
    if (!process.waitForStarted())
        return storageFailure(ServerBackup::tr("%1 is not installed on this computer. Install "
                                               "PostgreSQL's programs (on Debian: the package "
                                               "postgresql-client), no older than the server.")
                                  .arg(program),
                              u"no_program"_qs);
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return Ok{};
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).simplified();
    return storageFailure(ServerBackup::tr("%1 did not succeed: nothing was kept. It said: %2")
                              .arg(program, said.left(longestWordsOfError)),
                          u"program_failed"_qs);
}

void syncToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

} // namespace

bool ServerBackup::isCopy(const QString &path)
{
    return path.endsWith(ending);
}

Result<QString> ServerBackup::into(const QString &address, const QString &folder,
                                   const QDateTime &now, int keep)
{
    CABAS_LET(location, ServerAddress::location(address));
    if (!QDir().mkpath(folder))
        return storageFailure(tr("The folder %1 cannot be made or written.").arg(folder),
                              u"folder"_qs);
    const QString base = ServerAddress::option(location, u"dbname");
    const QString stem = base + now.toUTC().toString(QStringLiteral("'-'yyyyMMdd'T'HHmmss"));
    QString target = QDir(folder).filePath(stem + ending);
    for (int twin = 2; QFileInfo::exists(target); ++twin)
        target = QDir(folder).filePath(QStringLiteral("%1-%2%3").arg(stem).arg(twin).arg(ending));
    const QString making = target + QStringLiteral(".making");
    QFile::remove(making);
    Result<> outcome =
        run(u"pg_dump"_qs,
            {u"--format=custom"_qs, u"--no-password"_qs, u"--no-owner"_qs, u"--no-privileges"_qs,
             u"--exclude-schema=cabas_link"_qs, u"--file"_qs, making},
            ServerAddress::environmentFor(location));
    if (outcome)
        outcome = readBack(making);
    if (outcome) {
        syncToDisk(making);
        if (!QFile::rename(making, target))
            outcome = storageFailure(tr("%1 could not be written.").arg(target), u"rename"_qs);
        syncToDisk(folder);
    }
    if (!outcome) {
        QFile::remove(making);
        return outcome.failure();
    }
    const QStringList copies = QDir(folder).entryList({base + anyTime}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; keep > 0 && i < copies.size() - keep; ++i)
        QFile::remove(QDir(folder).filePath(copies[i]));
    return target;
}

std::vector<BackupCopy> ServerBackup::copiesOf(const QString &address, const QString &folder)
{
    std::vector<BackupCopy> copies;
    const Result<DatabaseLocation> location = ServerAddress::location(address);
    if (!location)
        return copies;
    for (const QFileInfo &file : QDir(folder).entryInfoList(
             {ServerAddress::option(*location, u"dbname") + anyTime}, QDir::Files, QDir::Time))
        copies.push_back({file.filePath(), file.lastModified().toUTC(), file.size()});
    return copies;
}

Result<> ServerBackup::readBack(const QString &copy)
{
    return run(u"pg_restore"_qs, {u"--file=/dev/null"_qs, copy},
               QProcessEnvironment::systemEnvironment());
}

Result<> ServerBackup::restore(const QString &copy, const QString &address)
{
    CABAS_LET(location, ServerAddress::location(address));
    CABAS_TRY(ServerShop::checkEmpty(address));
    CABAS_TRY(readBack(copy));
    CABAS_TRY(run(u"pg_restore"_qs,
                  {u"--no-password"_qs, u"--no-owner"_qs, u"--no-privileges"_qs,
                   u"--single-transaction"_qs, u"--exit-on-error"_qs,
                   u"--dbname=%1"_qs.arg(ServerAddress::option(location, u"dbname")), copy},
                  ServerAddress::environmentFor(location)));
    CABAS_LET(database, ServerShop::open(address));
    return Ok{};
}

} // namespace cabas
