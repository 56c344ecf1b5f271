// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rolepanel.h"

#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sidepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 400;
/// Letters that fit a line of the panel; a longer right goes on below.
constexpr qsizetype lineLetters = 44;
constexpr int twoLines = 44;

QString broken(QString title)
{
    const qsizetype blank = title.lastIndexOf(u' ', lineLetters);
    if (title.size() > lineLetters && blank > 0)
        title[blank] = u'\n';
    return title;
}

} // namespace

RolePanel::RolePanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *panel = new SidePanel;
    panel->setPanelWidth(panelWidth);
    panel->setTitle(tr("Change"), tr("What a role may do"));
    column->addWidget(panel);
    m_bands = new Bands;
    panel->body()->addWidget(m_bands);
    m_role = new QComboBox;
    m_role->setObjectName(u"role-choice"_qs);
    for (const Role role : Permissions::roles())
        m_role->addItem(Permissions::roleTitle(role), int(role));
    panel->body()->addWidget(new Field(tr("Role"), m_role));
    for (const Permission permission : Permissions::all()) {
        auto *box = new QCheckBox(broken(Permissions::title(permission)));
        box->setObjectName(u"right-"_qs + Permissions::name(permission));
        if (box->text().contains(u'\n'))
            growHeight(box, twoLines);
        m_boxes.push_back(box);
        panel->body()->addWidget(box);
    }
    auto *save = new KeyButton(tr("Save"), KeyButton::Role::Primary);
    save->setObjectName(u"role-save"_qs);
    panel->addFoot(save);
    connect(panel, &SidePanel::closed, this, &RolePanel::closed);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RolePanel::fill);
    connect(save, &QPushButton::clicked, this, &RolePanel::save);
}

void RolePanel::show(Role role)
{
    m_role->setCurrentIndex(m_role->findData(int(role)));
    fill();
    QWidget::show();
    m_role->setFocus();
}

void RolePanel::fill()
{
    m_bands->settleAll();
    const auto all = AccessService(m_desk.db()).roleRights(m_desk.session());
    for (const RoleRights &rights : all ? *all : std::vector<RoleRights>()) {
        if (int(rights.role) != m_role->currentData().toInt())
            continue;
        const auto &held = rights.permissions;
        for (size_t i = 0; i < m_boxes.size(); ++i)
            m_boxes[i]->setChecked(std::find(held.begin(), held.end(), Permissions::all()[i]) !=
                                   held.end());
    }
}

void RolePanel::save()
{
    RoleRights wanted{Role(m_role->currentData().toInt()), {}};
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            wanted.permissions.push_back(Permissions::all()[i]);
    }
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), wanted] {
            return AccessService(db).setRoleRights(session, wanted);
        },
        [this](const Result<> &done) {
            if (!done)
                return Ask::tellRefusal(m_bands, done.failure());
            m_desk.toast(tr("Saved. It counts from the next time somebody signs in."));
            Q_EMIT saved();
        });
}

} // namespace cabas::ui
