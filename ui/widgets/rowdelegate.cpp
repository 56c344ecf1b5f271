// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/shell/icons.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cabas::ui {

namespace {

Token tokenOf(const QVariant &value, Token otherwise)
{
    return value.isValid() ? Token(value.toInt()) : otherwise;
}

bool isRightAligned(const QModelIndex &index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

/// A day, a number, an amount: digits and no letter.
bool isFigure(const QString &text)
{
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    const auto isLetter = [](QChar letter) { return letter.isLetter(); };
    return std::any_of(text.begin(), text.end(), isDigit) &&
           std::none_of(text.begin(), text.end(), isLetter);
}

} // namespace

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    if (index.siblingAtColumn(0).data(Cell::Group).toBool()) {
        paintGroup(*painter, option.rect, theme, index);
    } else {
        paintGround(*painter, option, theme, index);
        const int padding = std::min(Metric::cellPadding, option.rect.width() / 4);
        const QRect content = option.rect.adjusted(padding, 0, -padding, -1);
        painter->setClipRect(option.rect);
        paintContent(*painter, content, theme, index);
        painter->setClipping(false);
        const int missing = figureWidth(theme, index) - content.width();
        if (const auto *table = qobject_cast<const DataTable *>(option.widget);
            table && missing > 0)
            table->askForRoom(index.column(), missing);
    }
    painter->restore();
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                              const Theme &theme, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    Token ground = Token::Surface;
    if (selected)
        ground = Token::Selection;
    else if (table && table->hoveredRow() == index.row())
        ground = Token::RowHover;
    painter.fillRect(option.rect, theme.color(ground));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme.color(Token::Border));
    if (m_gridLines || index.column() == m_groupEdge) {
        const int x = m_gridLines ? option.rect.right() : option.rect.left();
        painter.fillRect(QRect(x, option.rect.top(), 1, option.rect.height()),
                         theme.color(Token::Border));
    }
    if (!table || !table->showsFocusAt(index))
        return;
    const QColor focus = theme.color(Token::Focus);
    if (table->selectionBehavior() != QAbstractItemView::SelectRows) {
        paintBox(painter, option.rect.adjusted(0, 0, -1, -1), QColor(), focus, Metric::radiusChip,
                 2);
        return;
    }
    const QRect &r = option.rect;
    painter.fillRect(QRect(r.left(), r.top(), r.width(), 2), focus);
    painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), focus);
    if (index.column() == table->edgeColumn(Qt::LeftEdge))
        painter.fillRect(QRect(r.left(), r.top(), 2, r.height()), focus);
    if (index.column() == table->edgeColumn(Qt::RightEdge))
        painter.fillRect(QRect(r.right() - 1, r.top(), 2, r.height()), focus);
}

void RowDelegate::paintGroup(QPainter &painter, const QRect &rect, const Theme &theme,
                             const QModelIndex &index) const
{
    painter.fillRect(rect, theme.color(Token::RowAlt));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                     theme.color(Token::Border));
    if (index.column() > 0)
        return;
    const QRect content = rect.adjusted(Metric::cellPadding, 0, -Metric::cellPadding, -1);
    paintIcon(painter, QRectF(content.left(), content.center().y() - 7, 14, 14), u"chevron-down"_qs,
              theme.color(Token::TextMuted));
    paintText(painter, content.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
              index.data().toString(), theme.font(TextSize::Caption, Weight::Strong),
              theme.color(Token::TextMuted));
}

void RowDelegate::paintContent(QPainter &painter, const QRect &rect, const Theme &theme,
                               const QModelIndex &index) const
{
    QRect room = rect;
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        paintCheck(painter, theme, room, Qt::CheckState(check.toInt()));
        room.setLeft(room.left() + checkSize + Theme::space(2));
    }
    const QVariant spark = index.data(Cell::Spark);
    if (spark.isValid()) {
        paintSparkline(painter, room, theme, spark.value<QList<int>>());
        return;
    }
    const QVariant kind = index.data(Cell::ChipKind);
    if (kind.isValid()) {
        const QString beside = index.data(Cell::ChipText).toString();
        const QString word = beside.isEmpty() ? index.data().toString() : beside;
        QString icon = index.data(Cell::ChipIcon).toString();
        if (icon.isEmpty())
            icon = lookOf(Kind(kind.toInt())).icon;
        if (beside.isEmpty()) {
            if (!word.isEmpty())
                paintChip(painter, theme, room, word, Kind(kind.toInt()), icon);
            return;
        }
        if (isRightAligned(index)) {
            const int figure = QFontMetrics(theme.font(m_size, Weight::Strong))
                                   .horizontalAdvance(index.data().toString());
            paintChip(painter, theme, room.adjusted(0, 0, -std::max(figure, 40) - 16, 0), word,
                      Kind(kind.toInt()), icon, Qt::AlignRight);
        } else {
            // After a text, at the end of the cell: the text gives way.
            paintChip(painter, theme, room, word, Kind(kind.toInt()), icon, Qt::AlignRight);
            room.setRight(room.right() - chipSize(theme, word).width() - Theme::space(2));
        }
    }
    paintLines(painter, room, theme, index);
}

void RowDelegate::paintLines(QPainter &painter, QRect rect, const Theme &theme,
                             const QModelIndex &index) const
{
    const QVariant unit = index.data(Cell::Unit);
    const QString icon = index.data(Cell::Icon).toString();
    const QString second = index.data(Cell::Second).toString();
    const QString suffix = index.data(Cell::Suffix).toString();
    const Weight weight = index.data(Cell::Strong).toBool() ? Weight::Strong : Weight::Regular;
    const QFont font = theme.font(m_size, weight);
    const QFont small = theme.font(TextSize::Caption);
    const QColor ink = theme.color(tokenOf(index.data(Cell::Ink), Token::Text));
    const bool right = isRightAligned(index);
    Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHCenter)
        side = Qt::AlignHCenter;
    if (!icon.isEmpty()) {
        paintIcon(painter, QRectF(rect.left(), rect.center().y() - 8, 16, 16), icon,
                  theme.color(Token::TextMuted));
        rect.setLeft(rect.left() + 16 + Theme::space(2));
    }
    if (unit.isValid()) {
        const QRect place(rect.right() + 1 - m_unitWidth, rect.top(), m_unitWidth, rect.height());
        paintText(painter, place, Qt::AlignLeft | Qt::AlignVCenter, unit.toString(),
                  theme.font(m_size), theme.color(Token::TextMuted));
        rect.setRight(place.left() - 1);
    }
    QRect first = rect;
    if (!second.isEmpty()) {
        const int top = theme.lineHeight(m_size);
        const int below = theme.lineHeight(TextSize::Caption);
        first.setTop(rect.top() + (rect.height() - top - below) / 2);
        first.setHeight(top);
        paintText(painter, QRect(rect.left(), first.bottom() + 1, rect.width(), below),
                  side | Qt::AlignVCenter, second, small,
                  theme.color(tokenOf(index.data(Cell::SecondInk), Token::TextMuted)));
    }
    int suffixWidth =
        suffix.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(suffix) + Theme::space(1);
    if (!right) {
        // What stands beside a text goes before the text itself is cut, and whole: half a code
        // tells nothing.
        const int left =
            first.width() - QFontMetrics(font).horizontalAdvance(index.data().toString());
        suffixWidth = left < suffixWidth ? 0 : suffixWidth;
    }
    const int drawn = paintText(painter, first.adjusted(0, 0, -suffixWidth, 0),
                                side | Qt::AlignVCenter, index.data().toString(), font, ink);
    if (suffixWidth > 0) {
        const int left = right ? first.right() + 1 - suffixWidth : first.left() + drawn;
        const int drop = (QFontMetrics(font).ascent() - QFontMetrics(small).ascent() -
                          (QFontMetrics(font).height() - QFontMetrics(small).height()) / 2);
        paintText(painter,
                  QRect(left + Theme::space(1), first.top() + drop, suffixWidth, first.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, suffix, small, theme.color(Token::TextFaint));
    }
}

int RowDelegate::figureWidth(const Theme &theme, const QModelIndex &index) const
{
    if (index.data(Cell::Spark).isValid())
        return 0;
    const QString text = index.data().toString();
    const QVariant kind = index.data(Cell::ChipKind);
    const QString beside = index.data(Cell::ChipText).toString();
    const int check = index.data(Qt::CheckStateRole).isValid() ? checkSize + Theme::space(2) : 0;
    if (kind.isValid() && beside.isEmpty())
        return text.isEmpty() ? 0 : check + chipSize(theme, text).width();
    if (!isRightAligned(index) && !isFigure(text))
        return 0;
    const Weight weight = index.data(Cell::Strong).toBool() ? Weight::Strong : Weight::Regular;
    const QFontMetrics small(theme.font(TextSize::Caption));
    const QString suffix = index.data(Cell::Suffix).toString();
    int first = QFontMetrics(theme.font(m_size, weight)).horizontalAdvance(text);
    if (isRightAligned(index) && !suffix.isEmpty())
        first += small.horizontalAdvance(suffix) + Theme::space(1);
    const QString second = index.data(Cell::Second).toString();
    const bool isWhole = isRightAligned(index) || isFigure(second); // else words, which may be cut
    int width = std::max(first, isWhole ? small.horizontalAdvance(second) : 0);
    if (index.data(Cell::Unit).isValid())
        width += m_unitWidth;
    if (kind.isValid())
        width += chipSize(theme, beside).width() + Theme::space(4);
    return check + width;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QFontMetrics metrics(theme.font(m_size, Weight::Strong));
    int width = 2 * Metric::cellPadding + metrics.horizontalAdvance(index.data().toString());
    if (index.data(Cell::ChipKind).isValid())
        width = 2 * Metric::cellPadding + chipSize(theme, index.data().toString()).width();
    if (index.data(Cell::Unit).isValid())
        width += m_unitWidth;
    if (index.data(Qt::CheckStateRole).isValid())
        width += checkSize + Theme::space(2);
    return {width, Metric::row};
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool checkable = (index.flags() & Qt::ItemIsUserCheckable) &&
                           index.data(Qt::CheckStateRole).isValid() &&
                           (index.flags() & Qt::ItemIsEnabled);
    if (!checkable)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    bool toggle = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggle = mouse->button() == Qt::LeftButton &&
                 mouse->position().x() < option.rect.left() + Metric::cellPadding + 32;
    } else if (event->type() == QEvent::KeyPress) {
        toggle = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!toggle)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setProperty("look", u"cell"_qs);
        line->setAlignment(isRightAligned(index) ? Qt::AlignRight : Qt::AlignLeft);
        line->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
        Theme::dress(line, m_size, Weight::Strong);
    }
    return editor;
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 1, -2, -3));
}

void paintSparkline(QPainter &painter, const QRect &rect, const Theme &theme,
                    const QList<int> &values)
{
    constexpr int height = 22;
    constexpr int gap = 2;
    if (values.isEmpty())
        return;
    const int width = std::min(72, rect.width());
    const int bar = std::max(2, (width - gap * int(values.size() - 1)) / int(values.size()));
    const int highest = std::max(1, *std::max_element(values.begin(), values.end()));
    const int bottom = rect.top() + (rect.height() + height) / 2;
    int x = rect.left();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool last = i == values.size() - 1;
        const int tall = values[i] <= 0 ? 1 : std::max(2, values[i] * height / highest);
        const QColor fill = values[i] <= 0 ? theme.color(Token::BorderStrong)
                            : last         ? theme.color(Token::Accent)
                                           : theme.faded(Token::Accent, 0.4);
        painter.fillRect(QRect(x, bottom - tall, bar, tall), fill);
        x += bar + gap;
    }
}

} // namespace cabas::ui
