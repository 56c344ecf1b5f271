// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/identitypart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/catalog/ownfieldblock.h"
#include "ui/members/memberform.h"
#include "ui/members/memberwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"

#include <QVBoxLayout>

namespace cabas::ui {

IdentityPart::IdentityPart(Desk &desk, QWidget *parent) : MemberPart(desk, parent)
{
    auto *card = new Card;
    card->setTitle(tr("Who they are"));
    m_facts = new FactList;
    card->body()->addWidget(m_facts);
    m_leave = new KeyButton({});
    m_leave->setObjectName(u"member-leave"_qs);
    card->body()->addSpacing(8);
    card->body()->addWidget(m_leave, 0, Qt::AlignLeft);
    left()->addWidget(card);
    left()->addStretch();
    m_change = new Card;
    m_change->setTitle(tr("Change"));
    m_form = new MemberForm(desk);
    m_change->body()->addWidget(m_form);
    right()->addWidget(m_change);
    right()->addStretch();
    const bool may = desk.may(Permission::EditMembers);
    m_change->setVisible(may);
    m_leave->setVisible(may);
    connect(m_leave, &QPushButton::clicked, this, &IdentityPart::askToLeave);
    connect(m_form, &MemberForm::cancelled, this, [this] { m_form->showMember(sheet().member); });
    connect(m_form, &MemberForm::saved, this, [this](const SavedMember &saved) {
        m_form->showMember(saved.member);
        this->desk().toast(tr("Saved: %1.").arg(saved.member.name));
    });
}

void IdentityPart::fill()
{
    const Member &member = sheet().member;
    m_facts->clear();
    m_facts->addFact(tr("Name"), member.name, true);
    m_facts->addFact(tr("Number"), QString::number(member.number));
    m_facts->addFact(tr("Badge"), groupedCode(member.badge));
    if (desk().may(Permission::SeeContacts)) {
        m_facts->addFact(tr("Phone"), member.phone.isEmpty() ? tr("not known") : member.phone);
        m_facts->addFact(tr("E-mail"), member.email.isEmpty() ? tr("not known") : member.email);
    } else {
        m_facts->addFact(tr("Phone, e-mail"), tr("kept by the member office"));
    }
    m_facts->addFact(tr("Household"),
                     member.householdName.isEmpty() ? tr("none") : member.householdName);
    m_facts->addFact(tr("Member since"), dateText(member.joinedOn));
    OwnFieldBlock::addFacts(desk(), RecordKind::Member, member.id.value(), *m_facts);
    if (member.leftOn)
        m_facts->addFact(tr("Left on"), dateText(*member.leftOn), true);
    m_leave->setText(member.leftOn ? tr("Comes back") : tr("Leaves the shop…"));
    m_leave->setRole(member.leftOn ? KeyButton::Role::Outlined : KeyButton::Role::Danger);
    if (!m_form->isTouched())
        m_form->showMember(member);
}

void IdentityPart::askToLeave()
{
    const Member &member = sheet().member;
    if (member.leftOn) {
        setLeft(false);
        return;
    }
    const bool sure = Ask::confirm(
        this, {tr("%1 leaves the shop?").arg(member.name),
               tr("From today the badge no longer lets them shop. Account and shares stay as they "
                  "are until they are paid back."),
               tr("They leave"), tr("They stay"), true});
    if (sure)
        setLeft(true);
}

void IdentityPart::setLeft(bool left)
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), left] {
            return MemberService(db).setLeft(session, member, left);
        },
        [this](const Result<SavedMember> &saved) {
            if (!saved)
                Ask::tellRefusal(this, saved.failure());
        });
}

} // namespace cabas::ui
