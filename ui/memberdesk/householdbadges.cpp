// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/householdbadges.h"

#include "core/base/text.h"
#include "core/members/badgerules.h"
#include "core/members/peoplerules.h"
#include "core/members/peopleservice.h"
#include "core/members/personbadgeservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/rowsmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>

namespace cabas::ui {

namespace {

constexpr int headHeight = 34;
constexpr int mostRows = 3;

} // namespace

HouseholdBadges::HouseholdBadges(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setTitle(tr("Those who live with them"), tr("who are no members"));
    m_rows = new RowsModel({{tr("Person")}, {tr("Badge")}, {tr("State")}}, this);
    m_table = new DataTable(tr("Badges of the household"));
    m_table->setObjectName(u"household-badges"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 176, 168});
    body()->addWidget(m_table);
    m_give = new KeyButton({});
    m_give->setObjectName(u"person-badge-give"_qs);
    m_end = new KeyButton(tr("Take it back"), KeyButton::Role::Danger);
    m_end->setObjectName(u"person-badge-end"_qs);
    m_print = new KeyButton(tr("Card (PDF)"));
    m_print->setObjectName(u"person-badge-card"_qs);
    m_print->setIconName(u"printer"_qs);
    m_reason = new QComboBox;
    m_reason->setObjectName(u"person-badge-reason"_qs);
    m_reason->setAccessibleName(tr("Why the badge ends"));
    for (const QString &reason : BadgeRules::reasons())
        m_reason->addItem(BadgeRules::reasonTitle(reason), reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_print, m_reason, m_give, m_end})
        row->addWidget(widget);
    row->addStretch();
    body()->addLayout(row);
    const bool mayEdit = desk.may(Permission::EditMembers);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reason, m_give, m_end})
        widget->setVisible(mayEdit);
    hide();
    connect(m_table, &DataTable::currentRowChanged, this, &HouseholdBadges::showChosen);
    connect(m_give, &QPushButton::clicked, this, &HouseholdBadges::give);
    connect(m_end, &QPushButton::clicked, this, &HouseholdBadges::end);
    connect(m_print, &QPushButton::clicked, this, &HouseholdBadges::print);
}

void HouseholdBadges::showMember(const Member &member)
{
    m_member = member;
    if (!member.household)
        return hide();
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(),
         id = *member.household]() -> Result<std::vector<Row>> {
            CABAS_LET(sheet, PeopleService(db).household(session, id));
            CABAS_LET(badges, PersonBadgeService(db).badges(session, id));
            std::vector<Row> rows;
            for (const HouseholdPerson &person : sheet.people) {
                Row row{person, {}};
                for (const PersonBadge &badge : badges) {
                    if (badge.person == person.id && !row.badge)
                        row.badge = badge;
                }
                rows.push_back(row);
            }
            return rows;
        },
        [this, id = member.id](const Result<std::vector<Row>> &rows) {
            if (rows && m_member.id == id)
                fill(*rows);
        });
}

void HouseholdBadges::fill(std::vector<Row> people)
{
    const int before = m_table->currentRow();
    m_people = std::move(people);
    std::vector<RowOfCells> rows;
    for (const Row &row : m_people) {
        RowCell who{row.person.name};
        who.roles.insert(Cell::Suffix, PeopleRules::roleTitle(row.person.role));
        const bool isGood = row.badge && row.badge->isGood();
        RowCell state{!row.badge ? tr("none")
                      : isGood   ? tr("good")
                                 : tr("ended on %1").arg(dateText(*row.badge->endedOn))};
        state.roles.insert(Cell::ChipKind, int(isGood ? Kind::Success : Kind::Neutral));
        rows.push_back(
            {row.person.id, {who, {row.badge ? groupedCode(row.badge->code) : QString()}, state}});
    }
    const int count = int(rows.size());
    m_rows->setRows(std::move(rows));
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() *
                                std::clamp(count, 1, mostRows) +
                            headHeight);
    if (count > 0)
        m_table->selectOnly(std::clamp(before, 0, count - 1));
    setVisible(count > 0);
    showChosen();
}

const HouseholdBadges::Row *HouseholdBadges::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_people.size()) ? &m_people[size_t(row)] : nullptr;
}

void HouseholdBadges::showChosen()
{
    const Row *row = chosen();
    const bool isGood = row != nullptr && row->badge && row->badge->isGood();
    m_give->setText(isGood ? tr("Replace it") : tr("Give a badge"));
    m_give->setEnabled(row != nullptr);
    m_end->setEnabled(isGood);
    m_print->setEnabled(isGood);
    m_reason->setEnabled(isGood);
}

void HouseholdBadges::done(const Result<PersonBadge> &badge, const QString &words)
{
    if (!badge)
        return Ask::tellRefusal(this, badge.failure());
    m_desk.toast(words);
    showMember(m_member);
}

void HouseholdBadges::give()
{
    const Row *row = chosen();
    if (row == nullptr)
        return;
    const bool isGood = row->badge && row->badge->isGood();
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), person = row->person.id,
         why = isGood ? m_reason->currentData().toString() : QString()] {
            return PersonBadgeService(db).give(session, person, why);
        },
        [this](const Result<PersonBadge> &badge) {
            done(badge, tr("The new badge is ready to print."));
        });
}

void HouseholdBadges::end()
{
    const Row *row = chosen();
    if (row == nullptr)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), person = row->person.id,
         why = m_reason->currentData().toString()] {
            return PersonBadgeService(db).end(session, person, why);
        },
        [this](const Result<PersonBadge> &badge) {
            done(badge, tr("The badge is good for nobody from now on."));
        });
}

void HouseholdBadges::print()
{
    const Row *row = chosen();
    if (row == nullptr || !row->badge || !row->badge->isGood())
        return;
    const auto path = Ask::fileToSave(this, tr("Badge as PDF"),
                                      u"badge-%1.pdf"_qs.arg(row->badge->code), tr("PDF (*.pdf)"));
    if (!path)
        return;
    BadgeCard card{
        m_desk.shop().profile().name, row->person.name, m_member.number, row->badge->code, {}};
    card.line = tr("%1 of %2, no. %3")
                    .arg(PeopleRules::roleTitle(row->person.role), m_member.name)
                    .arg(m_member.number);
    m_errands.run(
        this,
        [card, path = *path](Errand &) {
            return BadgePaper::write({card}, BadgePaper::Layout::Card, path);
        },
        [this, path = *path](const Result<> &written) {
            if (!written)
                return Ask::tellRefusal(this, written.failure());
            m_desk.toast(tr("Written to %1.").arg(path));
        });
}

} // namespace cabas::ui
