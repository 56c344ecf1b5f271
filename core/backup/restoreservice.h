// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/restorepreview.h"
#include "core/backup/sealedfile.h"
#include "core/db/backup.h"
#include "core/reports/verifier.h"

#include <QCoreApplication>

#include <memory>

namespace cabas {

/// A backup as a plain file: itself, or what a sealed one held, which goes with the object.
class OpenedBackup {
public:
    OpenedBackup(QString path, bool isTemporary) : m_path(std::move(path)), m_isOwn(isTemporary) {}
    ~OpenedBackup();
    OpenedBackup(const OpenedBackup &) = delete;
    OpenedBackup &operator=(const OpenedBackup &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
    bool m_isOwn;
};

/// What to restore, and over what.
struct RestoreOrder {
    QString backup;
    QString passphrase; ///< of a sealed backup
    QString target;
    QString device; ///< this machine, for the journal
    QDateTime now;
    Backup::Over over = Backup::Over::OlderWork;
    QString reason; ///< said in the journal; may be empty
};

/// What a drill found: a backup restored beside the work, checked whole and compared.
struct DrillReport {
    QString backup;
    QDateTime at;
    qint64 seconds = 0; ///< that restoring and checking took
    RestorePreview preview;
    VerifyReport report;

    bool isGood() const { return report.ok() && preview.isOurs; }
    /// `{ok, backup, seconds, preview:{...}, failed:[name]}`
    QJsonObject toJson() const;
};

/// Puts backups back in place.
class RestoreService {
    Q_DECLARE_TR_FUNCTIONS(RestoreService)

public:
    /// The backup as a plain file; a sealed one is opened into `folder`, for its owner alone.
    static Result<std::shared_ptr<OpenedBackup>> open(const QString &backup,
                                                      const QString &passphrase,
                                                      const QString &folder,
                                                      const SealedFile::Progress &progress = {});

    /// What restoring would bring and lose.
    static Result<RestorePreview> preview(const QString &backup, const QString &passphrase,
                                          const QString &target);

    /// Puts the backup in place (Backup::restore) and notes it in the restored file's journal.
    /// Answers where the replaced file is; empty where there was none.
    static Result<QString> restore(const RestoreOrder &order);

    /// Restores a backup of `file` into a folder that goes again, and checks it whole. Conflict
    /// when it was stopped.
    static Result<DrillReport> drill(const QString &backup, const QString &passphrase,
                                     const QString &file, const QDateTime &now,
                                     const Verifier::Step &step = {});
};

} // namespace cabas
