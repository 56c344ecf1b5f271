// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace cabas::ui {

/// A part of a page that scrolls where the window is too low for it; the ground of the page shows
/// through.
QScrollArea *makeScrolling(QWidget *part);

/// The columns of a page on one thing: what is known of it, and 336 pixels of what follows.
struct SheetColumns {
    QVBoxLayout *left;
    QVBoxLayout *right;
};
/// Adds both side by side to a column; they take what height is left.
SheetColumns addSheetColumns(QBoxLayout *column);

} // namespace cabas::ui
