// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/labeloutput.h"

#include "core/base/day.h"
#include "core/catalog/labelrules.h"
#include "core/catalog/scaleexportservice.h"
#include "ui/catalog/labelpaper.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace cabas::ui {

namespace {

/// The printer's own page as the labels want it: their paper, and no margins of its own, so that
/// a place on the sheet is where the sheet has it.
void setPaper(QPrinter &printer, const LabelFormat &format)
{
    constexpr double umPerMm = 1000;
    const QSizeF size(format.page.width() / umPerMm, format.page.height() / umPerMm);
    printer.setPageSize(QPageSize(size, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch));
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF(), QPageLayout::Millimeter);
}

} // namespace

LabelOutput::LabelOutput(Desk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page) {}

void LabelOutput::save(const Job &job)
{
    const QString name =
        tr("labels %1").arg(dayText(m_desk.session().today())) + QStringLiteral(".pdf");
    const std::optional<QString> path = Ask::fileToSave(
        m_page, tr("Save the labels"), QDir::home().filePath(name), tr("Documents (*.pdf)"));
    if (!path)
        return;
    draw(job, [path = *path](const LabelPrint &print) -> Result<QString> {
        CABAS_TRY(LabelPaper::write(print, path));
        return path;
    });
}

void LabelOutput::print(const Job &job)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Labels"));
    setPaper(*printer, job.print.format);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Labels"));
    connect(dialog, &QDialog::accepted, this, [this, job, printer] {
        setPaper(*printer, job.print.format);
        draw(job, [printer](const LabelPrint &print) -> Result<QString> {
            CABAS_TRY(LabelRules::check(print));
            LabelPaper::paint(print, *printer, printer->resolution());
            return QString();
        });
    });
    dialog->open();
}

void LabelOutput::saveScale()
{
    const std::optional<QString> path = Ask::fileToSave(
        m_page, tr("Articles for the scale"),
        QDir::home().filePath(tr("scale") + QStringLiteral(".csv")), tr("Tables of text (*.csv)"));
    if (!path)
        return;
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), path = *path]() -> Result<ScaleList> {
            CABAS_LET(list, ScaleExportService(db).list(session));
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) ||
                !ScaleExportService::write(file, list.articles) || !file.commit())
                return storageFailure(
                    tr("%1 could not be written: %2").arg(path, file.errorString()));
            return list;
        },
        [this, path = *path](const Result<ScaleList> &list) {
            if (!list) {
                Q_EMIT refused(list.failure());
                return;
            }
            QStringList refusals;
            for (const ScaleRefusal &refusal : list->refused)
                refusals += tr("%1: %2").arg(refusal.name, refusal.reason);
            Q_EMIT scaleWritten(path, int(list->articles.size()), refusals);
        });
}

void LabelOutput::draw(const Job &job, Draw draw)
{
    Q_EMIT begun();
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), job, filled = job.print,
         draw = std::move(draw)]() mutable -> Result<QString> {
            CABAS_LET(labels, LabelService(db).contents(session, job.wishes, job.asQr));
            filled.labels = std::move(labels);
            return draw(filled);
        },
        [this](const Result<QString> &where) {
            if (where)
                Q_EMIT done(*where);
            else
                Q_EMIT refused(where.failure());
        });
}

} // namespace cabas::ui
