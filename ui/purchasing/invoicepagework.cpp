// SPDX-License-Identifier: GPL-3.0-or-later
// What one does on the page of a supplier's invoice.
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/invoicechoicerules.h"
#include "core/purchasing/invoicedeskservice.h"
#include "core/purchasing/invoiceservice.h"
#include "ui/purchasing/invoicefields.h"
#include "ui/purchasing/invoicelinesmodel.h"
#include "ui/purchasing/invoicepage.h"
#include "ui/purchasing/invoiceside.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figuregrid.h"

#include <algorithm>
#include <utility>

namespace cabas::ui {

namespace {

/// Transport has the usual rate where the paper does not say another; deposits have none.
constexpr int usualVatBp = 2'000;

InvoiceLine lineOf(const InvoiceSheetRow &row, int position)
{
    InvoiceLine line;
    line.position = position;
    line.kind = row.kind;
    line.product = row.product;
    line.code = row.code;
    line.name = row.name;
    line.unit = row.unit;
    line.vatBp = -1;
    line.quantity = row.invoiced;
    line.price = row.price;
    line.net = row.net;
    return line;
}

} // namespace

void InvoicePage::changed()
{
    if (isPosted() || m_isOver)
        return;
    m_fields->take(m_input);
    const bool isNothing = m_input.id.value() == 0 && !m_input.wish.supplier &&
                           m_input.document.bytes.isEmpty() &&
                           m_input.document.invoice.lines.empty();
    if (isNothing)
        return;
    m_isChanged = true;
    if (!m_isSaving)
        save();
}

void InvoicePage::save()
{
    m_isSaving = true;
    m_isChanged = false;
    m_state->setState(tr("saving…"), Kind::Neutral, u"refresh-cw"_qs);
    const InvoiceFill fill = std::exchange(m_fill, InvoiceFill::None);
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), input = m_input,
         fill]() -> Result<Entered> {
            InvoiceDeskService service(db);
            CABAS_LET(next, service.filled(session, input, fill));
            CABAS_LET(kept, service.keep(session, next));
            CABAS_LET(sheet, service.sheet(session, kept));
            return Entered{kept, sheet};
        },
        [this, fill](const Result<Entered> &entered) { saved(entered, fill); });
}

void InvoicePage::saved(const Result<Entered> &entered, InvoiceFill fill)
{
    m_isSaving = false;
    if (m_isOver)
        return;
    if (!entered) {
        m_isToPost = false;
        m_state->setState(tr("not kept"), Kind::Danger);
        Ask::tellRefusal(this, entered.failure());
        return;
    }
    m_input.id = entered->input.id;
    m_input.revision = entered->input.revision;
    // Unless receptions were chosen anew meanwhile.
    if (fill != InvoiceFill::None && m_fill == InvoiceFill::None) {
        m_input.wish.deliveries = entered->input.wish.deliveries;
        m_input.document.invoice.lines = entered->input.document.invoice.lines;
        m_input.document.codes = entered->input.document.codes;
        m_input.wish.choices = entered->input.wish.choices;
    }
    if (m_isChanged) {
        save();
        return;
    }
    showEntered(*entered, false);
    if (std::exchange(m_isToPost, false))
        post();
}

void InvoicePage::lineEdited(const InvoiceSheetRow &row)
{
    std::vector<InvoiceLine> &lines = m_input.document.invoice.lines;
    m_input.document.codes.resize(lines.size());
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const InvoiceLine &line) {
        return row.line > 0 ? line.position == row.line
                            : row.product && line.product == row.product;
    });
    const bool isNone =
        row.kind == InvoiceLineKind::Goods && row.invoiced && row.invoiced->isZero();
    if (at == lines.end()) {
        if (!isNone) {
            lines.push_back(lineOf(row, int(lines.size()) + 1));
            m_input.document.codes.emplace_back();
        }
    } else if (isNone) {
        m_input.document.codes.erase(m_input.document.codes.begin() + (at - lines.begin()));
        lines.erase(at);
    } else {
        at->quantity = row.invoiced;
        at->price = row.price;
        at->net = row.net;
    }
    // Answers name lines by their place.
    if (isNone)
        m_input.wish.choices.clear();
    for (size_t place = 0; place < lines.size(); ++place)
        lines[place].position = int(place) + 1;
    changed();
}

void InvoicePage::addLine(InvoiceLineKind kind)
{
    InvoiceSheetRow row;
    row.kind = kind;
    InvoiceLine line = lineOf(row, int(m_input.document.invoice.lines.size()) + 1);
    const bool isDeposit = kind == InvoiceLineKind::Deposit;
    line.name = isDeposit                            ? tr("Deposits")
                : kind == InvoiceLineKind::Transport ? tr("Transport")
                                                     : tr("Discount or charge");
    line.category = isDeposit ? VatCategory::OutOfScope : VatCategory::Standard;
    line.vatBp = isDeposit ? 0 : usualVatBp;
    if (kind == InvoiceLineKind::Other && !m_input.document.invoice.lines.empty() &&
        !m_sheet.invoice.vatRows.empty())
        line.vatBp = m_sheet.invoice.vatRows.front().vatBp;
    m_input.document.codes.resize(m_input.document.invoice.lines.size());
    m_input.document.invoice.lines.push_back(line);
    m_input.document.codes.emplace_back();
    changed();
}

void InvoicePage::reply(const InvoiceChoice &choice)
{
    if (!desk().may(Permission::PostEntries) || m_sheet.invoice.reversedOn)
        return;
    if (!isPosted()) {
        m_input.wish.choices.push_back(choice);
        // The table answers at once; the file follows.
        m_sheet.choices = m_input.wish.choices;
        showSheet(InvoiceSheet(m_sheet));
        changed();
        return;
    }
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = *m_posted, choice] {
            return InvoiceService(db).decide(session, id, {choice});
        },
        [this](const Result<SupplierInvoice> &decided) {
            if (!decided)
                Ask::tellRefusal(this, decided.failure());
            else if (m_posted)
                readPosted(*m_posted);
        });
}

void InvoicePage::acceptRow(int row)
{
    if (const auto choice = m_side->accepted(m_lines->line(row)))
        reply(*choice);
}

void InvoicePage::claimRow(int row)
{
    const InvoiceSheetRow line = m_lines->line(row);
    if (const auto choice = m_side->claimed(line)) {
        reply(*choice);
        return;
    }
    if (isPosted() || !m_input.isTyped() || line.line == 0)
        return;
    InvoiceSheetRow gone = line;
    gone.kind = InvoiceLineKind::Goods;
    gone.invoiced = Quantity();
    lineEdited(gone);
}

void InvoicePage::acceptAll()
{
    for (const InvoiceSheetRow &row : std::vector<InvoiceSheetRow>(m_sheet.rows)) {
        for (const InvoiceDifference &difference : row.differences) {
            if (!InvoiceChoiceRules::isOpen(m_sheet.choices, difference))
                continue;
            if (const auto choice = m_side->accepted(row))
                reply(*choice);
        }
    }
}

void InvoicePage::post()
{
    m_grid->commit();
    if (m_isSaving || m_isChanged) {
        m_isToPost = true;
        return;
    }
    m_fields->take(m_input);
    m_bands->settleAll();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(),
         input = m_input]() -> Result<std::pair<InvoiceSheet, std::optional<InvoiceAnswer>>> {
            InvoiceDeskService service(db);
            CABAS_LET(sheet, service.sheet(session, input));
            if (!sheet.problems.empty())
                return std::pair(sheet, std::optional<InvoiceAnswer>());
            CABAS_LET(answer, service.post(session, input));
            return std::pair(sheet, std::optional(answer));
        },
        [this](const Result<std::pair<InvoiceSheet, std::optional<InvoiceAnswer>>> &answer) {
            if (!answer) {
                Ask::tellRefusal(this, answer.failure());
            } else if (!answer->second) {
                m_hasTried = true;
                showSheet(answer->first);
            } else {
                posted(*answer->second);
            }
        });
}

void InvoicePage::posted(const InvoiceAnswer &answer)
{
    const SupplierInvoice &invoice = answer.invoice;
    QString words =
        tr("Invoice %1 of %2 is posted: entry %3, due on %4.")
            .arg(invoice.number, invoice.supplierName, invoice.entryNumber, dateText(invoice.due));
    Money claimed;
    for (const ExpectedCredit &credit : answer.claimed)
        claimed += credit.amount;
    if (!claimed.isZero())
        words += u' ' +
                 tr("A credit note of %1 is awaited.").arg(moneyText(claimed, Language::locale()));
    if (!answer.settled.empty())
        words += u' ' + tr("%n credit note(s) settled.", nullptr, int(answer.settled.size()));
    m_input = {};
    m_isOver = true;
    desk().toast(words);
    desk().go(u"invoices"_qs);
}

} // namespace cabas::ui
