// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpictures.h"

#include "ui/reports/figurechart.h"
#include "ui/reports/provenancechart.h"

namespace cabas::ui {

ReportPictures::ReportPictures(QWidget *parent)
    : QStackedWidget(parent), m_provenance(new ProvenanceChart), m_figures(new FigureChart)
{
    addWidget(m_provenance);
    addWidget(m_figures);
}

bool ReportPictures::shows(const QString &report)
{
    return report == u"provenance" || FigureChart::shows(report);
}

void ReportPictures::show(const ReportTable &table)
{
    if (table.name == u"provenance") {
        m_provenance->show(table);
        setCurrentWidget(m_provenance);
    } else if (FigureChart::shows(table.name)) {
        m_figures->show(table);
        setCurrentWidget(m_figures);
    }
}

} // namespace cabas::ui
