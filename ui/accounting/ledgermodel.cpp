// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/ledgermodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell.h"

namespace cabas::ui {

namespace {

int alignment(int column)
{
    const bool isAmount = column >= LedgerModel::Debit && column != LedgerModel::Letter;
    return int((isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString amountOrBlank(Money amount)
{
    return amount.isZero() ? QString() : amountText(amount, Language::locale());
}

} // namespace

LedgerModel::LedgerModel(More more, QObject *parent)
    : QAbstractTableModel(parent), m_more(std::move(more))
{
}

void LedgerModel::show(LedgerSlice slice)
{
    beginResetModel();
    m_slice = std::move(slice);
    m_isMade = true;
    endResetModel();
}

bool LedgerModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isMade && !m_slice.isWhole();
}

void LedgerModel::fetchMore(const QModelIndex &)
{
    const std::vector<LedgerRow> more = m_more(m_slice);
    if (more.empty()) {
        // Fewer than were counted: what is there is all.
        m_slice.count = qint64(m_slice.rows.size());
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    m_slice.rows.insert(m_slice.rows.end(), more.begin(), more.end());
    endInsertRows();
}

std::optional<EntryId> LedgerModel::entry(int row) const
{
    if (row < 1)
        return {};
    return m_slice.rows[size_t(row - 1)].line.entry;
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_isMade ? 0 : int(m_slice.rows.size()) + 1;
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LedgerModel::text(int row, int column) const
{
    if (row == 0) {
        if (column == LabelColumn)
            return tr("Carried to %1").arg(dateText(m_slice.from));
        return column == Balance ? amountText(m_slice.opening, Language::locale()) : QString();
    }
    const LedgerRow &read = m_slice.rows[size_t(row - 1)];
    const LedgerLine &line = read.line;
    switch (column) {
    case Day:
        return dateText(line.on);
    case Number:
        return line.number;
    case JournalCode:
        return line.journal;
    case Document:
        return line.pieceRef;
    case LabelColumn:
        return line.thirdPartyLabel.isEmpty() ? line.label
                                              : line.thirdPartyLabel + u" · "_qs + line.label;
    case Debit:
        return amountOrBlank(line.debit);
    case Credit:
        return amountOrBlank(line.credit);
    case Letter:
        return read.letter;
    default:
        return amountText(line.balance, Language::locale());
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Cell::Strong:
        return index.column() == Balance;
    case Cell::Ink:
        return index.row() == 0 ? QVariant(int(Token::TextMuted)) : QVariant();
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Debit:
        return tr("Debit");
    case Credit:
        return tr("Credit");
    case Letter:
        return tr("Letter");
    default:
        return tr("Balance");
    }
}

} // namespace cabas::ui
