// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

class QDialog;

namespace cabas::ui {

/// How words are laid that have no room beside each other with text much larger than designed: side
/// by side, and below each other from 150 % on.
QBoxLayout::Direction besideOrBelow();

/// Makes a dialog as wide as designed and as high as its words need then, within the window that it
/// stands over: Qt would give it two thirds of the screen.
void fitOver(QDialog *dialog, int designedWidth);

} // namespace cabas::ui
