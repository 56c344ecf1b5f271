// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/shifts/cyclerules.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shifts/shiftgrid.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int clockWidth = 36;
constexpr int pipWidth = 4;
constexpr int pipStep = 6;
constexpr int pipHeight = 12;
constexpr int gap = 4;
constexpr int warnSize = 12;
constexpr int taskFrom = 210; ///< a cell this wide has room for the task

} // namespace

/// Colours of one shift, and where its words stand.
struct ShiftGrid::Look {
    const Theme &theme;
    QColor ink;
    QColor mark;
    QColor words;
};

bool ShiftGrid::isFaint(const GridShift &shift) const
{
    const bool isWanted =
        m_task.isEmpty() || shift.shift.name == m_task || shift.skills.contains(m_task);
    return shift.shift.day < m_today || !m_strong.contains(shift.shift.day) || !isWanted;
}

void ShiftGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(this);
    painter.fillRect(viewport()->rect(), theme.color(Token::Surface));
    if (m_weekdays.empty() || m_tops.size() < 2)
        return;
    painter.translate(0, -verticalScrollBar()->value());
    const int weeks = int(m_tops.size()) - 1;
    painter.fillRect(QRect(0, 0, m_lefts.front(), m_tops.back()), theme.color(Token::Sunken));
    for (int row = 0; row < weeks; ++row) {
        paintWeek(painter, theme, row);
        for (int column = 0; column < int(m_weekdays.size()); ++column)
            paintDay(painter, theme, row, column);
    }
    const QColor line = theme.color(Token::Border);
    for (int row = 1; row < weeks; ++row)
        painter.fillRect(QRect(0, m_tops[size_t(row)], viewport()->width(), 1), line);
    for (size_t column = 0; column + 1 < m_lefts.size(); ++column)
        painter.fillRect(QRect(m_lefts[column], 0, 1, m_tops.back()), line);
    for (size_t index = 0; index < m_places.size(); ++index)
        paintShift(painter, theme, index);
}

void ShiftGrid::paintWeek(QPainter &painter, const Theme &theme, int row) const
{
    const QDate monday = m_monday.addDays(row * 7);
    const int top = m_tops[size_t(row)];
    const QRect room(0, top, m_lefts.front(), m_tops[size_t(row) + 1] - top);
    const int letter = theme.lineHeight(TextSize::Title);
    const int caption = theme.lineHeight(TextSize::Caption);
    const QRect both(0, room.center().y() - (letter + caption) / 2, room.width(), letter + caption);
    paintText(painter, QRect(both.topLeft(), QSize(both.width(), letter)), Qt::AlignCenter,
              CycleRules::letter(CycleRules::weekOf(m_policy, monday)),
              theme.font(TextSize::Title, Weight::Strong), theme.color(Token::Text));
    //: A week of the year, as short as it can be: W11
    const QString week = tr("W%1").arg(monday.weekNumber());
    paintText(painter, QRect(0, both.top() + letter, both.width(), caption), Qt::AlignCenter, week,
              theme.font(TextSize::Caption), theme.color(Token::TextMuted));
}

void ShiftGrid::paintDay(QPainter &painter, const Theme &theme, int row, int column) const
{
    const QLocale locale = Language::locale();
    const QDate day = dayOf(row, column);
    const int left = m_lefts[size_t(column)];
    const int top = m_tops[size_t(row)];
    const QRect cell(left, top, m_lefts[size_t(column) + 1] - left, m_tops[size_t(row) + 1] - top);
    const bool isToday = day == m_today;
    if (isToday)
        painter.fillRect(cell, theme.color(Token::AccentSoft));
    QString name = locale.toString(day, u"ddd d"_qs);
    name.remove(u'.');
    const bool isFaintDay = day < m_today || !m_strong.contains(day);
    const QRect head = cell.adjusted(px(7), px(3), -px(6), 0);
    const QRect words(head.topLeft(), QSize(head.width(), theme.lineHeight(TextSize::Body)));
    const int used = paintText(painter, words, Qt::AlignLeft | Qt::AlignVCenter, name,
                               theme.font(TextSize::Caption, Weight::Strong),
                               theme.color(isFaintDay ? Token::TextMuted : Token::Text));
    const QRect rest = words.adjusted(used + gap, 0, 0, 0);
    if (isToday) {
        const QFont strong = theme.font(TextSize::Caption, Weight::Strong);
        const bool fits = QFontMetrics(strong).horizontalAdvance(tr("today")) <= rest.width();
        //: Today, in as few letters as can be
        paintText(painter, rest, Qt::AlignRight | Qt::AlignVCenter, fits ? tr("today") : tr("tod."),
                  strong, theme.color(Token::Accent));
        return;
    }
    if (day.day() <= 7 && (day.day() == 1 || (column == 0 && row == 0)))
        paintText(painter, rest, Qt::AlignRight | Qt::AlignVCenter,
                  locale.toString(day, u"MMMM"_qs), theme.font(TextSize::Caption),
                  theme.color(Token::TextMuted));
}

void ShiftGrid::paintShift(QPainter &painter, const Theme &theme, size_t index) const
{
    const GridShift &each = m_calendar.shifts[index];
    const QRect &rect = m_places[index].rect;
    const bool isFaintShift = isFaint(each);
    const KindLook kind = lookOf(ShiftWords::kindOf(each.gap));
    const QColor fill =
        each.gap == Gap::None || isFaintShift ? QColor(Qt::transparent) : theme.color(kind.soft);
    const bool isCurrent = int(index) == m_current;
    const bool isTarget = int(index) == m_dropAt || (isCurrent && m_carrying);
    const bool isRinged = isTarget || isCurrent;
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect, isTarget ? theme.color(Token::Selection) : fill,
             isRinged ? theme.color(Token::Accent) : QColor(Qt::transparent), Metric::radiusChip,
             2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const Look look{theme, theme.color(isFaintShift ? Token::TextFaint : kind.text),
                    theme.color(isFaintShift ? Token::TextFaint : kind.mark),
                    theme.color(isFaintShift ? Token::TextFaint : Token::TextMuted)};
    const int line = rect.height() - linesOf(each) * px(19);
    QRect room(rect.left() + 2, rect.top(), rect.width() - 2 - gap, line);
    const QRect clock(room.left(), room.top(), px(clockWidth) - 2, room.height());
    paintText(painter, clock, Qt::AlignRight | Qt::AlignVCenter,
              ShiftWords::clock(each.shift.startMinute), theme.font(TextSize::Caption),
              each.gap == Gap::None || isFaintShift ? look.words : look.ink);
    room.setLeft(clock.right() + gap + 1);
    const QFont strong =
        theme.font(TextSize::Caption, isFaintShift ? Weight::Regular : Weight::Strong);
    const QString count = u"%1/%2"_qs.arg(each.shift.taken).arg(each.shift.places);
    room.setRight(
        room.right() -
        paintText(painter, room, Qt::AlignRight | Qt::AlignVCenter, count, strong, look.ink) - gap);
    if (each.gap == Gap::Many && !isFaintShift) {
        const int size = px(warnSize);
        paintIcon(painter,
                  QRectF(room.right() - size + 2, room.center().y() - size / 2 + 1, size, size),
                  kind.icon == u"circle-x" ? u"triangle-alert"_qs : kind.icon, look.ink);
        room.setRight(room.right() - size - 1);
    }
    if (!m_named && rect.width() >= px(taskFrom) && !each.shift.name.isEmpty()) {
        const int words = room.width() - each.shift.places * px(pipStep) - 2 * gap;
        paintText(painter, QRect(room.left(), room.top(), std::max(0, words), room.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, each.shift.name, theme.font(TextSize::Caption),
                  look.words);
        room.setLeft(room.left() + std::max(0, words) + gap);
    }
    paintPips(painter, look, room, each.shift);
    if (m_named)
        paintNames(painter, look, rect.adjusted(px(8), line, -gap, 0), each);
}

/// A pip a place, or a bar where they have no room.
void ShiftGrid::paintPips(QPainter &painter, const Look &look, const QRect &room,
                          const Shift &shift) const
{
    const int height = px(pipHeight);
    const int y = room.center().y() - height / 2 + 1;
    // Closer together before they give way to a bar.
    const bool isTight = shift.places * px(pipStep) > room.width() + gap;
    const int step = px(isTight ? pipStep - 1 : pipStep);
    if (shift.places * step > room.width() + gap) {
        constexpr int least = 12;
        if (room.width() < least)
            return;
        const QRect bar(room.left(), y + height / 3, room.width(), height / 3);
        painter.fillRect(bar, look.theme.color(Token::Sunken));
        painter.fillRect(
            QRect(bar.topLeft(),
                  QSize(bar.width() * std::min(shift.taken, shift.places) / shift.places,
                        bar.height())),
            look.mark);
        return;
    }
    for (int place = 0; place < shift.places; ++place) {
        const QRect pip(room.left() + place * step, y, px(pipWidth), height);
        if (place < shift.taken) {
            painter.fillRect(pip, look.mark);
        } else {
            painter.setPen(look.mark);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(pip.adjusted(0, 0, -1, -1));
        }
    }
}

/// Task, names and free places under the line of a shift.
void ShiftGrid::paintNames(QPainter &painter, const Look &look, const QRect &room,
                           const GridShift &shift) const
{
    const int height = px(19);
    int y = room.top();
    const auto write = [&](const QString &words, const QFont &font, const QColor &color) {
        paintText(painter, QRect(room.left(), y, room.width(), height),
                  Qt::AlignLeft | Qt::AlignVCenter, words, font, color);
        y += height;
    };
    const QFont font = look.theme.font(TextSize::Caption);
    if (!shift.shift.name.isEmpty())
        write(shift.shift.name, look.theme.font(TextSize::Caption, Weight::Strong), look.words);
    const int lines = (room.bottom() + 1 - y) / height;
    const int people = int(shift.names.size());
    const QColor ink = isFaint(shift) ? look.words : look.theme.color(Token::Text);
    for (int line = 0; line < lines; ++line) {
        const bool isLast = line + 1 == lines;
        if (isLast && people > lines)
            write(tr("and %n more", nullptr, people - line), font, look.words);
        else if (line < people)
            write(shift.names[line], font, ink);
        else
            write(tr("free place"), font, look.ink);
    }
}

} // namespace cabas::ui
