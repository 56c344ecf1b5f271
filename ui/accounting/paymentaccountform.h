// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/payment.h"
#include "ui/shell/desk.h"
#include "ui/widgets/sidepanel.h"

class QLineEdit;

namespace cabas::ui {

class Field;

/// The bank details of the account that the shop pays from.
class PaymentAccountForm : public SidePanel {
    Q_OBJECT
public:
    explicit PaymentAccountForm(Desk &desk, QWidget *parent = nullptr);

    void show(const PaymentAccount &account);

Q_SIGNALS:
    void saved();

private:
    Field *addLine(const QString &name, const QString &label, QLineEdit *&edit);
    void save();

    Desk &m_desk;
    QLineEdit *m_account;
    QLineEdit *m_holder;
    QLineEdit *m_iban;
    QLineEdit *m_bic;
    QLineEdit *m_cheque;
    Field *m_accountField;
    Field *m_holderField;
    Field *m_ibanField;
    Field *m_bicField;
};

} // namespace cabas::ui
