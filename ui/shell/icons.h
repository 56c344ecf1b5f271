// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace cabas::ui {

/// An icon of `resources/icons` (Lucide names: "printer", "package-open", or "logo") in the colour
/// of a token. It follows the theme and the device's pixel ratio by itself: keep it as long as you
/// like. Disabled buttons get it in the colour of disabled text.
QIcon icon(const QString &name, Token token = Token::Text);

/// The same drawn at once, `size` device-independent pixels wide; cached. Strokes are 2 of 24, and
/// finer (1.75) from 32 pixels.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio);

/// Paints an icon into a square of a widget or cell.
void paintIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &color);

/// Whether the set has the icon.
bool hasIcon(const QString &name);

} // namespace cabas::ui
