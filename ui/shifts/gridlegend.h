// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cabas::ui {

/// What the colours of the calendar say, in words, and how one walks in it.
class GridLegend : public QWidget {
    Q_OBJECT

public:
    explicit GridLegend(QWidget *parent = nullptr);
};

} // namespace cabas::ui
