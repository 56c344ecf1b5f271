// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"
#include "ui/shell/page.h"
#include "ui/widgets/rowsmodel.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class DataTable;
class FootLine;
class LocksBoard;
class PresenceBoard;
class RolesBoard;
class SidePanel;
class TabStrip;
class UserForm;
class UserPanel;

/// Who may sign in and with which roles, and what each role may do.
class UsersPage : public Page {
    Q_OBJECT

public:
    enum Tab { People, Roles, SignIns, Locks };

    UsersPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;
    void showTab(Tab tab);

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makePeople();
    QWidget *makeSide();
    RowOfCells rowOf(const User &user) const;
    const User *userAt(int row) const;
    void showUser(const User &user);
    void openForm(const std::optional<User> &user);
    void closeSide();
    void saved(UserId id, const QString &said);

    std::vector<User> m_users;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FootLine *m_foot = nullptr;
    Bands *m_bands = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    RolesBoard *m_roles = nullptr;
    PresenceBoard *m_signIns = nullptr;
    LocksBoard *m_locks = nullptr;
    QWidget *m_sideHolder = nullptr;
    QStackedWidget *m_side = nullptr;
    UserPanel *m_panel = nullptr;
    SidePanel *m_formPanel = nullptr;
    UserForm *m_form = nullptr;
};

Page *makeUsersPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
