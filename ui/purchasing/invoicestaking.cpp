// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are chosen or dropped on the list of suppliers' invoices.
#include "core/purchasing/invoicedeskservice.h"
#include "ui/purchasing/invoicerows.h"
#include "ui/purchasing/invoicespage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QDragEnterEvent>
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
        [paths] {
            Taken read;
            for (const QString &path : paths) {
                const Result<InvoiceInput> input = InvoiceDeskService::readFile(path);
                if (input)
                    read.inputs.push_back(*input);
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
    if (taken == 1 && kept.refused.empty()) {
        desk().go(u"invoice"_qs,
                  QStringList{u"input"_qs, QString::number(kept.inputs.front().id.value())});
        return;
    }
    for (const Failure &failure : kept.refused)
        m_bands->post({Kind::Warning, tr("A file was not taken."), failure.message});
    if (taken > 0)
        m_bands->post({Kind::Success, tr("%n invoice(s) taken in.", nullptr, taken),
                       tr("Open each of them, and post it.")});
    m_part->setCurrent(InvoiceRows::ToMatch);
    reload();
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
