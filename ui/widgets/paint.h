// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kind.h"

#include <QKeySequence>
#include <QRect>
#include <QString>

class QPainter;

namespace cabas::ui {

/// Strokes of the house, for widgets and delegates that paint themselves. All take device-
/// independent pixels; frames fall on whole pixels.

/// A rounded box with an inner border of `width` pixels (0: none).
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border,
              int radius, int width = 1);

/// A rounded box whose left edge is a thick bar of another colour.
void paintEdgedBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border,
                   const QColor &edge, int radius, int edgeWidth);

/// One line of text, elided at the right when it does not fit. Returns the width drawn.
int paintText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
              const QFont &font, const QColor &color);

/// What a key hint says: "Ctrl K", "Échap", "Ctrl ↵". Translated by Qt.
QString keyText(const QKeySequence &key);
/// The outer size of a key hint's box.
QSize keyBoxSize(const Theme &theme, const QString &text, TextSize size = TextSize::Key);
/// A key hint: its text in a 1 px rounded box of the same colour.
void paintKeyBox(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text,
                 const QColor &color, TextSize size = TextSize::Key);

/// The size of a chip: icon 14, word 12 semi-bold, 22 high.
QSize chipSize(const Theme &theme, const QString &text, bool withIcon = true);
/// A chip at the left (or right) of `rect`, centred in height; elides its word when it must.
void paintChip(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text,
               Kind kind, const QString &icon, Qt::Alignment alignment = Qt::AlignLeft);

/// A check box 16 pixels wide, at the left of `rect` and centred in height.
void paintCheck(QPainter &painter, const Theme &theme, const QRect &rect, Qt::CheckState state);
/// Its width.
constexpr int checkSize = 16;

/// Two colours mixed: `share` of `top` over `below`.
QColor mixed(const QColor &top, const QColor &below, qreal share);

} // namespace cabas::ui
