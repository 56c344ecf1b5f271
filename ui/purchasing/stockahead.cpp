// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/stockahead.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int chartHeight = 104;
constexpr int leastWidth = 220;
constexpr int leastScale = 32;
constexpr int mark = 18; ///< the length of a line in the legend

/// Room above the highest stock for the words of what comes.
int head(int caption)
{
    return caption + 4;
}

} // namespace

StockAhead::StockAhead(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stock ahead"));
    speakValue(this, {});
}

void StockAhead::setDays(std::vector<StockDay> days, Quantity safety, Unit unit)
{
    m_days = std::move(days);
    m_safety = safety;
    m_unit = unit;
    tell();
    update();
}

void StockAhead::tell()
{
    if (m_days.empty())
        return;
    const QLocale locale = Language::locale();
    const StockDay &last = m_days.back();
    const auto words = [&](Quantity stock) { return quantityText(stock, m_unit, locale); };
    speakValue(this, tr("%1 today; on %2 %3 with the order, %4 without it")
                         .arg(words(m_days.front().with), dateText(last.day), words(last.with),
                              words(last.without)));
}

QSize StockAhead::sizeHint() const
{
    const int caption = Theme::of(this).lineHeight(TextSize::Caption);
    return {leastWidth, head(caption) + chartHeight + 2 * caption + 2 * Theme::space(2)};
}

/// The end of the scale: a round number of units, in thousandths.
qint64 StockAhead::top() const
{
    qint64 most = m_safety.milli();
    for (const StockDay &day : m_days)
        most = std::max({most, day.with.milli(), day.without.milli()});
    for (qint64 decade = 1'000;; decade *= 10) {
        for (const qint64 round : {2, 4, 6, 10}) {
            if (round * decade >= most)
                return round * decade;
        }
    }
}

QPointF StockAhead::placeOf(const StockDay &day, Quantity stock, const QRectF &room) const
{
    const auto days = std::max<qint64>(1, m_days.front().day.daysTo(m_days.back().day));
    const auto at = m_days.front().day.daysTo(day.day);
    return {room.left() + room.width() * double(at) / double(days),
            room.bottom() - room.height() * double(stock.milli()) / double(top())};
}

void StockAhead::paintScale(QPainter &painter, const QRectF &room) const
{
    const Theme &theme = Theme::of(this);
    const int caption = theme.lineHeight(TextSize::Caption);
    const QFont font = theme.font(TextSize::Caption);
    const QColor muted = theme.color(Token::TextMuted);
    const QLocale locale = Language::locale();
    for (const int half : {0, 1, 2}) {
        const int y = int(room.bottom() - room.height() * half / 2);
        painter.fillRect(QRect(int(room.left()), y, int(room.width()), 1),
                         theme.color(Token::Border));
        paintText(painter, QRect(0, y - caption / 2, int(room.left()) - 6, caption),
                  Qt::AlignRight | Qt::AlignVCenter, locale.toString(top() * half / 2'000), font,
                  muted);
    }
    // Days under the axis, as many as stand beside each other.
    const qint64 days = std::max<qint64>(1, m_days.front().day.daysTo(m_days.back().day));
    const qint64 step = std::max<qint64>(1, (days + 4) / 5);
    for (qint64 at = 0; at <= days; at += step) {
        const QDate day = m_days.front().day.addDays(at);
        const int x = int(room.left() + room.width() * double(at) / double(days));
        const QString word = days <= 10 ? locale.dayName(day.dayOfWeek(), QLocale::ShortFormat)
                                        : locale.toString(day, u"dd/MM"_qs);
        const int wide = QFontMetrics(font).horizontalAdvance(word) + 4;
        const int left = std::clamp(x - wide / 2, int(room.left()) - 8, width() - wide);
        paintText(painter, QRect(left, int(room.bottom()) + 4, wide, caption),
                  Qt::AlignHCenter | Qt::AlignVCenter, word, font, muted);
    }
}

void StockAhead::paintArrival(QPainter &painter, const QRectF &room) const
{
    const auto twice =
        std::adjacent_find(m_days.begin(), m_days.end(),
                           [](const StockDay &a, const StockDay &b) { return a.day == b.day; });
    if (twice == m_days.end())
        return;
    const Quantity came = (twice + 1)->with - twice->with;
    if (came <= Quantity())
        return;
    const QLocale locale = Language::locale();
    const Theme &theme = Theme::of(this);
    const int caption = theme.lineHeight(TextSize::Caption);
    const QString words =
        tr("%1, + %2")
            .arg(locale.dayName(twice->day.dayOfWeek()), quantityText(came, m_unit, locale));
    const QFont font = theme.font(TextSize::Caption, Weight::Strong);
    const QPointF top = placeOf(*twice, (twice + 1)->with, room);
    const int wide = QFontMetrics(font).horizontalAdvance(words) + 2;
    const int left = std::min(int(top.x()) + 6, width() - wide);
    const int y = std::max(0, int(top.y()) - caption - 2);
    paintText(painter, QRect(left, y, wide, caption), Qt::AlignLeft | Qt::AlignVCenter, words, font,
              theme.color(Token::Text));
}

void StockAhead::paintLegend(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const int caption = theme.lineHeight(TextSize::Caption);
    const QFont font = theme.font(TextSize::Caption);
    const int middle = height() - caption / 2;
    int x = 0;
    const auto add = [&](const QString &word, const QPen &pen) {
        painter.setPen(pen);
        painter.drawLine(x, middle, x + mark, middle);
        x += mark + 6;
        x +=
            paintText(painter, QRect(x, height() - caption, width() - x, caption),
                      Qt::AlignLeft | Qt::AlignVCenter, word, font, theme.color(Token::TextMuted)) +
            14;
    };
    add(tr("with the order"), QPen(theme.color(Token::Accent), 2));
    add(tr("without"), QPen(theme.color(Token::TextMuted), 2, Qt::DotLine));
    if (m_safety > Quantity())
        add(tr("kept in case"), QPen(theme.color(Token::WarningMark), 2, Qt::DashLine));
}

void StockAhead::paintEvent(QPaintEvent *)
{
    if (m_days.empty())
        return;
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const int caption = theme.lineHeight(TextSize::Caption);
    const QString most = Language::locale().toString(top() / 1'000);
    const int words = QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(most);
    const int scale = std::max(leastScale, words + 10);
    const QRectF room(scale, head(caption), width() - scale - 4, chartHeight);
    paintScale(painter, room);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath with, without;
    for (size_t at = 0; at < m_days.size(); ++at) {
        const QPointF high = placeOf(m_days[at], m_days[at].with, room);
        const QPointF low = placeOf(m_days[at], m_days[at].without, room);
        if (at == 0) {
            with.moveTo(high);
            without.moveTo(low);
        } else {
            with.lineTo(high);
            without.lineTo(low);
        }
    }
    if (m_safety > Quantity()) {
        const double y = placeOf(m_days.front(), m_safety, room).y();
        painter.setPen(QPen(theme.color(Token::WarningMark), 2, Qt::DashLine));
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    }
    painter.setPen(QPen(theme.color(Token::TextMuted), 2, Qt::DotLine));
    painter.drawPath(without);
    painter.setPen(QPen(theme.color(Token::Accent), 2));
    painter.drawPath(with);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintArrival(painter, room);
    paintLegend(painter);
}

} // namespace cabas::ui
