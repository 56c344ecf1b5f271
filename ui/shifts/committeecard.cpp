// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/committeecard.h"

#include "core/base/text.h"
#include "core/members/standingwords.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int headHeight = 34;
constexpr int mostWaiting = 4;

QHBoxLayout *line(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

KeyButton *button(const QString &words, KeyButton::Role role, const QString &name)
{
    auto *made = new KeyButton(words, role);
    made->setObjectName(name);
    return made;
}

void fitRows(DataTable &table, int rows, int most)
{
    const int shown = std::clamp(rows, 1, most);
    table.setFixedHeight(table.verticalHeader()->defaultSectionSize() * shown + headHeight);
}

} // namespace

CommitteeCard::CommitteeCard(Desk &desk, Bands *bands, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_bands(bands)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    makeMembers();
    for (QWidget *part : {makeWaiting(), makeDeeds()})
        column->addWidget(part);
    m_deedsCard->setVisible(m_desk.may(Permission::EditMembers));
    column->addStretch(1);
}

QWidget *CommitteeCard::makeWaiting()
{
    m_waitingCard = new Card;
    m_waiting = new RowsModel(
        {{tr("Member")}, {tr("Done on")}, {tr("Work"), RowsModel::Side::Right}}, this);
    m_waitingTable = new DataTable(tr("Work to be credited"));
    m_waitingTable->setObjectName(u"committee-waiting"_qs);
    m_waitingTable->setModel(m_waiting);
    m_waitingTable->setDensity(DataTable::Density::TwoLines);
    m_waitingTable->setColumnWidths({0, 112, 104});
    m_waitingCard->body()->addWidget(m_waitingTable);
    m_credit = button(tr("Credit it"), KeyButton::Role::Outlined, u"work-credit"_qs);
    m_credit->setIconName(u"circle-check"_qs);
    m_refuse = button(tr("Do not credit"), KeyButton::Role::Quiet, u"work-refuse"_qs);
    auto *row = line({m_credit, m_refuse});
    row->addStretch();
    m_waitingCard->body()->addLayout(row);
    connect(m_credit, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { settle(false); });
    return m_waitingCard;
}

void CommitteeCard::makeMembers()
{
    using Side = RowsModel::Side;
    m_membersCard = new Card;
    m_members = new RowsModel(
        {{tr("Member")}, {tr("Given this cycle"), Side::Right}, {tr("Owes"), Side::Right}}, this);
    m_membersTable = new DataTable(tr("Members of the committee"));
    m_membersTable->setObjectName(u"committee-members"_qs);
    m_membersTable->setModel(m_members);
    m_membersTable->setDensity(DataTable::Density::TwoLines);
    m_membersTable->setColumnWidths({0, 128, 112});
    m_membersCard->body()->addWidget(m_membersTable, 1);
    m_lead = button(tr("Let them lead"), KeyButton::Role::Quiet, u"committee-lead"_qs);
    m_quit = button(tr("Take out"), KeyButton::Role::Quiet, u"committee-quit"_qs);
    auto *ending = button(tr("End the committee"), KeyButton::Role::Quiet, u"committee-end"_qs);
    auto *row = line({m_lead, m_quit});
    row->addStretch();
    row->addWidget(ending);
    m_membersCard->body()->addLayout(row);
    for (KeyButton *each : {m_lead, m_quit, ending})
        each->setVisible(m_desk.may(Permission::EditMembers));
    connect(m_lead, &QPushButton::clicked, this, &CommitteeCard::lead);
    connect(m_quit, &QPushButton::clicked, this, &CommitteeCard::quit);
    connect(ending, &QPushButton::clicked, this, &CommitteeCard::end);
    connect(m_membersTable, &DataTable::currentRowChanged, this, &CommitteeCard::showMemberDeeds);
    connect(m_membersTable, &DataTable::opened, this, [this] {
        if (const std::optional<CommitteeMember> member = chosen())
            m_desk.go(u"member"_qs, member->member.value());
    });
}

QWidget *CommitteeCard::makeWorkForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    m_worker = new QComboBox;
    m_worker->setObjectName(u"work-member"_qs);
    column->addWidget(new Field(tr("Who worked"), m_worker));
    m_amount = new QLineEdit;
    m_amount->setObjectName(u"work-amount"_qs);
    m_amountField = new Field(tr("Shifts it is worth"), m_amount);
    m_day = makeDayEdit(tr("Day"));
    m_day->setObjectName(u"work-day"_qs);
    m_day->setDate(m_desk.session().today());
    auto *both = line({m_amountField, new Field(tr("Done on"), m_day)});
    both->setStretch(0, 1);
    both->setStretch(1, 1);
    column->addLayout(both);
    return form;
}

QWidget *CommitteeCard::makeDeeds()
{
    m_deedsCard = new Card;
    m_which = new SegmentedControl;
    m_which->setObjectName(u"committee-deed"_qs);
    m_which->setAccessibleName(tr("What is noted"));
    for (const QString &word : {tr("Work done"), tr("Member"), tr("Committee")})
        m_which->addSegment(word);
    m_deedsCard->body()->addWidget(m_which);
    m_forms = new QStackedWidget;
    m_forms->addWidget(makeWorkForm());
    const auto addForm = [this](std::initializer_list<Field *> fields) {
        auto *form = new QWidget;
        auto *column = new QVBoxLayout(form);
        column->setContentsMargins(0, 0, 0, 0);
        for (Field *field : fields)
            column->addWidget(field);
        column->addStretch();
        m_forms->addWidget(form);
    };
    const auto makeField = [](const QString &label, QLineEdit *&edit, const QString &name) {
        edit = new QLineEdit;
        edit->setObjectName(name);
        return new Field(label, edit);
    };
    m_joinerField = makeField(tr("Member’s number or badge"), m_joiner, u"committee-joiner"_qs);
    addForm({m_joinerField});
    m_nameField = makeField(tr("Name"), m_name, u"committee-name"_qs);
    m_leaderField =
        makeField(tr("Number or badge of who leads it"), m_leader, u"committee-leader"_qs);
    addForm({m_nameField, m_leaderField});
    m_deedsCard->body()->addWidget(m_forms);
    m_wait = button(tr("Leave it to be credited"), KeyButton::Role::Outlined, u"work-note"_qs);
    m_act = button({}, KeyButton::Role::Primary, u"committee-act"_qs);
    m_act->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_wait);
    row->addWidget(m_act);
    m_deedsCard->body()->addLayout(row);
    connect(m_which, &SegmentedControl::currentChanged, this, &CommitteeCard::showDeed);
    connect(m_act, &QPushButton::clicked, this, &CommitteeCard::act);
    connect(m_wait, &QPushButton::clicked, this, [this] { work(false); });
    showDeed();
    return m_deedsCard;
}

void CommitteeCard::showCommittee(const std::optional<CommitteeSheet> &sheet, bool inMinutes)
{
    const bool isOther =
        !sheet || !m_sheet || !(sheet->committee.id == m_sheet->committee.id) || !isVisible();
    m_sheet = sheet;
    m_inMinutes = inMinutes;
    m_amountField->setLabel(inMinutes ? tr("Hours") : tr("Shifts it is worth"));
    m_membersCard->setVisible(sheet.has_value());
    m_waitingCard->setVisible(sheet && !sheet->waiting.empty());
    if (isOther) {
        m_amount->setText(inMinutes ? u"3"_qs : u"1"_qs);
        for (Field *field : {m_amountField, m_joinerField})
            field->setError({});
    }
    if (!sheet)
        return m_which->setCurrent(Founding);
    fillWaiting();
    fillMembers();
}

void CommitteeCard::fillWaiting()
{
    std::vector<RowOfCells> rows;
    for (const CommitteeWork &work : m_sheet->waiting)
        rows.push_back(
            {work.id,
             {{work.name,
               {{Cell::Second, tr("no. %1 · noted by %2").arg(work.number).arg(work.notedBy)}}},
              {dateText(work.day)},
              {StandingWords::amountText(work.amount, m_inMinutes)}}});
    const int count = int(rows.size());
    m_waitingCard->setTitle(tr("To be credited"), QString::number(count));
    m_waiting->setRows(std::move(rows));
    fitRows(*m_waitingTable, count, mostWaiting);
    if (count > 0)
        m_waitingTable->selectOnly(0);
    for (KeyButton *each : {m_credit, m_refuse})
        each->setVisible(m_sheet->mayCredit);
}

void CommitteeCard::fillMembers()
{
    const QVariant before = m_worker->currentData();
    m_worker->clear();
    std::vector<RowOfCells> rows;
    for (const CommitteeMember &each : m_sheet->members) {
        QString under = tr("no. %1").arg(each.number);
        if (each.member == m_sheet->committee.leader)
            under += u" · "_qs + tr("leads");
        rows.push_back(
            {each.member.value(),
             {{each.name, {{Cell::Second, under}}},
              {each.given == 0 ? QString() : StandingWords::amountText(each.given, m_inMinutes)},
              {each.owed == 0 ? QString() : StandingWords::amountText(each.owed, m_inMinutes),
               {{Cell::Strong, true}}}}});
        m_worker->addItem(each.name, each.member.value());
    }
    m_worker->setCurrentIndex(std::max(0, m_worker->findData(before)));
    const int count = int(rows.size());
    m_membersCard->setTitle(m_sheet->committee.name, tr("%n member(s)", nullptr, count));
    const int place = m_membersTable->currentRow();
    const qint64 chosenBefore =
        place >= 0 && place < m_members->rowCount() ? m_members->key(place) : 0;
    m_members->setRows(std::move(rows));
    if (count > 0)
        m_membersTable->selectOnly(std::max(m_members->rowOf(chosenBefore), 0));
    showMemberDeeds();
}

void CommitteeCard::showMemberDeeds()
{
    const std::optional<CommitteeMember> member = chosen();
    const bool leads = member && member->member == m_sheet->committee.leader;
    m_lead->setEnabled(member && !leads);
    m_quit->setEnabled(member && !leads);
}

std::optional<CommitteeMember> CommitteeCard::chosen() const
{
    const int row = m_membersTable->currentRow();
    return m_sheet && row >= 0 && row < int(m_sheet->members.size())
               ? std::optional(m_sheet->members[size_t(row)])
               : std::nullopt;
}

QWidget *CommitteeCard::membersPart() const
{
    return m_membersCard;
}

void CommitteeCard::showFounding()
{
    m_which->setCurrent(Founding);
    showDeed();
    m_name->setFocus();
}

void CommitteeCard::showDeed()
{
    const int deed = m_which->current();
    m_forms->setCurrentIndex(deed);
    m_wait->setVisible(deed == Work);
    m_act->setText(deed == Work      ? tr("Credit")
                   : deed == Joining ? tr("Add them")
                                     : tr("Found the committee"));
}

} // namespace cabas::ui
