// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/paymentaccountform.h"

#include "core/accounting/paymentservice.h"
#include "core/formats/ibancheck.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

PaymentAccountForm::PaymentAccountForm(Desk &desk, QWidget *parent)
    : SidePanel(parent), m_desk(desk)
{
    setClosable(false);
    setPanelWidth(344);
    setTitle({}, tr("Account to pay from"));
    body()->setSpacing(12);
    m_accountField = addLine(u"pay-account-number"_qs, tr("Account of the chart"), m_account);
    m_holderField = addLine(u"pay-holder"_qs, tr("Holder, as the bank knows it"), m_holder);
    m_ibanField = addLine(u"pay-iban"_qs, tr("IBAN"), m_iban);
    m_bicField = addLine(u"pay-bic"_qs, tr("BIC"), m_bic);
    addLine(u"pay-cheque"_qs, tr("Number of the next cheque"), m_cheque);
    body()->addStretch();
    auto *keep = new KeyButton(tr("Keep"));
    keep->setObjectName(u"pay-account-keep"_qs);
    addFoot(keep, 1);
    keep->setVisible(desk.may(Permission::PostEntries));
    connect(keep, &QPushButton::clicked, this, &PaymentAccountForm::save);
}

Field *PaymentAccountForm::addLine(const QString &name, const QString &label, QLineEdit *&edit)
{
    edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setReadOnly(!m_desk.may(Permission::PostEntries));
    auto *field = new Field(label, edit);
    field->setNoteReserved(false);
    body()->addWidget(field);
    return field;
}

void PaymentAccountForm::show(const PaymentAccount &account)
{
    m_account->setText(account.account);
    m_holder->setText(account.holder);
    m_iban->setText(IbanCheck::grouped(account.iban));
    m_bic->setText(account.bic);
    m_cheque->setText(account.nextCheque);
    for (QLineEdit *edit : {m_holder, m_iban})
        edit->setCursorPosition(0);
}

void PaymentAccountForm::save()
{
    for (Field *field : {m_accountField, m_holderField, m_ibanField, m_bicField})
        field->setError({});
    const PaymentAccount account{m_account->text().trimmed(), m_holder->text(), m_iban->text(),
                                 m_bic->text(), m_cheque->text()};
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), account] {
            return PaymentService(db).setAccount(session, account);
        },
        [this](const Result<PaymentAccount> &kept) {
            if (kept) {
                show(*kept);
                Q_EMIT saved();
                return;
            }
            const QString &code = kept.failure().code;
            Field *field = code == u"account"  ? m_accountField
                           : code == u"holder" ? m_holderField
                           : code == u"iban"   ? m_ibanField
                           : code == u"bic"    ? m_bicField
                                               : nullptr;
            if (field != nullptr)
                field->refuse(kept.failure().message);
            else
                Ask::tellRefusal(this, kept.failure());
        });
}

} // namespace cabas::ui
