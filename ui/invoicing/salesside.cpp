// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/salesside.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/invoicing/saleswords.h"
#include "ui/shell/desk.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stattile.h"

#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 344;

} // namespace

SalesSide::SalesSide(Desk &desk, QWidget *parent) : SidePanel(parent), m_desk(desk)
{
    buildUi();
}

void SalesSide::buildUi()
{
    setPanelWidth(panelWidth);
    setClosable(false);
    m_address = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_address->setObjectName(u"sales-address"_qs);
    body()->addWidget(m_address);
    m_facts = new FactList;
    body()->addWidget(m_facts);
    body()->addWidget(makeLabel(tr("It adds up to"), TextSize::Section, Weight::Strong));
    m_sums = new SumLines;
    body()->addWidget(m_sums);
    m_missingPart = new QWidget;
    auto *part = new QVBoxLayout(m_missingPart);
    part->setContentsMargins(0, 8, 0, 0);
    part->setSpacing(8);
    part->addWidget(makeLabel(tr("Still missing"), TextSize::Section, Weight::Strong));
    m_missing = makeWrapped({}, TextSize::Body, Token::Warning);
    m_missing->setObjectName(u"sales-missing"_qs);
    part->addWidget(m_missing);
    body()->addWidget(m_missingPart);
    const auto way = [this](const QString &name, const QString &icon) {
        auto *button = new KeyButton({}, KeyButton::Role::Quiet);
        button->setObjectName(name);
        button->setIconName(icon);
        body()->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    m_entry = way(u"sales-entry"_qs, u"book-open"_qs);
    m_ticket = way(u"sales-ticket-shown"_qs, u"receipt"_qs);
    m_credited = way(u"sales-credited"_qs, u"file-text"_qs);
    body()->addStretch();
    connect(m_entry, &QPushButton::clicked, this,
            [this] { m_desk.go(u"entry"_qs, m_invoice.entryNumber); });
    connect(m_ticket, &QPushButton::clicked, this,
            [this] { m_desk.go(u"ticket"_qs, m_invoice.ticketName); });
    connect(m_credited, &QPushButton::clicked, this, [this] {
        m_desk.go(u"sales-invoice"_qs, QStringList{u"invoice"_qs, m_invoice.creditsNumber});
    });
}

void SalesSide::showParties(const SalesInvoice &invoice)
{
    m_invoice = invoice;
    setTitle(invoice.customerCode,
             invoice.buyer.name.isEmpty() ? tr("No customer yet") : invoice.buyer.name);
    const QString address = SalesWords::address(invoice.buyer);
    m_address->setText(address);
    m_address->setVisible(!address.isEmpty());
    m_facts->clear();
    if (!invoice.buyer.siren.isEmpty())
        m_facts->addFact(tr("SIREN"), invoice.buyer.siren);
    if (!invoice.buyer.vatNumber.isEmpty())
        m_facts->addFact(tr("VAT number"), invoice.buyer.vatNumber);
    if (!invoice.buyer.name.isEmpty())
        m_facts->addFact(tr("Way"), invoice.isBusiness
                                        ? tr("electronic invoice, to a business")
                                        : tr("on paper or PDF, told by e-reporting"));
}

void SalesSide::showSums(const SalesInvoice &invoice)
{
    const QLocale locale = Language::locale();
    m_sums->clear();
    m_sums->addLine(tr("Without VAT"), amountText(invoice.net, locale));
    for (const SalesInvoiceVat &row : invoice.vatRows) {
        if (!row.vat.isZero())
            m_sums->addLine(tr("VAT at %1 on %2")
                                .arg(rateText(row.vatBp, locale), amountText(row.base, locale)),
                            amountText(row.vat, locale));
    }
    m_sums->addResult(tr("With VAT"), moneyText(invoice.gross, locale));
    if (!invoice.prepaid.isZero())
        m_sums->addLine(tr("Paid at the till"), amountText(invoice.prepaid, locale));
}

void SalesSide::showWays(const SalesInvoice &invoice)
{
    m_entry->setVisible(!invoice.entryNumber.isEmpty() && m_desk.may(Permission::ViewBooks));
    m_entry->setText(tr("Entry %1").arg(invoice.entryNumber));
    m_ticket->setVisible(!invoice.ticketName.isEmpty() && invoice.ticket.has_value());
    m_ticket->setText(tr("Ticket %1").arg(invoice.ticketName));
    m_credited->setVisible(!invoice.creditsNumber.isEmpty());
    m_credited->setText(tr("Invoice %1").arg(invoice.creditsNumber));
}

void SalesSide::showDraft(const SalesSheet &sheet)
{
    showParties(sheet.invoice);
    setSubtitle(tr("As it would be issued today."));
    showSums(sheet.invoice);
    showWays(sheet.invoice);
    QStringList words;
    for (const Failure &problem : sheet.problems)
        words += problem.message;
    m_missing->setText(words.join(u'\n'));
    m_missingPart->setVisible(!words.isEmpty());
}

void SalesSide::showIssued(const SalesListRow &row)
{
    const SalesInvoice &invoice = row.invoice;
    const QLocale locale = Language::locale();
    showParties(invoice);
    setSubtitle(invoice.isBuyerProven ? QString()
                                      : tr("The customer’s words were changed since: a person may "
                                           "have been erased."));
    m_facts->addFact(tr("Dated"), dateText(invoice.issued), true);
    m_facts->addFact(tr("Delivered"), dateText(invoice.delivered));
    if (!invoice.isCredit() && !invoice.ticket)
        m_facts->addFact(tr("Due on"), dateText(invoice.due));
    if (!invoice.reason.isEmpty())
        m_facts->addFact(tr("Reason"), invoice.reason);
    if (!invoice.iban.isEmpty())
        m_facts->addFact(tr("To be paid to"), invoice.iban);
    showSums(invoice);
    if (!row.credited.isZero())
        m_sums->addLine(tr("Credited since"), amountText(-row.credited, locale));
    if (!row.open.isZero())
        m_sums->addResult(tr("Left on the account"), moneyText(row.open, locale));
    showWays(invoice);
    m_missingPart->hide();
}

} // namespace cabas::ui
