// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restoreservice.h"

#include "core/access/technicaljournal.h"
#include "core/db/serveraddress.h"
#include "core/db/serverbackup.h"
#include "core/db/shopfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QUuid>

namespace cabas {

namespace {

constexpr int msPerSecond = 1000;

} // namespace

OpenedBackup::~OpenedBackup()
{
    if (!m_isOwn)
        return;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1String(suffix));
}

QJsonObject DrillReport::toJson() const
{
    QJsonArray failed;
    for (const VerifyCheck &check : report.checks) {
        if (!check.ok)
            failed.append(check.name);
    }
    return {{u"ok"_qs, isGood()},
            {u"backup"_qs, backup},
            {u"seconds"_qs, seconds},
            {u"preview"_qs, preview.toJson()},
            {u"failed"_qs, failed}};
}

Result<std::shared_ptr<OpenedBackup>> RestoreService::open(const QString &backup,
                                                           const QString &passphrase,
                                                           const QString &folder,
                                                           const SealedFile::Progress &progress)
{
    if (!SealedFile::isSealed(backup))
        return std::make_shared<OpenedBackup>(backup, false);
    if (passphrase.isEmpty())
        return refused(tr("%1 is sealed with a passphrase: it is needed to open it.").arg(backup),
                       u"passphrase_needed"_qs);
    // Its ending says of which kind a copy is.
    const bool isDump = ServerBackup::isCopy(QFileInfo(backup).completeBaseName());
    const QString plain =
        QDir(folder).filePath(u".cabas-opened-"_qs + QUuid::createUuid().toString(QUuid::Id128) +
                              (isDump ? u".dump"_qs : QString()));
    CABAS_TRY(SealedFile::unseal(backup, plain, passphrase, progress));
    return std::make_shared<OpenedBackup>(plain, true);
}

Result<RestorePreview> RestoreService::preview(const QString &backup, const QString &passphrase,
                                               const QString &target)
{
    if (ServerAddress::isAddress(target))
        return wrongUsage(tr("A backup is restored into an empty database, where nothing can be "
                             "lost: there is nothing to compare."));
    CABAS_LET(opened, open(backup, passphrase, QFileInfo(target).absolutePath()));
    return RestorePreviews::compare(opened->path(), target);
}

Result<QString> RestoreService::restore(const RestoreOrder &order)
{
    const QString beside = ServerAddress::isAddress(order.target) ? order.backup : order.target;
    CABAS_LET(opened, open(order.backup, order.passphrase, QFileInfo(beside).absolutePath()));
    CABAS_LET(aside, Backup::restore(opened->path(), order.target, order.now, order.over));
    QFile::setPermissions(order.target, QFile::ReadOwner | QFile::WriteOwner);
    QJsonObject details{{u"file"_qs, QFileInfo(order.backup).fileName()}};
    if (!order.reason.isEmpty())
        details.insert(u"reason"_qs, order.reason);
    TechnicalJournal::noteIn(order.target, order.device, TechnicalKind::Restore, details);
    return aside;
}

Result<DrillReport> RestoreService::drill(const QString &backup, const QString &passphrase,
                                          const QString &file, const QDateTime &now,
                                          const Verifier::Step &step)
{
    // Beside the file, where there is room for it, and not in the memory of the machine.
    const QTemporaryDir folder(QFileInfo(file).absolutePath() + u"/.cabas-drill-XXXXXX"_qs);
    if (!folder.isValid())
        return storageFailure(
            tr("The drill needs a folder beside %1, which cannot be written.").arg(file),
            u"folder"_qs);
    QElapsedTimer elapsed;
    elapsed.start();
    CABAS_LET(opened, open(backup, passphrase, folder.path()));
    DrillReport drill;
    drill.backup = backup;
    drill.at = now;
    CABAS_LET(preview, RestorePreviews::compare(opened->path(), file));
    drill.preview = preview;
    const QString restored = folder.filePath(u"drill.cabas"_qs);
    CABAS_TRY(Backup::restore(opened->path(), restored, now));
    CABAS_LET(db, ShopFile::open(restored));
    drill.report = Verifier::run(*db, {}, step);
    if (drill.report.stopped)
        return conflict(tr("The drill was stopped."), u"stopped"_qs);
    drill.seconds = (elapsed.elapsed() + msPerSecond - 1) / msPerSecond;
    return drill;
}

} // namespace cabas
