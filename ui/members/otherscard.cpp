// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/otherscard.h"

#include "core/base/text.h"
#include "core/members/peoplerules.h"
#include "core/members/peopleservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowsmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int headHeight = 34;
constexpr int mostRows = 5;
constexpr int helperDays = 30;
constexpr int childAge = 10;

} // namespace

OthersCard::OthersCard(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setTitle(tr("With them, no members"));
    m_rows = new RowsModel({{tr("Name")}, {tr("Who they are")}, {tr("Until")}}, this);
    m_table = new DataTable(tr("With them, no members"));
    m_table->setObjectName(u"household-others"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 176, 112});
    body()->addWidget(m_table);
    m_remove = new KeyButton(tr("Take out of the household"));
    m_remove->setObjectName(u"other-remove"_qs);
    body()->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &OthersCard::remove);
    buildForm();
}

void OthersCard::buildForm()
{
    auto *form = new QWidget;
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    m_name = new QLineEdit;
    m_name->setObjectName(u"other-name"_qs);
    m_nameField = new Field(tr("Name of the person"), m_name);
    m_role = new QComboBox;
    m_role->setObjectName(u"other-role"_qs);
    for (const HouseholdRole role : {HouseholdRole::Partner, HouseholdRole::Attached,
                                     HouseholdRole::Minor, HouseholdRole::Helper})
        m_role->addItem(PeopleRules::roleTitle(role), int(role));
    m_day = makeDayEdit(tr("Day"));
    m_day->setObjectName(u"other-day"_qs);
    m_dayField = new Field(tr("Born on"), m_day);
    auto *role = new Field(tr("Who they are"), m_role);
    for (Field *field : {m_nameField, role, m_dayField})
        field->setNoteReserved(false);
    auto *add = new KeyButton(tr("Add"));
    add->setObjectName(u"other-add"_qs);
    row->addWidget(m_nameField, 1, Qt::AlignTop);
    row->addWidget(role, 0, Qt::AlignTop);
    row->addWidget(m_dayField, 0, Qt::AlignTop);
    row->addWidget(add, 0, Qt::AlignBottom);
    body()->addWidget(form);
    form->setVisible(m_desk.may(Permission::EditMembers));
    connect(m_role, &QComboBox::currentIndexChanged, this, &OthersCard::showRole);
    connect(m_name, &QLineEdit::returnPressed, this, &OthersCard::add);
    connect(add, &QPushButton::clicked, this, &OthersCard::add);
    showRole();
}

void OthersCard::showRole()
{
    const auto role = HouseholdRole(m_role->currentData().toInt());
    const QDate today = m_desk.session().today();
    const bool isHelper = role == HouseholdRole::Helper;
    m_dayField->setLabel(isHelper ? tr("Until") : tr("Born on"));
    m_dayField->setVisible(isHelper || role == HouseholdRole::Minor);
    m_day->setDate(isHelper ? today.addDays(helperDays) : today.addYears(-childAge));
}

void OthersCard::showPeople(HouseholdId household, const std::vector<HouseholdPerson> &people)
{
    if (m_household != household) {
        m_name->clear();
        m_nameField->setError({});
    }
    m_household = household;
    const QDate today = m_desk.session().today();
    std::vector<RowOfCells> rows;
    for (const HouseholdPerson &person : people) {
        const bool isOver = person.until && *person.until < today;
        const Token ink = isOver ? Token::TextMuted : Token::Text;
        const QString until = !person.until ? QString() : dateText(*person.until);
        rows.push_back({person.id,
                        {{person.name, {{Cell::Ink, int(ink)}}},
                         {PeopleRules::roleTitle(person.role), {{Cell::Ink, int(ink)}}},
                         {isOver ? tr("over") : until, {{Cell::Ink, int(ink)}}}}});
    }
    const int shown = std::min(int(rows.size()), mostRows);
    m_rows->setRows(std::move(rows));
    m_table->setVisible(shown > 0);
    m_remove->setVisible(shown > 0 && m_desk.may(Permission::EditMembers));
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * shown + headHeight);
    if (shown > 0)
        m_table->selectOnly(std::max(0, std::min(m_table->currentRow(), shown - 1)));
}

void OthersCard::add()
{
    HouseholdPerson person;
    person.household = m_household;
    person.name = m_name->text();
    person.role = HouseholdRole(m_role->currentData().toInt());
    if (person.role == HouseholdRole::Minor)
        person.bornOn = m_day->date();
    if (person.role == HouseholdRole::Helper)
        person.until = m_day->date();
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), person] {
            return PeopleService(db).addPerson(session, person);
        },
        [this](const Result<HouseholdPerson> &added) {
            m_nameField->setError({});
            if (!added)
                return m_nameField->refuse(added.failure().message);
            m_name->clear();
            m_desk.toast(tr("Added: %1.").arg(added->name));
        });
}

void OthersCard::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), household = m_household,
         person = m_rows->key(row)] {
            return PeopleService(db).removePerson(session, household, person);
        },
        [this](const Result<> &removed) {
            if (removed)
                m_desk.toast(tr("Taken out."));
            else
                Ask::tellRefusal(this, removed.failure());
        });
}

} // namespace cabas::ui
