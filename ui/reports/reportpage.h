// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

#include <QTimer>

#include <vector>

class QLabel;

class QStackedWidget;

namespace cabas::ui {

class Bands;
class FilterLine;
class FootLine;
class PageHead;
class PeriodPicker;
class ReportFigures;
class ReportChoice;
class ReportModel;
class ReportOutput;
class ReportPictures;
class ReportRows;
class TotalsRow;

/// One report: its figures, its rows, the way down from a row and out to a file or on paper.
class ReportPage : public Page {
    Q_OBJECT

public:
    ReportPage(Desk &desk, QWidget *parent);

    /// `about` is {name} or {name, first day, last day}; nothing goes on with what was there.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    /// What one came from, to go back up to.
    struct Place {
        QString name;
        QDate from;
        QDate to;
        int by;
    };
    void buildUi();
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeWait();
    void open(const QString &name);
    void cancel();
    void made(Result<ReportTable> report);
    void showView();
    void showTotals();
    void down(int row);
    /// A line of a statement opens its accounts; an account, or the first of a box, its ledger.
    void downTo(int row, const QString &accounts);
    void up();

    ReportModel *m_model = nullptr;
    ReportOutput *m_output = nullptr;
    ReportRows *m_table = nullptr;
    PageHead *m_head = nullptr;
    PeriodPicker *m_period = nullptr;
    FilterLine *m_filter = nullptr;
    ReportChoice *m_choice = nullptr;
    QStackedWidget *m_views = nullptr;
    ReportPictures *m_pictures = nullptr;
    ReportFigures *m_figures = nullptr;
    TotalsRow *m_totals = nullptr;
    QLabel *m_notes = nullptr;
    QWidget *m_wait = nullptr;
    FootLine *m_foot = nullptr;
    Bands *m_bands = nullptr;
    QTimer m_patience;
    PageWorker m_worker;
    QString m_name;
    std::vector<Place> m_above;
    int m_asked = 0;
};

Page *makeReportPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
