// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"

#include <QString>

namespace cabas::ui {

/// How safe the shop's file is, in two short lines.
struct FileState {
    QString saved;
    QString backup;
    bool worrying = false;
};

/// Where backups of a shop are kept on this machine.
QString backupFolderOf(Shop &shop);

/// Everything acknowledged is on the disk already; the age of the newest backup is what may worry:
/// after 26 hours.
FileState fileStateOf(Shop &shop);

} // namespace cabas::ui
