// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/backupsmodel.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/file/filewords.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

#include <algorithm>

namespace cabas::ui {

BackupsModel::BackupsModel(QObject *parent) : QAbstractTableModel(parent) {}

std::vector<PlacedCopy> BackupsModel::copiesIn(const QString &folder, const QString &second,
                                               const QString &base)
{
    std::vector<PlacedCopy> copies;
    for (const QString &place : {folder, second}) {
        if (place.isEmpty())
            continue;
        const BackupCatalogue catalogue = BackupCatalogue::of(place, base);
        for (const KeptCopy &copy : catalogue.copies())
            copies.push_back({catalogue.pathOf(copy), copy, place == second});
    }
    std::stable_sort(copies.begin(), copies.end(), [](const PlacedCopy &a, const PlacedCopy &b) {
        return a.copy.madeAt > b.copy.madeAt;
    });
    return copies;
}

void BackupsModel::setCopies(std::vector<PlacedCopy> copies)
{
    beginResetModel();
    m_copies = std::move(copies);
    endResetModel();
}

int BackupsModel::rowOf(const QString &path) const
{
    const auto it = std::find_if(m_copies.begin(), m_copies.end(),
                                 [&](const PlacedCopy &copy) { return copy.path == path; });
    return it == m_copies.end() ? -1 : int(it - m_copies.begin());
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_copies.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::state(const KeptCopy &copy, int role) const
{
    if (role == Qt::DisplayRole)
        return !copy.isChecked() ? tr("Not read yet")
               : copy.sound      ? tr("Read back")
                                 : tr("Damaged");
    if (role == Cell::ChipKind)
        return int(!copy.isChecked() ? Kind::Neutral : copy.sound ? Kind::Success : Kind::Danger);
    if (role == Cell::ChipIcon && !copy.isChecked())
        return u"circle-dashed"_qs;
    return {};
}

QString BackupsModel::secondLine(const PlacedCopy &placed) const
{
    const QDateTime local = placed.copy.madeAt.toLocalTime();
    const QString when = dateText(local.date()) + u' ' + local.toString(u"HH:mm"_qs);
    // Of a copy of the same, where it lies matters more than its size.
    if (placed.copy.isSealed)
        return when + u" · "_qs + tr("second place, sealed");
    return when + u" · "_qs +
           (placed.isSecond ? tr("second place") : FileWords::size(placed.copy.bytes));
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlacedCopy &placed = m_copies[size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return placed.path;
    if (index.column() == State)
        return state(placed.copy, role);
    switch (role) {
    case Qt::DisplayRole:
        // The age of a copy is a matter of the machine's time, not of a sandbox's.
        return FileWords::age(placed.copy.madeAt, SystemClock().now());
    case Cell::Second:
        return secondLine(placed);
    case Cell::Icon:
        return placed.copy.isSealed ? u"lock"_qs : placed.isSecond ? u"hard-drive"_qs : QString();
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
