// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/identitypart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/privacyservice.h"
#include "core/shifts/peoplemoveservice.h"
#include "ui/catalog/ownfieldblock.h"
#include "ui/members/consentcard.h"
#include "ui/members/lentcard.h"
#include "ui/members/memberform.h"
#include "ui/members/memberwords.h"
#include "ui/members/personform.h"
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
    m_consents = new ConsentCard(desk);
    left()->addWidget(m_consents);
    m_lent = new LentCard(desk);
    left()->addWidget(m_lent);
    left()->addStretch();
    m_change = new Card;
    m_change->setTitle(tr("Change"));
    m_form = new MemberForm(desk);
    m_change->body()->addWidget(m_form);
    right()->addWidget(m_change);
    m_person = new PersonForm(desk);
    right()->addWidget(m_person);
    right()->addStretch();
    const bool may = desk.may(Permission::EditMembers);
    m_change->setVisible(may);
    m_person->setVisible(may);
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
    noteReading();
    if (m_read && m_read->sheet.member.id != member.id)
        m_read.reset();
    showFacts();
    readPerson();
    m_leave->setText(member.leftOn ? tr("Comes back") : tr("Leaves the shop…"));
    m_leave->setRole(member.leftOn ? KeyButton::Role::Outlined : KeyButton::Role::Danger);
    if (!m_form->isTouched())
        m_form->showMember(member);
}

void IdentityPart::showFacts()
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
    if (m_read)
        showMore(*m_read);
}

void IdentityPart::readPerson()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), member = id()]() -> Result<PersonFacts> {
            PersonFacts facts;
            PeopleService people(db);
            CABAS_LET(sheet, people.sheet(session, member));
            CABAS_LET(kinds, people.categories(session));
            facts.kinds = std::move(kinds);
            const auto named = [&](const std::optional<MemberId> &other) {
                const auto found = MemberService(db).show(session, other.value_or(MemberId(0)));
                return found ? std::optional(found->member) : std::nullopt;
            };
            facts.sponsor = named(sheet.profile.sponsor);
            facts.mentor = named(sheet.profile.mentor);
            facts.sheet = std::move(sheet);
            return facts;
        },
        [this, member = id()](const Result<PersonFacts> &facts) {
            if (facts && member == id())
                showPerson(*facts);
        });
}

void IdentityPart::showPerson(const PersonFacts &facts)
{
    m_read = facts;
    showFacts();
    m_person->showPerson(facts);
    m_consents->showPerson(facts);
    m_lent->showPerson(facts);
}

void IdentityPart::showMore(const PersonFacts &facts)
{
    const auto nameOf = [](const Member &member) {
        return u"%1 · %2"_qs.arg(member.name, MemberWords::number(member.number));
    };
    const MemberProfile &profile = facts.sheet.profile;
    if (facts.sheet.category)
        m_facts->addFact(tr("Kind of member"), facts.sheet.category->name);
    if (profile.endsOn)
        m_facts->addFact(tr("Ends on"), dateText(*profile.endsOn), true);
    if (facts.sheet.sharesAsked > sheet().member.shares)
        m_facts->addFact(tr("Shares"), tr("%1 of the %2 that are asked")
                                           .arg(sheet().member.shares)
                                           .arg(facts.sheet.sharesAsked));
    if (profile.bornOn)
        m_facts->addFact(tr("Born on"), dateText(*profile.bornOn));
    if (facts.sponsor)
        m_facts->addFact(tr("Brought by"), nameOf(*facts.sponsor));
    if (facts.mentor)
        m_facts->addFact(tr("Shown around by"), nameOf(*facts.mentor));
}

void IdentityPart::noteReading()
{
    if (m_noted == id())
        return;
    m_noted = id();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), member = id()] {
            return PrivacyService(db).noteReading(session, member);
        },
        [](const Result<> &) {});
}

void IdentityPart::askToLeave()
{
    if (sheet().member.leftOn) {
        comeBack();
        return;
    }
    // A bounded read, at once: what is asked next is about what stands on the screen now.
    const auto preview = PeopleMoveService(desk().db()).leavingPreview(desk().session(), id());
    if (preview)
        leave(*preview);
    else
        Ask::tellRefusal(this, preview.failure());
}

QString IdentityPart::consequences(const LeavingPreview &preview) const
{
    const QLocale locale = Language::locale();
    const bool mayMove = desk().may(Permission::MoveMemberMoney);
    QStringList lines{tr("From today the badge no longer lets them shop.")};
    if (preview.freeShares > 0 && mayMove)
        lines += tr("%n share(s) go into the queue of refunds: %1, before %2.", nullptr,
                    preview.freeShares)
                     .arg(moneyText(preview.refund, locale), dateText(preview.dueOn));
    if (preview.unpaidShares > 0 && mayMove)
        lines += tr("%n share(s) never paid are cancelled.", nullptr, preview.unpaidShares);
    if (!preview.cheques.empty())
        lines += tr("%n cheque(s) are to be given back.", nullptr, int(preview.cheques.size()));
    if (!preview.totals.member.balance.isZero())
        lines += tr("The prepaid account holds %1.")
                     .arg(moneyText(preview.totals.member.balance, locale));
    if (preview.totals.coming > 0)
        lines += tr("%n shift(s) to come are given back.", nullptr, preview.totals.coming);
    QStringList lent;
    for (const LentThing &thing : preview.lent)
        lent += thing.label;
    if (!lent.isEmpty())
        lines += tr("To bring back: %1.").arg(lent.join(u", "_qs));
    if (!preview.people.empty())
        lines += tr("%n person(s) of the household have no member any more.", nullptr,
                    int(preview.people.size()));
    return lines.join(u'\n');
}

void IdentityPart::leave(const LeavingPreview &preview)
{
    const bool sure =
        Ask::confirm(this, {tr("%1 leaves the shop?").arg(sheet().member.name),
                            consequences(preview), tr("They leave"), tr("They stay"), true});
    if (!sure)
        return;
    LeavingChoice choice;
    const bool mayMove = desk().may(Permission::MoveMemberMoney);
    choice.asksShares = mayMove;
    choice.cancelsUnpaid = mayMove;
    choice.returnsCheques = mayMove;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), member = id(), choice] {
            return PeopleMoveService(db).leave(session, member, choice);
        },
        [this](const Result<Member> &left) {
            if (!left)
                Ask::tellRefusal(this, left.failure());
        });
}

void IdentityPart::comeBack()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), member = id()] {
            return MemberService(db).setLeft(session, member, false);
        },
        [this](const Result<SavedMember> &saved) {
            if (!saved)
                Ask::tellRefusal(this, saved.failure());
        });
}

} // namespace cabas::ui
