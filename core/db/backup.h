// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/copycheck.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace cabas {

/// A copy as it lies in a folder.
struct BackupCopy {
    QString path;
    QDateTime madeAt; ///< UTC
    qint64 bytes = 0;
};

/// What reading a copy back told.
struct BackupContent {
    QString shop;      ///< the shop's name
    QDateTime lastAt;  ///< the last deed that the copy knows of, UTC
    bool ours = false; ///< a copy of the file it was compared with
    QString sum;       ///< SHA-256 of its bytes, in hex
};

/// Copies of a shop's file that were read back before they count.
class Backup {
    Q_DECLARE_TR_FUNCTIONS(Backup)

public:
    /// Told as a copy grows, in pages, and then as it is read back, in bytes. False stops, and
    /// nothing is left.
    using Progress = std::function<bool(bool isReading, qint64 done, qint64 all)>;

    /// A copy that was read back.
    struct Copy {
        QString path;
        QString sum; ///< SHA-256 of its bytes, in hex
    };

    /// Copies a live file to `target` (which must not exist) through SQLite's backup interface,
    /// then opens the copy and checks it. The copy appears under its name only when whole.
    static Result<Copy> copy(const QString &source, const QString &target,
                             const Progress &progress = {});

    /// Copies into `folder` under a dated name and keeps the newest `keep` copies of this file
    /// (0 keeps all).
    static Result<Copy> into(const QString &source, const QString &folder, const QDateTime &now,
                             int keep, const Progress &progress = {});

    /// The copies of this file in a folder, newest first.
    static std::vector<BackupCopy> copiesOf(const QString &source, const QString &folder);
    /// Reads a copy from its first page to its last. Storage, in words, when it is not sound.
    static Result<BackupContent> readBack(const QString &copy, const QString &source,
                                          const Progress &progress = {});

    /// What may be replaced by a backup.
    enum class Over {
        OlderWork, ///< a file that holds nothing beyond the backup
        AnyWork,   ///< any: somebody saw what would be lost
    };
    /// Puts a backup, copied and read back, at `target` in one step. Refuses a file that somebody
    /// has open, and one that holds newer work unless `over` says that this is known. What is
    /// replaced stays beside it under the name that is answered; empty: there was none.
    static Result<QString> restore(const QString &backup, const QString &target,
                                   const QDateTime &now, Over over = Over::OlderWork);
    /// NAME.before-restore-20260310T080000.cabas
    static QString asideOf(const QString &target, const QDateTime &now);

private:
    static Failure stopped();
    static Result<CopyTold> makeCopy(const QString &source, const QString &making,
                                     const Progress &progress);
    static Failure notSound(const QString &copy, const QString &why);
    static Result<> swap(const QString &fresh, const QString &target, const QString &aside);
};

} // namespace cabas
