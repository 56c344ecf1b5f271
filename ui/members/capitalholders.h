// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/capitalview.h"

class QStackedWidget;

namespace cabas::ui {

class Card;
class DataTable;
class FactList;
class FilterLine;
class KeyButton;
class MoneyEdit;
class ReportOutput;
class RowsModel;
class SegmentedControl;

/// Who holds what, with a certificate of it, and what a holder may do: pay, give shares to
/// somebody else, ask some back.
class CapitalHolders : public CapitalView {
    Q_OBJECT

public:
    CapitalHolders(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    void showBoard(const CapitalBoard &board) override;
    QStringList counts() const override;

private:
    void buildList();
    void buildHolder();
    QWidget *makePayment();
    QWidget *makeTransfer();
    QWidget *makeAsking();
    void fillRows();
    void showHolder();
    void act();
    void pay(const Holding &holder);
    void transfer(const Holding &holder);
    void askBack(const Holding &holder);
    void done(const QString &words);
    std::optional<Holding> current() const;

    std::vector<Holding> m_holdings;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    Card *m_holder = nullptr;
    FactList *m_facts = nullptr;
    ReportOutput *m_output = nullptr;
    Card *m_deeds = nullptr;
    SegmentedControl *m_which = nullptr;
    QStackedWidget *m_forms = nullptr;
    MoneyEdit *m_amount = nullptr;
    Field *m_amountField = nullptr;
    QComboBox *m_means = nullptr;
    QLineEdit *m_to = nullptr;
    Field *m_toField = nullptr;
    QLineEdit *m_given = nullptr;
    Field *m_givenField = nullptr;
    QLineEdit *m_asked = nullptr;
    Field *m_askedField = nullptr;
    QComboBox *m_reason = nullptr;
    KeyButton *m_act = nullptr;
};

} // namespace cabas::ui
