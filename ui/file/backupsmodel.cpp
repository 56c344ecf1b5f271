// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/backupsmodel.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/file/filewords.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace cabas::ui {

namespace {

QString keyOf(const QString &path)
{
    return u"backups/read-"_qs +
           QString::fromLatin1(
               QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}

/// Changes when the copy does.
QString stampOf(const QString &path)
{
    const QFileInfo file(path);
    return u"%1|%2"_qs.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

} // namespace

BackupsModel::BackupsModel(QObject *parent) : QAbstractTableModel(parent) {}

void BackupsModel::setCopies(std::vector<BackupCopy> copies)
{
    beginResetModel();
    m_copies = std::move(copies);
    endResetModel();
}

void BackupsModel::remember(const QString &path, bool sound)
{
    QSettings().setValue(keyOf(path),
                         QStringList{stampOf(path), sound ? u"sound"_qs : u"wrong"_qs});
}

std::optional<bool> BackupsModel::remembered(const QString &path)
{
    const QStringList kept = QSettings().value(keyOf(path)).toStringList();
    if (kept.size() != 2 || kept[0] != stampOf(path))
        return {};
    return kept[1] == u"sound";
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_copies.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::state(const BackupCopy &copy, int role) const
{
    const std::optional<bool> sound = remembered(copy.path);
    if (role == Qt::DisplayRole)
        return !sound ? tr("Not read yet") : *sound ? tr("Read back") : tr("Damaged");
    if (role == Cell::ChipKind)
        return int(!sound ? Kind::Neutral : *sound ? Kind::Success : Kind::Danger);
    if (role == Cell::ChipIcon && !sound)
        return u"circle-dashed"_qs;
    return {};
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BackupCopy &copy = m_copies[size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return copy.path;
    if (index.column() == State)
        return state(copy, role);
    switch (role) {
    case Qt::DisplayRole:
        // The age of a copy is a matter of the machine's time, not of a sandbox's.
        return FileWords::age(copy.madeAt, SystemClock().now());
    case Cell::Second: {
        const QDateTime local = copy.madeAt.toLocalTime();
        return u"%1 %2 · %3"_qs.arg(dateText(local.date()), local.toString(u"HH:mm"_qs),
                                    FileWords::size(copy.bytes));
    }
    case Cell::Strong:
        return true;
    default:
        return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Copy ? tr("Copy") : tr("State");
}

} // namespace cabas::ui
