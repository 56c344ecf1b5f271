// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowsmodel.h"

#include <iterator>

namespace cabas::ui {

RowsModel::RowsModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void RowsModel::setRows(std::vector<RowOfCells> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RowsModel::addRows(std::vector<RowOfCells> rows)
{
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

int RowsModel::rowOf(qint64 key) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].key == key)
            return int(row);
    }
    return -1;
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int RowsModel::alignment(int column) const
{
    switch (m_columns[size_t(column)].side) {
    case Side::Right:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Side::Center:
        return int(Qt::AlignHCenter | Qt::AlignVCenter);
    case Side::Left:
        break;
    }
    return int(Qt::AlignLeft | Qt::AlignVCenter);
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowOfCells &row = m_rows[size_t(index.row())];
    if (role == Qt::UserRole)
        return row.key;
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (size_t(index.column()) >= row.cells.size())
        return {};
    const RowCell &cell = row.cells[size_t(index.column())];
    return role == Qt::DisplayRole ? QVariant(cell.text) : cell.roles.value(role);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? QVariant(m_columns[size_t(section)].title) : QVariant();
}

} // namespace cabas::ui
