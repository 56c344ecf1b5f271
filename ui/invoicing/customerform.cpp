// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicing/customerform.h"

#include "core/invoicing/invoicingservice.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 344;
constexpr int postcodeWidth = 96;

} // namespace

CustomerForm::CustomerForm(Desk &desk, QWidget *parent) : SidePanel(parent), m_desk(desk)
{
    buildUi();
}

Field *CustomerForm::addLine(const QString &name, const QString &label, QLineEdit *&edit)
{
    edit = new QLineEdit;
    edit->setObjectName(name);
    auto *field = new Field(label, edit);
    field->setNoteReserved(false);
    return field;
}

void CustomerForm::buildUi()
{
    setPanelWidth(panelWidth);
    body()->setSpacing(12);
    m_nameField = addLine(u"customer-name"_qs, tr("Name"), m_name);
    body()->addWidget(m_nameField);
    body()->addWidget(addLine(u"customer-street"_qs, tr("Street"), m_street));
    const auto beside = [this](Field *left, Field *right, int width) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        growWidth(left, width);
        row->addWidget(left);
        row->addWidget(right, 1);
        body()->addLayout(row);
    };
    Field *postcode = addLine(u"customer-postcode"_qs, tr("Postcode"), m_postcode);
    beside(postcode, addLine(u"customer-city"_qs, tr("Town"), m_city), postcodeWidth);
    m_sirenField = addLine(u"customer-siren"_qs, tr("SIREN"), m_siren);
    m_sirenField->setNote(tr("Nine digits; blank for a private person."));
    body()->addWidget(m_sirenField);
    m_countryField = addLine(u"customer-country"_qs, tr("Country"), m_country);
    beside(m_countryField, addLine(u"customer-vat"_qs, tr("VAT number"), m_vatNumber),
           postcodeWidth);
    m_emailField = addLine(u"customer-email"_qs, tr("E-mail"), m_email);
    body()->addWidget(m_emailField);
    m_termsField = addLine(u"customer-terms"_qs, tr("Days to pay"), m_terms);
    body()->addWidget(m_termsField);
    body()->addStretch();
    m_save = new KeyButton(QString(), KeyButton::Role::Outlined);
    m_save->setObjectName(u"customer-save"_qs);
    m_save->setKey(Qt::Key_F12);
    addFoot(m_save, 1);
    connect(m_save, &QPushButton::clicked, this, &CustomerForm::save);
    for (QLineEdit *edit :
         {m_name, m_street, m_postcode, m_city, m_siren, m_country, m_vatNumber, m_email, m_terms})
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
}

void CustomerForm::showNew()
{
    showCustomer({});
    setTitle({}, tr("New customer"));
    m_save->setText(tr("Add the customer"));
}

void CustomerForm::showCustomer(const Customer &customer)
{
    m_customer = customer;
    setTitle(customer.code, customer.name);
    m_name->setText(customer.name);
    m_street->setText(customer.street);
    m_postcode->setText(customer.postcode);
    m_city->setText(customer.city);
    m_country->setText(customer.country);
    m_siren->setText(customer.siren);
    m_vatNumber->setText(customer.vatNumber);
    m_email->setText(customer.email);
    m_terms->setText(QString::number(customer.termsDays));
    for (QLineEdit *edit : {m_name, m_street, m_city, m_vatNumber, m_email})
        edit->setCursorPosition(0);
    for (Field *field : {m_nameField, m_countryField, m_sirenField, m_emailField, m_termsField})
        field->setError({});
    m_save->setText(tr("Keep"));
}

void CustomerForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void CustomerForm::save()
{
    for (Field *field : {m_nameField, m_countryField, m_sirenField, m_emailField, m_termsField})
        field->setError({});
    Customer customer = m_customer;
    customer.name = m_name->text();
    customer.street = m_street->text();
    customer.postcode = m_postcode->text();
    customer.city = m_city->text();
    customer.country = m_country->text();
    customer.siren = m_siren->text();
    customer.vatNumber = m_vatNumber->text();
    customer.email = m_email->text();
    bool isNumber = false;
    customer.termsDays = m_terms->text().trimmed().toInt(&isNumber);
    if (!isNumber)
        customer.termsDays = -1;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), customer] {
            InvoicingService service(db);
            return customer.id.value() > 0 ? service.changeCustomer(session, customer)
                                           : service.addCustomer(session, customer);
        },
        [this](const Result<Customer> &kept) {
            if (!kept) {
                refused(kept.failure());
                return;
            }
            showCustomer(*kept);
            Q_EMIT saved(*kept);
        });
}

void CustomerForm::refused(const Failure &failure)
{
    Field *field = failure.code == u"name"             ? m_nameField
                   : failure.code == u"country"        ? m_countryField
                   : failure.code.startsWith(u"siren") ? m_sirenField
                   : failure.code == u"email"          ? m_emailField
                   : failure.code == u"terms"          ? m_termsField
                                                       : nullptr;
    if (field != nullptr)
        field->refuse(failure.message);
    else
        Ask::tellRefusal(this, failure);
}

} // namespace cabas::ui
