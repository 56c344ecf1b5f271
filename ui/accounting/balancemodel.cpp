// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/balancemodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/cell.h"

namespace cabas::ui {

namespace {

int alignment(int column)
{
    return int((column >= BalanceModel::Opening ? Qt::AlignRight : Qt::AlignLeft) |
               Qt::AlignVCenter);
}

} // namespace

void BalanceModel::show(std::vector<TrialBalanceLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int BalanceModel::rowOf(const QString &account) const
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].account == account)
            return int(row);
    }
    return -1;
}

Money BalanceModel::amount(const TrialBalanceLine &line, int column)
{
    const Money balance = line.balance();
    switch (column) {
    case Opening:
        return line.opening;
    case Debit:
        return line.debit;
    case Credit:
        return line.credit;
    case DebitBalance:
        return balance.isNegative() ? Money() : balance;
    case CreditBalance:
        return balance.isNegative() ? -balance : Money();
    default:
        return {};
    }
}

QStringList BalanceModel::totals() const
{
    QStringList texts{tr("Total"), {}};
    for (int column = Opening; column < ColumnCount; ++column) {
        Money sum;
        for (const TrialBalanceLine &line : m_lines)
            sum += amount(line, column);
        texts += amountText(sum, Language::locale());
    }
    return texts;
}

int BalanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BalanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BalanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TrialBalanceLine &line = m_lines[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        if (column == AccountColumn)
            return line.account;
        if (column == LabelColumn)
            return line.label;
        const Money value = amount(line, column);
        return value.isZero() ? QString() : amountText(value, Language::locale());
    }
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Cell::Strong:
        return column == AccountColumn || column >= DebitBalance;
    case Qt::UserRole:
        return column >= Opening ? QVariant(amount(line, column).cents()) : QVariant(line.account);
    default:
        return {};
    }
}

QVariant BalanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AccountColumn:
        return tr("Account");
    case LabelColumn:
        return tr("Label");
    case Opening:
        return tr("Carried");
    case Debit:
        return tr("Debit");
    case Credit:
        return tr("Credit");
    case DebitBalance:
        return tr("Debit balance");
    default:
        return tr("Credit balance");
    }
}

} // namespace cabas::ui
