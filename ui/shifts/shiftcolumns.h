// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QBoxLayout;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace cabas::ui {

/// Takes every widget out of a column.
void emptyColumn(QLayout *column);
QVBoxLayout *addColumn(QBoxLayout *body, int spacing);
/// A heading with a word at its right.
QWidget *makeColumnTitle(const QString &title, const QString &aside = {});

} // namespace cabas::ui
