// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurechart.h"

#include "core/reports/reportbars.h"
#include "ui/widgets/barchart.h"

namespace cabas::ui {

FigureChart::FigureChart(QWidget *parent) : QScrollArea(parent), m_chart(new BarChart)
{
    setObjectName(u"figure-chart"_qs);
    setWidget(m_chart);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The report, as bars"));
    m_chart->setAccessibleName(tr("The report, as bars"));
}

bool FigureChart::shows(const QString &report)
{
    return ReportBars::shows(report);
}

void FigureChart::show(const ReportTable &table)
{
    const std::optional<ReportBars> bars = ReportBars::of(table);
    if (!bars)
        return;
    std::vector<BarChart::Group> groups;
    for (const ReportBars::Group &group : bars->groups)
        groups.push_back({group.name, group.values});
    m_chart->setUpright(bars->isUpright);
    m_chart->setFigures(bars->series, std::move(groups));
}

} // namespace cabas::ui
