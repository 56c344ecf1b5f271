// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an invoice, and what ends one otherwise than by posting.
#include "core/purchasing/invoicedeskservice.h"
#include "core/purchasing/invoiceservice.h"
#include "ui/purchasing/invoicepage.h"
#include "ui/widgets/ask.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace cabas::ui {

void InvoicePage::discard()
{
    const bool isSure = Ask::confirm(
        this, {tr("Throw this invoice away?"),
               tr("Nothing of it is in the books. What was typed and its file are gone."),
               tr("Throw it away"), tr("Keep it"), true});
    if (!isSure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = m_input.id] {
            return InvoiceDeskService(db).discard(session, id);
        },
        [this](const Result<> &gone) {
            if (!gone) {
                Ask::tellRefusal(this, gone.failure());
                return;
            }
            m_input = {};
            m_isOver = true;
            desk().go(u"invoices"_qs);
        });
}

void InvoicePage::undo()
{
    const auto reason =
        Ask::line(this, tr("Undo invoice %1?").arg(m_sheet.invoice.number),
                  tr("Why? A counter entry of today is posted, and its number is free again."),
                  tr("Undo it"));
    if (!reason)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = *m_posted, reason = *reason] {
            return InvoiceService(db).reverse(session, id, reason);
        },
        [this](const Result<SupplierInvoice> &undone) {
            if (!undone)
                Ask::tellRefusal(this, undone.failure());
            else
                desk().toast(tr("Invoice %1 is undone.").arg(undone->number));
        });
}

void InvoicePage::chooseFile()
{
    const auto path = Ask::fileToOpen(
        this, tr("A supplier’s invoice"),
        tr("Invoices (*.xml *.pdf *.csv *.txt *.xlsx *.ods *.jpg *.jpeg *.png);;All files (*)"));
    if (path)
        take(*path);
}

void InvoicePage::take(const QString &path)
{
    if (isPosted() || !m_input.document.bytes.isEmpty())
        return;
    m_worker.run(
        this, [path] { return InvoiceDeskService::readFile(path); },
        [this](const Result<InvoiceInput> &read) {
            if (!read) {
                Ask::tellRefusal(this, read.failure());
                return;
            }
            // What was typed before stays where the document says nothing.
            InvoiceInput input = *read;
            input.wish.supplier = m_input.wish.supplier;
            input.wish.deliveries = m_input.wish.deliveries;
            if (!read->document.isWhole && read->document.invoice.lines.empty()) {
                input.wish = m_input.wish;
                input.document.invoice.lines = m_input.document.invoice.lines;
                input.document.codes = m_input.document.codes;
            }
            const InvoiceInputId old = m_input.id;
            desk().run(
                this,
                [&db = desk().db(), session = desk().session(), input, old]() -> Result<Entered> {
                    InvoiceDeskService service(db);
                    CABAS_LET(kept, service.keep(session, input));
                    if (old.value() > 0)
                        CABAS_TRY(service.discard(session, old));
                    CABAS_LET(sheet, service.sheet(session, kept));
                    return Entered{kept, sheet};
                },
                [this](const Result<Entered> &entered) {
                    if (entered)
                        showEntered(*entered, true);
                    else
                        Ask::tellRefusal(this, entered.failure());
                });
        });
}

void InvoicePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isPosted() && event->mimeData()->hasUrls() &&
        event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void InvoicePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(event->mimeData()->urls().front().toLocalFile());
}

} // namespace cabas::ui
