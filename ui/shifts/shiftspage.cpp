// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shiftspage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/staffingrules.h"
#include "core/shifts/staffingservice.h"
#include "ui/shifts/gridlegend.h"
#include "ui/shifts/shiftoutput.h"
#include "ui/shifts/shiftpanel.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int weekDays = 7;
constexpr int narrowPage = 1080;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

ShiftsPage::ShiftsPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Members, parent), m_day(desk.session().today())
{
    buildUi();
}

void ShiftsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 12, 16, 8);
    column->setSpacing(8);
    row->addLayout(column, 1);
    m_bands = new Bands;
    column->addWidget(m_bands);
    column->addWidget(makeSummary());
    m_grid = new ShiftGrid;
    m_grid->setObjectName(u"shift-grid"_qs);
    m_grid->setMovable(desk().may(Permission::EditMembers));
    auto *card = new Card;
    card->setPadding(1);
    card->body()->addWidget(m_grid);
    column->addWidget(card, 1);
    column->addWidget(new GridLegend);
    row->addWidget(new Hairline(Qt::Vertical));
    m_panel = new ShiftPanel(desk());
    row->addWidget(m_panel);
    setFocusProxy(m_grid);
    connect(m_grid, &ShiftGrid::currentChanged, this, [this](ShiftId id) {
        const QDate day = m_grid->current()->shift.day;
        m_output->setDays(day, CycleRules::cycleOf(m_policy, day));
        if (!m_carried)
            m_panel->showShift(id);
    });
    connect(m_grid, &ShiftGrid::opened, this, &ShiftsPage::open);
    connect(m_grid, &ShiftGrid::beyond, this, &ShiftsPage::turn);
    connect(m_grid, &ShiftGrid::dropped, this, &ShiftsPage::move);
    connect(m_grid, &ShiftGrid::carryingLeft, this, &ShiftsPage::endCarry);
    connect(m_panel, &ShiftPanel::closed, this, [this] { m_grid->setFocus(); });
    connect(m_panel, &ShiftPanel::deedWanted, this, &ShiftsPage::deed);
    connect(m_panel, &ShiftPanel::bookWanted, this, &ShiftsPage::found);
    connect(m_panel, &ShiftPanel::callWanted, this, &ShiftsPage::callAll);
}

PageHead *ShiftsPage::makeHead()
{
    m_head = new PageHead(tr("Shifts"));
    const auto addTurn = [this](KeyButton *button, const QString &name, auto what) {
        button->setObjectName(name);
        m_head->addAfterTitle(button);
        connect(button, &QPushButton::clicked, this, what);
    };
    addTurn(KeyButton::iconOnly(u"chevron-left"_qs, tr("Earlier")), u"earlier"_qs,
            [this] { turn(-1); });
    addTurn(new KeyButton(tr("Today")), u"today"_qs, [this] { show(desk().session().today()); });
    addTurn(KeyButton::iconOnly(u"chevron-right"_qs, tr("Later")), u"later"_qs,
            [this] { turn(1); });
    m_range = makeLabel({}, TextSize::Section, Weight::Strong);
    m_head->addAfterTitle(m_range);
    m_spans = new SegmentedControl;
    m_spans->setObjectName(u"spans"_qs);
    for (const QString &word : {tr("Week"), tr("Cycle"), tr("Month")})
        m_spans->addSegment(word);
    m_spans->setCurrent(Cycle);
    connect(m_spans, &SegmentedControl::currentChanged, this, [this](int span) {
        m_span = Span(span);
        reload();
    });
    m_head->addAction(m_spans);
    m_output = new ShiftOutput(desk(), this);
    m_head->addAction(m_output->button());
    m_add = new KeyButton(tr("Book a member"), KeyButton::Role::Primary);
    m_add->setIconName(u"user-plus"_qs);
    m_add->setObjectName(u"book-member"_qs);
    m_add->setKey(QKeySequence(Qt::Key_I));
    if (!desk().may(Permission::EditMembers))
        m_add->hide();
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_asked.reset();
        m_panel->search(tr("Who comes? Name, number or badge"));
    });
    m_head->addAction(m_add);
    return m_head;
}

QWidget *ShiftsPage::makeSummary()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_figure = makeLabel({}, TextSize::Figure, Weight::Strong);
    m_words = new ElidedLabel({}, TextSize::Body, Weight::Regular, Token::TextMuted);
    m_words->setObjectName(u"coverage"_qs);
    row->addWidget(m_figure);
    row->addWidget(m_words, 1);
    m_many = new Chip({}, Kind::Danger);
    m_few = new Chip({}, Kind::Warning);
    row->addWidget(m_many);
    row->addWidget(m_few);
    m_tasks = new KeyButton(tr("All tasks"));
    m_tasks->setIconName(u"list-filter"_qs);
    m_tasks->setTrailingIcon(u"chevron-down"_qs);
    m_tasks->setObjectName(u"tasks"_qs);
    row->addWidget(m_tasks);
    auto *menu = new QMenu(m_tasks);
    connect(m_tasks, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_tasks->mapToGlobal(QPoint(0, m_tasks->height()))); });
    connect(menu, &QMenu::triggered, this, [this](QAction *action) {
        m_task = action->data().toString();
        m_tasks->setText(m_task.isEmpty() ? tr("All tasks") : m_task);
        m_grid->setWanted(m_task);
    });
    return holder;
}

Period ShiftsPage::shownDays() const
{
    const QDate monday = mondayOf(m_day);
    if (m_span == Week)
        return {monday, monday.addDays(weekDays)};
    if (m_span == Cycle)
        return CycleRules::cycleOf(m_policy, m_day);
    const QDate first(m_day.year(), m_day.month(), 1);
    return {first, first.addMonths(1)};
}

/// Whole weeks around what is shown.
Period ShiftsPage::gridDays() const
{
    const Period days = shownDays();
    return {mondayOf(days.from), mondayOf(days.to.addDays(weekDays - 1))};
}

void ShiftsPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    endCarry();
    if (about.typeId() == QMetaType::QDate) {
        show(about.toDate());
    } else if (about.toLongLong() > 0) {
        m_wanted = ShiftId(about.toLongLong());
        const Result<StaffedShift> shift =
            StaffingService(desk().db()).shift(desk().session(), *m_wanted);
        if (shift)
            show(shift->grid.shift.day);
    }
    m_grid->setFocus();
}

void ShiftsPage::show(QDate day)
{
    m_day = day;
    reload();
}

void ShiftsPage::turn(int direction)
{
    const Period days = shownDays();
    m_wanted.reset();
    show(direction < 0 ? days.from.addDays(-1) : days.to);
}

void ShiftsPage::reload()
{
    const Result<ShiftPolicy> policy = ShiftOfficeService(desk().db()).policy(desk().session());
    if (policy)
        m_policy = *policy;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), days = gridDays(), named = m_span == Week] {
            return StaffingService(db).calendar(session, days, named);
        },
        [this, days = gridDays()](const Result<ShiftCalendar> &calendar) {
            if (calendar && calendar->days == gridDays())
                take(*calendar, m_policy);
        });
}

void ShiftsPage::take(const ShiftCalendar &calendar, const ShiftPolicy &policy)
{
    const QLocale locale = Language::locale();
    const QDate today = desk().session().today();
    const Period days = shownDays();
    m_grid->setCalendar(calendar, policy, today, m_span == Week);
    m_grid->setStrong(days);
    m_range->setText(ShiftWords::range(days.from, days.to.addDays(-1)));
    // Only whole figures: a calendar that lacks one place is not full.
    constexpr int bpPerCent = 100;
    const ShiftCalendar seen = StaffingRules::within(calendar, days);
    m_figure->setText(rateText(StaffingRules::coverageBp(seen) / bpPerCent * bpPerCent, locale));
    m_places = {locale.toString(seen.taken), locale.toString(seen.places)};
    m_many->setState(tr("%n at risk", nullptr, seen.many), Kind::Danger);
    m_few->setState(tr("%n incomplete", nullptr, seen.few), Kind::Warning);
    m_many->setVisible(seen.many > 0);
    m_few->setVisible(seen.few > 0);
    if (m_span == Cycle && days.contains(today))
        desk().tellCount(u"shifts"_qs, seen.many);
    fillTasks(calendar);
    fitSummary();
    if (m_wanted)
        m_grid->setCurrent(*m_wanted);
    m_wanted.reset();
    if (m_grid->current() == nullptr)
        m_grid->setCurrentFrom(std::max(today, days.from));
    if (m_grid->current() == nullptr)
        m_panel->clear();
    else if (!m_carried)
        m_panel->showShift(m_grid->current()->shift.id);
}

void ShiftsPage::fillTasks(const ShiftCalendar &calendar)
{
    QStringList names;
    for (const GridShift &each : calendar.shifts) {
        const QStringList tasks = each.skills + QStringList{each.shift.name};
        for (const QString &name : tasks) {
            if (!name.isEmpty() && !names.contains(name))
                names << name;
        }
    }
    names.sort();
    auto *menu = m_tasks->findChild<QMenu *>();
    menu->clear();
    menu->addAction(tr("All tasks"))->setData(QString());
    for (const QString &name : names)
        menu->addAction(name)->setData(name);
    m_tasks->setVisible(!names.isEmpty());
}

void ShiftsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < narrowPage;
    m_range->setVisible(!isNarrow);
    m_add->setText(isNarrow ? tr("Book") : tr("Book a member"));
    fitSummary();
}

Page *makeShiftsPage(Desk &desk, QWidget *parent)
{
    return new ShiftsPage(desk, parent);
}

} // namespace cabas::ui
