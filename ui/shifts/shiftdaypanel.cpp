// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shiftdaypanel.h"

#include "core/shifts/staffingservice.h"
#include "core/shifts/standinservice.h"
#include "ui/shell/desk.h"
#include "ui/shifts/shiftcolumns.h"
#include "ui/shifts/shiftmemberrow.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 360;
constexpr int weeksAhead = 28;
constexpr size_t mostAlerts = 8;
constexpr size_t mostCandidates = 5;
constexpr std::array<BookingState, 4> states{BookingState::Done, BookingState::Late,
                                             BookingState::Absent, BookingState::Excused};
constexpr std::array<Qt::Key, 4> keys{Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5};

} // namespace

ShiftDayPanel::ShiftDayPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    m_panel->setClosable(false);
    column->addWidget(m_panel);
    m_panel->body()->addWidget(makeButtons());
    m_candidates = addColumn(m_panel->body(), 0);
    m_wanted = addColumn(m_panel->body(), 4);
    m_alerts = addColumn(m_panel->body(), 4);
    showMember(nullptr, nullptr, false);
}

QWidget *ShiftDayPanel::makeButtons()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (size_t i = 0; i < states.size(); ++i) {
        auto *button = new KeyButton(ShiftWords::state(states[i]));
        button->setObjectName(u"attend-%1"_qs.arg(i));
        button->setKey(QKeySequence(keys[i]));
        connect(button, &QPushButton::clicked, this,
                [this, state = states[i]] { Q_EMIT attendWanted(state); });
        grid->addWidget(button, int(i) / 2, int(i) % 2);
        m_buttons.push_back(button);
    }
    if (!m_desk.may(Permission::EditMembers))
        holder->hide();
    return holder;
}

void ShiftDayPanel::showMember(const StaffedShift *shift, const SheetMember *member, bool mayCome)
{
    const bool isEdited = m_desk.may(Permission::EditMembers) && member != nullptr;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(isEdited && (mayCome || states[i] == BookingState::Excused));
    if (shift == nullptr) {
        m_panel->setTitle({}, tr("The day"));
        m_panel->setSubtitle(tr("Choose somebody in the list."));
    } else {
        m_panel->setTitle(ShiftWords::title(shift->grid.shift),
                          member != nullptr ? member->name : shift->grid.shift.name);
        m_panel->setSubtitle(member != nullptr ? ShiftWords::note(*member)
                                               : ShiftWords::gap(shift->grid));
    }
    const std::optional<ShiftId> id =
        shift != nullptr ? std::optional(shift->grid.shift.id) : std::nullopt;
    if (id == m_shift && id)
        return;
    m_shift = id;
    emptyColumn(m_candidates);
    if (!id || shift->grid.missing() == 0)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = *id] {
            return StaffingService(db).candidates(session, id);
        },
        [this, id = *id](const Result<std::vector<Candidate>> &all) {
            if (all && m_shift == id)
                fillCandidates(id, *all);
        });
}

void ShiftDayPanel::fillCandidates(ShiftId shift, const std::vector<Candidate> &candidates)
{
    emptyColumn(m_candidates);
    if (candidates.empty())
        return;
    m_candidates->addWidget(makeColumnTitle(tr("Who can be called?"),
                                            tr("%n person(s)", nullptr, int(candidates.size()))));
    for (size_t i = 0; i < std::min(mostCandidates, candidates.size()); ++i) {
        auto *row = new CandidateRow(candidates[i], m_desk.may(Permission::EditMembers));
        m_candidates->addWidget(row);
        connect(row, &CandidateRow::bookWanted, this,
                [this, shift, member = candidates[i].member] { Q_EMIT bookWanted(shift, member); });
    }
}

void ShiftDayPanel::readAlerts()
{
    m_shift.reset();
    fillWanted();
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session()] {
            return StaffingService(db).alerts(session, weeksAhead);
        },
        [this](const Result<std::vector<GridShift>> &alerts) {
            if (alerts)
                fillAlerts(*alerts);
        });
}

void ShiftDayPanel::fillWanted()
{
    emptyColumn(m_wanted);
    const Result<std::vector<WantedStandIn>> wanted =
        StandInService(m_desk.db()).wanted(m_desk.session());
    if (!wanted || wanted->empty())
        return;
    m_wanted->addWidget(
        makeColumnTitle(tr("Look for a stand-in"), QString::number(wanted->size())));
    for (const WantedStandIn &each : *wanted) {
        auto *row = new KeyButton(tr("%1: %2").arg(each.member.name, ShiftWords::title(each.shift)),
                                  KeyButton::Role::Quiet);
        row->setSize(KeyButton::Size::Small);
        connect(row, &QPushButton::clicked, this,
                [this, id = each.shift.id] { m_desk.go(u"shifts"_qs, id.value()); });
        m_wanted->addWidget(row, 0, Qt::AlignLeft);
    }
}

void ShiftDayPanel::fillAlerts(const std::vector<GridShift> &alerts)
{
    emptyColumn(m_alerts);
    m_alerts->addWidget(makeColumnTitle(tr("The four weeks to come"),
                                        tr("%n incomplete", nullptr, int(alerts.size()))));
    if (alerts.empty())
        m_alerts->addWidget(
            makeWrapped(tr("Every shift is complete."), TextSize::Body, Token::TextMuted));
    for (size_t i = 0; i < std::min(mostAlerts, alerts.size()); ++i) {
        const GridShift &each = alerts[i];
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *open = new KeyButton(u"%1, %2"_qs.arg(ShiftWords::dayTitle(each.shift.day),
                                                    ShiftWords::hour(each.shift.startMinute)),
                                   KeyButton::Role::Quiet);
        open->setSize(KeyButton::Size::Small);
        open->setObjectName(u"alert-%1"_qs.arg(each.shift.id.value()));
        connect(open, &QPushButton::clicked, this,
                [this, id = each.shift.id] { m_desk.go(u"shifts"_qs, id.value()); });
        row->addWidget(open);
        row->addStretch();
        row->addWidget(new Chip(ShiftWords::gap(each), ShiftWords::kindOf(each.gap)));
        m_alerts->addWidget(holder);
    }
}

} // namespace cabas::ui
