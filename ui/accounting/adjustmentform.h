// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/yearend.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cabas::ui {

class EntryPreview;
class Field;
class MoneyEdit;

/// What was paid or received for another year: of what kind, on which account, how much.
class AdjustmentForm : public QWidget {
    Q_OBJECT
public:
    explicit AdjustmentForm(Desk &desk, QWidget *parent = nullptr);

    /// Blank, for the end of a year.
    void clear(const FiscalYear &year);
    YearAdjustment adjustment() const;

private:
    void meant();
    void tellEntry();

    Desk &m_desk;
    std::vector<Account> m_accounts;
    QComboBox *m_kind;
    QLineEdit *m_account;
    QLineEdit *m_label;
    MoneyEdit *m_amount;
    Field *m_accountField;
    EntryPreview *m_preview;
    FiscalYear m_year;
};

} // namespace cabas::ui
