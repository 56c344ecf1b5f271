// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepchart.h"

#include "ui/shell/theme.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int lineHeight = 72; ///< from the highest value to the axis
constexpr int dot = 4;
constexpr int leastWidth = 200;

int captionHeight(const Theme &theme)
{
    return theme.lineHeight(TextSize::Caption);
}

} // namespace

StepChart::StepChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speakValue(this, {}); // before anything asks what kind of thing this is
}

void StepChart::setSteps(std::vector<Step> steps, QDate from, QDate to, const QString &fromWords,
                         const QString &toWords, const QString &spoken)
{
    m_steps = std::move(steps);
    m_from = from;
    m_to = to;
    m_fromWords = fromWords;
    m_toWords = toWords;
    speakValue(this, spoken);
    updateGeometry();
    update();
}

QSize StepChart::sizeHint() const
{
    const int caption = captionHeight(Theme::of(this));
    return {grown(leastWidth), caption + grown(lineHeight) + Theme::space(1) + caption};
}

QSize StepChart::minimumSizeHint() const
{
    return sizeHint();
}

QPointF StepChart::placeOf(const Step &step, const QRectF &room) const
{
    const auto [least, most] =
        std::minmax_element(m_steps.begin(), m_steps.end(),
                            [](const Step &a, const Step &b) { return a.value < b.value; });
    const qint64 span = std::max<qint64>(1, most->value - least->value);
    const qint64 days = std::max<qint64>(1, m_from.daysTo(m_to));
    const qint64 at = std::clamp<qint64>(m_from.daysTo(step.from), 0, days);
    // One price all along runs through the middle.
    const qreal share =
        most->value == least->value ? 0.5 : qreal(step.value - least->value) / qreal(span);
    // Two thirds of the height: the line never touches the axis, which would look like nothing.
    return {room.left() + room.width() * qreal(at) / qreal(days),
            room.bottom() - room.height() / 4 - room.height() * share * 2 / 3};
}

void StepChart::paintLine(QPainter &painter, const QRectF &room) const
{
    const Theme &theme = Theme::of(this);
    QPainterPath path(placeOf(m_steps.front(), room));
    for (const Step &step : m_steps) {
        const QPointF next = placeOf(step, room);
        path.lineTo(next.x(), path.currentPosition().y());
        path.lineTo(next);
    }
    path.lineTo(room.right() - dot, path.currentPosition().y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Accent));
    painter.drawEllipse(path.currentPosition(), dot, dot);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void StepChart::paintWords(QPainter &painter, const QRectF &room) const
{
    const Theme &theme = Theme::of(this);
    const int caption = captionHeight(theme);
    const QFont plain = theme.font(TextSize::Caption);
    const QFont strong = theme.font(TextSize::Caption, Weight::Strong);
    const QColor muted = theme.color(Token::TextMuted);
    const auto above = [&](const Step &step) {
        return QRect(int(room.left()), int(placeOf(step, room).y()) - caption - 3,
                     int(room.width()), caption);
    };
    const Step &last = m_steps.back();
    if (m_steps.front().words != last.words)
        paintText(painter, above(m_steps.front()).adjusted(4, 0, 0, 0),
                  Qt::AlignLeft | Qt::AlignVCenter, m_steps.front().words, plain, muted);
    // A line that comes down to its end would run through words above it.
    const bool isFalling = m_steps.size() > 1 && m_steps[m_steps.size() - 2].value > last.value;
    const QRect place =
        isFalling ? above(last).translated(0, caption + 3 + int(dot) + 2) : above(last);
    paintText(painter, place, Qt::AlignRight | Qt::AlignVCenter, last.words, strong,
              theme.color(Token::Text));
    const QRect axis(int(room.left()), int(room.bottom()) + Theme::space(1), int(room.width()),
                     caption);
    paintText(painter, axis, Qt::AlignLeft | Qt::AlignVCenter, m_fromWords, plain, muted);
    paintText(painter, axis, Qt::AlignRight | Qt::AlignVCenter, m_toWords, plain, muted);
}

void StepChart::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QRectF room(0, captionHeight(theme), width(), grown(lineHeight));
    painter.fillRect(QRectF(room.left(), room.bottom(), room.width(), 1),
                     theme.color(Token::Border));
    paintLine(painter, room);
    paintWords(painter, room);
}

} // namespace cabas::ui
