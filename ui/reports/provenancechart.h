// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reporttable.h"

#include <QScrollArea>

namespace cabas::ui {

class ShareChart;

/// The provenance report as a picture: for the whole and each family or supplier, which share of
/// what was sold and bought is organic, local and fair trade, and how far it came.
class ProvenanceChart : public QScrollArea {
    Q_OBJECT
public:
    explicit ProvenanceChart(QWidget *parent = nullptr);

    /// Shows a table that ProvenanceReport made: its totals first.
    void show(const ReportTable &table);
    using QScrollArea::show;

private:
    ShareChart *m_chart;
};

} // namespace cabas::ui
