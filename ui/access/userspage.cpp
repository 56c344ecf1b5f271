// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/userspage.h"

#include "core/access/accessservice.h"
#include "ui/access/locksboard.h"
#include "ui/access/presenceboard.h"
#include "ui/access/rolesboard.h"
#include "ui/access/userform.h"
#include "ui/access/userpanel.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 432;

} // namespace

UsersPage::UsersPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Access | Topic::Members, parent)
{
    buildUi();
}

void UsersPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Users"));
    auto *add = new KeyButton(tr("New user"), KeyButton::Role::Primary);
    add->setObjectName(u"new-user"_qs);
    add->setIconName(u"user-plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QPushButton::clicked, this, [this] { openForm({}); });
    head->addAction(add);
    outer->addWidget(head);
    auto *ground = new Ground(Token::Surface, Qt::BottomEdge);
    auto *tabs = new QHBoxLayout(ground);
    tabs->setContentsMargins(24, 0, 24, 1);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"user-tabs"_qs);
    m_tabs->setAccessibleName(tr("People or roles"));
    m_tabs->addWord(tr("People"));
    m_tabs->addWord(tr("What each role may do"));
    m_tabs->addWord(tr("Who is signed in"));
    m_tabs->addWord(tr("Locks and badges"));
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    outer->addWidget(ground);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makePeople());
    m_roles = new RolesBoard(desk());
    m_stack->addWidget(m_roles);
    m_signIns = new PresenceBoard(desk());
    m_stack->addWidget(m_signIns);
    m_locks = new LocksBoard(desk());
    m_stack->addWidget(m_locks);
    outer->addWidget(m_stack, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at them"));
    outer->addWidget(m_foot);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

QWidget *UsersPage::makePeople()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(row, m_bands);
    m_rows = new RowsModel({{tr("Person")}, {tr("Roles")}, {tr("PIN")}, {tr("State")}}, this);
    m_table = new DataTable(tr("Users"));
    m_table->setObjectName(u"users"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({224, 0, 96, 144});
    column->addWidget(new TableCard(m_table), 1);
    row->addWidget(makeSide());
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { showUser(*userAt(index.row())); });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int at) {
        const User *user = userAt(at);
        if (user != nullptr && m_sideHolder->isVisible() && m_side->currentWidget() == m_panel)
            m_panel->showUser(*user);
    });
    return holder;
}

QWidget *UsersPage::makeSide()
{
    m_sideHolder = new QWidget;
    growWidth(m_sideHolder, sideWidth);
    auto *row = new QHBoxLayout(m_sideHolder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    m_side = new QStackedWidget;
    row->addWidget(m_side, 1);
    m_panel = new UserPanel(desk());
    m_form = new UserForm(desk());
    m_formPanel = new SidePanel;
    m_formPanel->setPanelWidth(sideWidth - 1);
    m_formPanel->body()->addWidget(m_form);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_formPanel);
    m_sideHolder->hide();
    connect(m_panel, &UserPanel::closed, this, &UsersPage::closeSide);
    connect(m_panel, &UserPanel::editWanted, this, [this] {
        for (const User &user : m_users) {
            if (user.id == m_panel->user())
                return openForm(User(user));
        }
    });
    connect(m_panel, &UserPanel::changed, this,
            [this](const QString &said) { saved(*m_panel->user(), said); });
    connect(m_formPanel, &SidePanel::closed, this, &UsersPage::closeSide);
    connect(m_form, &UserForm::cancelled, this, &UsersPage::closeSide);
    connect(m_form, &UserForm::saved, this, [this](UserId id) { saved(id, tr("Saved.")); });
    return m_sideHolder;
}

void UsersPage::begin(const QVariant &)
{
    m_bands->settleAll();
    m_table->setFocus();
}

void UsersPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

RowOfCells UsersPage::rowOf(const User &user) const
{
    QStringList roles;
    for (const Role role : user.roles)
        roles.append(Permissions::roleTitle(role));
    const Kind pin = user.hasPin ? Kind::Success : Kind::Warning;
    const Kind state = user.active ? Kind::Success : Kind::Neutral;
    return {
        user.id.value(),
        {{user.displayName, {{Cell::Second, user.name}, {Cell::Strong, true}}},
         {roles.isEmpty()                                    ? tr("no role")
          : user.roles.size() == Permissions::roles().size() ? tr("all roles")
                                                             : roles.join(u", "_qs)},
         {user.hasPin ? tr("set") : tr("none"), {{Cell::ChipKind, int(pin)}}},
         {user.active ? tr("may sign in") : tr("switched off"), {{Cell::ChipKind, int(state)}}}}};
}

const User *UsersPage::userAt(int row) const
{
    return row >= 0 && row < int(m_users.size()) ? &m_users[size_t(row)] : nullptr;
}

void UsersPage::reload()
{
    const User *current = userAt(m_table->currentRow());
    const qint64 kept = current != nullptr ? current->id.value() : 0;
    const auto users = AccessService(desk().db()).users(desk().session());
    m_users = users ? *users : std::vector<User>();
    std::vector<RowOfCells> rows;
    for (const User &user : m_users)
        rows.push_back(rowOf(user));
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({tr("%n user(s)", nullptr, int(m_users.size()))});
    m_roles->reload();
    m_signIns->reload();
    m_locks->reload();
    if (const int row = m_rows->rowOf(kept); row >= 0)
        m_table->selectOnly(row);
    for (const User &user : m_users) {
        if (m_sideHolder->isVisible() && user.id == m_panel->user())
            m_panel->showUser(user);
    }
}

void UsersPage::showUser(const User &user)
{
    m_panel->showUser(user);
    m_side->setCurrentWidget(m_panel);
    m_sideHolder->show();
}

void UsersPage::openForm(const std::optional<User> &user)
{
    showTab(People);
    m_formPanel->setTitle(user ? tr("Change") : tr("This shop’s file"),
                          user ? user->displayName : tr("New user"));
    if (user)
        m_form->showUser(*user);
    else
        m_form->showNew();
    m_side->setCurrentWidget(m_formPanel);
    m_sideHolder->show();
    m_form->focusName();
}

void UsersPage::closeSide()
{
    m_sideHolder->hide();
    m_table->setFocus();
}

void UsersPage::saved(UserId id, const QString &said)
{
    reload();
    for (const User &user : m_users) {
        if (user.id == id)
            showUser(user);
    }
    desk().toast(said);
}

Page *makeUsersPage(Desk &desk, QWidget *parent)
{
    return new UsersPage(desk, parent);
}

} // namespace cabas::ui
