// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupcatalogue.h"

#include <QString>

#include <vector>

namespace cabas {

/// The newest backup of a shop on a stick.
struct StickCopy {
    QString path;
    QString base; ///< the name of the shop's file
    KeptCopy copy;
};

/// The stick in the drawer: what backups lie on it, for a machine that knows nothing of the shop.
class DrawerStick {
public:
    /// For each shop the newest copy in a folder or in one of its folders, newest first. Copies
    /// that were found damaged come only where there is no other.
    static std::vector<StickCopy> newestIn(const QString &folder);
    /// The base of a shop's name in that of its copy; empty for another file.
    static QString baseOf(const QString &file);
};

} // namespace cabas
