// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rolesboard.h"

#include "core/access/accessservice.h"
#include "ui/access/rolepanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

/// Where a group of rights begins.
struct Group {
    Permission first;
    const char *title;
};

constexpr auto groups = std::to_array<Group>({
    {Permission::Sell, QT_TRANSLATE_NOOP("cabas::ui::RolesBoard", "At the till")},
    {Permission::Receive, QT_TRANSLATE_NOOP("cabas::ui::RolesBoard", "Goods")},
    {Permission::ViewMembers, QT_TRANSLATE_NOOP("cabas::ui::RolesBoard", "Members")},
    {Permission::ViewReports, QT_TRANSLATE_NOOP("cabas::ui::RolesBoard", "Books and reports")},
    {Permission::ManageUsers, QT_TRANSLATE_NOOP("cabas::ui::RolesBoard", "This shop’s file")},
});

} // namespace

RolesBoard::RolesBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    sides->addLayout(column, 1);
    m_panel = new RolePanel(desk);
    m_panel->hide();
    sides->addWidget(m_panel);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *change = new KeyButton(tr("Change a role"));
    change->setObjectName(u"role-change"_qs);
    change->setIconName(u"pencil"_qs);
    column->addLayout(head);
    connect(change, &QPushButton::clicked, this, [this] { m_panel->show(Role::Cashier); });
    connect(m_panel, &RolePanel::closed, m_panel, &QWidget::hide);
    connect(m_panel, &RolePanel::saved, this, &RolesBoard::reload);
    head->addWidget(makeWrapped(tr("Somebody with several roles may do what any of them may. "
                                   "The till asks for a second person where one right is "
                                   "missing."),
                                TextSize::Body, Token::TextMuted),
                    1);
    head->addWidget(change, 0, Qt::AlignTop);
    std::vector<RowsModel::Column> columns{{tr("Right")}};
    for (const Role role : Permissions::roles())
        columns.push_back({shortTitle(role), RowsModel::Side::Center});
    m_rows = new RowsModel(std::move(columns), this);
    auto *table = new DataTable(tr("What each role may do"));
    table->setObjectName(u"role-rights"_qs);
    table->setModel(m_rows);
    table->setDensity(DataTable::Density::Dense);
    table->setColumnWidths({0, 84, 72, 92, 72, 84, 84, 92, 76, 72});
    column->addWidget(new TableCard(table), 1);
}

QString RolesBoard::shortTitle(Role role)
{
    switch (role) {
    case Role::Volunteer:
        return tr("Volunteer");
    case Role::Cashier:
        return tr("Cashier");
    case Role::Receiver:
        return tr("Receiver");
    case Role::Buyer:
        return tr("Buyer");
    case Role::MemberOffice:
        return tr("Members");
    case Role::Coordinator:
        return tr("Coordin.");
    case Role::Treasurer:
        return tr("Treasurer");
    case Role::Administrator:
        return tr("Admin.");
    case Role::Kiosk:
        break;
    }
    return tr("Kiosk");
}

void RolesBoard::reload()
{
    const auto all = AccessService(m_desk.db()).roleRights(m_desk.session());
    std::vector<RowOfCells> rows;
    for (const Permission permission : Permissions::all()) {
        for (const Group &group : groups) {
            if (group.first == permission)
                rows.push_back({-1, {{tr(group.title), {{Cell::Group, true}}}}});
        }
        RowOfCells row{qint64(permission), {{Permissions::title(permission)}}};
        for (const RoleRights &rights : all ? *all : std::vector<RoleRights>()) {
            const bool holds = std::find(rights.permissions.begin(), rights.permissions.end(),
                                         permission) != rights.permissions.end();
            row.cells.push_back(
                {holds ? u"✓"_qs : QString(),
                 {{Cell::Strong, true},
                  {Qt::AccessibleTextRole,
                   holds ? tr("%1: yes").arg(Permissions::roleTitle(rights.role))
                         : tr("%1: no").arg(Permissions::roleTitle(rights.role))}}});
        }
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

} // namespace cabas::ui
