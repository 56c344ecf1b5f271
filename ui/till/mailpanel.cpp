// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/mailpanel.h"

#include "core/outbox/outboxrules.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

MailPanel::MailPanel(QWidget *parent) : TillPanel(tr("Mail the ticket"), parent)
{
    setHint(tr("To which address? It is kept no longer than 30 days."));
    m_address = new QLineEdit;
    m_address->setObjectName(u"mailAddress"_qs);
    m_address->setPlaceholderText(tr("name@example.org"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    auto *field = new Field(tr("E-mail address"), m_address);
    field->setCounter(true);
    auto *send = new KeyButton(tr("Mail it"), KeyButton::Role::Primary);
    send->setObjectName(u"mailIt"_qs);
    send->setSize(KeyButton::Size::Counter);
    body()->addWidget(field);
    body()->addWidget(send);
    body()->addStretch(1);
    connect(m_address, &QLineEdit::returnPressed, this, &MailPanel::submit);
    connect(send, &KeyButton::clicked, this, &MailPanel::submit);
}

void MailPanel::setAddress(const QString &address)
{
    m_address->setText(address);
    m_address->selectAll();
}

void MailPanel::takeFocus()
{
    m_address->setFocus();
}

void MailPanel::submit()
{
    const QString address = m_address->text().trimmed();
    const Result<> checked = OutboxRules::checkAddress(address);
    setProblem(checked ? QString() : checked.failure().message);
    if (checked)
        Q_EMIT submitted(address);
    else
        takeFocus();
}

} // namespace cabas::ui
