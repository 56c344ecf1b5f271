// SPDX-License-Identifier: GPL-3.0-or-later
// What ends the writing of an invoice to a customer, its credit note and its files.
#include "core/invoicing/invoicingservice.h"
#include "core/invoicing/salesdraftservice.h"
#include "ui/invoicing/salesfields.h"
#include "ui/invoicing/saleslinesmodel.h"
#include "ui/invoicing/salespage.h"
#include "ui/invoicing/saleswords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/field.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/pagehead.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>

namespace cabas::ui {

void SalesPage::issue()
{
    m_grid->commit();
    if (m_isCrediting)
        issueCredit();
    else if (m_isSaving || m_isChanged)
        m_isToIssue = true;
    else
        issueDraft();
}

void SalesPage::issueDraft()
{
    m_bands->settleAll();
    m_fields->clearErrors();
    if (!m_sheet.problems.empty()) {
        const Failure &first = m_sheet.problems.front();
        if (!m_fields->refuse(first, true))
            Ask::tellRefusal(this, first);
        return;
    }
    const bool isSure = Ask::confirm(
        this,
        {tr("Issue this invoice to %1?").arg(m_sheet.invoice.buyer.name),
         tr("It gets its number and its entry. Afterwards a credit note alone takes it back."),
         tr("Issue it"), tr("Not yet")});
    if (!isSure)
        return;
    const auto kept = m_draft.id.value() > 0 ? std::optional(m_draft) : std::nullopt;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), order = m_draft.order, kept] {
            return InvoicingService(db).issue(session, order, kept);
        },
        [this](const Result<SalesInvoice> &invoice) { issuedAs(invoice); });
}

void SalesPage::issuedAs(const Result<SalesInvoice> &invoice)
{
    if (!invoice) {
        if (!m_fields->isVisible() || !m_fields->refuse(invoice.failure(), true))
            Ask::tellRefusal(this, invoice.failure());
        return;
    }
    m_isCrediting = false;
    m_draft = {};
    readIssued(invoice->number);
    m_grid->setFocus();
    m_bands->settleAll();
    m_bands->post({Kind::Success,
                   tr("%1 is issued.").arg(SalesWords::title(*invoice)),
                   tr("Its file for the customer:"),
                   {},
                   {{tr("PDF"), [this] { write(SalesFiles::Form::Pdf); }, false}}});
}

void SalesPage::discard()
{
    const bool isSure =
        Ask::confirm(this, {tr("Throw this invoice away?"),
                            tr("Nothing of it is in the books. What was typed is gone."),
                            tr("Throw it away"), tr("Keep it"), true});
    if (!isSure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), draft = m_draft] {
            return SalesDraftService(db).discard(session, draft);
        },
        [this](const Result<> &gone) {
            if (!gone) {
                Ask::tellRefusal(this, gone.failure());
                return;
            }
            m_draft = {};
            m_isOver = true;
            desk().go(u"sales-invoices"_qs);
        });
}

void SalesPage::beginCredit()
{
    const QString number = m_issued->invoice.number;
    const auto left = SalesDraftService(desk().db()).creditable(desk().session(), number);
    if (!left) {
        Ask::tellRefusal(this, left.failure());
        return;
    }
    m_bands->settleAll();
    m_isCrediting = true;
    m_reason->clear();
    m_reasonField->setError({});
    m_restock->setChecked(true);
    m_restock->setVisible(!m_issued->invoice.ticket);
    m_head->setTitle(tr("Credit note on invoice %1").arg(number));
    m_lines->setInvoice(m_issued->invoice, SalesLinesModel::Mode::Credit);
    m_lines->setLeft(*left);
    showMode();
    m_reason->setFocus();
}

void SalesPage::stopCredit()
{
    m_isCrediting = false;
    readIssued(m_issued->invoice.number);
    m_grid->setFocus();
}

void SalesPage::issueCredit()
{
    m_reasonField->setError({});
    const std::vector<CreditedLine> lines = m_lines->credited();
    if (lines.empty()) {
        Ask::tellRefusal(this,
                         refused(tr("Type how much of which line is credited."), u"quantity"_qs));
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->refuse(tr("Say why in a few words."));
        return;
    }
    const bool isSure =
        Ask::confirm(this, {tr("Issue this credit note to %1?").arg(m_issued->invoice.buyer.name),
                            tr("It gets its number and its entry, and cannot be taken back."),
                            tr("Issue it"), tr("Not yet")});
    if (!isSure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), number = m_issued->invoice.number,
         reason = m_reason->text(), lines, isRestocked = m_restock->isChecked()] {
            return InvoicingService(db).credit(session, number, reason, lines, isRestocked);
        },
        [this](const Result<SalesInvoice> &credit) { issuedAs(credit); });
}

void SalesPage::write(SalesFiles::Form form)
{
    const SalesInvoice invoice = m_issued->invoice;
    const bool isPdf = form == SalesFiles::Form::Pdf;
    const auto path =
        Ask::fileToSave(this, tr("The file of %1").arg(SalesWords::title(invoice)),
                        QDir::home().filePath(SalesFiles::nameOf(invoice, form)),
                        isPdf ? tr("Documents (*.pdf)") : tr("Electronic invoices (*.xml)"));
    if (!path)
        return;
    m_worker.run(
        this,
        [invoice, form, path = *path, at = desk().session().local(desk().session().now())] {
            return SalesFiles::write(invoice, form, at, path);
        },
        [this, path = *path](const Result<> &written) {
            if (written)
                desk().toast(tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
            else
                Ask::tellRefusal(this, written.failure());
        });
}

} // namespace cabas::ui
