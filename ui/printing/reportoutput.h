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

/// What is to be written: its name for people, its last day, and how to make it, beside the
/// window where that takes long.
struct OutputWish {
    QString title;
    QDate day;
    std::function<Result<ReportTable>()> make;
};

/// The way out of a report or a list: what is seen, to a file or on paper.
class ReportOutput : public QObject {
    Q_OBJECT
public:
    /// Two buttons with words, the second the page's primary; or two small ones with icons, for
    /// the line above a list.
    enum class Look { Words, Icons };

    /// `seen` is asked in the window's thread; what it gives is made in another.
    ReportOutput(Desk &desk, std::function<OutputWish()> seen, QWidget *page,
                 Look look = Look::Words);

    /// "Export", with its forms in a menu.
    KeyButton *exportButton() const { return m_export; }
    KeyButton *printButton() const { return m_print; }

Q_SIGNALS:
    void refused(const cabas::Failure &failure);

private:
    enum class Form { Workbook, Spreadsheet, Program, Pdf };
    void write(Form form);
    void addForms();
    static Result<> written(const ReportTable &report, Form form, const QString &path);
    void preview();
    void choosePrinter();
    void chooseFor(const ReportTable &report);
    void print(const ReportTable &report, const std::shared_ptr<QPrinter> &printer);

    Desk &m_desk;
    PageWorker m_worker;
    std::function<OutputWish()> m_seen;
    QWidget *m_page;
    KeyButton *m_export = nullptr;
    KeyButton *m_print = nullptr;
};

} // namespace cabas::ui
