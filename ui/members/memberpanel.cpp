// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "core/members/memberservice.h"
#include "ui/members/memberwords.h"
#include "ui/shell/desk.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 399;
constexpr int avatarSize = 48;

} // namespace

MemberPanel::MemberPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void MemberPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    m_avatar = new Avatar({}, avatarSize);
    m_panel->addToHead(m_avatar);
    m_chip = new Chip({});
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chip);
    row->addStretch();
    m_panel->addUnderHead(chips);
    m_facts = new FactList;
    m_panel->body()->addWidget(m_facts);
    auto *open = new KeyButton(tr("Open"), KeyButton::Role::Primary);
    open->setObjectName(u"member-open"_qs);
    auto *edit = new KeyButton(tr("Change"));
    edit->setObjectName(u"member-edit"_qs);
    edit->setKey(Qt::Key_F2);
    if (!m_desk.may(Permission::EditMembers))
        edit->hide();
    m_panel->addFoot(open);
    m_panel->addFoot(edit);
    connect(m_panel, &SidePanel::closed, this, &MemberPanel::closed);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(*m_id); });
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(*m_id); });
}

void MemberPanel::showMember(MemberId id)
{
    m_id = id;
    const Result<MemberSheet> sheet = MemberService(m_desk.db()).show(m_desk.session(), id);
    if (sheet)
        fill(sheet->member, sheet->standing);
    else
        m_panel->setTitle({}, sheet.failure().message);
}

void MemberPanel::fill(const Member &member, const Standing &standing)
{
    const QLocale locale = Language::locale();
    m_avatar->setName(member.name);
    m_panel->setTitle({}, member.name);
    m_panel->setSubtitle(MemberWords::number(member.number));
    m_chip->setState(MemberRules::stateTitle(standing.state), MemberWords::kindOf(standing));
    m_facts->clear();
    m_facts->addFact(tr("Standing"), MemberWords::verdict(standing));
    if (!standing.reasons.isEmpty())
        m_facts->addFact(tr("Why"), MemberWords::reasons(standing));
    if (m_desk.may(Permission::SeeContacts)) {
        m_facts->addFact(tr("Phone"), member.phone.isEmpty() ? tr("not known") : member.phone);
        m_facts->addFact(tr("E-mail"), member.email.isEmpty() ? tr("not known") : member.email);
    }
    if (!member.householdName.isEmpty())
        m_facts->addFact(tr("Household"), member.householdName);
    m_facts->addFact(tr("Account"), moneyText(member.balance, locale), true);
    m_facts->addFact(tr("Shares"), locale.toString(member.shares));
    m_facts->addFact(tr("Badge"), groupedCode(member.badge));
    m_facts->addFact(tr("Member since"), dateText(member.joinedOn));
    if (member.leftOn)
        m_facts->addFact(tr("Left on"), dateText(*member.leftOn));
}

} // namespace cabas::ui
