// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of an invoice shows, and how it begins.
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/invoicechoicerules.h"
#include "core/purchasing/invoicedeskservice.h"
#include "ui/purchasing/invoicefields.h"
#include "ui/purchasing/invoicelinesmodel.h"
#include "ui/purchasing/invoicepage.h"
#include "ui/purchasing/invoiceside.h"
#include "ui/purchasing/orderentry.h"
#include "ui/purchasing/paperpane.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <algorithm>

namespace cabas::ui {

void InvoicePage::begin(const QVariant &about)
{
    m_bands->settleAll();
    m_hasTried = false;
    m_isToPost = false;
    m_fill = InvoiceFill::None;
    m_isChanged = false;
    m_filter->setCurrent(0);
    m_lines->setOnlyDifferences(false);
    // The one before is gone at once: nobody types into it while the next is read.
    m_isOver = true;
    m_wantsSide.reset();
    m_input = {};
    m_sheet = {};
    m_lines->setSheet(m_sheet, false);
    m_paper->setPaper({}, {});
    m_fields->show(m_input, m_sheet);
    m_fields->setEnabled(false);
    m_post->setEnabled(false);
    for (QWidget *deed : {m_discard, m_undo, m_acceptAll})
        deed->hide();
    m_side->showRow(nullptr);
    const QStringList words = about.toStringList();
    const qint64 id = words.value(1).toLongLong();
    m_posted.reset();
    if (words.value(0) == u"invoice") {
        readPosted(InvoiceId(id));
        return;
    }
    if (words.value(0) == u"input") {
        readInput(InvoiceInputId(id));
        return;
    }
    InvoiceInput input;
    input.wish.issued = desk().session().today();
    const bool isOfReception = words.value(0) == u"reception";
    if (isOfReception) {
        input.wish.deliveries = {DeliveryId(id)};
        input.wish.supplier = SupplierId(words.value(2).toLongLong());
    }
    beginWith(input, isOfReception ? InvoiceFill::Chosen : InvoiceFill::None);
}

void InvoicePage::readPosted(InvoiceId id)
{
    m_posted = id;
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), id] {
            InvoiceDeskService service(db);
            const Result<InvoicePaper> paper = service.paper(session, id);
            return std::pair(service.sheet(session, id), paper ? *paper : InvoicePaper());
        },
        [this, id](const std::pair<Result<InvoiceSheet>, InvoicePaper> &read) {
            if (m_posted != id)
                return;
            if (!read.first) {
                Ask::tellRefusal(this, read.first.failure());
                return;
            }
            const bool isDrawn = !InvoiceDraft::mediaOf(read.second.bytes).isEmpty();
            m_paper->setPaper(isDrawn ? read.second.bytes : QByteArray(), read.second.name);
            showPosted(*read.first);
        });
}

void InvoicePage::readInput(InvoiceInputId id)
{
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), id]() -> Result<Entered> {
            InvoiceDeskService service(db);
            CABAS_LET(input, service.open(session, id));
            CABAS_LET(sheet, service.sheet(session, input));
            return Entered{input, sheet};
        },
        [this](const Result<Entered> &entered) {
            if (entered)
                showEntered(*entered, true);
            else
                Ask::tellRefusal(this, entered.failure());
        });
}

void InvoicePage::beginWith(const InvoiceInput &input, InvoiceFill fill)
{
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), input, fill]() -> Result<Entered> {
            InvoiceDeskService service(db);
            CABAS_LET(begun, service.filled(session, input, fill));
            CABAS_LET(sheet, service.sheet(session, begun));
            return Entered{begun, sheet};
        },
        [this](const Result<Entered> &entered) {
            if (entered)
                showEntered(*entered, true);
            else
                Ask::tellRefusal(this, entered.failure());
        });
}

void InvoicePage::showEntered(const Entered &entered, bool isFresh)
{
    m_input = entered.input;
    if (isFresh) {
        m_isOver = false;
        m_fields->setEnabled(true);
        m_post->setEnabled(true);
        const bool isDrawn = !InvoiceDraft::mediaOf(m_input.document.bytes).isEmpty();
        m_paper->setPaper(isDrawn ? m_input.document.bytes : QByteArray(), m_input.document.name);
        m_fields->show(m_input, entered.sheet);
        m_entry->setSupplier(m_input.wish.supplier.value_or(SupplierId(0)));
        if (!m_input.unread.isEmpty())
            m_bands->post(
                {Kind::Info, m_input.unread,
                 tr("Choose the supplier and the receptions: the lines come from them.")});
        for (const Warning &warning : entered.sheet.warnings)
            m_bands->post({Kind::Info, warning.message, {}});
        showPanes();
    } else {
        m_fields->follow(m_input, entered.sheet);
    }
    showSheet(entered.sheet);
    if (!isFresh)
        return;
    if (QWidget *blank = m_fields->firstBlank()) {
        blank->setFocus();
    } else {
        m_grid->setFocus();
        m_grid->selectOnly(std::max(0, m_lines->firstOpen()));
    }
}

void InvoicePage::showPosted(const InvoiceSheet &sheet)
{
    m_isOver = false;
    m_fields->setEnabled(true);
    m_fields->showPosted(sheet);
    showPanes();
    showSheet(sheet);
    m_grid->setFocus();
    if (m_lines->rowCount() > 0)
        m_grid->selectOnly(std::max(0, m_lines->firstOpen()));
}

std::optional<Money> InvoicePage::paperTotal() const
{
    if (isPosted() || !m_input.isTyped())
        return m_sheet.invoice.gross;
    return m_input.wish.gross;
}

void InvoicePage::showSheet(const InvoiceSheet &sheet)
{
    m_sheet = sheet;
    const int row = m_grid->currentIndex().row();
    const bool mayType = !isPosted() && m_input.isTyped() && desk().may(Permission::PostEntries);
    m_lines->setSheet(sheet, mayType);
    if (!m_grid->currentIndex().isValid() && m_lines->rowCount() > 0)
        m_grid->selectOnly(row >= 0 ? std::min(row, m_lines->rowCount() - 1)
                                    : std::max(0, m_lines->firstOpen()));
    const bool isOrdered = std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                       [](const auto &each) { return each.ordered.has_value(); });
    m_grid->setColumnHidden(InvoiceLinesModel::Ordered, !isOrdered);
    m_filter->setCount(0, int(sheet.rows.size()));
    m_filter->setCount(1, m_lines->differing());
    m_entry->setVisible(mayType && m_input.wish.supplier && desk().may(Permission::Order));
    m_other->setVisible(mayType);
    m_fields->kindEdit()->setVisible(mayType || sheet.invoice.kind == InvoiceKind::CreditNote);
    m_side->showSheet(sheet, paperTotal());
    showState();
    showProblems();
    showCurrentRow();
}

void InvoicePage::showState()
{
    const SupplierInvoice &invoice = m_sheet.invoice;
    const bool mayPost = desk().may(Permission::PostEntries);
    const bool isCredit = invoice.kind == InvoiceKind::CreditNote;
    const QString number = isPosted() || !m_input.isTyped() ? invoice.number : m_input.wish.number;
    m_head->setTitle(number.isEmpty() ? (isCredit ? tr("New credit note") : tr("New invoice"))
                     : isCredit       ? tr("Credit note %1").arg(number)
                                      : tr("Invoice %1").arg(number));
    const int open = InvoiceChoiceRules::openCount(invoice, m_sheet.choices);
    m_post->setVisible(!isPosted() && mayPost);
    m_file->setVisible(!isPosted() && mayPost && m_input.document.bytes.isEmpty());
    m_discard->setVisible(!isPosted() && mayPost && m_input.id.value() > 0);
    m_undo->setVisible(isPosted() && mayPost && !invoice.reversedOn);
    m_acceptAll->setVisible(open > 0 && mayPost && !invoice.reversedOn);
    if (invoice.reversedOn)
        m_state->setState(tr("undone"), Kind::Neutral, u"undo-2"_qs);
    else if (open > 0)
        m_state->setState(tr("%n difference(s)", nullptr, open), Kind::Warning);
    else if (isPosted())
        m_state->setState(tr("posted"), Kind::Success);
    else if (m_input.id.value() == 0)
        m_state->setState(tr("not kept yet"), Kind::Neutral);
    else
        m_state->setState(tr("kept, not posted"), Kind::Accent, u"circle-dashed"_qs);
    QStringList counts{tr("%n line(s)", nullptr, int(m_sheet.rows.size()))};
    if (!isPosted())
        counts += tr("Nothing is in the books before it is posted");
    m_foot->setCounts(counts);
}

void InvoicePage::showProblems()
{
    m_fields->clearErrors();
    if (isPosted())
        return;
    static const QStringList always{u"duplicate"_qs, u"other_supplier"_qs, u"due"_qs};
    const bool isNamed = !m_input.isTyped(); // the document says whose it is
    bool isFirst = m_hasTried;
    for (const Failure &problem : m_sheet.problems) {
        const bool isTotal = problem.code == u"total" && m_input.wish.gross;
        const bool isUnknown = isNamed && problem.code == u"unknown_supplier";
        if (!m_hasTried && !isTotal && !isUnknown && !always.contains(problem.code))
            continue;
        if (m_fields->refuse(problem, isFirst))
            isFirst = false;
        else if (m_hasTried)
            m_bands->post({Kind::Warning, problem.message, {}});
    }
    m_hasTried = false;
}

void InvoicePage::reload()
{
    // What others change while this page is open: the state of a posted one.
    if (m_posted)
        readPosted(*m_posted);
}

} // namespace cabas::ui
