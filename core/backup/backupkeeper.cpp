// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupkeeper.h"

#include "core/backup/backupplaces.h"
#include "core/backup/drawerstick.h"
#include "core/backup/recoverystore.h"
#include "core/db/backup.h"
#include "core/db/schema.h"
#include "core/db/serverbackup.h"
#include "core/db/shopfile.h"
#include "core/reports/verifier.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace cabas {

namespace {

constexpr qint64 blockBytes = 1024 * 1024;
constexpr int niceness = 10;
constexpr int lastInLine = (2 << 13) | 7; ///< IOPRIO_CLASS_BE of linux/ioprio.h, its last level

/// The thread at hand lets sales go first, at the processor and at the disk.
void beNice()
{
    const auto thread = id_t(::syscall(SYS_gettid));
    ::setpriority(PRIO_PROCESS, thread, niceness);
    ::syscall(SYS_ioprio_set, 1, thread, lastInLine);
}

bool copyBytes(const QString &from, const QString &to,
               const std::function<bool(qint64, qint64)> &progress)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return false;
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockBytes);
        if (block.isEmpty() || target.write(block) != block.size() ||
            !progress(source.pos(), source.size()))
            return false;
    }
    return target.commit();
}

/// Everything but what the program notes about itself: starting it is no work.
bool sameWork(std::map<QString, ChainHead> a, std::map<QString, ChainHead> b)
{
    a.erase(QStringLiteral("technical"));
    b.erase(QStringLiteral("technical"));
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.first == y.first && x.second.count == y.second.count &&
               x.second.lastHash == y.second.lastHash;
    });
}

} // namespace

Failure BackupKeeper::notCarried(const QString &folder)
{
    return storageFailure(tr("The second copy could not be written to %1. Is the stick in, and is "
                             "there room on it?")
                              .arg(folder),
                          u"second"_qs);
}

Result<> BackupKeeper::checkRoom(const BackupOrder &order, const QString &folder, qint64 bytes)
{
    const qint64 room = order.room ? order.room(folder) : BackupPlaces::room(folder);
    if (room >= bytes + BackupPlaces::reserve)
        return Ok{};
    return storageFailure(tr("The disk of %1 is nearly full: no backup is made, so that sales can "
                             "go on. Free some room, then back up.")
                              .arg(folder),
                          u"disk_full"_qs);
}

Result<std::map<QString, ChainHead>> BackupKeeper::headsOf(const QString &path)
{
    try {
        Connection connection({Engine::Sqlite, path, {}}, ConnectionMode::Read);
        Tx tx(connection);
        const auto heads = ChainStore::heads(tx);
        return std::map<QString, ChainHead>(heads.begin(), heads.end());
    } catch (const DbError &error) {
        return Database::failureOf(error);
    }
}

bool BackupKeeper::isRewound(const QString &path, const KeptCopy &newest)
{
    if (newest.heads.empty())
        return false;
    try {
        Connection connection({Engine::Sqlite, path, {}}, ConnectionMode::Read);
        Tx tx(connection);
        return std::any_of(newest.heads.begin(), newest.heads.end(), [&](const auto &chain) {
            return ChainStore::hashAt(tx, chain.first, chain.second.count) != chain.second.lastHash;
        });
    } catch (const DbError &) {
        return false;
    }
}

void BackupKeeper::thin(BackupCatalogue &catalogue, const BackupOrder &order)
{
    if (!order.keep)
        catalogue.rotate(order.now, order.timeZone);
    else if (*order.keep > 0)
        catalogue.keepNewest(*order.keep);
}

qint64 BackupKeeper::newestClosing(Database &db)
{
    const Result<qint64> newest = db.read([](Tx &tx) { return RecoveryStore::newestClosing(tx); });
    return newest ? *newest : 0;
}

Result<KeptCopy> BackupKeeper::examine(const QString &path, const QString &sum,
                                       const QDateTime &now, bool withChains,
                                       const Progress &progress)
{
    const QFileInfo info(path);
    KeptCopy kept;
    kept.file = info.fileName();
    kept.madeAt = now;
    kept.bytes = info.size();
    kept.sum = sum;
    if (ServerBackup::isCopy(path)) {
        // What a server dumped was read back when it was made; its chains are looked at where it
        // is restored, so it is never taken for unchanged work.
        kept.checkedAt = now;
        kept.sound = true;
        return kept;
    }
    CABAS_LET(state, ShopFile::inspect(path));
    CABAS_LET(heads, headsOf(path));
    kept.heads = std::move(heads);
    // The checks speak of today's tables: an older file is as good as the engine says.
    if (!withChains || state.version != Schema::latest()) {
        kept.checkedAt = now;
        kept.sound = true;
        return kept;
    }
    QStringList without = Verifier::names();
    for (const QString &name : {u"chains"_qs, u"chain_heads"_qs, u"signatures"_qs})
        without.removeAll(name);
    try {
        Database copy({Engine::Sqlite, path, {}}, true);
        const VerifyReport report =
            Verifier::run(copy, without, [&](const QString &, int done, int all) {
                return !progress || progress(Step::Checking, done, all);
            });
        if (report.stopped)
            return kept;
        kept.checkedAt = now;
        kept.sound = report.ok();
        kept.withChains = true;
        return kept;
    } catch (const DbError &error) {
        return Database::failureOf(error);
    }
}

Result<QString> BackupKeeper::carry(const BackupOrder &order, const QString &copy,
                                    const KeptCopy &kept, const Progress &progress)
{
    if (!QDir().mkpath(order.second) || !BackupPlaces::isThere(order.second))
        return notCarried(order.second);
    CABAS_TRY(checkRoom(order, order.second, kept.bytes));
    const auto tell = [&](qint64 done, qint64 all) {
        return !progress || progress(Step::Carrying, done, all);
    };
    const bool isSealed = !order.passphrase.isEmpty();
    const QString target =
        QDir(order.second).filePath(kept.file + (isSealed ? u".sealed"_qs : QString()));
    bool isSame = false;
    if (isSealed) {
        CABAS_TRY(SealedFile::seal(copy, target, order.passphrase, order.cost, tell));
        const Result<QString> sum = SealedFile::check(target, order.passphrase, tell);
        isSame = sum && *sum == kept.sum;
    } else {
        if (!copyBytes(copy, target, tell))
            return notCarried(order.second);
        isSame = CopyCheck::sumOf(target) == kept.sum;
    }
    if (!isSame) {
        QFile::remove(target);
        return storageFailure(tr("The second copy was read back from %1 and is not the same: it "
                                 "was thrown away. Use another stick.")
                                  .arg(order.second),
                              u"second_damaged"_qs);
    }
    KeptCopy second = kept;
    second.file = QFileInfo(target).fileName();
    second.bytes = QFileInfo(target).size();
    second.isSealed = isSealed;
    BackupCatalogue catalogue =
        BackupCatalogue::of(order.second, BackupCatalogue::baseOf(order.source));
    catalogue.put(second);
    thin(catalogue, order);
    return catalogue.save() ? Result<QString>(target) : Result<QString>(notCarried(order.second));
}

Backup::Progress BackupKeeper::told(const Progress &progress)
{
    return [progress](bool isReading, qint64 done, qint64 all) {
        return !progress || progress(isReading ? Step::Reading : Step::Copying, done, all);
    };
}

Result<BackupMade> BackupKeeper::make(const BackupOrder &order, const Progress &progress)
{
    if (order.isPatient)
        beNice();
    BackupCatalogue catalogue =
        BackupCatalogue::of(order.folder, BackupCatalogue::baseOf(order.source));
    BackupMade made;
    const KeptCopy *newest = catalogue.newestSound();
    made.isRewound = newest != nullptr && isRewound(order.source, *newest);
    if (order.onlyIfChanged && newest != nullptr && !newest->heads.empty()) {
        const Result<std::map<QString, ChainHead>> now = headsOf(order.source);
        made.isUnchanged = now && sameWork(*now, newest->heads);
    }
    KeptCopy kept;
    if (made.isUnchanged) {
        kept = *newest;
        made.path = catalogue.pathOf(kept);
        made.isChecked = true;
    } else {
        CABAS_TRY(checkRoom(order, order.folder, QFileInfo(order.source).size()));
        CABAS_LET(copy, Backup::into(order.source, order.folder, order.now, 0, told(progress)));
        made.path = copy.path;
        CABAS_LET(examined, examine(copy.path, copy.sum, order.now, order.withChains, progress));
        kept = examined;
        made.isChecked = kept.isChecked();
        catalogue = BackupCatalogue::of(order.folder, BackupCatalogue::baseOf(order.source));
        catalogue.put(kept);
        thin(catalogue, order);
        if (!catalogue.save())
            return storageFailure(
                tr("The list of backups in %1 could not be written.").arg(order.folder),
                u"catalogue"_qs);
    }
    made.bytes = kept.bytes;
    made.isSound = kept.sound;
    if (order.second.isEmpty())
        return made;
    const QString there =
        kept.file + (order.passphrase.isEmpty() ? QString() : QStringLiteral(".sealed"));
    if (const QString path = QDir(order.second).filePath(there); QFile::exists(path)) {
        made.secondPath = path;
        return made;
    }
    const Result<QString> carried = carry(order, made.path, kept, progress);
    if (carried)
        made.secondPath = *carried;
    else
        made.second = carried.failure();
    return made;
}

Result<KeptCopy> BackupKeeper::check(const QString &copy, const QString &passphrase,
                                     const QDateTime &now, const Progress &progress)
{
    const QFileInfo info(copy);
    BackupCatalogue catalogue =
        BackupCatalogue::of(info.absolutePath(), DrawerStick::baseOf(info.fileName()));
    KeptCopy kept;
    if (const KeptCopy *known = catalogue.find(info.fileName()))
        kept = *known;
    Result<KeptCopy> found = kept;
    if (SealedFile::isSealed(copy)) {
        const Result<QString> sum =
            SealedFile::check(copy, passphrase, [&](qint64 done, qint64 all) {
                return !progress || progress(Step::Checking, done, all);
            });
        // A passphrase that does not open it says nothing about the copy.
        if (!sum && sum.failure().kind != Failure::Kind::Storage)
            return sum.failure();
        found = sum ? Result<KeptCopy>(kept) : Result<KeptCopy>(sum.failure());
        kept.sound = sum && (kept.sum.isEmpty() || kept.sum == *sum);
        kept.checkedAt = now;
    } else {
        const Result<BackupContent> content = Backup::readBack(copy, copy, told(progress));
        if (!content && content.failure().code == u"stopped")
            return content.failure();
        found = content ? examine(copy, content->sum, now, true, progress)
                        : Result<KeptCopy>(content.failure());
        const QDateTime madeAt = kept.madeAt;
        if (found) {
            kept = *found;
            if (madeAt.isValid())
                kept.madeAt = madeAt;
        } else {
            kept.sound = false;
            kept.checkedAt = now;
        }
    }
    if (catalogue.find(info.fileName()) != nullptr) {
        catalogue.put(kept);
        // A stick that is read only keeps its catalogue as it was.
        static_cast<void>(catalogue.save());
    }
    return found ? Result<KeptCopy>(kept) : found;
}

} // namespace cabas
