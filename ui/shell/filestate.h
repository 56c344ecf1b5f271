// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"

#include <QString>

#include <optional>

namespace cabas::ui {

/// How safe the shop's file is, in two short lines.
struct FileState {
    QString saved;
    QString backup;
    bool worrying = false;
    bool readOnly = false;
    /// Minutes since the newest backup; absent: there is none in the folder.
    std::optional<qint64> backupMinutes;
};

/// Older backups than this worry.
constexpr qint64 worryingHours = 26;

/// Where backups of a shop are kept on this machine: beside its file until somebody chose.
QString backupFolderOf(const Shop &shop);
void setBackupFolder(const Shop &shop, const QString &folder);
/// Whether the backups lie on the disk that the file lies on, and would be lost with it.
bool areBackupsOnTheSameDisk(const Shop &shop);

/// Everything acknowledged is on the disk already; the age of the newest backup is what may worry:
/// after 26 hours.
FileState fileStateOf(Shop &shop);

} // namespace cabas::ui
