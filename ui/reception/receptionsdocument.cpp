// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receptionspage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>

namespace cabas::ui {

void ReceptionsPage::chooseNote()
{
    const std::optional<QString> path = Ask::fileToOpen(
        this, tr("Delivery document"),
        tr("Delivery notes and invoices (*.csv *.txt *.xlsx *.ods *.xml *.pdf);;All files (*)"));
    if (path)
        takeFile(*path);
}

void ReceptionsPage::takeFile(const QString &path)
{
    m_note->setEnabled(false);
    m_worker.run(
        this,
        [path, &db = desk().db(), session = desk().session()]() -> Result<CheckedDocument> {
            CABAS_LET(document, DeliveryDocument::readFile(path));
            CABAS_LET(check, ReceptionService(db).check(session, document));
            return CheckedDocument{document, check};
        },
        [this](const Result<CheckedDocument> &read) {
            m_note->setEnabled(true);
            if (read)
                takeDocument(read->document, read->check);
            else
                Ask::tellRefusal(this, read.failure());
        });
}

void ReceptionsPage::takeDocument(const DeliveryDocument &document, const DocumentCheck &check)
{
    if (check.before) {
        const QString day =
            desk().session().local(check.before->startedAt).toString(u"dd/MM/yyyy hh:mm"_qs);
        if (!Ask::confirm(this, {tr("Use this document again?"),
                                 tr("The reception of %1 was begun with this very document. Used "
                                    "twice, its goods would enter the stock twice.")
                                     .arg(day),
                                 tr("Use it again"), tr("Leave it")}))
            return;
    }
    m_document = document;
    m_seller = check.seller;
    m_note->setText(
        tr("%1: %n lines", nullptr, int(document.note.lines.size())).arg(document.name));
    tellDocument(check);
    if (m_seller) {
        m_search->setText(m_seller->name);
        for (int row = 0; row < m_suppliers->count(); ++row) {
            if (m_suppliers->item(row)->data(Qt::UserRole).toLongLong() == m_seller->id.value())
                m_suppliers->setCurrentRow(row);
        }
    }
    m_start->setFocus();
}

void ReceptionsPage::tellDocument(const DocumentCheck &check)
{
    m_bands->settleAll();
    const std::vector<Warning> &refused = m_document.note.refused;
    if (!refused.empty())
        m_bands->post({Kind::Warning,
                       tr("%n lines of the note cannot be used.", nullptr, int(refused.size())),
                       refused.front().message});
    if (check.unknown > 0)
        m_bands->post(
            {Kind::Info,
             tr("%n line(s) of the document match no product yet.", nullptr, check.unknown),
             tr("They wait on the delivery: scan the goods and say what they are.")});
    if (check.repeated > 0)
        m_bands->post({Kind::Warning,
                       tr("%n line(s) repeat a product: their quantities are added up.", nullptr,
                          check.repeated),
                       tr("Look at the document: does a page of it stand there twice?")});
    if (!check.seller && !m_document.sellerName.isEmpty())
        m_bands->post({Kind::Info,
                       tr("The document is from %1, who is not among our suppliers.")
                           .arg(m_document.sellerName),
                       tr("Choose the supplier.")});
}

bool ReceptionsPage::isFromThem(std::optional<SupplierId> supplier, const QString &name)
{
    if (!supplier || !m_seller || m_seller->id == *supplier)
        return true;
    return Ask::confirm(this, {tr("A document of %1 for %2?").arg(m_seller->name, name),
                               tr("The document says it is from %1. Their references and prices "
                                  "would be taken for those of %2.")
                                   .arg(m_seller->name, name),
                               tr("Start for %1").arg(name), tr("Choose again")});
}

void ReceptionsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void ReceptionsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    leaveReceipt();
    takeFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace cabas::ui
