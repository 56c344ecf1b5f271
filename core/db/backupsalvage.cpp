// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/backupsalvage.h"

#include "core/db/backuprows.h"
#include "core/db/connection.h"
#include "core/db/database.h"
#include "core/db/peekfile.h"
#include "core/db/schema.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace cabas {

namespace {

constexpr int versionOffset = 60;
constexpr int applicationOffset = 68;
constexpr qint64 blockBytes = 4096;
constexpr const char *companions[] = {"", "-wal", "-shm", "-journal"};

void removeAll(const QString &path)
{
    for (const char *suffix : companions)
        QFile::remove(path + QLatin1String(suffix));
}

/// Copies what a failing disk still gives: blocks that cannot be read are blank in the copy.
bool copyReadable(const QString &from, const QString &to)
{
    const PeekFile source(QFileInfo(from).canonicalFilePath());
    QFile target(to);
    if (!source.isOpen() || !target.open(QIODevice::WriteOnly))
        return false;
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const qint64 size = source.size();
    for (qint64 at = 0; at < size;) {
        const qint64 wanted = std::min(blockBytes, size - at);
        QByteArray block = source.read(at, int(wanted));
        if (block.isEmpty())
            block = QByteArray(wanted, '\0');
        if (target.write(block) != block.size())
            return false;
        at += block.size();
    }
    return target.flush();
}

/// The file with what its journal still held, as a copy that may be changed. False: no copy.
bool copyWithJournal(const QString &damaged, const QString &copy)
{
    removeAll(copy);
    if (!copyReadable(damaged, copy))
        return false;
    if (!QFileInfo::exists(damaged + u"-wal"_qs) ||
        !copyReadable(damaged + u"-wal"_qs, copy + u"-wal"_qs))
        return true;
    try {
        Connection connection({Engine::Sqlite, copy, {}}, ConnectionMode::Write);
        connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs);
    } catch (const DbError &) {
        // Too damaged for the engine: the pages are read as the file alone holds them.
    }
    return true;
}

/// Rules that look at a change of a row would refuse rows in the order of their pages.
class Undisturbed {
public:
    explicit Undisturbed(Connection &connection) : m_connection(connection)
    {
        for (const Row &row : connection.rows(
                 u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"_qs)) {
            m_triggers += row.text(1);
            connection.execute(u"DROP TRIGGER "_qs + row.text(0));
        }
        connection.execute(u"PRAGMA foreign_keys = OFF"_qs);
    }
    void end()
    {
        for (const QString &sql : m_triggers)
            m_connection.execute(sql);
    }

private:
    Connection &m_connection;
    QStringList m_triggers;
};

/// The search indexes hold nothing that the rows do not say.
void fillSearch(Connection &connection)
{
    connection.execute(u"INSERT INTO products_search (rowid, name_fold) "
                       "SELECT id, name_fold FROM products"_qs);
    connection.execute(u"INSERT INTO members_search (rowid, name_fold) "
                       "SELECT id, name_fold FROM members"_qs);
    connection.execute(u"INSERT INTO suppliers_search (rowid, name_fold) "
                       "SELECT id, name_fold FROM suppliers"_qs);
}

/// A file without the shop's own row, or whose owner is unknown, could not be opened again.
bool makeShopRow(Connection &connection, const QDateTime &now)
{
    if (connection.scalar(u"SELECT COUNT(*) FROM shop"_qs).toInt() > 0)
        return false;
    if (connection.scalar(u"SELECT COUNT(*) FROM users"_qs).toInt() == 0)
        connection.run("INSERT INTO users (id, name, display_name) VALUES (1, 'owner', 'Owner')",
                       {}, {});
    connection.run(
        R"(INSERT INTO shop (id, uuid, name, profile, pin_ops, pin_memory, owner_id, created_at)
           SELECT 1, lower(hex(randomblob(16))), 'Salvaged', 'coop-makeup', 2, 67108864,
                  MIN(id), ? FROM users)",
        {now}, {});
    return true;
}

/// A chain goes on from its head. Where that row was lost the last link says the same.
QStringList makeHeads(Connection &connection)
{
    QStringList made;
    for (const Row &row : connection.rows(
             u"SELECT l.chain, l.position, l.hash FROM chain_links l "
             "WHERE l.position = (SELECT MAX(m.position) FROM chain_links m "
             "WHERE m.chain = l.chain) AND l.chain NOT IN (SELECT chain FROM chain_heads)"_qs)) {
        connection.run("INSERT INTO chain_heads (chain, count, last_hash) VALUES (?, ?, ?)",
                       {row.text(0), row.integer(1), row.text(2)}, {});
        made += row.text(0);
    }
    return made;
}

/// False when somebody stopped it. Throws DbError.
bool write(BackupPages &pages, const QString &path, const QDateTime &now, SalvageReport &report,
           const BackupSalvage::Progress &progress)
{
    Connection connection({Engine::Sqlite, path, {}}, ConnectionMode::Making);
    Schema::migrate(connection, 0, now);
    Undisturbed undisturbed(connection);
    connection.beginWrite();
    BackupRows rows(connection, pages);
    rows.clearAll();
    rows.findRoots();
    for (int i = 0; i < rows.tables(); ++i) {
        rows.readTable(i);
        if (progress && !progress(i + 1, rows.tables()))
            return false;
    }
    // Free pages are blank (secure_delete): what stands on no tree was torn off one.
    report.strayRows = rows.readStrayPages();
    report.tables = rows.result();
    report.shopRowMade = makeShopRow(connection, now);
    report.headsMade = makeHeads(connection);
    fillSearch(connection);
    undisturbed.end();
    connection.commit();
    connection.execute(u"PRAGMA synchronous = FULL"_qs);
    connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs);
    return true;
}

} // namespace

qint64 SalvageReport::read() const
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
                           [](qint64 sum, const SalvagedTable &t) { return sum + t.read; });
}

qint64 SalvageReport::lost() const
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
                           [](qint64 sum, const SalvagedTable &t) { return sum + t.lost; });
}

Result<SalvageReport> BackupSalvage::run(const QString &damaged, const QString &fresh,
                                         const QDateTime &now, const Progress &progress)
{
    if (!QFileInfo(damaged).isFile())
        return notFound(tr("There is no file %1.").arg(damaged), u"absent"_qs);
    if (QFileInfo::exists(fresh))
        return refused(tr("%1 already exists and is not overwritten.").arg(fresh), u"exists"_qs);
    const QString copy = fresh + u".reading"_qs;
    const QString making = fresh + u".making"_qs;
    removeAll(making);
    Result<SalvageReport> outcome = SalvageReport();
    BackupPages pages;
    if (!copyWithJournal(damaged, copy) || !pages.open(copy))
        outcome = storageFailure(tr("%1 cannot be read at all, or nothing is in it. Try the disk "
                                    "on another machine, and restore the last backup.")
                                     .arg(damaged),
                                 u"unreadable"_qs);
    else if (pages.hasHeader() &&
             pages.headerNumber(applicationOffset) == quint32(cabasApplicationId) &&
             pages.headerNumber(versionOffset) < quint32(Schema::latest()))
        outcome = storageFailure(tr("%1 was written by an older Cabas. Salvage it with that "
                                    "version, then bring the new file up to date.")
                                     .arg(damaged),
                                 u"older"_qs);
    if (outcome) {
        try {
            SalvageReport report;
            report.pages = pages.count();
            if (!write(pages, making, now, report, progress))
                outcome =
                    refused(tr("Salvaging was stopped: nothing was kept of it."), u"stopped"_qs);
            else if (report.read() == 0)
                outcome = storageFailure(tr("Nothing of a shop is left in %1. Restore the last "
                                            "backup.")
                                             .arg(damaged),
                                         u"nothing"_qs);
            else
                outcome = report;
        } catch (const DbError &error) {
            outcome = Database::failureOf(error);
        }
    }
    if (outcome && !QFile::rename(making, fresh))
        outcome = storageFailure(tr("%1 could not be written.").arg(fresh), u"rename"_qs);
    removeAll(copy);
    removeAll(making);
    return outcome;
}

} // namespace cabas
