// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/banklinesmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

#include <numeric>

namespace cabas::ui {

namespace {

int side(bool isRight)
{
    return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void BankLinesModel::show(std::vector<BankBoardLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_current = -1;
    endResetModel();
}

void BankLinesModel::setCurrent(int row)
{
    const int before = m_current;
    m_current = row;
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < rowCount())
            Q_EMIT dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
    }
}

int BankLinesModel::rowOf(BankLineId id) const
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].line.id == id)
            return int(row);
    }
    return -1;
}

int BankLinesModel::nextOpen(int from) const
{
    for (int step = 0; step < rowCount(); ++step) {
        const int row = (from + step) % rowCount();
        if (!m_lines[size_t(row)].line.group)
            return row;
    }
    return -1;
}

int BankLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BankLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BankLinesModel::text(const BankBoardLine &shown, int column, int row) const
{
    switch (column) {
    case Day:
        return shown.line.booked.toString(u"dd/MM"_qs);
    case LabelColumn:
        return shown.line.label;
    case Amount:
        return amountText(shown.line.amount, Language::locale());
    default:
        break;
    }
    if (shown.line.group)
        return tr("Explained");
    if (row == m_current)
        return tr("At work");
    return shown.best && shown.best->isLikely() ? tr("Proposal") : tr("To explain");
}

QString BankLinesModel::second(const BankBoardLine &shown)
{
    if (shown.line.group)
        return shown.line.explanation;
    if (shown.best && shown.best->isLikely())
        return shown.best->title;
    if (!shown.line.party.isEmpty() && shown.line.party != shown.line.label)
        return shown.line.party;
    return shown.line.details;
}

QVariant BankLinesModel::chip(const BankBoardLine &shown, int row, int role) const
{
    const bool isLikely = shown.best && shown.best->isLikely();
    Kind kind = isLikely ? Kind::Info : Kind::Warning;
    QString icon = isLikely ? u"sparkles"_qs : u"triangle-alert"_qs;
    if (shown.line.group) {
        kind = Kind::Success;
        icon = u"circle-check"_qs;
    } else if (row == m_current) {
        kind = Kind::Accent;
        icon = u"circle-dot"_qs;
    }
    return role == Cell::ChipKind ? QVariant(int(kind)) : QVariant(icon);
}

QVariant BankLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BankBoardLine &shown = m_lines[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column, index.row());
    case Qt::TextAlignmentRole:
        return side(column == Amount);
    case Qt::ToolTipRole:
        return column == LabelColumn ? QVariant(shown.line.details) : QVariant();
    case Cell::Strong:
        return column == Amount;
    case Cell::Ink:
        return column == Day ? QVariant(int(Token::TextMuted)) : QVariant();
    case Cell::Second:
        return column == LabelColumn ? QVariant(second(shown)) : QVariant();
    case Cell::ChipKind:
    case Cell::ChipIcon:
        return column == State ? chip(shown, index.row(), role) : QVariant();
    case Qt::UserRole:
        return column == Amount ? shown.line.amount.cents() : shown.line.id.value();
    default:
        return {};
    }
}

QVariant BankLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return side(section == Amount);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case LabelColumn:
        return tr("Label");
    case Amount:
        return tr("Amount");
    default:
        return tr("State");
    }
}

void BankOpenModel::show(std::vector<OpenItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_ticks.assign(m_items.size(), false);
    endResetModel();
    Q_EMIT ticksChanged();
}

void BankOpenModel::toggle(int row)
{
    m_ticks[size_t(row)] = !m_ticks[size_t(row)];
    Q_EMIT dataChanged(index(row, Tick), index(row, Tick), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void BankOpenModel::clearTicks()
{
    m_ticks.assign(m_items.size(), false);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, Tick), index(rowCount() - 1, Tick), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

std::vector<qint64> BankOpenModel::ticked() const
{
    std::vector<qint64> lines;
    for (size_t row = 0; row < m_items.size(); ++row) {
        if (m_ticks[row])
            lines.push_back(m_items[row].line);
    }
    return lines;
}

Money BankOpenModel::tickedSum() const
{
    Money sum;
    for (size_t row = 0; row < m_items.size(); ++row) {
        if (m_ticks[row])
            sum += m_items[row].amount;
    }
    return sum;
}

int BankOpenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int BankOpenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BankOpenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OpenItem &item = m_items[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return side(index.column() == Amount);
    if (role == Qt::CheckStateRole && index.column() == Tick)
        return m_ticks[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role == Cell::Ink && index.column() == Day)
        return int(Token::TextMuted);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day:
        return item.on.toString(u"dd/MM"_qs);
    case LabelColumn:
        return item.label;
    case Amount:
        return amountText(item.amount, Language::locale());
    default:
        return {};
    }
}

bool BankOpenModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    if (m_ticks[size_t(index.row())] != (value.toInt() == Qt::Checked))
        toggle(index.row());
    return true;
}

Qt::ItemFlags BankOpenModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Tick ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant BankOpenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return side(section == Amount);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case LabelColumn:
        return tr("Other entries not pointed");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

} // namespace cabas::ui
