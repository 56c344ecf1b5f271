// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cabas::ui {

/// Gives the keyboard to the next control of a window in the order of Tab, or to the one before.
/// Qt's own walk takes a page that hands its focus to a list for that list, and so goes past every
/// control above it; here only what has the keyboard itself is a stop. False where there is none.
bool goAlongTabOrder(QWidget &window, bool next);

} // namespace cabas::ui
