// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/capitalview.h"

class QDateEdit;

namespace cabas::ui {

class Card;
class DataTable;
class KeyButton;
class MoneyEdit;
class RowsModel;

/// Cheques for shares that wait for their month: taken by several at once, brought to the bank
/// when it has come, given back, or not honoured.
class CapitalCheques : public CapitalView {
    Q_OBJECT

public:
    CapitalCheques(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    void showBoard(const CapitalBoard &board) override;
    QStringList counts() const override;

private:
    void buildList();
    void buildBank();
    void buildTaking();
    void showChosen();
    void take();
    void bring();
    void end(bool isReturned);
    std::optional<ShareCheque> current() const;
    std::vector<ChequeId> due() const;

    std::vector<ShareCheque> m_cheques;
    QDate m_today;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    Card *m_bank = nullptr;
    KeyButton *m_bring = nullptr;
    KeyButton *m_return = nullptr;
    KeyButton *m_bounce = nullptr;
    QLineEdit *m_member = nullptr;
    Field *m_memberField = nullptr;
    MoneyEdit *m_amount = nullptr;
    Field *m_amountField = nullptr;
    QLineEdit *m_count = nullptr;
    Field *m_countField = nullptr;
    QDateEdit *m_first = nullptr;
    QLineEdit *m_label = nullptr;
};

} // namespace cabas::ui
