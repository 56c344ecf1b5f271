// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the lines of an invoice: sums, receptions, credit notes, payment.
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/invoicechoicerules.h"
#include "ui/purchasing/invoiceside.h"
#include "ui/purchasing/invoicewords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stattile.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

void InvoiceSide::showSheet(const InvoiceSheet &sheet, const std::optional<Money> &paper)
{
    m_sheet = sheet;
    const SupplierInvoice &invoice = sheet.invoice;
    const int open = InvoiceChoiceRules::openCount(invoice, sheet.choices);
    m_panel->setTitle(invoice.supplierName.isEmpty() ? tr("Nobody yet") : invoice.supplierName,
                      invoice.kind == InvoiceKind::CreditNote ? tr("The credit note checked")
                                                              : tr("The invoice checked"));
    m_panel->setSubtitle(invoice.differences.empty() ? tr("Nothing differs.")
                         : open == 0                 ? tr("Every difference is answered.")
                                     : tr("%n difference(s) to answer.", nullptr, open));
    fillSums(paper);
    fillReceptions();
    fillCredits();
    fillPayment();
}

void InvoiceSide::fillSums(const std::optional<Money> &paper)
{
    const QLocale locale = Language::locale();
    const SupplierInvoice &invoice = m_sheet.invoice;
    m_sums->clear();
    m_sums->addLine(tr("Without VAT"), amountText(invoice.net, locale));
    for (const InvoiceVat &row : invoice.vatRows) {
        if (!row.vat.isZero())
            m_sums->addLine(tr("VAT at %1 on %2")
                                .arg(rateText(row.vatBp, locale), amountText(row.base, locale)),
                            amountText(row.vat, locale));
    }
    m_sums->addResult(tr("Lines with VAT"), moneyText(m_sheet.computed, locale));
    if (!paper) {
        m_agrees->setState(tr("Type the paper’s total"), Kind::Neutral, u"pencil"_qs);
        return;
    }
    m_sums->addResult(tr("The paper"), moneyText(*paper, locale));
    const Money off = invoice.gross - *paper;
    if (off.isZero())
        m_agrees->setState(tr("Both agree"), Kind::Success);
    else
        m_agrees->setState(off > Money() ? tr("Lines %1 too high").arg(moneyText(off, locale))
                                         : tr("Lines %1 too low").arg(moneyText(-off, locale)),
                           Kind::Warning);
}

void InvoiceSide::makeReceptions()
{
    for (QCheckBox *box : m_boxes) {
        box->setObjectName({});
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    const QLocale locale = Language::locale();
    for (const WaitingReception &each : m_sheet.receptions) {
        auto *box = new QCheckBox(InvoiceWords::reception(each) + u'\n' +
                                  tr("%1 without VAT").arg(moneyText(each.net, locale)));
        box->setObjectName(u"invoice-reception-%1"_qs.arg(each.delivery.value()));
        box->setProperty("delivery", each.delivery.value());
        m_receptions->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, &InvoiceSide::tellReceptions);
    }
}

void InvoiceSide::tellReceptions()
{
    if (m_isFilling)
        return;
    std::vector<DeliveryId> chosen;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            chosen.emplace_back(box->property("delivery").toLongLong());
    }
    Q_EMIT receptionsChosen(chosen);
}

void InvoiceSide::fillReceptions()
{
    m_isFilling = true;
    // The same boxes stay: the keyboard is on one of them.
    const bool isSame = std::equal(
        m_boxes.begin(), m_boxes.end(), m_sheet.receptions.begin(), m_sheet.receptions.end(),
        [](const QCheckBox *box, const WaitingReception &each) {
            return box->property("delivery").toLongLong() == each.delivery.value();
        });
    if (!isSame)
        makeReceptions();
    const std::vector<DeliveryId> &taken = m_sheet.invoice.deliveries;
    for (size_t at = 0; at < m_boxes.size(); ++at) {
        const DeliveryId delivery = m_sheet.receptions[at].delivery;
        m_boxes[at]->setChecked(std::find(taken.begin(), taken.end(), delivery) != taken.end());
        m_boxes[at]->setEnabled(!m_sheet.isPosted());
    }
    m_receptionsPart->setVisible(!m_boxes.empty());
    m_isFilling = false;
}

void InvoiceSide::fillCredits()
{
    const QLocale locale = Language::locale();
    m_credits->clear();
    Money sum;
    for (const ExpectedCredit &credit : m_sheet.credits) {
        if (!credit.isOpen())
            continue;
        m_credits->addLine(credit.productName, moneyText(credit.amount, locale));
        sum += credit.amount;
    }
    m_creditsPart->setVisible(!sum.isZero());
    if (!sum.isZero())
        m_credits->addResult(tr("Awaited, without VAT"), moneyText(sum, locale));
}

void InvoiceSide::fillPayment()
{
    const QLocale locale = Language::locale();
    m_paymentPart->setVisible(m_sheet.isPosted());
    m_entry->setVisible(m_sheet.payment.has_value());
    const bool isOpen = m_sheet.payment && !m_sheet.payment->open.isZero();
    m_pay->setVisible(isOpen && m_sheet.invoice.kind == InvoiceKind::Invoice);
    m_payment->clear();
    if (!m_sheet.isPosted())
        return;
    m_payment->addFact(tr("Entry"), m_sheet.invoice.entryNumber);
    m_payment->addFact(tr("Due on"), dateText(m_sheet.invoice.due));
    if (m_sheet.invoice.reversedOn) {
        m_payment->addFact(tr("Undone on"), dateText(*m_sheet.invoice.reversedOn), true);
        m_payment->addFact(tr("Reason"), m_sheet.invoice.reversalReason);
    } else if (m_sheet.payment) {
        m_payment->addFact(tr("Left to pay"),
                           isOpen ? moneyText(m_sheet.payment->open, locale) : tr("nothing"), true);
        if (m_sheet.payment->isInRun)
            m_payment->addFact(tr("Payment"), tr("prepared, in a run"));
    }
}

} // namespace cabas::ui
