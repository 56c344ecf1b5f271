// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/paperbrush.h"

#include "core/barcode/symbol.h"

#include <algorithm>
#include <cmath>

namespace cabas::ui {

namespace {

constexpr double mmPerInch = 25.4;
/// Micrometres of a bar: readers want 264 at least.
constexpr double moduleMm = 0.3;

QFont fontOf(int size, bool strong)
{
    QFont font(QStringLiteral("Cabas Sans"));
    font.setPixelSize(std::max(1, size));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

PaperBrush::PaperBrush(QPainter &painter, int resolution)
    : m_painter(painter), m_scale(resolution / mmPerInch / unit)
{
    m_painter.save();
    m_painter.scale(m_scale, m_scale);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
    m_painter.setPen(Qt::black);
}

PaperBrush::~PaperBrush()
{
    m_painter.restore();
}

int PaperBrush::width(int size, bool strong, const QString &text) const
{
    return QFontMetrics(fontOf(size, strong)).horizontalAdvance(text);
}

void PaperBrush::text(const QRect &room, int size, bool strong, const QString &text,
                      Qt::Alignment alignment)
{
    m_painter.setPen(Qt::black);
    m_painter.setFont(fontOf(size, strong));
    const int wide = width(size, strong, text);
    // Paper has no tooltip: what is too long is drawn narrower, never cut.
    if (wide <= room.width() || room.width() <= 0) {
        m_painter.drawText(room, int(alignment | Qt::TextDontClip), text);
        return;
    }
    m_painter.save();
    m_painter.translate(room.topLeft());
    m_painter.scale(double(room.width()) / wide, 1);
    m_painter.drawText(QRect(0, 0, wide + 1, room.height()),
                       int((alignment & Qt::AlignVertical_Mask) | Qt::TextDontClip), text);
    m_painter.restore();
}

void PaperBrush::line(QPoint from, QPoint to, int thickness)
{
    m_painter.setPen(QPen(Qt::black, thickness));
    m_painter.drawLine(from, to);
}

void PaperBrush::frame(const QRect &rect, int thickness)
{
    m_painter.setPen(QPen(Qt::black, thickness));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect);
}

void PaperBrush::fill(const QRect &rect, const QColor &color)
{
    m_painter.fillRect(rect, color);
}

void PaperBrush::barcode(const QRect &room, const QString &code)
{
    const Result<BarSymbol> symbol = SymbolWriter::write(code);
    if (!symbol) {
        text(room, mm(4), false, code, Qt::AlignCenter);
        return;
    }
    constexpr int digits = 3 * unit;
    const QRectF place = m_painter.transform().mapRect(QRectF(room));
    const int module = std::max(1, int(std::ceil(moduleMm * unit * m_scale)));
    const int left = int(place.center().x()) - symbol->columns * module / 2;
    const int high = int(place.height() - digits * m_scale);
    m_painter.save();
    m_painter.resetTransform();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (int column = 0; column < symbol->columns; ++column) {
        if (symbol->isDark(column, 0))
            m_painter.fillRect(QRect(left + column * module, int(place.top()), module, high),
                               Qt::black);
    }
    m_painter.restore();
    text(QRect(room.left(), room.bottom() - digits, room.width(), digits), 50, false, code,
         Qt::AlignCenter);
}

} // namespace cabas::ui
