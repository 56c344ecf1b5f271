// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/journalmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

namespace cabas::ui {

namespace {

int alignment(int column)
{
    return int((column == JournalModel::Amount ? Qt::AlignRight : Qt::AlignLeft) |
               Qt::AlignVCenter);
}

} // namespace

void JournalModel::show(std::vector<JournalHeading> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int JournalModel::rowOf(EntryId id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return int(row);
    }
    return -1;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::text(const JournalHeading &row, int column) const
{
    switch (column) {
    case Day:
        return dateText(row.on);
    case Number:
        return row.number;
    case JournalCode:
        return row.journal;
    case Document:
        return row.pieceRef;
    case LabelColumn:
        return row.label;
    default:
        return amountText(row.amount, Language::locale());
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JournalHeading &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Cell::Strong:
        return index.column() == Amount || index.column() == LabelColumn;
    case Cell::ChipText:
        return index.column() == LabelColumn && row.reversed ? QVariant(tr("Undone")) : QVariant();
    case Cell::ChipKind:
        return index.column() == LabelColumn && row.reversed ? QVariant(int(Kind::Warning))
                                                             : QVariant();
    case Qt::UserRole:
        return index.column() == Amount ? row.amount.cents() : row.id.value();
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case Number:
        return tr("Entry");
    case JournalCode:
        return tr("Journal");
    case Document:
        return tr("Document");
    case LabelColumn:
        return tr("Label");
    default:
        return tr("Amount");
    }
}

} // namespace cabas::ui
