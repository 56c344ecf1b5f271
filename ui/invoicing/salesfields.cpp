// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/salesfields.h"

#include "core/invoicing/invoicingservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int ticketWidth = 128;
constexpr int dayWidth = 136;

} // namespace

SalesFields::SalesFields(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

Field *SalesFields::add(const QString &label, QWidget *editor, const QString &name, int stretch)
{
    editor->setObjectName(name);
    auto *field = new Field(label, editor);
    static_cast<QHBoxLayout *>(layout())->addWidget(field, stretch);
    return field;
}

void SalesFields::buildUi()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_customer = new QComboBox;
    m_customer->setMinimumContentsLength(8);
    m_customer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_customerField = add(tr("Customer"), m_customer, u"sales-customer"_qs, 1);
    m_new = KeyButton::iconOnly(u"user-plus"_qs, tr("New customer"));
    m_new->setObjectName(u"sales-new-customer"_qs);
    row->addWidget(m_new, 0, Qt::AlignVCenter);
    m_ticket = new QLineEdit;
    growLeastWidth(m_ticket, ticketWidth);
    m_ticket->setPlaceholderText(tr("none"));
    m_ticketField = add(tr("Of the ticket"), m_ticket, u"sales-ticket"_qs, 0);
    m_delivered = makeDayEdit(u"sales-delivered"_qs);
    m_deliveredField = add(tr("Delivered"), m_delivered, u"sales-delivered"_qs, 0);
    m_due = makeDayEdit(u"sales-due"_qs);
    m_dueField = add(tr("Due on"), m_due, u"sales-due"_qs, 0);
    for (QDateEdit *day : {m_delivered, m_due})
        growLeastWidth(day, dayWidth);
    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    };
    connect(m_customer, &QComboBox::currentIndexChanged, this, tell);
    connect(m_ticket, &QLineEdit::editingFinished, this, tell);
    connect(m_delivered, &QDateEdit::dateChanged, this, [this, tell] {
        m_isDeliveredTyped = m_isDeliveredTyped || !m_isFilling;
        tell();
    });
    connect(m_due, &QDateEdit::dateChanged, this, [this, tell] {
        m_isDueTyped = m_isDueTyped || !m_isFilling;
        tell();
    });
    connect(m_new, &QPushButton::clicked, this, &SalesFields::customerWanted);
}

void SalesFields::listCustomers(const QString &chosen)
{
    m_isFilling = true;
    m_customer->clear();
    m_customer->addItem(tr("To whom?"), QString());
    const auto customers = InvoicingService(m_desk.db()).customers(m_desk.session());
    for (const Customer &customer : customers ? *customers : std::vector<Customer>())
        m_customer->addItem(customer.name, customer.code);
    m_customer->setCurrentIndex(std::max(0, m_customer->findData(chosen)));
    m_isFilling = false;
}

void SalesFields::show(const SalesDraft &draft, const SalesSheet &sheet)
{
    listCustomers(draft.order.customer);
    m_isFilling = true;
    m_isDueTyped = draft.order.due.has_value();
    m_isDeliveredTyped = draft.order.delivered.has_value();
    m_ticket->setText(draft.order.ticket);
    m_isFilling = false;
    follow(sheet);
    clearErrors();
}

void SalesFields::follow(const SalesSheet &sheet)
{
    m_isFilling = true;
    const SalesInvoice &invoice = sheet.invoice;
    const bool isOfTicket = !m_ticket->text().trimmed().isEmpty();
    if (invoice.delivered.isValid() && (isOfTicket || !m_isDeliveredTyped))
        m_delivered->setDate(invoice.delivered);
    if (invoice.due.isValid() && (isOfTicket || !m_isDueTyped))
        m_due->setDate(invoice.due);
    // A ticket says when; an invoice of lines is of no ticket.
    m_delivered->setEnabled(!isOfTicket);
    m_due->setEnabled(!isOfTicket);
    m_ticket->setEnabled(isOfTicket || invoice.lines.empty());
    m_isFilling = false;
}

void SalesFields::take(InvoiceOrder &order) const
{
    order.customer = m_customer->currentData().toString();
    order.ticket = m_ticket->text().trimmed();
    order.delivered = m_isDeliveredTyped ? std::optional(m_delivered->date()) : std::nullopt;
    order.due = m_isDueTyped ? std::optional(m_due->date()) : std::nullopt;
}

void SalesFields::focusFirst()
{
    m_customer->setFocus();
}

bool SalesFields::refuse(const Failure &problem, bool withFocus)
{
    const QString &code = problem.code;
    Field *field = code == u"unknown_customer" || code == u"vat_number" ? m_customerField
                   : code == u"unknown_ticket" || code == u"invoiced" || code == u"refund"
                       ? m_ticketField
                   : code == u"due" ? m_dueField
                                    : nullptr;
    if (field == nullptr)
        return false;
    if (withFocus)
        field->refuse(problem.message);
    else
        field->setError(problem.message);
    return true;
}

void SalesFields::clearErrors()
{
    for (Field *field : {m_customerField, m_ticketField, m_deliveredField, m_dueField})
        field->setError({});
}

} // namespace cabas::ui
