// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bank.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace cabas::ui {

class Bands;
class Card;
class DataTable;
class KeyButton;
class MoneyEdit;
class ReportOutput;
class RowsModel;
class SegmentedControl;

/// Cheques and cash brought to the bank: the slips made, and a new one, typed amount by amount.
class BankDepositsPage : public Page {
    Q_OBJECT

public:
    BankDepositsPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;
    bool mayLeave() override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeSlips();
    QWidget *makeDraft();
    void addItem();
    void removeItem();
    void showDraft();
    void make();
    Money draftTotal() const;
    bool isCash() const;

    std::vector<BankDeposit> m_slips;
    std::vector<DepositItem> m_items;
    std::optional<BankAccountId> m_account;
    bool m_isWorking = false;
    Bands *m_bands = nullptr;
    RowsModel *m_slipRows = nullptr;
    RowsModel *m_itemRows = nullptr;
    DataTable *m_slipTable = nullptr;
    DataTable *m_itemTable = nullptr;
    SegmentedControl *m_kind = nullptr;
    MoneyEdit *m_amount = nullptr;
    QLineEdit *m_label = nullptr;
    Card *m_draft = nullptr;
    KeyButton *m_make = nullptr;
    ReportOutput *m_output = nullptr;
};

Page *makeBankDepositsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
