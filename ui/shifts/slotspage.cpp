// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/slotspage.h"

#include "core/shifts/cyclerules.h"
#include "core/shifts/shiftofficeservice.h"
#include "ui/shifts/closuresview.h"
#include "ui/shifts/shiftwords.h"
#include "ui/shifts/slotform.h"
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
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 400;

RowOfCells rowOf(const SlotSheet &sheet)
{
    const ShiftSlot &slot = sheet.slot;
    RowCell when{
        u"%1 · %2"_qs.arg(CycleRules::letter(slot.week), ShiftWords::weekday(slot.weekday))};
    when.roles.insert(Cell::Strong, true);
    QStringList needs;
    for (const SlotNeed &need : sheet.detail.needs)
        needs << u"%1 %2"_qs.arg(need.places).arg(need.skill.name);
    RowCell held{u"%1/%2"_qs.arg(slot.held).arg(slot.places)};
    const int free = slot.places - slot.held;
    held.roles.insert(Cell::Second, free > 0 ? SlotsPage::tr("%n free", nullptr, free)
                                             : SlotsPage::tr("all held"));
    RowCell name{slot.name};
    QStringList under = needs;
    if (!sheet.detail.coordinatorNames.isEmpty())
        under
            << SlotsPage::tr("coordinated by %1").arg(sheet.detail.coordinatorNames.join(u", "_qs));
    if (sheet.credit)
        under << SlotsPage::tr("counts differently");
    name.roles.insert(Cell::Second, under.join(u" · "_qs));
    return {slot.id.value(),
            {when,
             {u"%1 – %2"_qs.arg(ShiftWords::clock(slot.startMinute),
                                ShiftWords::clock(slot.startMinute + slot.minutes))},
             name,
             held}};
}

} // namespace

SlotsPage::SlotsPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Members, parent)
{
    buildUi();
}

void SlotsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Slots of the cycle"));
    head->setParentPage(tr("Shifts"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"shifts"_qs); });
    m_views = new SegmentedControl;
    m_views->setObjectName(u"slot-views"_qs);
    m_views->addSegment(tr("Slots"));
    m_views->addSegment(tr("Closures"));
    head->addAction(m_views);
    m_new = new KeyButton(tr("New slot"), KeyButton::Role::Primary);
    m_new->setIconName(u"plus"_qs);
    m_new->setObjectName(u"new-slot"_qs);
    m_new->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_new, &QPushButton::clicked, this, &SlotsPage::showNew);
    head->addAction(m_new);
    if (!desk().may(Permission::EditMembers))
        m_new->hide();
    outer->addWidget(head);
    m_bands = new Bands;
    outer->addWidget(m_bands);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack, 1);
    m_stack->addWidget(makeSlots());
    auto *closures = new QWidget;
    auto *column = new QVBoxLayout(closures);
    column->setContentsMargins(24, 16, 24, 16);
    m_closures = new ClosuresView(desk());
    column->addWidget(m_closures);
    m_stack->addWidget(closures);
    connect(m_closures, &ClosuresView::told, this,
            [this](const QString &words) { desk().toast(words); });
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        if (desk().may(Permission::EditMembers))
            m_new->setVisible(view == 0);
    });
}

QWidget *SlotsPage::makeSlots()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    row->addLayout(left, 1);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(24, 16, 24, 16);
    left->addLayout(list, 1);
    m_rows = new RowsModel(
        {{tr("Day")}, {tr("Hours")}, {tr("Task")}, {tr("Held"), RowsModel::Side::Right}}, this);
    m_table = new DataTable(tr("Slots of the cycle"));
    m_table->setObjectName(u"slots"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({136, 120, 0, 104});
    auto *card = new TableCard(m_table);
    auto *empty = new EmptyState(u"calendar-plus"_qs, tr("No slot comes back in the cycle yet."),
                                 tr("Write the first one"));
    connect(empty, &EmptyState::begun, this, &SlotsPage::showNew);
    card->setEmpty(empty);
    list->addWidget(card, 1);
    m_foot = new FootLine;
    left->addWidget(m_foot);
    row->addWidget(new Hairline(Qt::Vertical));
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    m_panel->setClosable(false);
    m_form = new SlotForm(desk());
    m_form->setEnabled(desk().may(Permission::EditMembers));
    m_panel->body()->addWidget(m_form);
    row->addWidget(m_panel);
    connect(m_table, &DataTable::currentRowChanged, this, &SlotsPage::choose);
    connect(m_form, &SlotForm::saved, this, [this](const QString &words) {
        m_isNew = false;
        reload();
        desk().toast(words);
    });
    return holder;
}

void SlotsPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (about.toString() == u"closures")
        m_views->setCurrent(1);
    m_table->setFocus();
}

void SlotsPage::reload()
{
    m_closures->reload();
    if (const auto policy = ShiftOfficeService(desk().db()).policy(desk().session()))
        m_weeks = policy->weeks;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session()] {
            return StaffingService(db).slotSheets(session);
        },
        [this](const Result<std::vector<SlotSheet>> &sheets) {
            m_sheets = sheets ? *sheets : std::vector<SlotSheet>();
            fill();
        });
}

void SlotsPage::fill()
{
    const int place = m_table->currentRow();
    const qint64 kept = place >= 0 ? m_rows->key(place) : 0;
    std::vector<RowOfCells> rows;
    int places = 0;
    int held = 0;
    for (const SlotSheet &sheet : m_sheets) {
        rows.push_back(rowOf(sheet));
        places += sheet.slot.places;
        held += sheet.slot.held;
    }
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({tr("%n slot(s)", nullptr, int(m_sheets.size())),
                       tr("%1 of %2 places held").arg(held).arg(places)});
    if (m_isNew)
        return;
    const int row = m_rows->rowOf(kept);
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::max(0, row));
    choose(m_table->currentRow());
}

void SlotsPage::choose(int row)
{
    if (row < 0 || row >= int(m_sheets.size()))
        return;
    m_isNew = false;
    const SlotSheet &sheet = m_sheets[size_t(row)];
    m_panel->setTitle(tr("Week %1").arg(CycleRules::letter(sheet.slot.week)),
                      u"%1, %2"_qs.arg(ShiftWords::weekday(sheet.slot.weekday),
                                       ShiftWords::hour(sheet.slot.startMinute)));
    m_panel->setSubtitle(sheet.holders.isEmpty()
                             ? tr("Nobody holds it yet")
                             : tr("Held by %1").arg(sheet.holders.join(u", "_qs)));
    m_form->showSlot(sheet, m_weeks);
}

void SlotsPage::showNew()
{
    m_isNew = true;
    m_panel->setTitle(tr("The cycle"), tr("New slot"));
    m_panel->setSubtitle({});
    m_form->showNew(m_weeks);
}

Page *makeSlotsPage(Desk &desk, QWidget *parent)
{
    return new SlotsPage(desk, parent);
}

} // namespace cabas::ui
