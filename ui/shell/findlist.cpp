// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findlist.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace cabas::ui {

namespace {

constexpr int mostRows = 8;
constexpr int iconSize = 20;
constexpr int kindWidth = 144;

/// Draws a line of the palette.
class FindDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(this);
        return {0, std::max(int(Metric::rowTwoLines), theme.lineHeight(TextSize::Body) +
                                                          theme.lineHeight(TextSize::Caption) +
                                                          2 * Theme::space(2))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(this);
        const auto *model = static_cast<const FindModel *>(index.model());
        const FindChoice &choice = model->choice(index.row());
        const bool isChosen = (option.state & QStyle::State_Selected) != 0;
        const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
        if (isChosen)
            painter->fillRect(option.rect, theme.color(Token::Selection));
        else if (isHovered)
            painter->fillRect(option.rect, theme.color(Token::RowHover));
        if (isChosen)
            painter->fillRect(option.rect.left(), option.rect.top(), Metric::edge,
                              option.rect.height(), theme.color(Token::Accent));
        const QRect inner = option.rect.adjusted(Theme::space(4), Theme::space(2), -Theme::space(4),
                                                 -Theme::space(2));
        const QRect icon(inner.left(), inner.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        paintIcon(*painter, icon, choice.icon, theme.color(Token::TextMuted));
        paintWords(*painter, inner, theme, choice,
                   theme.color(isChosen ? Token::OnSelection : Token::Text));
    }

private:
    static void paintWords(QPainter &painter, const QRect &inner, const Theme &theme,
                           const FindChoice &choice, const QColor &ink)
    {
        const QColor muted = theme.color(Token::TextMuted);
        const int left = inner.left() + iconSize + Theme::space(3);
        const int right = inner.right() + 1 - kindWidth;
        const int first = theme.lineHeight(TextSize::Body);
        const bool hasDetail = !choice.detail.isEmpty();
        const QRect title(left, inner.top(), right - Theme::space(3) - left,
                          hasDetail ? first : inner.height());
        paintText(painter, title, Qt::AlignLeft | Qt::AlignVCenter, choice.title,
                  theme.font(TextSize::Body, Weight::Strong), ink);
        if (hasDetail)
            paintText(painter,
                      QRect(left, inner.top() + first, title.width(), inner.height() - first),
                      Qt::AlignLeft | Qt::AlignVCenter, choice.detail,
                      theme.font(TextSize::Caption), muted);
        const bool hasFigure = !choice.figure.isEmpty();
        const QRect kind(right, hasFigure ? inner.top() + first : inner.top(), kindWidth,
                         hasFigure ? inner.height() - first : inner.height());
        paintText(painter, kind, Qt::AlignRight | Qt::AlignVCenter, choice.kind,
                  theme.font(TextSize::Caption), muted);
        if (hasFigure)
            paintText(painter, QRect(right, inner.top(), kindWidth, first),
                      Qt::AlignRight | Qt::AlignVCenter, choice.figure, theme.font(TextSize::Body),
                      ink);
    }
};

} // namespace

void FindModel::show(std::vector<FindChoice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FindChoice &each = choice(index.row());
    if (role == Qt::DisplayRole)
        return each.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList words{each.kind, each.title, each.detail, each.figure};
        words.removeAll(QString());
        return words.join(u", "_qs);
    }
    return {};
}

FindList::FindList(FindModel *model, QWidget *parent) : QListView(parent)
{
    setObjectName(u"found"_qs);
    setModel(model);
    setItemDelegate(new FindDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void FindList::step(int by)
{
    const int rows = model()->rowCount();
    if (rows == 0)
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() + by : 0;
    setCurrentIndex(model()->index((row + rows) % rows, 0));
}

int FindList::heightOf(int rows, int room) const
{
    const int row = itemDelegate()->sizeHint({}, {}).height();
    return std::min({rows, mostRows, std::max(1, room / row)}) * row;
}

} // namespace cabas::ui
