// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/accountingservice.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLineEdit;

namespace cabas::ui {

class AccountList;
class Card;
class DataTable;
class Field;

/// Which account each of the shop's deeds posts to.
class RolesView : public QWidget {
    Q_OBJECT
public:
    explicit RolesView(Desk &desk, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void counted(const QStringList &counts);
    void refused(const cabas::Failure &failure);

private:
    QWidget *makePanel();
    void showChosen();
    void meant();
    void save();

    Desk &m_desk;
    AccountList *m_model;
    DataTable *m_table;
    Card *m_card = nullptr;
    QLineEdit *m_account = nullptr;
    Field *m_field = nullptr;
    std::vector<AccountStore::RoleMapping> m_roles;
    std::vector<Account> m_accounts;
};

} // namespace cabas::ui
