// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/checksmodel.h"

#include "core/base/language.h"
#include "ui/file/filewords.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

#include <algorithm>

namespace cabas::ui {

ChecksModel::ChecksModel(QObject *parent) : QAbstractTableModel(parent)
{
    setReport({});
}

void ChecksModel::setReport(const VerifyReport &report)
{
    beginResetModel();
    m_lines.clear();
    for (const QString &name : Verifier::names()) {
        const VerifyCheck *made = report.check(name);
        m_lines.push_back({name, made == nullptr ? std::nullopt : std::optional(*made)});
    }
    std::stable_partition(m_lines.begin(), m_lines.end(),
                          [](const Line &line) { return line.made && !line.made->ok; });
    endResetModel();
}

QString ChecksModel::faults(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const std::optional<VerifyCheck> &made = m_lines[size_t(row)].made;
    return made && !made->ok ? made->detail : QString();
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecksModel::state(const Line &line, int role) const
{
    if (role == Qt::DisplayRole)
        return !line.made ? tr("Not checked yet") : line.made->ok ? tr("Sound") : tr("Wrong");
    if (role == Cell::ChipKind)
        return int(!line.made ? Kind::Neutral : line.made->ok ? Kind::Success : Kind::Danger);
    if (role == Cell::ChipIcon && !line.made)
        return u"circle-dashed"_qs;
    return {};
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == LookedAt ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    switch (index.column()) {
    case Check:
        if (role == Qt::DisplayRole)
            return FileWords::check(line.name);
        if (role == Cell::Second)
            return FileWords::checkDetail(line.name);
        return role == Cell::Strong ? QVariant(true) : QVariant();
    case LookedAt:
        if (role == Qt::DisplayRole && line.made)
            return Language::locale().toString(line.made->checked);
        return {};
    default:
        return state(line, role);
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LookedAt ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Check:
        return tr("What must hold");
    case LookedAt:
        return tr("Looked at");
    default:
        return tr("Result");
    }
}

} // namespace cabas::ui
