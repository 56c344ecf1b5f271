// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cabas::ui {

/// Gives a widget a fixed width that was designed for text of the usual size, in pixels, and keeps
/// it in step with the size that a person chose.
void growWidth(QWidget *widget, int designed);
/// The same for a width that it may exceed.
void growLeastWidth(QWidget *widget, int designed);
/// The same for one that may be narrower or wider, within two such widths.
void growWidthBetween(QWidget *widget, int least, int most);
/// The same for its height.
void growHeight(QWidget *widget, int designed);
/// A length in step with the size of the text now in force.
int grown(int designed);

} // namespace cabas::ui
