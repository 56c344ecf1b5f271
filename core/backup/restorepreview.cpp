// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restorepreview.h"

#include "core/access/shopstore.h"
#include "core/db/chainstore.h"
#include "core/db/database.h"
#include "core/db/shopfile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <numeric>
#include <optional>

namespace cabas {

namespace {

using Heads = std::vector<std::pair<QString, ChainHead>>;

qint64 countOf(const Heads &heads, const QString &chain)
{
    for (const auto &[name, head] : heads) {
        if (name == chain)
            return head.count;
    }
    return 0;
}

/// How two files of one shop stand to each other.
struct Pasts {
    bool isBackupAhead = false; ///< a chain of it goes further
    bool isFileAhead = false;
    bool isOther = false; ///< a chain is not the same where both have it
};

Pasts compared(Tx &backup, Tx &file)
{
    const Heads ofBackup = ChainStore::heads(backup);
    const Heads ofFile = ChainStore::heads(file);
    QStringList chains;
    for (const Heads *heads : {&ofBackup, &ofFile}) {
        for (const auto &[chain, head] : *heads)
            chains += chain;
    }
    chains.removeDuplicates();
    // What the program notes of itself, a restored backup's coming back too, is no work.
    chains.removeAll(QStringLiteral("technical"));
    Pasts pasts;
    for (const QString &chain : std::as_const(chains)) {
        const qint64 inBackup = countOf(ofBackup, chain);
        const qint64 inFile = countOf(ofFile, chain);
        const qint64 both = std::min(inBackup, inFile);
        pasts.isBackupAhead = pasts.isBackupAhead || inBackup > inFile;
        pasts.isFileAhead = pasts.isFileAhead || inFile > inBackup;
        pasts.isOther = pasts.isOther || (both > 0 && ChainStore::hashAt(backup, chain, both) !=
                                                          ChainStore::hashAt(file, chain, both));
    }
    return pasts;
}

} // namespace

qint64 RestorePreview::lost() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const PreviewLine &line) { return sum + line.lost; });
}

QString RestorePreviews::nameOf(Work work)
{
    switch (work) {
    case Work::Tickets:
        return QStringLiteral("tickets");
    case Work::Closings:
        return QStringLiteral("closings");
    case Work::Entries:
        return QStringLiteral("entries");
    case Work::Deliveries:
        return QStringLiteral("deliveries");
    case Work::Members:
        break;
    }
    return QStringLiteral("members");
}

QJsonObject RestorePreview::toJson() const
{
    QJsonArray list;
    for (const PreviewLine &line : lines)
        list.append(QJsonObject{{u"work"_qs, RestorePreviews::nameOf(line.work)},
                                {u"backup"_qs, line.inBackup.count},
                                {u"file"_qs, line.inFile.count},
                                {u"lost"_qs, line.lost},
                                {u"last_in_backup"_qs, line.inBackup.last},
                                {u"last_in_file"_qs, line.inFile.last}});
    return {{u"shop"_qs, shop},           {u"ours"_qs, isOurs},   {u"compared"_qs, isFileRead},
            {u"diverged"_qs, isDiverged}, {u"ahead"_qs, isAhead}, {u"lost"_qs, lost()},
            {u"lines"_qs, list}};
}

Result<RestorePreview> RestorePreviews::compare(const QString &backup, const QString &file)
{
    CABAS_TRY(ShopFile::inspect(backup));
    RestorePreview preview;
    std::optional<Connection> source;
    try {
        source.emplace(DatabaseLocation{Engine::Sqlite, backup, {}}, ConnectionMode::Immutable);
        Tx tx(*source);
        const ShopProfile shop = ShopStore::read(tx);
        preview.shop = shop.name;
        preview.uuid = shop.uuid;
        preview.lastAt = RecoveryStore::lastDeed(tx);
        for (const Work work : RecoveryStore::all())
            preview.lines.push_back({work, RecoveryStore::done(tx, work), {}, 0});
    } catch (const std::exception &) {
        return storageFailure(
            tr("%1 cannot be read: it is damaged. Use another backup.").arg(backup), u"damaged"_qs);
    }
    if (!QFileInfo::exists(file))
        return preview;
    if (const Result<ShopFileState> state = ShopFile::inspect(file); !state) {
        preview.whyNot = state.failure().message;
        return preview;
    }
    try {
        Connection connection({Engine::Sqlite, file, {}}, ConnectionMode::Read);
        Tx tx(connection);
        preview.isOurs = ShopStore::read(tx).uuid == preview.uuid;
        if (preview.isOurs) {
            Tx inBackup(*source);
            const Pasts pasts = compared(inBackup, tx);
            preview.isDiverged = pasts.isOther || (pasts.isBackupAhead && pasts.isFileAhead);
            preview.isAhead = pasts.isBackupAhead && !preview.isDiverged;
        }
        for (PreviewLine &line : preview.lines) {
            line.inFile = RecoveryStore::done(tx, line.work);
            line.lost = preview.isOurs ? RecoveryStore::after(tx, line.work, line.inBackup.lastId)
                                       : line.inFile.count;
        }
        preview.isFileRead = true;
    } catch (const std::exception &) {
        preview.whyNot = tr("The present file is too damaged to be compared.");
    }
    return preview;
}

} // namespace cabas
