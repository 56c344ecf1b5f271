// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reporttable.h"

#include <QStackedWidget>

namespace cabas::ui {

class FigureChart;
class ProvenanceChart;

/// The picture of a report that has one.
class ReportPictures : public QStackedWidget {
    Q_OBJECT
public:
    explicit ReportPictures(QWidget *parent = nullptr);

    static bool shows(const QString &report);
    void show(const ReportTable &table);
    using QStackedWidget::show;

private:
    ProvenanceChart *m_provenance;
    FigureChart *m_figures;
};

} // namespace cabas::ui
