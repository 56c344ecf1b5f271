// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderlinesmodel.h"

#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/paint.h"

#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr const char *filled = "isFilled";
constexpr int fieldHeight = 32;

/// The box of a packs cell, inside its row.
QRect fieldIn(const QRect &cell)
{
    const int height = std::min(fieldHeight, cell.height() - 6);
    return {cell.left() + 4, cell.top() + (cell.height() - 1 - height) / 2, cell.width() - 8,
            height};
}

bool isSameList(const std::vector<RowOfCells> &a, const std::vector<RowOfCells> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const RowOfCells &one, const RowOfCells &other) { return one.key == other.key; });
}

} // namespace

void OrderLinesModel::setRows(std::vector<RowOfCells> rows)
{
    if (!rows.empty() && isSameList(rows, m_rows)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int OrderLinesModel::rowOf(qint64 key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [key](const RowOfCells &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int OrderLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrderLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags OrderLinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Packs ? flags | Qt::ItemIsEditable : flags;
}

QVariant OrderLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowOfCells &row = m_rows[size_t(index.row())];
    if (role == Qt::UserRole)
        return row.key;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const RowCell &cell = row.cells[size_t(index.column())];
    return role == Qt::DisplayRole ? QVariant(cell.text) : cell.roles.value(role);
}

bool OrderLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Packs ||
        value.toString() == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT typed(key(index.row()), value.toString());
    return true;
}

QVariant OrderLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < Stock ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Product and reason");
    case Weeks:
        return tr("8 weeks");
    case Stock:
        return tr("Stock");
    case Coming:
        return tr("Coming");
    case Daily:
        return tr("Sells");
    case Packs:
        return tr("Packs");
    default:
        return tr("Amount");
    }
}

QWidget *PacksCell::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QWidget *editor = RowDelegate::createEditor(parent, option, index);
    editor->setObjectName(u"order-line-packs"_qs);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const bool isWhole = index.data(Cell::Suffix).toBool();
        line->setValidator(new QRegularExpressionValidator(
            QRegularExpression(isWhole ? u"[0-9]{0,5}"_qs : u"[0-9]{0,5}([.,][0-9]{0,3})?"_qs),
            line));
        line->setAccessibleName(tr("Packs of %1").arg(index.siblingAtColumn(0).data().toString()));
    }
    return editor;
}

void PacksCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(filled).toBool())
        return; // figures that are read meanwhile do not take the place of what is typed
    RowDelegate::setEditorData(editor, index);
    editor->setProperty(filled, true);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

void PacksCell::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                     const QModelIndex &) const
{
    editor->setGeometry(fieldIn(option.rect));
}

void PacksCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    if (index.column() != OrderLinesModel::Packs)
        return;
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    const Theme &theme = Theme::of(option.widget);
    const bool isFocused = table != nullptr && table->showsFocusAt(index);
    const QRect field = fieldIn(option.rect);
    painter->save();
    paintBox(*painter, field, theme.color(Token::Surface),
             theme.color(isFocused ? Token::Focus : Token::BorderStrong), Metric::radiusControl,
             isFocused ? 2 : 1);
    const QString words = index.data().toString();
    const QString count = words.section(u" × "_qs, 0, 0);
    const QRect room = field.adjusted(8, 0, -8, 0);
    const bool isOrdered = index.data(Cell::Strong).toBool();
    const QFont font = theme.font(TextSize::Body, isOrdered ? Weight::Strong : Weight::Regular);
    const QString rest = words.mid(count.size());
    const QFont small = theme.font(TextSize::Caption);
    // The count ends at one place down the column, whatever follows it.
    const int left = rest.isEmpty() ? 0 : std::min(28, room.width() / 4);
    if (rest.isEmpty()) {
        paintText(*painter, room, Qt::AlignLeft | Qt::AlignVCenter, count, font,
                  theme.color(Token::Text));
    } else {
        const int wide = QFontMetrics(font).horizontalAdvance(count);
        const int place = std::max(left, wide);
        paintText(*painter, QRect(room.left(), room.top(), place, room.height()),
                  Qt::AlignRight | Qt::AlignVCenter, count, font, theme.color(Token::Text));
        paintText(*painter, room.adjusted(place + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  rest.trimmed(), small, theme.color(Token::TextMuted));
    }
    painter->restore();
}

void PacksCell::paintContent(QPainter &painter, const QRect &rect, const Theme &theme,
                             const QModelIndex &index) const
{
    if (index.column() != OrderLinesModel::Packs)
        RowDelegate::paintContent(painter, rect, theme, index);
}

} // namespace cabas::ui
