// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/counterchart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/shifts/storywords.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int chartHeight = 100;
constexpr int labelWidth = 44;
constexpr int dot = 4;
constexpr int mostLines = 5;
constexpr qint64 shiftUnit = 1000;
constexpr qint64 hourUnit = 60;

} // namespace

CounterChart::CounterChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Counter over twelve months"));
    speakValue(this, {});
}

qint64 CounterChart::unit() const
{
    return m_inMinutes ? hourUnit : shiftUnit;
}

void CounterChart::setPoints(const std::vector<CounterPoint> &points, QDate from, QDate to,
                             bool inMinutes)
{
    m_from = from;
    m_to = to;
    m_inMinutes = inMinutes;
    m_points = {{from, 0}};
    for (const CounterPoint &point : points) {
        if (point.day <= from)
            m_points.front().value = point.value;
        else if (point.day <= to)
            m_points.push_back(point);
    }
    m_least = -unit();
    m_most = unit();
    for (const CounterPoint &point : m_points) {
        m_least = std::min(m_least, point.value);
        m_most = std::max(m_most, point.value);
    }
    speakValue(this, spoken(m_points, from, inMinutes));
    update();
}

QString CounterChart::spoken(const std::vector<CounterPoint> &points, QDate from, bool inMinutes)
{
    QStringList words;
    for (const CounterPoint &point : points)
        words += tr("%1 from %2 on")
                     .arg(StoryWords::figure(point.value, inMinutes, true),
                          dateText(std::max(point.day, from)));
    return words.join(u", "_qs);
}

QSize CounterChart::sizeHint() const
{
    return {240, chartHeight};
}

qreal CounterChart::yOf(qint64 value, const QRectF &room) const
{
    return room.bottom() - room.height() * qreal(value - m_least) / qreal(m_most - m_least);
}

qreal CounterChart::xOf(QDate day, const QRectF &room) const
{
    const qint64 days = std::max<qint64>(1, m_from.daysTo(m_to));
    return room.left() + room.width() * qreal(m_from.daysTo(day)) / qreal(days);
}

void CounterChart::paintGrid(QPainter &painter, const QRectF &room) const
{
    const Theme &theme = Theme::of(this);
    const QFont font = theme.font(TextSize::Caption);
    const int high = theme.lineHeight(TextSize::Caption);
    const qint64 steps = (m_most - m_least) / unit();
    const qint64 every = std::max<qint64>(1, (steps + mostLines - 1) / mostLines) * unit();
    for (qint64 value = m_most / every * every; value >= m_least; value -= every) {
        const int y = int(yOf(value, room));
        painter.fillRect(QRectF(room.left(), y, room.width(), 1), theme.chartGrid());
        paintText(painter, QRect(0, y - high / 2, labelWidth - Theme::space(2), high),
                  Qt::AlignRight | Qt::AlignVCenter, StoryWords::figure(value, m_inMinutes, true),
                  font, theme.color(Token::TextMuted));
    }
    const QLocale locale = Language::locale();
    const auto month = [&](QDate day, Qt::Alignment side) {
        paintText(painter, QRect(int(room.left()), height() - high, int(room.width()), high), side,
                  locale.toString(day, u"MMM yyyy"_qs), font, theme.color(Token::TextMuted));
    };
    month(m_from, Qt::AlignLeft);
    month(m_to, Qt::AlignRight);
}

void CounterChart::paintLine(QPainter &painter, const QRectF &room) const
{
    const Theme &theme = Theme::of(this);
    QPainterPath path(QPointF(room.left(), yOf(m_points.front().value, room)));
    for (const CounterPoint &point : m_points) {
        const qreal x = xOf(point.day, room);
        path.lineTo(x, path.currentPosition().y());
        path.lineTo(x, yOf(point.value, room));
    }
    path.lineTo(room.right(), path.currentPosition().y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Accent));
    painter.drawEllipse(path.currentPosition(), dot, dot);
}

void CounterChart::paintEvent(QPaintEvent *)
{
    if (m_points.empty())
        return;
    QPainter painter(this);
    const int caption = Theme::of(this).lineHeight(TextSize::Caption);
    const QRectF room =
        QRectF(rect()).adjusted(labelWidth, Theme::space(2), -dot - 1, -caption - Theme::space(2));
    paintGrid(painter, room);
    paintLine(painter, room);
}

} // namespace cabas::ui
