// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLineEdit;

namespace cabas::ui {

class AccountList;
class DataTable;
class Field;
class FilterLine;
class KeyButton;
class SidePanel;

/// The chart of accounts: find one, close it or open it again, add one of the shop's own.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(Desk &desk, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void counted(const QStringList &counts);
    void refused(const cabas::Failure &failure);

private:
    QWidget *makeList();
    QWidget *makePanel();
    void showChosen();
    void add();
    void turn();
    const Account *chosen() const;

    Desk &m_desk;
    AccountList *m_model;
    DataTable *m_table;
    FilterLine *m_filter;
    KeyButton *m_turn = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_label = nullptr;
    Field *m_numberField = nullptr;
    Field *m_labelField = nullptr;
    std::vector<Account> m_accounts;
};

} // namespace cabas::ui
