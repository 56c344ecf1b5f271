// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupcatalogue.h"
#include "core/backup/sealedfile.h"
#include "core/base/result.h"
#include "core/db/backup.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <functional>

namespace cabas {

/// What a backup is made of and where it goes.
struct BackupOrder {
    QString source;     ///< the shop's file, in use or not
    QString folder;     ///< the first place
    QString second;     ///< a second place; empty: none
    QString passphrase; ///< seals what goes to the second place; empty: it goes plain
    QDateTime now;      ///< UTC
    QByteArray timeZone = "UTC";
    /// Only where something was done since the newest sound copy.
    bool onlyIfChanged = false;
    /// Sales go first, at the processor and at the disk: for backups that nobody waits for.
    bool isPatient = false;
    /// Every chain is gone through too, which takes minutes for ten years of a large shop.
    bool withChains = true;
    /// How many copies stay, the newest; 0: all of them; absent: by rotation.
    std::optional<int> keep = {};
    SealedFile::Cost cost = {};
    /// Bytes free in a folder; for tests.
    std::function<qint64(const QString &)> room = {};
};

/// What came of it.
struct BackupMade {
    QString path; ///< of the copy; of the newest one when nothing had changed
    qint64 bytes = 0;
    bool isUnchanged = false; ///< nothing was done since the newest copy: none was made
    bool isChecked = false;   ///< false: the checking was stopped, the copy is kept as not checked
    /// False: a true copy of a file whose own chains are broken.
    bool isSound = false;
    /// The file does not go through the last links that its newest copy knew: an older copy was
    /// put in its place, or rows were removed from its end.
    bool isRewound = false;
    QString secondPath;
    std::optional<Failure> second; ///< why the second place has none
};

/// Makes backups: a copy of a file in use, opened and checked (every page, every reference, every
/// chain), entered in the catalogue; the same for a second place; older ones removed by rotation.
/// Runs for seconds to minutes: on a thread of its own.
class BackupKeeper {
    Q_DECLARE_TR_FUNCTIONS(BackupKeeper)

public:
    enum class Step { Copying, Reading, Checking, Carrying };
    /// Told as work goes on, `done` of `all` in no unit. False stops: a copy that is not whole, or
    /// was not read back yet, is thrown away; one whose chains were not gone through is kept as
    /// not checked.
    using Progress = std::function<bool(Step step, qint64 done, qint64 all)>;

    static Result<BackupMade> make(const BackupOrder &order, const Progress &progress = {});

    /// Opens a copy and checks it whole, and enters in its catalogue what that told. A sealed one
    /// needs the passphrase.
    static Result<KeptCopy> check(const QString &copy, const QString &passphrase,
                                  const QDateTime &now, const Progress &progress = {});

    /// The id of the newest closing of a session, after which a backup is made; 0 for none.
    static qint64 newestClosing(Database &db);
    /// The chains of a file as it stands now.
    static Result<std::map<QString, ChainHead>> headsOf(const QString &path);

private:
    /// Beyond what copying checked already: every page and every reference. `sum` is the copy's.
    static Result<KeptCopy> examine(const QString &path, const QString &sum, const QDateTime &now,
                                    bool withChains, const Progress &progress);
    static Backup::Progress told(const Progress &progress);
    static bool isRewound(const QString &path, const KeptCopy &newest);
    static void thin(BackupCatalogue &catalogue, const BackupOrder &order);
    static Result<QString> carry(const BackupOrder &order, const QString &copy,
                                 const KeptCopy &kept, const Progress &progress);
    static Result<> checkRoom(const BackupOrder &order, const QString &folder, qint64 bytes);
    static Failure notCarried(const QString &folder);
};

} // namespace cabas
