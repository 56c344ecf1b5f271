// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/bankpostform.h"

#include "core/accounting/ledgersearch.h"
#include "core/bank/bankrules.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rateedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace cabas::ui {

BankPostForm::BankPostForm(QWidget *parent) : Card(parent)
{
    m_words = addLine(tr("Words that its lines have"), u"rule-words"_qs, &m_wordsField);
    m_account = addLine(tr("Account"), u"post-account"_qs, &m_accountField);
    m_thirdParty = addLine(tr("Third party"), u"post-third-party"_qs, &m_thirdField);
    m_vat = new RateEdit;
    m_vat->setObjectName(u"post-vat"_qs);
    m_vatField = new Field(tr("VAT included"), m_vat);
    body()->addWidget(m_vatField);
    m_label = addLine(tr("Label"), u"post-label"_qs, &m_labelField);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    auto *leave = new KeyButton(tr("Leave"));
    leave->setObjectName(u"post-leave"_qs);
    m_keep = new KeyButton(tr("Post"), KeyButton::Role::Primary);
    m_keep->setObjectName(u"post-keep"_qs);
    m_keep->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    row->addWidget(leave);
    row->addStretch();
    row->addWidget(m_keep);
    body()->addLayout(row);
    connect(m_account, &QLineEdit::textEdited, this, &BankPostForm::renew);
    connect(leave, &QPushButton::clicked, this, &BankPostForm::closed);
    connect(m_keep, &QPushButton::clicked, this, &BankPostForm::keep);
    for (QLineEdit *edit : {m_words, m_account, m_thirdParty, m_label})
        connect(edit, &QLineEdit::returnPressed, this, &BankPostForm::keep);
    connect(m_vat, &QLineEdit::returnPressed, this, &BankPostForm::keep);
}

QLineEdit *BankPostForm::addLine(const QString &label, const QString &name, Field **field)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    *field = new Field(label, edit);
    body()->addWidget(*field);
    return edit;
}

const Account *BankPostForm::meant() const
{
    const std::vector<Account> found = LedgerSearch::accounts(m_accounts, m_account->text(), 1);
    if (found.empty() || m_account->text().trimmed().isEmpty())
        return nullptr;
    for (const Account &account : m_accounts) {
        if (account.number == found.front().number)
            return &account;
    }
    return nullptr;
}

void BankPostForm::showFor(const BankLine &line, bool asRule)
{
    m_asRule = asRule;
    setTitle(asRule ? tr("A rule for lines like this") : tr("Post the line"));
    m_keep->setText(asRule ? tr("Keep and post") : tr("Post"));
    m_wordsField->setVisible(asRule);
    m_words->setText(BankRules::wordsOf(line));
    m_account->clear();
    m_thirdParty->clear();
    m_vat->setValue(std::nullopt);
    m_vatField->setVisible(line.amount.isNegative());
    // What a person wrote stays with the line: a label of the books names no member.
    m_label->setText(line.amount.isNegative() ? line.label : QString());
    for (Field *field : {m_wordsField, m_accountField, m_thirdField, m_labelField, m_vatField})
        field->setError({});
    m_labelField->setNote(line.amount.isNegative() ? QString() : tr("Without a person’s name."));
    renew();
    m_account->setFocus(Qt::OtherFocusReason);
}

void BankPostForm::renew()
{
    const Account *account = meant();
    m_accountField->setError({});
    if (m_account->text().trimmed().isEmpty())
        m_accountField->setNote(tr("Number or name."));
    else
        m_accountField->setNote(account ? account->number + u' ' + account->label
                                        : tr("No account is called so."));
    m_thirdField->setVisible(account != nullptr && account->thirdParty);
}

void BankPostForm::keep()
{
    const Account *account = meant();
    if (account == nullptr) {
        m_accountField->refuse(tr("Choose the account that the money goes to or comes from."));
        return;
    }
    BankCounterpart counterpart;
    counterpart.account = account->number;
    counterpart.thirdParty = m_thirdField->isVisible() ? m_thirdParty->text() : QString();
    counterpart.vatBp = m_vatField->isVisible() ? m_vat->value().value_or(0) : 0;
    counterpart.label = m_label->text();
    Q_EMIT kept(counterpart, m_asRule ? m_words->text() : QString());
}

void BankPostForm::refuse(const Failure &failure)
{
    Field *field = failure.code == u"words" || failure.code == u"exists" ? m_wordsField
                   : failure.code == u"vat"                              ? m_vatField
                   : failure.code == u"third_party"                      ? m_thirdField
                                                                         : m_accountField;
    field->refuse(failure.message);
}

void BankPostForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace cabas::ui
