// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/reversalmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

ReversalModel::ReversalModel(QObject *parent) : QAbstractTableModel(parent) {}

void ReversalModel::setPlan(const ReversalPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_wrong.clear();
    m_back.clear();
    for (const ReversibleLine &each : plan.lines)
        m_back.push_back(each.left);
    endResetModel();
    Q_EMIT chosenChanged();
}

void ReversalModel::renew(const ReversalPlan &plan)
{
    const auto isSame = [](const ReversibleLine &one, const ReversibleLine &other) {
        return one.line.id == other.line.id;
    };
    if (!m_plan || !std::equal(m_plan->lines.begin(), m_plan->lines.end(), plan.lines.begin(),
                               plan.lines.end(), isSame)) {
        setPlan(plan);
        return;
    }
    for (size_t i = 0; i < m_back.size(); ++i) {
        const Quantity left = plan.lines[i].left;
        const bool goesWhole = m_back[i] == m_plan->lines[i].left && !m_back[i].isZero();
        m_back[i] = goesWhole ? left : std::min(m_back[i], left);
    }
    m_plan = plan;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

void ReversalModel::setBack(int row, Quantity quantity)
{
    m_back[size_t(row)] = quantity;
    m_wrong.erase(row);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

void ReversalModel::toggle(int row)
{
    const bool goes = m_back[size_t(row)].isZero();
    setBack(row, goes ? line(row).left : Quantity());
}

void ReversalModel::setAll(bool goes)
{
    for (int row = 0; row < rowCount(); ++row)
        setBack(row, goes ? line(row).left : Quantity());
}

int ReversalModel::chosen() const
{
    return int(std::count_if(m_back.begin(), m_back.end(),
                             [](Quantity quantity) { return !quantity.isZero(); }));
}

int ReversalModel::staying() const
{
    int rows = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_back[size_t(row)] + line(row).reversed != line(row).received)
            ++rows;
    }
    return rows;
}

Money ReversalModel::valueOf(int row) const
{
    Money value;
    for (const StockMove &move : ReversalRules::moves(line(row), m_back[size_t(row)]))
        value -= move.value;
    return value;
}

Money ReversalModel::value() const
{
    Money value;
    for (int row = 0; row < rowCount(); ++row)
        value += valueOf(row);
    return value;
}

bool ReversalModel::isAll() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_back[size_t(row)] != line(row).left)
            return false;
    }
    return rowCount() > 0;
}

std::vector<ReversalWish> ReversalModel::wishes() const
{
    std::vector<ReversalWish> wishes;
    for (int row = 0; row < rowCount() && !isAll(); ++row) {
        if (!m_back[size_t(row)].isZero())
            wishes.push_back({line(row).line.product, m_back[size_t(row)]});
    }
    return wishes;
}

bool ReversalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || line(index.row()).left.isZero())
        return false;
    if (role == Qt::CheckStateRole && index.column() == Article) {
        toggle(index.row());
        return true;
    }
    if (role != Qt::EditRole || index.column() != Back)
        return false;
    const int row = index.row();
    const QString typed = value.toString().trimmed();
    if (typed == data(index, Qt::EditRole).toString())
        return true;
    const std::optional<Quantity> quantity =
        typed.isEmpty() ? std::optional(Quantity()) : parseQuantity(typed.section(u' ', 0, 0));
    const auto refusal = quantity && !quantity->isZero()
                             ? ReversalRules::refusal(line(row), quantity)
                             : std::optional<ReversalRefusal>();
    if (quantity && !refusal) {
        setBack(row, *quantity);
        return true;
    }
    m_wrong[row] = typed;
    Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    Q_EMIT chosenChanged();
    Q_EMIT complained(refusal ? refusal->name + u": "_qs + refusal->reason
                              : tr("“%1” is no quantity. Type for example 6.").arg(typed));
    return true;
}

int ReversalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->lines.size());
}

int ReversalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ReversalModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || line(index.row()).left.isZero())
        return flags;
    if (index.column() == Article)
        return flags | Qt::ItemIsUserCheckable;
    return index.column() == Back ? flags | Qt::ItemIsEditable : flags;
}

QString ReversalModel::text(int row, int column) const
{
    const ReversibleLine &each = line(row);
    const auto figure = [&](Quantity quantity) {
        return quantity.isZero() ? QString()
                                 : quantityText(quantity, each.line.unit, Language::locale());
    };
    switch (column) {
    case Article:
        return each.line.productName;
    case Received:
        return figure(each.received);
    case Before:
        return figure(each.reversed);
    case Gone:
        return figure(each.gone());
    case Left:
        return quantityText(each.left, each.line.unit, Language::locale());
    case Back:
        return m_wrong.contains(row) ? m_wrong.at(row) : figure(m_back[size_t(row)]);
    default:
        return m_back[size_t(row)].isZero() ? QString()
                                            : amountText(valueOf(row), Language::locale());
    }
}

QString ReversalModel::second(int row) const
{
    const ReversibleLine &each = line(row);
    const QString gone = ReversalRules::goneWords(each);
    if (!gone.isEmpty())
        return gone;
    if (each.left.isZero())
        return tr("taken back before");
    return each.reversed.isZero() ? tr("all that came is still here")
                                  : tr("the rest is still here");
}

QVariant ReversalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    const bool isWrong = column == Back && m_wrong.contains(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return int((column == Article ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (column != Article || line(row).left.isZero())
            return {};
        return m_back[size_t(row)].isZero()            ? Qt::Unchecked
               : m_back[size_t(row)] == line(row).left ? Qt::Checked
                                                       : Qt::PartiallyChecked;
    case Cell::Second:
        if (isWrong)
            return tr("to mend");
        return column == Article ? second(row) : QVariant();
    case Cell::Strong:
        return column == Back;
    case Cell::Ink:
        if (isWrong)
            return int(Token::Danger);
        return column == Received || column == Before ? QVariant(int(Token::TextMuted))
                                                      : QVariant();
    default:
        return {};
    }
}

QVariant ReversalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Article ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Article:
        return tr("Article");
    case Received:
        return tr("Taken in");
    case Before:
        return tr("Taken back");
    case Gone:
        return tr("Gone since");
    case Left:
        return tr("Still here");
    case Back:
        return tr("To take back");
    default:
        return tr("Value");
    }
}

} // namespace cabas::ui
