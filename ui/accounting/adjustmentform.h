// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/yearend.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cabas::ui {

class Field;
class MoneyEdit;

/// What was paid or received for another year: of what kind, on which account, how much.
class AdjustmentForm : public QWidget {
    Q_OBJECT
public:
    explicit AdjustmentForm(Desk &desk, QWidget *parent = nullptr);

    void clear();
    YearAdjustment adjustment() const;

private:
    void meant();

    Desk &m_desk;
    std::vector<Account> m_accounts;
    QComboBox *m_kind;
    QLineEdit *m_account;
    QLineEdit *m_label;
    MoneyEdit *m_amount;
    Field *m_accountField;
};

} // namespace cabas::ui
