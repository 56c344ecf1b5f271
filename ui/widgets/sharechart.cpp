// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sharechart.h"

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

constexpr int whole = 10'000; // basis points
constexpr int nameWidth = 208;
constexpr int figureWidth = 64;
constexpr int barHeight = 10;
constexpr int square = 10;

/// The room of names beside the bars: as much as the text needs, a third of it all at the most.
int nameRoom(int all)
{
    return std::min(grown(nameWidth), all / 3);
}

} // namespace

ShareChart::ShareChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speakValue(this, {}); // before anything asks what kind of thing this is
}

void ShareChart::setHeads(const QStringList &columns, const QStringList &series)
{
    m_columns = columns;
    m_series = series;
    updateGeometry();
    update();
}

void ShareChart::setGroups(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    speak();
    updateGeometry();
    update();
}

void ShareChart::speak()
{
    QStringList lines;
    for (const Group &group : m_groups) {
        QStringList words{group.name};
        for (int column = 0; column < m_columns.size(); ++column) {
            const Place &place = group.places[size_t(column)];
            words << m_columns[column];
            for (int series = 0; series < m_series.size(); ++series) {
                if (const std::optional<int> share = place.shares[size_t(series)])
                    words << m_series[series] + u' ' + rateText(*share, Language::locale());
            }
        }
        lines << words.join(u", "_qs);
    }
    speakValue(this, lines.join(u". "_qs));
}

int ShareChart::headHeight() const
{
    return Theme::of(this).lineHeight(TextSize::Body) + Theme::space(4);
}

int ShareChart::rowHeight() const
{
    const Theme &theme = Theme::of(this);
    const int lines = int(m_series.size()) + 1;
    return lines * theme.lineHeight(TextSize::Caption) + Theme::space(4);
}

QSize ShareChart::sizeHint() const
{
    const int columns = std::max(1, int(m_columns.size()));
    return {grown(nameWidth) + columns * grown(200),
            headHeight() + rowHeight() * int(m_groups.size())};
}

QRect ShareChart::placeOf(int column, int top) const
{
    const int columns = std::max(1, int(m_columns.size()));
    const int names = nameRoom(this->width());
    const int width = (this->width() - names) / columns;
    return {names + column * width, top, width - Theme::space(5), rowHeight()};
}

void ShareChart::paintHead(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const QFont small = theme.font(TextSize::Caption);
    const QFont strong = theme.font(TextSize::Body, Weight::Strong);
    const int line = theme.lineHeight(TextSize::Body);
    for (int column = 0; column < m_columns.size(); ++column) {
        const QRect room = placeOf(column, 0);
        int x = room.left();
        x += paintText(painter, QRect(x, 0, room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                       m_columns[column], strong, theme.color(Token::Text));
        for (int series = 0; series < m_series.size(); ++series) {
            x += Theme::space(4);
            painter.fillRect(QRect(x, (line - square) / 2, square, square), theme.chart(series));
            x += square + Theme::space(1);
            x += paintText(painter, QRect(x, 0, room.right() - x, line),
                           Qt::AlignLeft | Qt::AlignVCenter, m_series[series], small,
                           theme.color(Token::TextMuted));
        }
    }
}

void ShareChart::paintBars(QPainter &painter, const Place &place, const QRect &room) const
{
    const Theme &theme = Theme::of(this);
    const QFont small = theme.font(TextSize::Caption);
    const int line = theme.lineHeight(TextSize::Caption);
    const int full = room.width() - grown(figureWidth);
    int top = room.top();
    for (int series = 0; series < m_series.size(); ++series, top += line) {
        const std::optional<int> share = place.shares[size_t(series)];
        const QRect track(room.left(), top + (line - barHeight) / 2, full, barHeight);
        painter.fillRect(track, theme.color(Token::Sunken));
        if (share)
            painter.fillRect(QRect(track.topLeft(), QSize(full * *share / whole, barHeight)),
                             theme.chart(series));
        paintText(painter, QRect(track.right() + Theme::space(2), top, grown(figureWidth), line),
                  Qt::AlignLeft | Qt::AlignVCenter,
                  share ? rateText(*share, Language::locale()) : u"–"_qs, small,
                  theme.color(Token::Text));
    }
    paintText(painter, QRect(room.left(), top, room.width(), line),
              Qt::AlignLeft | Qt::AlignVCenter, place.note, small, theme.color(Token::TextMuted));
}

void ShareChart::paintGroup(QPainter &painter, const Group &group, int top) const
{
    const Theme &theme = Theme::of(this);
    painter.fillRect(QRect(0, top - Theme::space(2), width(), 1), theme.chartGrid());
    paintText(
        painter,
        QRect(0, top, nameRoom(width()) - Theme::space(4), theme.lineHeight(TextSize::Caption)),
        Qt::AlignLeft | Qt::AlignVCenter, group.name, theme.font(TextSize::Body, Weight::Strong),
        theme.color(Token::Text));
    for (int column = 0; column < m_columns.size(); ++column)
        paintBars(painter, group.places[size_t(column)], placeOf(column, top));
}

void ShareChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintHead(painter);
    int top = headHeight();
    for (const Group &group : m_groups) {
        if (event->rect().intersects(QRect(0, top - Theme::space(2), width(), rowHeight())))
            paintGroup(painter, group, top);
        top += rowHeight();
    }
}

} // namespace cabas::ui
