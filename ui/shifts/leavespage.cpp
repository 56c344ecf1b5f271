// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/leavespage.h"

#include "core/base/text.h"
#include "ui/shifts/leavepanel.h"
#include "ui/shifts/leavewords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

RowOfCells rowOf(qint64 key, const QString &name, int number, const Leave &leave, RowCell state)
{
    RowCell who{name};
    who.roles.insert(Cell::Second, LeavesPage::tr("number %1").arg(number));
    return {key, {who, {LeaveWords::kind(leave.kind)}, {LeaveWords::days(leave)}, state}};
}

} // namespace

LeavesPage::LeavesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Members, parent)
{
    buildUi();
}

void LeavesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Leaves"));
    head->setParentPage(tr("Shifts"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"shifts"_qs); });
    auto *add = new KeyButton(tr("New request"), KeyButton::Role::Outlined);
    add->setIconName(u"plus"_qs);
    add->setObjectName(u"new-leave"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    if (!desk().may(Permission::EditMembers))
        add->hide();
    head->addAction(add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    row->addLayout(left, 1);
    left->addWidget(makeList(), 1);
    m_foot = new FootLine;
    left->addWidget(m_foot);
    row->addWidget(new Hairline(Qt::Vertical));
    m_panel = new LeavePanel(desk());
    row->addWidget(m_panel);
    connect(add, &QPushButton::clicked, this, [this] { m_panel->showNew(); });
    connect(m_panel, &LeavePanel::done, this, [this](const QString &words) {
        desk().toast(words);
        reload();
    });
}

QWidget *LeavesPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_views = new SegmentedControl;
    m_views->setObjectName(u"leave-views"_qs);
    for (const QString &word : {tr("Asked for"), tr("Running"), tr("To remind")})
        m_views->addSegment(word);
    auto *line = new QHBoxLayout;
    line->addWidget(m_views);
    line->addStretch();
    column->addLayout(line);
    m_rows = new RowsModel({{tr("Member")}, {tr("Leave")}, {tr("Days")}, {tr("State")}}, this);
    m_table = new DataTable(tr("Leaves"));
    m_table->setObjectName(u"leaves"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({176, 140, 212, 0});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"calendar-days"_qs, tr("Nothing here.")));
    column->addWidget(card, 1);
    connect(m_views, &SegmentedControl::currentChanged, this, [this] { fill(); });
    connect(m_table, &DataTable::currentRowChanged, this, &LeavesPage::choose);
    return holder;
}

void LeavesPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (about.isValid())
        m_panel->showNew(about.toString());
    m_table->setFocus();
}

void LeavesPage::reload()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session()] { return LeaveService(db).board(session); },
        [this](const Result<LeaveBoard> &board) {
            if (!board)
                return;
            m_board = *board;
            fill();
        });
}

void LeavesPage::fill()
{
    const int place = m_table->currentRow();
    const qint64 kept = place >= 0 ? m_rows->key(place) : 0;
    std::vector<RowOfCells> rows;
    int open = 0;
    for (const LeaveRequest &each : m_board.requests) {
        open += each.state == LeaveRequestState::Asked ? 1 : 0;
        RowCell state{LeaveWords::state(each.state)};
        state.roles.insert(Cell::ChipKind, int(LeaveWords::kindOf(each.state)));
        if (m_views->current() == Requests)
            rows.push_back(rowOf(each.id, each.name, each.number, each.leave, state));
    }
    if (m_views->current() == Running) {
        for (const NamedLeave &each : m_board.leaves)
            rows.push_back(rowOf(
                each.leave.id, each.name, each.number, each.leave,
                {each.leave.from <= desk().session().today() ? tr("running") : tr("to come")}));
    }
    if (m_views->current() == Reminders) {
        for (const LeaveReminder &each : m_board.reminders)
            rows.push_back(rowOf(each.leave.leave.id, each.leave.name, each.leave.number,
                                 each.leave.leave, {LeaveWords::reminder(each)}));
    }
    m_views->setCount(Requests, open);
    m_views->setCount(Running, int(m_board.leaves.size()));
    m_views->setCount(Reminders, int(m_board.reminders.size()));
    desk().tellCount(u"leaves"_qs, open + int(m_board.reminders.size()));
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({tr("%n to decide", nullptr, open)});
    if (m_panel->isNew() && m_wasShown)
        return;
    m_wasShown = true;
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::max(0, m_rows->rowOf(kept)));
    choose(m_table->currentRow());
}

void LeavesPage::choose(int row)
{
    if (row < 0 || row >= m_rows->rowCount())
        return;
    const qint64 key = m_rows->key(row);
    if (m_views->current() == Requests) {
        for (const LeaveRequest &each : m_board.requests) {
            if (each.id == key)
                return m_panel->showRequest(each);
        }
    }
    for (const NamedLeave &each : m_board.leaves) {
        if (each.leave.id == key)
            m_panel->showLeave(each);
    }
}

Page *makeLeavesPage(Desk &desk, QWidget *parent)
{
    return new LeavesPage(desk, parent);
}

} // namespace cabas::ui
