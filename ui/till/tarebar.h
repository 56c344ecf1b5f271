// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/tare.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace cabas::ui {

/// The shop's containers as keys, while a weight is asked: touching one takes it off.
class TareBar : public QWidget {
    Q_OBJECT

public:
    explicit TareBar(QWidget *parent = nullptr);

    /// As many of the lightest as fit in a row.
    void show(const std::vector<Tare> &tares);
    using QWidget::show;

Q_SIGNALS:
    void chosen(cabas::Quantity weight);

private:
    QHBoxLayout *m_row;
    std::vector<Tare> m_tares;
};

} // namespace cabas::ui
