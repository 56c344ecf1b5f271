// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int nameWidth = 208;
constexpr int figureWidth = 120;
constexpr int barHeight = 10;
constexpr int square = 10;
constexpr int standingHeight = 320;
constexpr int usualColumn = 56;
constexpr int leastColumn = 24;
constexpr int widestBar = 28;

/// The room of names and figures beside bars, in step with the size of the text.
int nameRoom()
{
    return grown(nameWidth);
}

int figureRoom()
{
    return grown(figureWidth);
}

/// Whole euros: the pennies of a chart are noise.
QString eurosText(qint64 cents)
{
    return Language::locale().toString(mulDivRounded(cents, 1, 100)) + QChar(0x202F) + u'€';
}

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speakValue(this, {}); // before anything asks what kind of thing this is
}

void BarChart::setUpright(bool isUpright)
{
    m_isUpright = isUpright;
    setSizePolicy(QSizePolicy::Expanding,
                  isUpright ? QSizePolicy::MinimumExpanding : QSizePolicy::Fixed);
    updateGeometry();
}

void BarChart::setFigures(const QStringList &series, std::vector<Group> groups)
{
    m_series = series;
    m_groups = std::move(groups);
    findScale();
    QStringList lines;
    for (const Group &group : m_groups) {
        QStringList words{group.name};
        for (size_t each = 0; each < group.values.size(); ++each)
            words << m_series.value(int(each)) + u' ' +
                         moneyText(group.values[each], Language::locale());
        lines << words.join(u", "_qs);
    }
    speakValue(this, lines.join(u". "_qs));
    updateGeometry();
    update();
}

void BarChart::findScale()
{
    Money low;
    Money high;
    for (const Group &group : m_groups) {
        for (const Money value : group.values) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    m_scale = ChartScale::of(low, high);
}

int BarChart::headHeight() const
{
    return Theme::of(this).lineHeight(TextSize::Body) + Theme::space(4);
}

int BarChart::rowHeight() const
{
    return std::max(1, int(m_series.size())) * Theme::of(this).lineHeight(TextSize::Caption) +
           Theme::space(4);
}

int BarChart::scaleRoom() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Caption));
    int widest = 0;
    for (qint64 value = m_scale.low; value <= m_scale.high; value += m_scale.step)
        widest = std::max(widest, metrics.horizontalAdvance(eurosText(value)));
    return widest + Theme::space(4);
}

QSize BarChart::sizeHint() const
{
    const int width = nameRoom() + figureRoom() + 240;
    if (m_isUpright)
        return {std::max(width, scaleRoom() + grown(usualColumn) * int(m_groups.size())),
                headHeight() + grown(standingHeight)};
    return {width, headHeight() + rowHeight() * int(m_groups.size())};
}

QSize BarChart::minimumSizeHint() const
{
    const QSize usual = sizeHint();
    // Where columns are too near for their names, every second or third one is named.
    return m_isUpright ? QSize(scaleRoom() + leastColumn * int(m_groups.size()), usual.height())
                       : usual;
}

int BarChart::namedEvery(int column) const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Caption));
    int widest = 0;
    for (const Group &group : m_groups)
        widest = std::max(widest, metrics.horizontalAdvance(group.name) + Theme::space(2));
    return std::max(1, (widest + column - 1) / std::max(1, column));
}

void BarChart::paintLegend(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const int line = theme.lineHeight(TextSize::Body);
    int x = m_isUpright ? scaleRoom() : nameRoom();
    for (int series = 0; series < m_series.size(); ++series) {
        painter.fillRect(QRect(x, (line - square) / 2, square, square), theme.chart(series));
        x += square + Theme::space(1);
        x += paintText(painter, QRect(x, 0, width() - x, line), Qt::AlignLeft | Qt::AlignVCenter,
                       m_series[series], theme.font(TextSize::Caption),
                       theme.color(Token::TextMuted));
        x += Theme::space(4);
    }
}

int BarChart::heightOf(Money value, int full) const
{
    return int(m_scale.lengthOf(value, full));
}

void BarChart::paintColumn(QPainter &painter, const QRect &room, size_t group, int zero) const
{
    const Theme &theme = Theme::of(this);
    const int column = room.width() / int(m_groups.size());
    const int left = room.left() + column * int(group);
    const int count = std::max(1, int(m_series.size()));
    const int bar = std::min((column - Theme::space(3)) / count, widestBar);
    int x = left + (column - bar * count) / 2;
    for (size_t series = 0; series < m_groups[group].values.size(); ++series, x += bar) {
        const int high = heightOf(m_groups[group].values[series], room.height());
        painter.fillRect(high >= 0 ? QRect(x, zero - high, bar - 2, high)
                                   : QRect(x, zero, bar - 2, -high),
                         theme.chart(int(series)));
    }
    // The newest is always named, and those a whole number of steps before it.
    const int every = namedEvery(column);
    if ((m_groups.size() - 1 - group) % size_t(every) != 0)
        return;
    const int over = column * (every - 1) / 2;
    const QRect name(left - over, room.bottom() + Theme::space(1), column + 2 * over,
                     theme.lineHeight(TextSize::Caption));
    paintText(painter, name.translated(std::min(0, width() - 1 - name.right()), 0),
              Qt::AlignHCenter | Qt::AlignVCenter, m_groups[group].name,
              theme.font(TextSize::Caption), theme.color(Token::Text));
}

void BarChart::paintStanding(QPainter &painter, const QRect &room) const
{
    const Theme &theme = Theme::of(this);
    const int line = theme.lineHeight(TextSize::Caption);
    const int zero = room.bottom() + heightOf(Money::fromCents(m_scale.low), room.height());
    for (qint64 value = m_scale.low; value <= m_scale.high; value += m_scale.step) {
        const int y = zero - heightOf(Money::fromCents(value), room.height());
        painter.fillRect(QRect(room.left(), y, room.width(), 1),
                         value == 0 ? theme.color(Token::TextMuted) : theme.chartGrid());
        paintText(painter, QRect(0, y - line / 2, room.left() - Theme::space(2), line),
                  Qt::AlignRight | Qt::AlignVCenter, eurosText(value),
                  theme.font(TextSize::Caption), theme.color(Token::TextMuted));
    }
    for (size_t group = 0; group < m_groups.size(); ++group)
        paintColumn(painter, room, group, zero);
}

void BarChart::paintLying(QPainter &painter, const Group &group, int top) const
{
    const Theme &theme = Theme::of(this);
    const int line = theme.lineHeight(TextSize::Caption);
    painter.fillRect(QRect(0, top - Theme::space(2), width(), 1), theme.chartGrid());
    paintText(painter, QRect(0, top, nameRoom() - Theme::space(4), line),
              Qt::AlignLeft | Qt::AlignVCenter, group.name,
              theme.font(TextSize::Body, Weight::Strong), theme.color(Token::Text));
    const int full = width() - nameRoom() - figureRoom();
    const int zero = nameRoom() - heightOf(Money::fromCents(m_scale.low), full);
    int y = top;
    for (size_t series = 0; series < group.values.size(); ++series, y += line) {
        const Money value = group.values[series];
        const int length = heightOf(value, full);
        const int middle = y + (line - barHeight) / 2;
        painter.fillRect(length >= 0 ? QRect(zero, middle, length, barHeight)
                                     : QRect(zero + length, middle, -length, barHeight),
                         theme.chart(int(series)));
        const int end = std::max(zero, zero + length);
        paintText(painter, QRect(end + Theme::space(2), y, figureRoom(), line),
                  Qt::AlignLeft | Qt::AlignVCenter, moneyText(value, Language::locale()),
                  theme.font(TextSize::Caption), theme.color(Token::Text));
    }
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_groups.empty())
        return;
    paintLegend(painter);
    if (m_isUpright) {
        const int foot = Theme::of(this).lineHeight(TextSize::Caption) + Theme::space(2);
        const int left = scaleRoom();
        paintStanding(painter,
                      QRect(left, headHeight(), width() - left, height() - headHeight() - foot));
        return;
    }
    int top = headHeight();
    for (const Group &group : m_groups) {
        paintLying(painter, group, top);
        top += rowHeight();
    }
}

} // namespace cabas::ui
