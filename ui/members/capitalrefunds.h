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
class SumLines;
struct RowOfCells;

/// Shares asked back: the queue with its last days, who can be repaid with some money and without
/// bringing the capital below its floor, what an assembly decided, and the payments.
class CapitalRefunds : public CapitalView {
    Q_OBJECT

public:
    CapitalRefunds(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    void showBoard(const CapitalBoard &board) override;
    QStringList counts() const override;
    std::optional<Money> budget() const;

private:
    void buildList();
    void buildPlan();
    void buildChosen();
    void buildValue();
    std::vector<RowOfCells> rowsOf(const CapitalBoard &board) const;
    void showPlan(const CapitalBoard &board);
    void showChosen();
    void decide();
    void pay();
    void end();
    void setValue();
    std::optional<ShareRefund> current() const;

    RefundPlan m_plan;
    std::vector<ShareRefund> m_refunds; ///< in the order of the rows
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    SumLines *m_sums = nullptr;
    MoneyEdit *m_budget = nullptr;
    KeyButton *m_decide = nullptr;
    Card *m_chosen = nullptr;
    QComboBox *m_means = nullptr;
    Field *m_meansField = nullptr;
    KeyButton *m_pay = nullptr;
    KeyButton *m_end = nullptr;
    Card *m_value = nullptr;
    MoneyEdit *m_amount = nullptr;
    Field *m_amountField = nullptr;
    QDateEdit *m_decidedOn = nullptr;
};

} // namespace cabas::ui
