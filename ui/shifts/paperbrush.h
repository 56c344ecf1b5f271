// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace cabas::ui {

/// Draws on paper in twentieths of a millimetre, whatever the device: lines, texts, bar codes.
class PaperBrush {
public:
    /// Units of a millimetre.
    static constexpr int unit = 20;

    PaperBrush(QPainter &painter, int resolution);
    ~PaperBrush();
    PaperBrush(const PaperBrush &) = delete;
    PaperBrush &operator=(const PaperBrush &) = delete;

    static int mm(int millimetres) { return millimetres * unit; }
    /// `size` is the height of the letters' line in units.
    void text(const QRect &room, int size, bool strong, const QString &text,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    int width(int size, bool strong, const QString &text) const;
    void line(QPoint from, QPoint to, int thickness = 4);
    void frame(const QRect &rect, int thickness = 4);
    void fill(const QRect &rect, const QColor &color);
    /// A code in the middle of a room, its bars on whole dots of the device, digits under it.
    void barcode(const QRect &room, const QString &code);

private:
    QPainter &m_painter;
    double m_scale; ///< device dots in a unit
};

} // namespace cabas::ui
