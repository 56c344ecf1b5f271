// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/backup.h"

#include "core/db/database.h"
#include "core/db/serveraddress.h"
#include "core/db/serverbackup.h"
#include "core/db/shopfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace cabas {

namespace {

constexpr int pagesAtATime = 2000;

void syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// Has the disk begin with what was written while more is read; by itself it waits until a good
/// part of the memory is full of it. Its descriptor is closed once SQLite has closed the file:
/// locks go with any descriptor.
class EarlyWriting {
public:
    explicit EarlyWriting(const QString &path) : m_path(path) {}
    ~EarlyWriting()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    EarlyWriting(const EarlyWriting &) = delete;
    EarlyWriting &operator=(const EarlyWriting &) = delete;

    void begin()
    {
        if (m_descriptor < 0)
            m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
        if (m_descriptor >= 0)
            ::sync_file_range(m_descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
    }

private:
    QString m_path;
    int m_descriptor = -1;
};

/// Copies page by page while others may write; false when asked to stop. Throws DbError.
bool copyPages(const QString &source, const QString &target, const Backup::Progress &progress)
{
    Connection from({Engine::Sqlite, source, {}}, ConnectionMode::Read);
    // One snapshot for the whole copy: SQLite begins a copy anew each time that another process has
    // written between two steps, and would never end while tills sell.
    from.beginRead();
    from.scalar(u"SELECT COUNT(*) FROM sqlite_schema"_qs);
    EarlyWriting disk(target);
    sqlite3 *to = nullptr;
    if (sqlite3_open(QFile::encodeName(target).constData(), &to) != SQLITE_OK) {
        const QString said = QString::fromUtf8(sqlite3_errmsg(to));
        sqlite3_close(to);
        throw DbError(said, QString::number(SQLITE_CANTOPEN));
    }
    sqlite3_backup *backup =
        sqlite3_backup_init(to, "main", static_cast<sqlite3 *>(from.handle()), "main");
    int step = backup == nullptr ? sqlite3_errcode(to) : SQLITE_OK;
    bool goesOn = true;
    while (goesOn && (step == SQLITE_OK || step == SQLITE_BUSY || step == SQLITE_LOCKED)) {
        step = sqlite3_backup_step(backup, pagesAtATime);
        disk.begin();
        const int all = sqlite3_backup_pagecount(backup);
        if (progress)
            goesOn = progress(false, all - sqlite3_backup_remaining(backup), all);
    }
    if (backup != nullptr)
        sqlite3_backup_finish(backup);
    from.rollback();
    // A copy is one file: without this it would say WAL and ask for companions.
    if (step == SQLITE_DONE)
        sqlite3_exec(to, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    const QString said = QString::fromUtf8(sqlite3_errmsg(to));
    sqlite3_close(to);
    if (goesOn && step != SQLITE_DONE)
        throw DbError(said, QString::number(step));
    return goesOn;
}

/// Newest instant the books of a file know; empty when it cannot be told.
QString newestWork(const QString &path)
{
    try {
        Connection connection({Engine::Sqlite, path, {}}, ConnectionMode::Read);
        return connection.scalar(u"SELECT COALESCE(MAX(id), 0) FROM audit"_qs)
            .toString()
            .rightJustified(20, u'0');
    } catch (const DbError &) {
        return {};
    }
}

/// Holds a file so that nobody else can open it, as long as it lives.
class Alone {
public:
    explicit Alone(const QString &path)
    {
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE,
                            nullptr) != SQLITE_OK)
            return;
        sqlite3_busy_timeout(m_handle, waitMs);
        // SQLite leaves the write-ahead log only for whoever is alone with the file.
        m_step = sqlite3_exec(m_handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        if (m_step == SQLITE_OK)
            m_step = sqlite3_exec(m_handle, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
    }
    ~Alone() { sqlite3_close(m_handle); }
    Alone(const Alone &) = delete;
    Alone &operator=(const Alone &) = delete;

    /// Others have it open. What is too damaged to be opened is nobody's.
    bool isRefused() const { return m_step == SQLITE_BUSY || m_step == SQLITE_LOCKED; }

private:
    static constexpr int waitMs = 1000;
    sqlite3 *m_handle = nullptr;
    int m_step = SQLITE_OK;
};

QString uuidOf(const QString &path)
{
    try {
        Connection connection({Engine::Sqlite, path, {}}, ConnectionMode::Read);
        return connection.scalar(u"SELECT uuid FROM shop"_qs).toString();
    } catch (const DbError &) {
        return {};
    }
}

} // namespace

Failure Backup::stopped()
{
    return refused(tr("The copy was stopped: nothing was kept of it."), u"stopped"_qs);
}

Result<CopyTold> Backup::makeCopy(const QString &source, const QString &making,
                                  const Progress &progress)
{
    try {
        if (!copyPages(source, making, progress))
            return stopped();
        const CopyTold told = CopyCheck::run(making, [&](qint64 done, qint64 all) {
            return !progress || progress(true, done, all);
        });
        if (told.isStopped)
            return stopped();
        if (told.wrong == u"references")
            return storageFailure(tr("The copy was read back and some rows point nowhere: it "
                                     "was thrown away. Run cabas verify on the shop's file."),
                                  u"damaged"_qs);
        if (!told.wrong.isEmpty())
            return storageFailure(tr("The copy was read back and is not sound (%1): it was "
                                     "thrown away. Check the disk.")
                                      .arg(told.wrong),
                                  u"damaged"_qs);
        return told;
    } catch (const DbError &error) {
        return Database::failureOf(error);
    }
}

Result<Backup::Copy> Backup::copy(const QString &source, const QString &target,
                                  const Progress &progress)
{
    CABAS_TRY(ShopFile::inspect(source));
    if (QFileInfo::exists(target))
        return refused(tr("%1 already exists and is not overwritten.").arg(target), u"exists"_qs);
    const QString making = target + QStringLiteral(".making");
    QFile::remove(making);
    const Result<CopyTold> told = makeCopy(source, making, progress);
    Result<Copy> outcome = told ? Result<Copy>(Copy{target, told->sum}) : told.failure();
    if (outcome) {
        syncToDisk(making);
        if (!QFile::rename(making, target))
            outcome = storageFailure(tr("%1 could not be written.").arg(target), u"rename"_qs);
        syncToDisk(QFileInfo(target).absolutePath());
    }
    if (!outcome)
        QFile::remove(making);
    return outcome;
}

Result<Backup::Copy> Backup::into(const QString &source, const QString &folder,
                                  const QDateTime &now, int keep, const Progress &progress)
{
    if (ServerAddress::isAddress(source)) {
        CABAS_LET(path, ServerBackup::into(source, folder, now, keep));
        return Copy{path, CopyCheck::sumOf(path)};
    }
    if (!QDir().mkpath(folder))
        return storageFailure(tr("The folder %1 cannot be made or written.").arg(folder),
                              u"folder"_qs);
    const QString base = QFileInfo(source).completeBaseName();
    const QString stem = base + now.toUTC().toString(QStringLiteral("'-'yyyyMMdd'T'HHmmss"));
    QString target = QDir(folder).filePath(stem + QStringLiteral(".cabas"));
    for (int twin = 2; QFileInfo::exists(target); ++twin)
        target = QDir(folder).filePath(QStringLiteral("%1-%2.cabas").arg(stem).arg(twin));
    CABAS_LET(made, copy(source, target, progress));
    if (keep > 0) {
        const QStringList copies = QDir(folder).entryList(
            {base + QStringLiteral("-????????T??????*.cabas")}, QDir::Files, QDir::Name);
        for (qsizetype i = 0; i < copies.size() - keep; ++i)
            QFile::remove(QDir(folder).filePath(copies[i]));
    }
    return made;
}

std::vector<BackupCopy> Backup::copiesOf(const QString &source, const QString &folder)
{
    if (ServerAddress::isAddress(source))
        return ServerBackup::copiesOf(source, folder);
    const QString base = QFileInfo(source).completeBaseName();
    std::vector<BackupCopy> copies;
    for (const QFileInfo &file : QDir(folder).entryInfoList(
             {base + QStringLiteral("-????????T??????*.cabas")}, QDir::Files, QDir::Time))
        copies.push_back({file.filePath(), file.lastModified().toUTC(), file.size()});
    return copies;
}

Failure Backup::notSound(const QString &copy, const QString &why)
{
    return storageFailure(tr("%1 was read back and is not sound (%2). Do not count on this copy: "
                             "make another one, and check the disk.")
                              .arg(copy, why),
                          u"damaged"_qs);
}

Result<BackupContent> Backup::readBack(const QString &copy, const QString &source,
                                       const Progress &progress)
{
    if (ServerBackup::isCopy(copy)) {
        CABAS_TRY(ServerBackup::readBack(copy));
        BackupContent content;
        content.shop = QFileInfo(copy).completeBaseName();
        content.lastAt = QFileInfo(copy).lastModified().toUTC();
        content.ours = true;
        content.sum = CopyCheck::sumOf(copy);
        return content;
    }
    CABAS_TRY(ShopFile::inspect(copy));
    try {
        const CopyTold told = CopyCheck::run(
            copy, [&](qint64 done, qint64 all) { return !progress || progress(true, done, all); });
        if (told.isStopped)
            return stopped();
        if (!told.wrong.isEmpty())
            return notSound(copy, told.wrong);
        Connection copied({Engine::Sqlite, copy, {}}, ConnectionMode::Immutable);
        BackupContent content;
        content.shop = copied.scalar(u"SELECT name FROM shop"_qs).toString();
        content.lastAt = QDateTime::fromString(
            copied.scalar(u"SELECT at FROM audit ORDER BY id DESC LIMIT 1"_qs).toString(),
            Qt::ISODateWithMs);
        content.ours = uuidOf(copy) == uuidOf(source);
        content.sum = told.sum;
        return content;
    } catch (const DbError &error) {
        return notSound(copy, error.message());
    }
}

QString Backup::asideOf(const QString &target, const QDateTime &now)
{
    const QFileInfo info(target);
    const QString stem = info.dir().filePath(
        info.completeBaseName() +
        now.toUTC().toString(QStringLiteral("'.before-restore-'yyyyMMdd'T'HHmmss")));
    QString aside = stem + QStringLiteral(".cabas");
    for (int twin = 2; QFileInfo::exists(aside); ++twin)
        aside = QStringLiteral("%1-%2.cabas").arg(stem).arg(twin);
    return aside;
}

Result<> Backup::swap(const QString &fresh, const QString &target, const QString &aside)
{
    const Alone alone(target);
    if (alone.isRefused())
        return conflict(tr("%1 is open: close Cabas on it everywhere, also on the other tills of "
                           "this computer, and restore again. Nothing was changed.")
                            .arg(target),
                        u"in_use"_qs);
    // Both names change hands in one step where the disk can do so: a power cut leaves either.
    const QByteArray from = QFile::encodeName(fresh);
    const QByteArray to = QFile::encodeName(target);
    const bool exchanged =
        ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0;
    const bool done = exchanged ? QFile::rename(fresh, aside)
                                : QFile::rename(target, aside) && QFile::rename(fresh, target);
    if (!done)
        return storageFailure(tr("%1 could not be put aside.").arg(target), u"rename"_qs);
    for (const char *suffix : {"-wal", "-shm"})
        QFile::rename(target + QLatin1String(suffix), aside + QLatin1String(suffix));
    syncToDisk(QFileInfo(target).absolutePath());
    return Ok{};
}

Result<QString> Backup::restore(const QString &backup, const QString &target, const QDateTime &now,
                                Over over)
{
    const bool isDump = ServerBackup::isCopy(backup);
    if (isDump != ServerAddress::isAddress(target))
        return wrongUsage(isDump ? tr("This is the copy of a shop on a server: restore it into an "
                                      "empty database, postgresql://USER@HOST/DATABASE. From there "
                                      "cabas move brings it into a file.")
                                 : tr("This is the copy of a shop's file: restore it as a file, "
                                      "then bring it to the server with cabas move."),
                          u"kind"_qs);
    if (isDump) {
        CABAS_TRY(ServerBackup::restore(backup, target));
        return QString();
    }
    CABAS_TRY(ShopFile::inspect(backup));
    if (!QFileInfo::exists(target)) {
        CABAS_TRY(copy(backup, target));
        return QString();
    }
    if (over == Over::OlderWork && uuidOf(backup) == uuidOf(target) &&
        newestWork(target) > newestWork(backup))
        return refused(tr("%1 holds work done after this backup, which restoring would lose. "
                          "Restore under another name and compare, or move the file away "
                          "first.")
                           .arg(target),
                       u"newer_target"_qs);
    const QString fresh = target + QStringLiteral(".restoring");
    QFile::remove(fresh);
    CABAS_TRY(copy(backup, fresh));
    const QString aside = asideOf(target, now);
    if (const Result<> swapped = swap(fresh, target, aside); !swapped) {
        QFile::remove(fresh);
        return swapped.failure();
    }
    return aside;
}

} // namespace cabas
