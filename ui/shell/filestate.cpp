// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filestate.h"

#include "core/backup/backupplaces.h"
#include "core/backup/passphrasefile.h"
#include "core/db/backup.h"
#include "core/db/diskroom.h"
#include "core/db/serveraddress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStorageInfo>

namespace cabas::ui {

namespace {

QString keyOf(const Shop &shop, const QString &what)
{
    return u"backups/"_qs + what + u'-' + shop.profile().uuid;
}

QString folderKey(const Shop &shop)
{
    return keyOf(shop, u"folder"_qs);
}

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("FileState", text, nullptr, n);
}

QString ageText(qint64 minutes)
{
    if (minutes < 1)
        return said(QT_TRANSLATE_NOOP("FileState", "Backup just now"));
    if (minutes < 60)
        return said(QT_TRANSLATE_N_NOOP("FileState", "Backup %n min ago"), int(minutes));
    if (minutes < 48 * 60)
        return said(QT_TRANSLATE_N_NOOP("FileState", "Backup %n h ago"), int(minutes / 60));
    return said(QT_TRANSLATE_N_NOOP("FileState", "Backup %n days ago"), int(minutes / 60 / 24));
}

} // namespace

QString backupFolderOf(const Shop &shop)
{
    const QString home = ServerAddress::isAddress(shop.path())
                             ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                             : QFileInfo(shop.path()).absolutePath();
    const QString beside = home + QStringLiteral("/backups");
    return QSettings().value(folderKey(shop), beside).toString();
}

void setBackupFolder(const Shop &shop, const QString &folder)
{
    QSettings().setValue(folderKey(shop), folder);
}

QString secondFolderOf(const Shop &shop)
{
    return QSettings().value(keyOf(shop, u"second"_qs)).toString();
}

void setSecondFolder(const Shop &shop, const QString &folder)
{
    QSettings().setValue(keyOf(shop, u"second"_qs), folder);
}

BackupOrder backupOrderOf(const Shop &shop)
{
    BackupOrder order;
    order.source = shop.path();
    order.folder = backupFolderOf(shop);
    order.second = secondFolderOf(shop);
    order.passphrase =
        PassphraseFile::read(PassphraseFile::pathOf(shop.keysFolder(), shop.profile().uuid));
    // The age of a copy is a matter of the machine's time, not of a sandbox's.
    order.now = SystemClock().now();
    order.timeZone = shop.profile().timeZone;
    return order;
}

QString backupTroubleOf(const Shop &shop)
{
    return QSettings().value(keyOf(shop, u"trouble"_qs)).toString();
}

void setBackupTrouble(const Shop &shop, const QString &trouble)
{
    QSettings().setValue(keyOf(shop, u"trouble"_qs), trouble);
}

QDateTime lastDrillOf(const Shop &shop)
{
    return QDateTime::fromString(QSettings().value(keyOf(shop, u"drill"_qs)).toString(),
                                 Qt::ISODate);
}

void setLastDrill(const Shop &shop, const QDateTime &at)
{
    QSettings().setValue(keyOf(shop, u"drill"_qs), at.toUTC().toString(Qt::ISODate));
}

bool areBackupsOnTheSameDisk(const Shop &shop)
{
    if (ServerAddress::isAddress(shop.path()) || !secondFolderOf(shop).isEmpty())
        return false;
    QString folder = backupFolderOf(shop);
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return QStorageInfo(folder).device() == QStorageInfo(shop.path()).device();
}

FileState fileStateOf(Shop &shop)
{
    FileState state;
    if (shop.db().isReadOnly()) {
        state.saved = said(QT_TRANSLATE_NOOP("FileState", "Read only"));
        state.worrying = true;
        state.readOnly = true;
        return state;
    }
    state.saved = said(QT_TRANSLATE_NOOP("FileState", "Everything is saved"));
    const bool isHere = !ServerAddress::isAddress(shop.path());
    state.scarce = (isHere && BackupPlaces::room(shop.path()) < DiskRoom::scarce) ||
                   BackupPlaces::room(backupFolderOf(shop)) < DiskRoom::scarce;
    const std::vector<BackupCopy> copies = Backup::copiesOf(shop.path(), backupFolderOf(shop));
    if (copies.empty()) {
        state.backup = said(QT_TRANSLATE_NOOP("FileState", "No backup yet"));
        state.worrying = true;
        state.alarming = true;
        return state;
    }
    // The age of a copy is a matter of the machine's time, not of a sandbox's.
    const qint64 minutes = copies.front().madeAt.secsTo(SystemClock().now()) / 60;
    state.backupMinutes = minutes;
    state.backup = ageText(minutes);
    state.worrying = minutes > worryingHours * 60;
    state.alarming = minutes > alarmingHours * 60;
    return state;
}

} // namespace cabas::ui
