// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/datatable.h"

namespace cabas::ui {

class ReportModel;

/// The rows of a report: sorted by a press on a head, columns as wide as what they hold.
class ReportRows : public DataTable {
    Q_OBJECT
public:
    explicit ReportRows(ReportModel *model, QWidget *parent = nullptr);

    /// Fits the columns to the rows that are there; the widest text takes what is left.
    void fit();
    /// In the report's own order again.
    void unsort();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The widest text takes what is left, numbers alone share it. Where there is too little, texts
    /// give way, then the table is scrolled.
    void share();
    bool isText(int column) const;

    ReportModel *m_report;
    std::vector<int> m_natural; ///< width of each column by what stands in it
    int m_widest = -1;          ///< the column of the widest text, or -1
};

/// The sums of a report as figures side by side, four at most.
class ReportFigures : public QWidget {
    Q_OBJECT
public:
    explicit ReportFigures(ReportModel *model, QWidget *parent = nullptr);

    void renew();

private:
    ReportModel *m_report;
    std::vector<QWidget *> m_cards;
};

} // namespace cabas::ui
