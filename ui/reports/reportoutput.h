// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reporttable.h"
#include "ui/shell/desk.h"
#include "ui/shell/pageworker.h"

#include <functional>
#include <memory>

class QPrinter;

namespace cabas::ui {

class KeyButton;

/// The way out of a report: what is seen, to a file or on paper.
class ReportOutput : public QObject {
    Q_OBJECT
public:
    /// `seen` gives the report with the rows as they are shown.
    ReportOutput(Desk &desk, std::function<ReportTable()> seen, QWidget *page);

    /// "Export", with its forms in a menu.
    KeyButton *exportButton() const { return m_export; }
    KeyButton *printButton() const { return m_print; }

Q_SIGNALS:
    void refused(const cabas::Failure &failure);

private:
    enum class Form { Workbook, Spreadsheet, Program, Pdf };
    void write(Form form);
    static Result<> written(const ReportTable &report, Form form, const QString &path);
    void choosePrinter();
    void print(const ReportTable &report, const std::shared_ptr<QPrinter> &printer);

    Desk &m_desk;
    PageWorker m_worker;
    std::function<ReportTable()> m_seen;
    QWidget *m_page;
    KeyButton *m_export;
    KeyButton *m_print;
};

} // namespace cabas::ui
