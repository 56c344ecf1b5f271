// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessservice.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace cabas::ui {

class Bands;

/// What one role may do, ticked right by right, beside the table of all roles.
class RolePanel : public QWidget {
    Q_OBJECT

public:
    explicit RolePanel(Desk &desk, QWidget *parent = nullptr);

    void show(Role role);
    using QWidget::show;

Q_SIGNALS:
    void closed();
    void saved();

private:
    void fill();
    void save();

    Desk &m_desk;
    QComboBox *m_role;
    Bands *m_bands;
    std::vector<QCheckBox *> m_boxes; ///< as Permissions::all
};

} // namespace cabas::ui
