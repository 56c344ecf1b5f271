// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillpanel.h"

namespace cabas::ui {

class Desk;
class TouchGrid;

/// The goods without code in the place of the basket's lines, where the screen is too small for
/// them to stand beside it.
class TouchPanel : public TillPanel {
    Q_OBJECT

public:
    explicit TouchPanel(Desk &desk, QWidget *parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    void touched(const QString &code);

private:
    TouchGrid *m_grid;
};

} // namespace cabas::ui
