// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/bank/bank.h"
#include "core/bank/bankposting.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace cabas::ui {

class Field;
class KeyButton;
class RateEdit;

/// Posts a line of the bank to an account, or makes a rule of it: a few fields, Enter keeps them.
class BankPostForm : public Card {
    Q_OBJECT
public:
    explicit BankPostForm(QWidget *parent = nullptr);

    void setAccounts(const std::vector<Account> &accounts) { m_accounts = accounts; }
    void showFor(const BankLine &line, bool asRule);
    void refuse(const Failure &failure);

Q_SIGNALS:
    /// `words` are those of the rule; empty where none is made.
    void kept(const cabas::BankCounterpart &counterpart, const QString &words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addLine(const QString &label, const QString &name, Field **field);
    const Account *meant() const;
    void renew();
    void keep();

    std::vector<Account> m_accounts;
    bool m_asRule = false;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_thirdParty = nullptr;
    QLineEdit *m_label = nullptr;
    RateEdit *m_vat = nullptr;
    Field *m_wordsField = nullptr;
    Field *m_accountField = nullptr;
    Field *m_thirdField = nullptr;
    Field *m_labelField = nullptr;
    Field *m_vatField = nullptr;
    KeyButton *m_keep = nullptr;
};

} // namespace cabas::ui
