// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportoutput.h"

#include "core/base/day.h"
#include "core/reports/reportworkbook.h"
#include "core/reports/reportwriter.h"
#include "ui/printing/reportpaper.h"
#include "ui/printing/reportpreview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"

#include <QDir>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QShortcut>

namespace cabas::ui {

namespace {

Result<> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Ok{};
    return storageFailure(
        ReportOutput::tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace

ReportOutput::ReportOutput(Desk &desk, std::function<OutputWish()> seen, QWidget *page, Look look)
    : QObject(page), m_desk(desk), m_seen(std::move(seen)), m_page(page)
{
    if (look == Look::Words) {
        m_export = new KeyButton(tr("Export"));
        m_export->setIconName(u"download"_qs);
        m_export->setKey(QKeySequence(Qt::CTRL | Qt::Key_E));
        m_print = new KeyButton(tr("Print"), KeyButton::Role::Primary);
        m_print->setIconName(u"printer"_qs);
        m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    } else {
        m_export = KeyButton::iconOnly(u"download"_qs, tr("Export"));
        m_print = KeyButton::iconOnly(u"printer"_qs, tr("Print"));
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), page);
        connect(shortcut, &QShortcut::activated, m_print, &QPushButton::click);
    }
    m_export->setObjectName(u"export-report"_qs);
    m_print->setObjectName(u"print-report"_qs);
    addForms();
    connect(m_print, &QPushButton::clicked, this, &ReportOutput::choosePrinter);
}

void ReportOutput::addForms()
{
    auto *menu = new QMenu(m_export);
    m_export->setMenu(menu);
    const auto add = [&](const QString &words, Form form) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, form] { write(form); });
    };
    add(tr("For a spreadsheet (Excel)"), Form::Workbook);
    add(tr("For a spreadsheet (CSV)"), Form::Spreadsheet);
    add(tr("For a program (CSV)"), Form::Program);
    add(tr("To read and keep (PDF)"), Form::Pdf);
    menu->addSeparator();
    connect(menu->addAction(tr("Look at it as printed")), &QAction::triggered, this,
            &ReportOutput::preview);
}

void ReportOutput::write(Form form)
{
    const OutputWish wish = m_seen();
    const QString ending = form == Form::Pdf        ? u"pdf"_qs
                           : form == Form::Workbook ? u"xlsx"_qs
                                                    : u"csv"_qs;
    const QString kinds = form == Form::Pdf        ? tr("Documents (*.pdf)")
                          : form == Form::Workbook ? tr("Excel workbooks (*.xlsx)")
                                                   : tr("Tables of text (*.csv)");
    const QString name = u"%1 %2.%3"_qs.arg(wish.title, dayText(wish.day), ending);
    const std::optional<QString> path =
        Ask::fileToSave(m_page, tr("Export what is seen"), QDir::home().filePath(name), kinds);
    if (!path)
        return;
    m_export->setEnabled(false);
    m_worker.run(
        this,
        [make = wish.make, form, path = *path]() -> Result<> {
            CABAS_LET(report, make());
            return written(report, form, path);
        },
        [this, path = *path](const Result<> &done) {
            m_export->setEnabled(true);
            if (done)
                m_desk.toast(tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT refused(done.failure());
        });
}

Result<> ReportOutput::written(const ReportTable &report, Form form, const QString &path)
{
    switch (form) {
    case Form::Pdf:
        return ReportPaper::writePdf(report, path);
    case Form::Workbook:
        return ReportWorkbook::write(report, path);
    case Form::Program:
        return writeBytes(ReportWriter::csv(report), path);
    case Form::Spreadsheet:
        break;
    }
    return writeBytes(ReportWriter::spreadsheet(report), path);
}

void ReportOutput::preview()
{
    m_export->setEnabled(false);
    m_worker.run(this, m_seen().make, [this](const Result<ReportTable> &report) {
        m_export->setEnabled(true);
        if (report)
            (new ReportPreview(*report, m_page))->open();
        else
            Q_EMIT refused(report.failure());
    });
}

void ReportOutput::choosePrinter()
{
    m_print->setEnabled(false);
    m_worker.run(this, m_seen().make, [this](const Result<ReportTable> &report) {
        m_print->setEnabled(true);
        if (report)
            chooseFor(*report);
        else
            Q_EMIT refused(report.failure());
    });
}

void ReportOutput::chooseFor(const ReportTable &report)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(report.title);
    printer->setPageOrientation(ReportPaper::isWide(report) ? QPageLayout::Landscape
                                                            : QPageLayout::Portrait);
    constexpr double margin = 15;
    printer->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(report.title);
    connect(dialog, &QDialog::accepted, this, [this, report, printer] { print(report, printer); });
    dialog->open();
}

void ReportOutput::print(const ReportTable &report, const std::shared_ptr<QPrinter> &printer)
{
    m_print->setEnabled(false);
    m_worker.run(
        this,
        [report, printer]() -> Result<> {
            ReportPaper::paint(report, *printer, printer->resolution());
            return Ok{};
        },
        [this](const Result<> &) { m_print->setEnabled(true); });
}

} // namespace cabas::ui
