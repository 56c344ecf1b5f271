// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are chosen or dropped on the list of suppliers' invoices.
#include "core/purchasing/invoicedeskservice.h"
#include "core/purchasing/invoicetableservice.h"
#include "ui/purchasing/invoicecolumnspanel.h"
#include "ui/purchasing/invoicerows.h"
#include "ui/purchasing/invoicespage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace cabas::ui {

void InvoicesPage::choose()
{
    const auto path = Ask::fileToOpen(
        this, tr("A supplier’s invoice"),
        tr("Invoices (*.xml *.pdf *.csv *.txt *.xlsx *.ods *.jpg *.jpeg *.png);;All files (*)"));
    if (path)
        take({*path});
}

void InvoicesPage::take(const QStringList &paths)
{
    m_bands->settleAll();
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), paths] {
            Taken read;
            for (const QString &path : paths) {
                Result<InvoiceInput> input = InvoiceDeskService::readFile(path);
                if (!input)
                    input = InvoiceTableService(db).read(session, path, input.failure());
                if (input)
                    read.inputs.push_back(*input);
                else if (input.failure().code == u"columns")
                    read.unexplained += path;
                else
                    read.refused.push_back(input.failure());
            }
            return read;
        },
        [this](const Taken &read) { keep(read); });
}

void InvoicesPage::keep(const Taken &read)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), read]() -> Result<Taken> {
            Taken taken;
            taken.refused = read.refused;
            taken.unexplained = read.unexplained;
            for (const InvoiceInput &each : read.inputs) {
                const Result<InvoiceInput> input = InvoiceDeskService(db).keep(session, each);
                if (input)
                    taken.inputs.push_back(*input);
                else
                    taken.refused.push_back(input.failure());
            }
            return taken;
        },
        [this](const Result<Taken> &taken) {
            if (taken)
                kept(*taken);
        });
}

void InvoicesPage::kept(const Taken &kept)
{
    const int taken = int(kept.inputs.size());
    if (taken == 1 && kept.refused.empty() && kept.unexplained.isEmpty()) {
        desk().go(u"invoice"_qs,
                  QStringList{u"input"_qs, QString::number(kept.inputs.front().id.value())});
        return;
    }
    for (const Failure &failure : kept.refused)
        m_bands->post({Kind::Warning, tr("A file was not taken."), failure.message});
    for (const QString &path : kept.unexplained)
        m_bands->post(
            {Kind::Info,
             tr("%1 is a table whose columns are not known yet.").arg(QFileInfo(path).fileName()),
             {},
             {},
             {{tr("Say what they tell"), [this, path] { explain(path); }, false}}});
    if (taken > 0)
        m_bands->post({Kind::Success, tr("%n invoice(s) taken in.", nullptr, taken),
                       tr("Open each of them, and post it.")});
    m_part->setCurrent(InvoiceRows::ToMatch);
    reload();
}

void InvoicesPage::explain(const QString &path)
{
    const auto headings = InvoiceTableService::headings(path);
    if (!headings) {
        Ask::tellRefusal(this, headings.failure());
        return;
    }
    m_side->show();
    m_columns->showFile(path, *headings);
}

void InvoicesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void InvoicesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    take(paths);
}

} // namespace cabas::ui
