// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/accountlist.h"

#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

namespace cabas::ui {

AccountList::AccountList(QStringList headers, QObject *parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers))
{
}

void AccountList::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString AccountList::key(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_rows[size_t(row)].key;
}

int AccountList::rowOf(const QString &key) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].key == key)
            return int(row);
    }
    return -1;
}

int AccountList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AccountList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant AccountList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool hasChip = index.column() == 1 && !row.chip.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.value(index.column());
    case Cell::Strong:
        return index.column() == 0;
    case Cell::ChipText:
        return hasChip ? QVariant(row.chip) : QVariant();
    case Cell::ChipKind:
        return hasChip ? QVariant(int(Kind::Neutral)) : QVariant();
    default:
        return {};
    }
}

QVariant AccountList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace cabas::ui
