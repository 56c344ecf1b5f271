// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/recoverystore.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cabas {

/// One kind of work, in the backup and in the file.
struct PreviewLine {
    Work work = Work::Tickets;
    WorkDone inBackup;
    WorkDone inFile;
    qint64 lost = 0; ///< what the file holds beyond the backup
};

/// What restoring a backup would bring and what it would lose.
struct RestorePreview {
    QString shop; ///< the name in the backup
    QString uuid;
    QDateTime lastAt;        ///< the last deed the backup knows of, UTC
    bool isOurs = false;     ///< of the same shop as the file
    bool isFileRead = false; ///< false: there is no file, or it cannot be opened to compare
    QString whyNot;          ///< why, in words; empty where there is no file
    /// Each holds work that the other does not: both went on by themselves.
    bool isDiverged = false;
    bool isAhead = false; ///< the backup holds all of the file, and more
    std::vector<PreviewLine> lines;

    qint64 lost() const;
    /// `{shop, ours, diverged, ahead, lines:[{work, backup, file, lost, last_in_backup,
    /// last_in_file}]}`
    QJsonObject toJson() const;
};

/// Compares a backup with the file it would take the place of. Both are only read.
class RestorePreviews {
    Q_DECLARE_TR_FUNCTIONS(RestorePreviews)

public:
    /// `backup` is plain. Storage where the backup itself cannot be read.
    static Result<RestorePreview> compare(const QString &backup, const QString &file);
    /// tickets, closings, entries, deliveries, members.
    static QString nameOf(Work work);
};

} // namespace cabas
