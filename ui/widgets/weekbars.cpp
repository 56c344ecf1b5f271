// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekbars.h"

#include "ui/shell/theme.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int barsHeight = 96;
constexpr int leastWidth = 220;
constexpr int gap = 4;
constexpr int tick = 4;
constexpr float pale = 0.4F; ///< of weeks that are over

} // namespace

WeekBars::WeekBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speakValue(this, {});
}

void WeekBars::setBars(std::vector<Bar> bars, qint64 usual, const QString &mostWords,
                       const QString &usualWords, const QString &fromWords, const QString &toWords,
                       const QString &spoken)
{
    m_bars = std::move(bars);
    m_usual = usual;
    m_mostWords = mostWords;
    m_usualWords = usualWords;
    m_fromWords = fromWords;
    m_toWords = toWords;
    speakValue(this, spoken);
    update();
}

QSize WeekBars::sizeHint() const
{
    const int caption = Theme::of(this).lineHeight(TextSize::Caption);
    return {grown(leastWidth), caption + grown(barsHeight) + tick + Theme::space(2) + caption};
}

void WeekBars::paintBars(QPainter &painter, const QRect &room, qint64 most) const
{
    const Theme &theme = Theme::of(this);
    const int count = int(m_bars.size());
    for (int at = 0; at < count; ++at) {
        const Bar &bar = m_bars[size_t(at)];
        const int left = room.left() + room.width() * at / count;
        const int right = room.left() + room.width() * (at + 1) / count - gap;
        const int height = int(bar.value <= 0 ? 0 : bar.value * room.height() / most);
        const QRect rect(left, room.bottom() - height + 1, right - left, height);
        QColor ink = theme.color(Token::Accent);
        if (at + 1 < count)
            ink.setAlphaF(pale);
        if (bar.isOutlined)
            paintBox(painter, rect, QColor(), theme.color(Token::Accent), 0, 1);
        else
            painter.fillRect(rect, ink);
        if (bar.isMarked)
            painter.fillRect(QRect(left, room.bottom() + 3, right - left, tick),
                             theme.color(Token::WarningMark));
    }
}

void WeekBars::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const int caption = theme.lineHeight(TextSize::Caption);
    const QFont plain = theme.font(TextSize::Caption);
    const QRect room(0, caption, width(), grown(barsHeight));
    qint64 most = std::max<qint64>(1, m_usual);
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.value);
    paintBars(painter, room, most);
    painter.fillRect(QRect(0, room.bottom() + 1, width(), 1), theme.color(Token::Border));
    const QColor muted = theme.color(Token::TextMuted);
    // Two texts share a line, half of it each: large text is cut rather than written over.
    const int half = width() / 2 - Theme::space(1);
    paintText(painter, QRect(0, 0, m_usual > 0 ? half : width(), caption),
              Qt::AlignLeft | Qt::AlignVCenter, m_mostWords, plain, muted);
    if (m_usual > 0) {
        const int y = room.bottom() - int(m_usual * room.height() / most);
        painter.setPen(QPen(theme.color(Token::WarningMark), 2, Qt::DashLine));
        painter.drawLine(0, y, width(), y);
        paintText(painter, QRect(width() - half, 0, half, caption),
                  Qt::AlignRight | Qt::AlignVCenter, m_usualWords, plain,
                  theme.color(Token::Warning));
    }
    const QRect axis(0, room.bottom() + tick + Theme::space(2), half, caption);
    paintText(painter, axis, Qt::AlignLeft | Qt::AlignVCenter, m_fromWords, plain, muted);
    paintText(painter, axis.translated(width() - half, 0), Qt::AlignRight | Qt::AlignVCenter,
              m_toWords, plain, muted);
}

} // namespace cabas::ui
