// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reporttable.h"

#include <QScrollArea>

namespace cabas::ui {

class BarChart;

/// A report of amounts as bars, for those that people would rather look at than read: income by
/// month, the result over years, margin by family, activities, budget, treasury.
class FigureChart : public QScrollArea {
    Q_OBJECT
public:
    explicit FigureChart(QWidget *parent = nullptr);

    /// Whether a report has such a picture.
    static bool shows(const QString &report);
    void show(const ReportTable &table);
    using QScrollArea::show;

private:
    BarChart *m_chart;
};

} // namespace cabas::ui
