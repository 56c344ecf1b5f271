// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cabas::ui {

class SegmentedControl;

/// How a report is looked at: what its rows add up by, and as a table or a chart, for the reports
/// that have a choice.
class ReportChoice : public QWidget {
    Q_OBJECT
public:
    explicit ReportChoice(QWidget *parent = nullptr);

    /// Offers what this report has to choose from; nothing where there is nothing.
    void setReport(const QString &name);
    /// The word for ReportRequest::by; empty where there is no choice.
    QString by() const;
    bool isChart() const;
    bool hasChart() const;

    /// The segment chosen, to come back to.
    int place() const;
    void setPlace(int place);

Q_SIGNALS:
    void byChanged();
    void chartChanged();

private:
    SegmentedControl *shown() const;

    QString m_report;
    SegmentedControl *m_sales;
    SegmentedControl *m_value;
    SegmentedControl *m_origin;
    SegmentedControl *m_statement;
    SegmentedControl *m_view;
};

} // namespace cabas::ui
