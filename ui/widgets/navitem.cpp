// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navitem.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int designedGlyph = 18;
constexpr int disc = 32;
constexpr int textRoom = 20; ///< of the row's height, for the words

} // namespace

NavItem::NavItem(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rename();
}

void NavItem::setCount(int count)
{
    m_count = count;
    rename();
}

void NavItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    update();
}

void NavItem::setRowHeight(int height)
{
    if (m_height == height)
        return;
    m_height = height;
    updateGeometry();
}

void NavItem::setIndented(bool indented)
{
    m_indented = indented;
    update();
}

void NavItem::rename()
{
    setAccessibleName(m_count > 0 ? u"%1, %L2"_qs.arg(text()).arg(m_count) : text());
    update();
}

QSize NavItem::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Body));
    return {m_collapsed ? 40 : Metric::nav - 2 * Theme::space(2),
            std::max(m_height, metrics.height() + m_height - textRoom)};
}

void NavItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool here = isChecked();
    if (here) {
        paintEdgedBox(painter, rect(), theme.color(Token::AccentSoft),
                      theme.color(Token::AccentSoft), theme.color(Token::Accent),
                      Metric::radiusControl, 3);
    } else if (underMouse()) {
        paintBox(painter, rect(), theme.color(Token::RowHover), QColor(), Metric::radiusControl, 0);
    }
    const QColor ink = theme.color(here ? Token::Accent : Token::TextMuted);
    const int indent = m_indented ? Theme::space(4) : 0;
    const int factor = theme.textFactor();
    const int glyph = designedGlyph * factor / 100;
    const qreal left = m_collapsed ? (width() - glyph) / 2.0 : 10 + indent;
    paintIcon(painter, QRectF(left, (height() - glyph) / 2.0, glyph, glyph), m_icon, ink);
    if (m_collapsed)
        return;
    QRect room = rect().adjusted(20 + glyph + indent, 0, -10, 0);
    if (m_count > 0) {
        const int drawn =
            paintText(painter, room, Qt::AlignRight | Qt::AlignVCenter, u"%L1"_qs.arg(m_count),
                      theme.font(TextSize::Caption, Weight::Strong), ink);
        room.setRight(room.right() - drawn - Theme::space(2));
    }
    paintText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, text(),
              theme.font(TextSize::Body, here ? Weight::Strong : Weight::Regular), ink);
}

bool NavItem::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps"));
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    speakValue(this, tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps[step]));
    update();
}

QSize StepBar::sizeHint() const
{
    return {640, 64};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
    const auto fontOf = [&](int step) {
        return theme.font(TextSize::CounterRow,
                          step == m_current ? Weight::Strong : Weight::Regular);
    };
    constexpr int margin = 32;
    constexpr int gap = 12;
    int words = 0;
    for (int i = 0; i < m_steps.size(); ++i)
        words += disc + gap + QFontMetrics(fontOf(i)).horizontalAdvance(m_steps[i]);
    const int lines = int(m_steps.size()) - 1;
    const int room = lines > 0 ? std::max(0, (width() - 2 * margin - words) / lines) : 0;
    int x = margin;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool here = i == m_current;
        const QRect circle(x, (height() - disc) / 2, disc, disc);
        paintBox(painter, circle,
                 theme.color(here            ? Token::Accent
                             : i < m_current ? Token::SuccessSoft
                                             : Token::Sunken),
                 QColor(), disc / 2, 0);
        if (i < m_current) {
            paintIcon(painter, circle.adjusted(8, 8, -8, -8), u"check"_qs,
                      theme.color(Token::Success));
        } else {
            paintText(painter, circle, Qt::AlignCenter, QString::number(i + 1),
                      theme.font(TextSize::Body, Weight::Strong),
                      theme.color(here ? Token::OnAccent : Token::TextMuted));
        }
        x += disc + gap;
        const int wide = QFontMetrics(fontOf(i)).horizontalAdvance(m_steps[i]);
        paintText(painter, QRect(x, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter,
                  m_steps[i], fontOf(i), theme.color(here ? Token::Text : Token::TextMuted));
        x += wide;
        if (i < lines && room > 32) {
            painter.fillRect(QRect(x + 16, height() / 2, room - 32, 1), theme.color(Token::Border));
        }
        x += room;
    }
}

} // namespace cabas::ui
