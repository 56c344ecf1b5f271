// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/delivery.h"

#include <QWidget>

class QHBoxLayout;

namespace cabas::ui {

/// Who counts a delivery and on how many lines, in the bar of the page: the first few by name, the
/// others as a number.
class CounterNames : public QWidget {
    Q_OBJECT

public:
    explicit CounterNames(QWidget *parent = nullptr);

    void setCounters(const std::vector<CounterShare> &counters);

private:
    QHBoxLayout *m_row;
};

} // namespace cabas::ui
