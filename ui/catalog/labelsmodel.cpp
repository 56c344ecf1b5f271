// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/labelsmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

namespace cabas::ui {

LabelsModel::LabelsModel(QObject *parent) : QAbstractTableModel(parent) {}

void LabelsModel::setLabels(std::vector<QueuedLabel> labels, bool tickNew, QDate today)
{
    beginResetModel();
    m_rows = std::move(labels);
    m_today = today;
    for (const QueuedLabel &label : m_rows) {
        const qint64 key = label.request.id.value();
        if (tickNew && label.isSold && !m_known.contains(key))
            m_ticked.insert(key);
        m_known.insert(key);
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

void LabelsModel::forget()
{
    m_known.clear();
    m_ticked.clear();
}

void LabelsModel::tickAll(bool ticked)
{
    for (const QueuedLabel &label : m_rows) {
        if (ticked)
            m_ticked.insert(label.request.id.value());
        else
            m_ticked.remove(label.request.id.value());
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void LabelsModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const qint64 key = m_rows[size_t(row)].request.id.value();
    if (!m_ticked.remove(key))
        m_ticked.insert(key);
    Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

std::vector<QueuedLabel> LabelsModel::ticked() const
{
    std::vector<QueuedLabel> labels;
    for (const QueuedLabel &label : m_rows) {
        if (m_ticked.contains(label.request.id.value()))
            labels.push_back(label);
    }
    return labels;
}

QString LabelsModel::reasonText(LabelReason reason)
{
    switch (reason) {
    case LabelReason::New:
        return tr("New product");
    case LabelReason::Price:
        return tr("New price");
    case LabelReason::Sheet:
        return tr("Other words");
    case LabelReason::Promotion:
        return tr("Promotion");
    case LabelReason::Reception:
        return tr("First delivery");
    case LabelReason::Asked:
        break;
    }
    return tr("Asked for");
}

int LabelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LabelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LabelsModel::text(const QueuedLabel &label, int column) const
{
    switch (column) {
    case Name:
        return label.name;
    case Why:
        if (!label.isSold)
            return tr("No longer sold");
        return label.request.copies == 1 ? reasonText(label.request.reason)
                                         : tr("%1, %2 times")
                                               .arg(reasonText(label.request.reason))
                                               .arg(label.request.copies);
    case When:
        if (label.printedAt)
            return dateText(label.printedAt->date());
        return label.request.dueOn == m_today ? tr("today") : dateText(label.request.dueOn);
    default:
        return label.price ? moneyText(*label.price, Language::locale()) : tr("no price");
    }
}

QVariant LabelsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QueuedLabel &label = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(label, column);
    case Qt::TextAlignmentRole:
        return int((column >= When ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (column != Name)
            return {};
        return m_ticked.contains(label.request.id.value()) ? Qt::Checked : Qt::Unchecked;
    case Cell::Suffix:
        return column == Name ? label.code : QVariant();
    case Cell::Strong:
        return column == PriceColumn;
    case Cell::Ink:
        return column == Why && !label.isSold ? QVariant(int(Token::Danger)) : QVariant();
    case Cell::Unit:
        if (column != PriceColumn)
            return {};
        return label.unit == Unit::Piece ? QString() : u'/' + unitSymbol(label.unit);
    case Qt::UserRole:
        return label.request.id.value();
    default:
        return {};
    }
}

QVariant LabelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= When ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Product");
    case Why:
        return tr("Why");
    case When:
        return tr("Day");
    default:
        return tr("Price");
    }
}

Qt::ItemFlags LabelsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Name ? usual | Qt::ItemIsUserCheckable : usual;
}

bool LabelsModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    toggle(index.row());
    return true;
}

} // namespace cabas::ui
