// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/householdpart.h"

#include "core/members/peoplerules.h"
#include "core/members/peopleservice.h"
#include "ui/members/membersmodel.h"
#include "ui/members/otherscard.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

HouseholdPart::HouseholdPart(Desk &desk, QWidget *parent) : MemberPart(desk, parent)
{
    m_model = new MembersModel(desk, this);
    auto *table = new DataTable(tr("People of the household"));
    table->setObjectName(u"household"_qs);
    table->setModel(m_model);
    table->setColumnWidths({0, 88, 0, 136, 112});
    table->setColumnHidden(MembersModel::HouseholdColumn, true);
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"users"_qs, tr("This person belongs to no household.")));
    left()->addWidget(card, 1);
    m_others = new OthersCard(desk);
    left()->addWidget(m_others);
    connect(table, &DataTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openWanted(m_model->member(index.row()).id);
    });
    buildForm();
}

void HouseholdPart::buildForm()
{
    m_card = new Card;
    m_card->setTitle(tr("Household"));
    m_words = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_card->body()->addWidget(m_words);
    m_line = new QLineEdit;
    m_line->setObjectName(u"household-line"_qs);
    m_field = new Field({}, m_line);
    m_card->body()->addWidget(m_field);
    m_add = new KeyButton({}, KeyButton::Role::Primary);
    m_add->setObjectName(u"household-add"_qs);
    m_card->body()->addWidget(m_add, 0, Qt::AlignRight);
    m_leave = new KeyButton({});
    m_leave->setObjectName(u"household-leave"_qs);
    m_card->body()->addWidget(m_leave, 0, Qt::AlignLeft);
    right()->addWidget(m_card);
    buildPlace();
    right()->addStretch();
    m_card->setVisible(desk().may(Permission::EditMembers));
    connect(m_add, &QPushButton::clicked, this, &HouseholdPart::add);
    connect(m_line, &QLineEdit::returnPressed, this, &HouseholdPart::add);
    connect(m_leave, &QPushButton::clicked, this, [this] { put(id(), {}); });
}

void HouseholdPart::buildPlace()
{
    m_placeCard = new Card;
    m_place = new QComboBox;
    m_place->setObjectName(u"household-place"_qs);
    m_place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const HouseholdRole role : {HouseholdRole::Holder, HouseholdRole::Partner,
                                     HouseholdRole::Attached, HouseholdRole::Minor})
        m_place->addItem(PeopleRules::roleTitle(role), int(role));
    m_place->setEnabled(desk().may(Permission::EditMembers));
    auto *place = new Field(tr("Their place in it"), m_place);
    place->setNoteReserved(false);
    m_placeCard->body()->addWidget(place);
    m_placeCard->body()->addWidget(
        makeWrapped(tr("A couple parts, or two households become one: that is done among the "
                       "households, with what goes over."),
                    TextSize::Body, Token::TextMuted));
    auto *more = new KeyButton(tr("Part it or join another…"));
    more->setObjectName(u"household-more"_qs);
    m_placeCard->body()->addWidget(more, 0, Qt::AlignLeft);
    right()->addWidget(m_placeCard);
    connect(m_place, &QComboBox::activated, this, &HouseholdPart::setPlace);
    connect(more, &QPushButton::clicked, this,
            [this] { desk().go(u"households"_qs, sheet().member.household->value()); });
}

void HouseholdPart::readHousehold()
{
    struct Read {
        HouseholdSheet household;
        MemberProfile profile;
    };
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), member = id(),
         household = *sheet().member.household]() -> Result<Read> {
            PeopleService people(db);
            CABAS_LET(read, people.household(session, household));
            CABAS_LET(person, people.sheet(session, member));
            return Read{read, person.profile};
        },
        [this, member = id()](const Result<Read> &read) {
            if (!read || member != id())
                return;
            m_profile = read->profile;
            m_place->setCurrentIndex(m_place->findData(int(m_profile.role)));
            m_others->showPeople(read->household.household.id, read->household.people);
        });
}

void HouseholdPart::setPlace()
{
    MemberProfile profile = m_profile;
    profile.member = id();
    profile.role = HouseholdRole(m_place->currentData().toInt());
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), profile] {
            return PeopleService(db).setProfile(session, profile);
        },
        [this](const Result<SavedProfile> &saved) {
            if (saved)
                m_profile = saved->profile;
            else
                Ask::tellRefusal(this, saved.failure());
        });
}

void HouseholdPart::fill()
{
    const Member &member = sheet().member;
    std::vector<Member> people;
    if (member.household) {
        const auto found =
            MemberService(desk().db()).household(desk().session(), *member.household);
        people = found ? *found : std::vector<Member>();
    }
    m_model->showMembers(people);
    const bool has = member.household.has_value();
    m_words->setText(has ? tr("%1: these people share a home. Each keeps their own badge, account "
                              "and standing.")
                               .arg(member.householdName)
                         : tr("People who share a home can be kept together. Give the household a "
                              "name, then add the others."));
    m_field->setLabel(has ? tr("Number or badge of another person") : tr("Name of the household"));
    m_field->setError({});
    m_line->setText(has ? QString() : member.name);
    m_add->setText(has ? tr("Add this person") : tr("Make the household"));
    m_leave->setText(tr("Take %1 out").arg(member.name));
    m_leave->setVisible(has);
    m_others->setVisible(has);
    m_placeCard->setVisible(has);
    if (has)
        readHousehold();
}

void HouseholdPart::add()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        m_field->setError(tr("Write something here first."));
        m_line->setFocus();
        return;
    }
    if (!sheet().member.household) {
        make(typed);
        return;
    }
    const Result<MemberSheet> other = MemberService(desk().db()).show(desk().session(), typed);
    if (other)
        put(other->member.id, sheet().member.household);
    else
        m_field->setError(other.failure().message);
}

void HouseholdPart::make(const QString &name)
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), name] {
            return db.write([&](Tx &) -> Result<SavedMember> {
                MemberService members(db);
                CABAS_LET(household, members.addHousehold(session, name));
                return members.setHousehold(session, member, household);
            });
        },
        [this](const Result<SavedMember> &saved) { done(saved); });
}

void HouseholdPart::put(MemberId member, const std::optional<HouseholdId> &household)
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member, household] {
            return MemberService(db).setHousehold(session, member, household);
        },
        [this](const Result<SavedMember> &saved) { done(saved); });
}

void HouseholdPart::done(const Result<SavedMember> &saved)
{
    if (!saved)
        m_field->setError(saved.failure().message);
}

} // namespace cabas::ui
