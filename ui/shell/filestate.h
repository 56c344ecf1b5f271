// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "core/backup/backupkeeper.h"

#include <QString>

#include <optional>

namespace cabas::ui {

/// How safe the shop's file is, in two short lines.
struct FileState {
    QString saved;
    QString backup;
    bool worrying = false;
    bool alarming = false; ///< none at all, or older than three days
    bool scarce = false;   ///< the disk of the file or of the backups is nearly full
    bool readOnly = false;
    /// Minutes since the newest backup; absent: there is none in the folder.
    std::optional<qint64> backupMinutes;
};

/// Older backups than this worry.
constexpr qint64 worryingHours = 26;
/// And older than this alarm.
constexpr qint64 alarmingHours = 72;

/// Where backups of a shop are kept on this machine: beside its file until somebody chose.
QString backupFolderOf(const Shop &shop);
void setBackupFolder(const Shop &shop, const QString &folder);
/// A second place on this machine: a stick, another disk, a folder of the network; empty: none.
QString secondFolderOf(const Shop &shop);
void setSecondFolder(const Shop &shop, const QString &folder);
/// A backup of the shop as this machine makes it, by the machine's time.
BackupOrder backupOrderOf(const Shop &shop);
/// Why the last backup that was made by itself was not, in words; empty when it was.
QString backupTroubleOf(const Shop &shop);
void setBackupTrouble(const Shop &shop, const QString &trouble);
/// When a backup was last tried out on this machine; invalid: never.
QDateTime lastDrillOf(const Shop &shop);
void setLastDrill(const Shop &shop, const QDateTime &at);
/// Whether all backups lie on the disk that the file lies on, and would be lost with it.
bool areBackupsOnTheSameDisk(const Shop &shop);

/// Everything acknowledged is on the disk already; the age of the newest backup is what may worry:
/// after 26 hours.
FileState fileStateOf(Shop &shop);

} // namespace cabas::ui
