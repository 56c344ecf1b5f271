// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/shopfile.h"

#include "core/db/backup.h"
#include "core/db/peekfile.h"
#include "core/db/place.h"
#include "core/db/schema.h"
#include "core/db/serveraddress.h"
#include "core/db/servershop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

namespace cabas {

namespace {

// Where SQLite's file format (1.3) has them.
constexpr int headerBytes = 100;
constexpr int pageSizeOffset = 16;
constexpr int journalOffset = 18; ///< 2: a write-ahead log
constexpr int pagesOffset = 28;
constexpr int versionOffset = 60;
constexpr int applicationOffset = 68;

/// The header of a SQLite file, which may be open here: a backup looks at it too.
QByteArray headerOf(const QString &path)
{
    return PeekFile(path).read(0, headerBytes);
}

qint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

int hardLinksOf(const QString &path)
{
    struct stat info {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return 1;
    return int(info.st_nlink);
}

/// Bytes that a file has by its own header; 1 stands for pages of 64 KiB.
qint64 bytesWanted(const QByteArray &header)
{
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    return qint64(quint32(numberAt(header, pagesOffset))) * (pageSize == 1 ? 65536 : pageSize);
}

/// Work that is in the journal beside a file and not yet in the file itself.
bool hasJournal(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

/// The version as it is with what the journal holds: a file that was being brought up to date
/// when the power went says an older one itself.
int versionWithJournal(const QString &path, int inHeader)
{
    if (inHeader == Schema::latest() || !hasJournal(path))
        return inHeader;
    try {
        Connection connection({Engine::Sqlite, path, {}}, ConnectionMode::Read);
        return connection.scalar(u"PRAGMA user_version"_qs).toInt();
    } catch (const DbError &) {
        return inHeader; // whoever opens it says what is wrong
    }
}

void removeWithCompanions(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

/// Waits until the file, which nobody has open any more, is on the disk.
bool isOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && fsync(file.handle()) == 0;
}

} // namespace

Result<> ShopFile::checkPlace(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (Place::isShared(path))
        return storageFailure(tr("%1 lies on a network share, where two machines writing at once "
                                 "would damage it. Copy it to this computer's own disk and open "
                                 "the copy; several machines need a PostgreSQL server.")
                                  .arg(shown),
                              u"network"_qs);
    if (Place::isSynchronised(QFileInfo(path).canonicalFilePath()))
        return storageFailure(tr("%1 lies in a folder that is copied to other machines by itself, "
                                 "which would damage it. Move it, and the files beside it that "
                                 "bear its name, to another folder of this computer.")
                                  .arg(shown),
                              u"synchronised"_qs);
    if (hardLinksOf(path) > 1)
        return storageFailure(tr("%1 is known under two names on this disk. Copy it to a new "
                                 "file and open the copy.")
                                  .arg(shown),
                              u"hard_link"_qs);
    return Ok{};
}

Result<ShopFileState> ShopFile::inspect(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return notFound(tr("There is no file %1. Check the name, or make a new shop.").arg(shown),
                        u"absent"_qs);
    if (!info.isFile())
        return storageFailure(tr("%1 is not a file. Choose the shop's file itself.").arg(shown),
                              u"not_a_file"_qs);
    if (!info.isReadable())
        return storageFailure(tr("You may not read %1. Ask for the right to read it.").arg(shown),
                              u"unreadable"_qs);
    CABAS_TRY(checkPlace(path));
    const QByteArray header = headerOf(info.canonicalFilePath());
    if (header.size() < headerBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return storageFailure(tr("%1 is not a Cabas file, or its beginning is damaged. Nothing "
                                 "was changed. Choose another file, or restore a backup.")
                                  .arg(shown),
                              u"not_a_shop"_qs);
    if (numberAt(header, applicationOffset) != cabasApplicationId)
        return storageFailure(tr("%1 is a database of another program, not a shop of Cabas. "
                                 "Nothing was changed.")
                                  .arg(shown),
                              u"foreign"_qs);
    // While a journal is moved into its file, the file is shorter than it says for a moment.
    if (info.size() < bytesWanted(header) && !hasJournal(info.canonicalFilePath()))
        return storageFailure(tr("The end of %1 is missing: %2 of its %3 bytes are there. Nothing "
                                 "was changed. Keep the file as it is, and restore the last "
                                 "backup.")
                                  .arg(shown)
                                  .arg(info.size())
                                  .arg(bytesWanted(header)),
                              u"damaged"_qs);
    ShopFileState state;
    state.version = versionWithJournal(info.canonicalFilePath(), numberAt(header, versionOffset));
    if (state.version > Schema::latest())
        return storageFailure(tr("%1 was written by a newer Cabas (file version %2, this program "
                                 "knows %3). Install the newer Cabas; the file was not changed.")
                                  .arg(shown)
                                  .arg(state.version)
                                  .arg(Schema::latest()),
                              u"newer"_qs);
    state.writable = info.isWritable() && QFileInfo(info.canonicalPath()).isWritable();
    if (!state.writable && hasJournal(info.canonicalFilePath()))
        return storageFailure(tr("%1 can only be read here, and its last work is in the file "
                                 "%1-wal beside it, which must be written to be read. Copy both to "
                                 "a folder that you may write to, and open the copy.")
                                  .arg(shown),
                              u"read_only_journal"_qs);
    state.isJournalMissing = header.at(journalOffset) == 2 &&
                             QFileInfo(info.canonicalFilePath() + u"-shm"_qs).size() > 0 &&
                             !QFileInfo::exists(info.canonicalFilePath() + u"-wal"_qs);
    return state;
}

Result<> ShopFile::create(const QString &path, const QDateTime &now,
                          const std::function<Result<>(Tx &)> &fill,
                          const std::function<Result<>(Database &)> &then)
{
    if (ServerAddress::isAddress(path))
        return ServerShop::create(path, now, fill, then);
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path))
        return refused(
            tr("%1 already exists and is not overwritten. Choose another name.").arg(shown),
            u"exists"_qs);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return storageFailure(
            tr("The folder %1 does not exist or may not be written.").arg(folder.filePath()),
            u"folder"_qs);
    if (Place::isShared(folder.filePath()))
        return storageFailure(tr("The folder %1 is a network share: a shop's file must lie on "
                                 "this computer's own disk.")
                                  .arg(folder.filePath()),
                              u"network"_qs);
    if (Place::isSynchronised(folder.filePath()))
        return storageFailure(tr("The folder %1 is copied to other machines by itself, which would "
                                 "damage a shop's file. Choose another folder of this computer.")
                                  .arg(folder.filePath()),
                              u"synchronised"_qs);
    const QString making = path + QStringLiteral(".making");
    removeWithCompanions(making);
    Result<> outcome = Ok{};
    try {
        const DatabaseLocation location{Engine::Sqlite, making, {}};
        {
            Connection connection(location, ConnectionMode::Write);
            Schema::migrate(connection, 0, now);
        }
        Database database(location, false, then ? ConnectionMode::Making : ConnectionMode::Write);
        outcome = database.write(fill);
        if (outcome && then)
            outcome = then(database);
    } catch (const DbError &error) {
        outcome = Database::failureOf(error);
    }
    if (outcome && !(isOnDisk(making) && QFile::rename(making, path)))
        outcome = storageFailure(tr("%1 could not be written.").arg(shown), u"rename"_qs);
    if (!outcome)
        removeWithCompanions(making);
    return outcome;
}

Result<std::unique_ptr<Database>> ShopFile::open(const QString &path)
{
    if (ServerAddress::isAddress(path))
        return ServerShop::open(path);
    CABAS_LET(state, inspect(path));
    if (state.version < Schema::latest())
        return storageFailure(tr("%1 was written by an older Cabas. Bring it up to date first: "
                                 "cabas migrate \"%1\" (a backup is made).")
                                  .arg(path),
                              u"older"_qs);
    try {
        const DatabaseLocation location{Engine::Sqlite, QFileInfo(path).canonicalFilePath(), {}};
        auto database = std::make_unique<Database>(location, !state.writable);
        const Result<qint64> shops = database->read(
            [](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM shop WHERE id = 1"); });
        if (!shops)
            return shops.failure();
        if (*shops != 1)
            return storageFailure(tr("%1 holds no shop: it was damaged or never finished. Restore "
                                     "a backup.")
                                      .arg(path),
                                  u"no_shop"_qs);
        return database;
    } catch (const DbError &error) {
        return Database::failureOf(error);
    }
}

bool ShopFile::isInUse(const QString &path)
{
    try {
        Connection connection({Engine::Sqlite, QFileInfo(path).canonicalFilePath(), {}},
                              ConnectionMode::Write);
        // SQLite leaves the write-ahead log only for whoever is alone with the file.
        return connection.scalar(u"PRAGMA journal_mode = DELETE"_qs).toString() != u"delete";
    } catch (const DbError &) {
        return true;
    }
}

Result<QString> ShopFile::migrate(const QString &path, const QDateTime &now)
{
    if (ServerAddress::isAddress(path)) {
        CABAS_TRY(ServerShop::migrate(path, now));
        return QString();
    }
    CABAS_LET(state, inspect(path));
    if (state.version == Schema::latest())
        return QString();
    if (!state.writable)
        return storageFailure(tr("%1 cannot be written here: copy it to a folder you may write "
                                 "to.")
                                  .arg(path),
                              u"read_only"_qs);
    const QString kept = path + QStringLiteral(".before-v%1-%2")
                                    .arg(Schema::latest())
                                    .arg(now.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    CABAS_TRY(Backup::copy(path, kept));
    try {
        Connection connection({Engine::Sqlite, path, {}}, ConnectionMode::Write);
        Schema::migrate(connection, state.version, now);
        connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs);
    } catch (const DbError &error) {
        return Database::failureOf(error);
    }
    return kept;
}

} // namespace cabas
