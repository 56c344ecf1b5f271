// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ownersetup.h"

#include "core/access/ownerrecovery.h"
#include "ui/shell/secretsheet.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/roomy.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

bool OwnerSetup::isWanted(Shop &shop)
{
    if (shop.profile().sandbox || shop.db().isReadOnly())
        return false;
    const Result<bool> isNew = OwnerRecovery(shop.db()).isNew();
    return isNew && *isNew;
}

OwnerSetup::OwnerSetup(Desk &desk, const Session &owner, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_owner(owner)
{
    setObjectName(u"owner-setup"_qs);
    setWindowTitle(tr("The owner of this shop’s file"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Metric::form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeLabel(windowTitle(), TextSize::Title, Weight::Strong));
    column->addWidget(
        makeWrapped(tr("The owner may do everything and names the other users. Choose a PIN that "
                       "nobody else knows; a recovery code for the safe comes next."),
                    TextSize::Body, Token::TextMuted));
    const auto add = [&](const QString &label, QLineEdit *&edit, const QString &name) {
        edit = new QLineEdit;
        edit->setObjectName(name);
        auto *field = new Field(label, edit);
        column->addWidget(field);
        return field;
    };
    m_nameField = add(tr("Your name"), m_name, u"owner-name"_qs);
    m_pinField = add(tr("PIN"), m_pin, u"owner-pin"_qs);
    m_pinField->setNote(tr("4 to 12 digits that do not follow each other. More are better."));
    m_againField = add(tr("The PIN once more"), m_again, u"owner-again"_qs);
    m_pin->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    auto *later = new KeyButton(tr("Later"));
    m_enter = new KeyButton(tr("Go on"), KeyButton::Role::Primary);
    m_enter->setObjectName(u"owner-go-on"_qs);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(later);
    verbs->addWidget(m_enter);
    column->addLayout(verbs);
    fitOver(this, Metric::form);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_enter, &QPushButton::clicked, this, &OwnerSetup::submit);
    connect(m_again, &QLineEdit::returnPressed, this, &OwnerSetup::submit);
}

void OwnerSetup::submit()
{
    m_nameField->setError({});
    m_pinField->setError({});
    m_againField->setError({});
    if (m_again->text() != m_pin->text())
        return m_againField->refuse(tr("The two are not the same: type the PIN again."));
    m_enter->setEnabled(false);
    m_desk.run(
        this,
        [&db = m_desk.db(), owner = m_owner, name = m_name->text(), pin = m_pin->text()] {
            return OwnerRecovery(db).setUp(owner, name, pin);
        },
        [this](const Result<QString> &code) { done(code); });
}

void OwnerSetup::done(const Result<QString> &code)
{
    m_enter->setEnabled(true);
    if (!code) {
        const bool isName = code.failure().code == u"user_name";
        (isName ? m_nameField : m_pinField)->refuse(code.failure().message);
        return;
    }
    SecretSheet::show(m_desk, this, SecretSheet::Kind::Recovery, {}, *code);
    accept();
}

} // namespace cabas::ui
