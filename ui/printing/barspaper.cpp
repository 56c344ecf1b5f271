// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/barspaper.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/printing/reportlayout.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

// In millimetres.
constexpr double line = 3.4; ///< of text
constexpr double legend = 6;
constexpr double standing = 58; ///< columns and their names
constexpr double scaleWidth = 20;
constexpr double nameWidth = 46;
constexpr double figureWidth = 26;
constexpr double widestBar = 7;
constexpr double between = 2; ///< two groups that lie under each other
constexpr double square = 2.2;
constexpr double hairline = 0.1;
constexpr int points = 7;

double groupHeight(const ReportBars &bars)
{
    return line * double(std::max<qsizetype>(1, bars.series.size())) + between;
}

/// The bars under the painter, in millimetres of the page.
class Chart {
public:
    Chart(QPainter &painter, double dots, const QRectF &place, const ReportBars &bars)
        : m_painter(painter), m_dots(dots), m_place(place), m_bars(bars), m_scale(bars.scale())
    {
        m_painter.setFont(ReportLayout::font(points, false));
    }

    void paint()
    {
        paintLegend();
        if (m_bars.isUpright) {
            paintStanding(QRectF(m_place.x() + scaleWidth, m_place.y() + legend,
                                 m_place.width() - scaleWidth, standing - line - between));
            return;
        }
        double top = m_place.y() + legend;
        for (const ReportBars::Group &group : m_bars.groups) {
            paintLying(group, top);
            top += groupHeight(m_bars);
        }
    }

private:
    QRectF inDots(const QRectF &place) const
    {
        return {place.x() * m_dots, place.y() * m_dots, place.width() * m_dots,
                place.height() * m_dots};
    }

    void text(const QRectF &place, Qt::Alignment side, const QString &words)
    {
        const QRectF room = inDots(place);
        m_painter.setPen(Qt::black);
        m_painter.drawText(
            room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
            m_painter.fontMetrics().elidedText(words, Qt::ElideRight, int(room.width()) + 1));
    }

    void bar(const QRectF &place, int series)
    {
        static constexpr std::array<QRgb, 3> shades{0xFF2748A4, 0xFFD3A73A, 0xFFFFFFFF};
        m_painter.setPen(QPen(QColor(0xFF1D2A24), hairline * m_dots));
        m_painter.setBrush(QColor(shades[size_t(series) % shades.size()]));
        m_painter.drawRect(inDots(place.normalized()));
    }

    void paintLegend()
    {
        double x = m_place.x() + (m_bars.isUpright ? scaleWidth : nameWidth);
        for (int series = 0; series < m_bars.series.size(); ++series) {
            const QString &words = m_bars.series[series];
            bar({x, m_place.y() + (line - square) / 2, square, square}, series);
            const double width = m_painter.fontMetrics().horizontalAdvance(words) / m_dots + 1;
            text({x + square + 1, m_place.y(), width, line}, Qt::AlignLeft, words);
            x += square + width + 5;
        }
    }

    double length(Money amount, double full) const
    {
        constexpr qint64 fine = 1'000'000;
        return double(m_scale.lengthOf(amount, fine)) * full / fine;
    }

    void paintStanding(const QRectF &room)
    {
        const double zero = room.bottom() + length(Money::fromCents(m_scale.low), room.height());
        for (qint64 value = m_scale.low; value <= m_scale.high; value += m_scale.step) {
            const double y = zero - length(Money::fromCents(value), room.height());
            m_painter.setPen(QPen(value == 0 ? Qt::black : Qt::lightGray, hairline * m_dots));
            m_painter.drawLine(QPointF(room.left() * m_dots, y * m_dots),
                               QPointF(room.right() * m_dots, y * m_dots));
            text({m_place.x(), y - line / 2, scaleWidth - 2, line}, Qt::AlignRight,
                 Language::locale().toString(value / 100) + QChar(0x202F) + u'€');
        }
        const double column = room.width() / double(m_bars.groups.size());
        const double count = double(std::max<qsizetype>(1, m_bars.series.size()));
        const double width = std::min((column - between) / count, widestBar);
        double left = room.left();
        for (const ReportBars::Group &group : m_bars.groups) {
            double x = left + (column - width * count) / 2;
            for (size_t series = 0; series < group.values.size(); ++series, x += width) {
                const double high = length(group.values[series], room.height());
                bar({x, zero, width, -high}, int(series));
            }
            text({left, room.bottom() + 1, column, line}, Qt::AlignHCenter, group.name);
            left += column;
        }
    }

    void paintLying(const ReportBars::Group &group, double top)
    {
        text({m_place.x(), top, nameWidth - 2, line}, Qt::AlignLeft, group.name);
        const double full = m_place.width() - nameWidth - figureWidth;
        const double zero = m_place.x() + nameWidth - length(Money::fromCents(m_scale.low), full);
        double y = top;
        for (size_t series = 0; series < group.values.size(); ++series, y += line) {
            const double wide = length(group.values[series], full);
            bar({zero, y + 0.4, wide, line - 0.8}, int(series));
            text({std::max(zero, zero + wide) + 1, y, figureWidth, line}, Qt::AlignLeft,
                 moneyText(group.values[series], Language::locale()));
        }
    }

    QPainter &m_painter;
    double m_dots;
    QRectF m_place;
    const ReportBars &m_bars;
    ChartScale m_scale;
};

} // namespace

double BarsPaper::height(ReportBars &bars, double room)
{
    if (bars.isUpright)
        return legend + standing;
    bars.keepLargest(size_t(std::max(1.0, (room - legend) / groupHeight(bars))));
    return legend + groupHeight(bars) * double(bars.groups.size());
}

void BarsPaper::paint(QPainter &painter, double dots, const QRectF &place, const ReportBars &bars)
{
    painter.save();
    Chart(painter, dots, place, bars).paint();
    painter.restore();
}

} // namespace cabas::ui
