// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace cabas::ui {

class RolePanel;
class RowsModel;

/// What each role may do: one row a right, one column a role, a mark where it holds it.
class RolesBoard : public QWidget {
    Q_OBJECT

public:
    explicit RolesBoard(Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    /// The word of a role that fits above a narrow column.
    static QString shortTitle(Role role);

    Desk &m_desk;
    RowsModel *m_rows = nullptr;
    RolePanel *m_panel = nullptr;
};

} // namespace cabas::ui
