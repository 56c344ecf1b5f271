// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stattile.h"

#include "ui/shell/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace cabas::ui {

StatTile::StatTile(const QString &icon, const QString &figure, const QString &word, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_word(word)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigure(figure);
}

void StatTile::setFigure(const QString &figure)
{
    m_figure = figure;
    setAccessibleName(figure + u' ' + m_word);
    update();
}

void StatTile::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

QSize StatTile::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int words = QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(m_word);
    const int figure =
        QFontMetrics(theme.font(TextSize::Title, Weight::Strong)).horizontalAdvance(m_figure);
    return {48 + std::max(words, figure) + 12, 64 * theme.textFactor() / 100};
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const Token border = isChecked() ? Token::Accent : Token::Border;
    paintBox(painter, rect(), theme.color(underMouse() ? Token::RowHover : Token::Surface),
             theme.color(border), Metric::radiusControl, isChecked() ? 2 : 1);
    constexpr int icon = 20;
    const Token ink = m_kind == Kind::Neutral ? Token::TextMuted : lookOf(m_kind).text;
    paintIcon(painter, QRectF(16, (height() - icon) / 2.0, icon, icon), m_icon, theme.color(ink));
    const QFont large = theme.font(TextSize::Title, Weight::Strong);
    const QFont small = theme.font(TextSize::Caption);
    const int tall = theme.lineHeight(TextSize::Title) - 2;
    const int low = theme.lineHeight(TextSize::Caption);
    const QRect first(48, (height() - tall - low) / 2, width() - 56, tall);
    paintText(painter, first, Qt::AlignLeft | Qt::AlignVCenter, m_figure, large,
              theme.color(Token::Text));
    paintText(painter, QRect(first.left(), first.bottom() + 1, first.width(), low),
              Qt::AlignLeft | Qt::AlignVCenter, m_word, small, theme.color(Token::TextMuted));
}

bool StatTile::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

FigureCard::FigureCard(const QString &caption, const QString &figure, const QString &note,
                       const QString &icon, QWidget *parent)
    : Card(parent)
{
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(caption, TextSize::Body, Weight::Regular, Token::TextMuted), 1);
    if (!icon.isEmpty()) {
        auto *picture = new QLabel;
        const auto draw = [picture, icon] {
            picture->setPixmap(iconPixmap(icon, Theme::of(picture).color(Token::TextMuted), 18,
                                          picture->devicePixelRatioF()));
        };
        connect(&Theme::of(this), &Theme::changed, picture, draw);
        draw();
        head->addWidget(picture);
    }
    m_figure = makeLabel(QString(), TextSize::Figure, Weight::Strong);
    m_note = makeLabel(QString(), TextSize::Caption, Weight::Regular, Token::TextMuted);
    body()->setSpacing(0);
    body()->addLayout(head);
    body()->addWidget(m_figure);
    body()->addWidget(m_note);
    setPadding(Theme::space(3));
    setAccessibleName(caption);
    setFigure(figure, note);
}

void FigureCard::setFigure(const QString &figure, const QString &note)
{
    m_figure->setText(figure);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

FigureStrip::FigureStrip(QWidget *parent) : Card(parent)
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(Theme::space(4));
    body()->addLayout(m_row);
    setPadding(Theme::space(3));
}

int FigureStrip::addFigure(const QString &caption, const QString &figure)
{
    if (!m_figures.empty())
        m_row->addWidget(new Hairline(Qt::Vertical));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeLabel(caption, TextSize::Caption, Weight::Regular, Token::TextMuted));
    m_figures.push_back(makeLabel(figure, TextSize::Title, Weight::Strong));
    column->addWidget(m_figures.back());
    m_row->addLayout(column, 1);
    return int(m_figures.size()) - 1;
}

void FigureStrip::setFigure(int place, const QString &figure)
{
    m_figures[std::size_t(place)]->setText(figure);
}

FigureRow::FigureRow(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::space(4));
}

void FigureRow::addFigure(const QString &figure, const QString &caption)
{
    if (m_row->count() > 0)
        m_row->addWidget(new Hairline(Qt::Vertical));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeLabel(figure, TextSize::Title, Weight::Strong));
    column->addWidget(
        new ElidedLabel(caption, TextSize::Caption, Weight::Regular, Token::TextMuted));
    m_row->addLayout(column);
}

SumLines::SumLines(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::space(2));
}

void SumLines::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        while (QLayoutItem *inner = item->layout()->takeAt(0)) {
            inner->widget()->hide();
            inner->widget()->deleteLater();
            delete inner;
        }
        delete item;
    }
}

void SumLines::addLine(const QString &words, const QString &amount)
{
    add(words, amount, false);
}

void SumLines::addResult(const QString &words, const QString &amount)
{
    add(words, amount, true);
}

void SumLines::add(const QString &words, const QString &amount, bool result)
{
    const Weight weight = result ? Weight::Strong : Weight::Regular;
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(
        new ElidedLabel(words, TextSize::Body, weight, result ? Token::Text : Token::TextMuted), 1);
    row->addWidget(makeLabel(amount, TextSize::Body, weight));
    m_column->addLayout(row);
}

} // namespace cabas::ui
