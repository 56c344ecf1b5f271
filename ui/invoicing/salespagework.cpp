// SPDX-License-Identifier: GPL-3.0-or-later
// How an invoice to a customer is written and kept on its page.
#include "core/invoicing/salesdraftservice.h"
#include "core/invoicing/salesinvoicerules.h"
#include "ui/invoicing/customerform.h"
#include "ui/invoicing/salesentry.h"
#include "ui/invoicing/salesfields.h"
#include "ui/invoicing/saleslinesmodel.h"
#include "ui/invoicing/salespage.h"
#include "ui/invoicing/salesside.h"
#include "ui/invoicing/saleswords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/pagehead.h"

#include <QStackedWidget>

#include <utility>

namespace cabas::ui {

void SalesPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    m_stack->setCurrentWidget(m_side);
    m_isCrediting = m_isToIssue = false;
    const QStringList words = about.toStringList();
    const QString kind = words.value(0);
    if (kind == u"invoice") {
        readIssued(words.value(1));
        m_grid->setFocus();
        return;
    }
    if (kind == u"draft") {
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(),
             id = SalesDraftId(words.value(1).toLongLong())]() -> Result<Kept> {
                SalesDraftService service(db);
                CABAS_LET(draft, service.open(session, id));
                CABAS_LET(sheet, service.sheet(session, draft.order));
                return Kept{draft, sheet};
            },
            [this](const Result<Kept> &kept) {
                if (kept)
                    showKept(*kept, true);
                else
                    Ask::tellRefusal(this, kept.failure());
            });
        return;
    }
    InvoiceOrder order;
    if (kind == u"ticket")
        order.ticket = words.value(1);
    if (kind == u"customer")
        order.customer = words.value(1);
    beginWith(order);
}

void SalesPage::beginWith(const InvoiceOrder &order)
{
    SalesDraft draft;
    draft.order = order;
    const auto sheet = SalesDraftService(desk().db()).sheet(desk().session(), order);
    if (!sheet) {
        Ask::tellRefusal(this, sheet.failure());
        return;
    }
    showKept({draft, *sheet}, true);
    m_fields->focusFirst();
}

void SalesPage::reload()
{
    if (m_issued && !m_isCrediting)
        readIssued(m_issued->invoice.number);
}

void SalesPage::showKept(const Kept &kept, bool isFresh)
{
    m_issued.reset();
    m_isOver = false;
    m_draft = kept.draft;
    m_sheet = kept.sheet;
    if (isFresh) {
        m_isSaving = m_isChanged = false;
        m_fields->show(m_draft, m_sheet);
        m_entry->clear();
    } else {
        m_fields->follow(m_sheet);
    }
    m_head->setTitle(tr("Invoice to a customer"));
    m_state->setState(SalesWords::state(SalesState::Draft), Kind::Neutral,
                      SalesWords::icon(SalesState::Draft));
    m_lines->setInvoice(m_sheet.invoice, m_draft.order.ticket.isEmpty()
                                             ? SalesLinesModel::Mode::Write
                                             : SalesLinesModel::Mode::Look);
    m_side->showDraft(m_sheet);
    showMode();
}

void SalesPage::readIssued(const QString &number)
{
    const auto row = SalesDraftService(desk().db()).row(desk().session(), number);
    if (row)
        showIssued(*row);
    else
        Ask::tellRefusal(this, row.failure());
}

void SalesPage::showIssued(const SalesListRow &row)
{
    m_issued = row;
    m_isOver = true;
    const SalesState state = SalesInvoiceRules::state(row, desk().session().today());
    m_head->setTitle(SalesWords::title(row.invoice));
    m_state->setState(SalesWords::state(state), SalesWords::kind(state), SalesWords::icon(state));
    m_lines->setInvoice(row.invoice, SalesLinesModel::Mode::Look);
    m_side->showIssued(row);
    showMode();
}

void SalesPage::changed()
{
    if (isIssued() || m_isOver)
        return;
    m_fields->take(m_draft.order);
    m_fields->clearErrors();
    if (m_draft.id.value() == 0 && m_draft.order == InvoiceOrder())
        return;
    m_isChanged = true;
    if (!m_isSaving)
        save();
}

void SalesPage::save()
{
    m_isSaving = true;
    m_isChanged = false;
    m_state->setState(tr("saving…"), Kind::Neutral, u"refresh-cw"_qs);
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), draft = m_draft]() -> Result<Kept> {
            SalesDraftService service(db);
            CABAS_LET(kept, service.keep(session, draft));
            CABAS_LET(sheet, service.sheet(session, kept.order));
            return Kept{kept, sheet};
        },
        [this](const Result<Kept> &kept) { saved(kept); });
}

void SalesPage::saved(const Result<Kept> &kept)
{
    m_isSaving = false;
    if (m_isOver)
        return;
    if (!kept) {
        m_isToIssue = false;
        m_state->setState(tr("not kept"), Kind::Danger);
        Ask::tellRefusal(this, kept.failure());
        return;
    }
    m_draft.id = kept->draft.id;
    m_draft.revision = kept->draft.revision;
    if (m_isChanged) {
        save();
        return;
    }
    showKept(*kept, false);
    if (std::exchange(m_isToIssue, false))
        issueDraft();
}

void SalesPage::removeLine(int row)
{
    if (m_isCrediting) {
        m_lines->keepRow(row);
        return;
    }
    if (isIssued() || row >= int(m_draft.order.lines.size()))
        return;
    m_draft.order.lines.erase(m_draft.order.lines.begin() + row);
    changed();
}

void SalesPage::newCustomer()
{
    m_form->showNew();
    m_stack->setCurrentWidget(m_form);
    m_form->focusName();
}

} // namespace cabas::ui
