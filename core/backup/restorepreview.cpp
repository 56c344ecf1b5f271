// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restorepreview.h"

#include "core/access/shopstore.h"
#include "core/db/chainstore.h"
#include "core/db/database.h"
#include "core/db/shopfile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <numeric>

namespace cabas {

namespace {

/// True when a chain of the file does not go through the backup's last link.
bool hasOtherPast(Tx &file, const std::vector<std::pair<QString, ChainHead>> &backup)
{
    for (const auto &[chain, head] : backup) {
        // What the program notes of itself, a restored backup's coming back too, is no work.
        if (chain != u"technical" && ChainStore::hashAt(file, chain, head.count) != head.lastHash)
            return true;
    }
    return false;
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
    return {{u"shop"_qs, shop},           {u"ours"_qs, isOurs}, {u"compared"_qs, isFileRead},
            {u"diverged"_qs, isDiverged}, {u"lost"_qs, lost()}, {u"lines"_qs, list}};
}

Result<RestorePreview> RestorePreviews::compare(const QString &backup, const QString &file)
{
    CABAS_TRY(ShopFile::inspect(backup));
    RestorePreview preview;
    std::vector<std::pair<QString, ChainHead>> heads;
    try {
        Connection connection({Engine::Sqlite, backup, {}}, ConnectionMode::Immutable);
        Tx tx(connection);
        const ShopProfile shop = ShopStore::read(tx);
        preview.shop = shop.name;
        preview.uuid = shop.uuid;
        preview.lastAt = RecoveryStore::lastDeed(tx);
        heads = ChainStore::heads(tx);
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
        preview.isDiverged = preview.isOurs && hasOtherPast(tx, heads);
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
