// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace cabas::ui {

/// Gives a painted widget a value that screen readers follow: the amount of a BigAmount, the parts
/// of a progress bar. The widget's accessible name says what it is, this says how much.
void speakValue(QWidget *widget, const QString &value);

} // namespace cabas::ui
