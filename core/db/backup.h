// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace cabas {

/// Copies of a shop's file that were read back before they count.
class Backup {
    Q_DECLARE_TR_FUNCTIONS(Backup)

public:
    /// Copies a live file to `target` (which must not exist) through SQLite's backup interface,
    /// then opens the copy and checks it. The copy appears under its name only when whole.
    static Result<> copy(const QString &source, const QString &target);

    /// Copies into `folder` under a dated name and keeps the newest `keep` copies of this file
    /// (0 keeps all); answers the copy's path.
    static Result<QString> into(const QString &source, const QString &folder, const QDateTime &now,
                                int keep);

    /// Puts a verified backup at `target`. Refuses to replace a file that holds newer work than
    /// the backup, and keeps what it replaces beside it under `.replaced-...`.
    static Result<> restore(const QString &backup, const QString &target, const QDateTime &now);
};

} // namespace cabas
