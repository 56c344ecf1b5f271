// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/practicepage.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "core/members/standingwords.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/policyrules.h"
#include "core/shifts/shiftofficeservice.h"
#include "ui/shifts/policywords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stattile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

#include <array>

namespace cabas::ui {

namespace {

constexpr int listWidth = 372;
constexpr int narrowList = 264;
constexpr int narrowPage = 1080;

RowCell standingCell(const ShiftStanding &standing)
{
    RowCell cell{MemberRules::stateTitle(standing.state)};
    cell.roles.insert(Cell::ChipKind,
                      int(!standing.mayShop ? Kind::Danger
                          : standing.state == u"up_to_date" || standing.state == u"exempted"
                              ? Kind::Success
                              : Kind::Warning));
    return cell;
}

} // namespace

PracticePage::PracticePage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Members, parent), m_names(PolicyLoader::names())
{
    buildUi();
}

void PracticePage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Rules of shifts"));
    head->setParentPage(tr("Shifts"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"shifts"_qs); });
    m_adopt = new KeyButton(tr("Adopt from today"), KeyButton::Role::Primary);
    m_adopt->setObjectName(u"adopt"_qs);
    if (!desk().may(Permission::ManageShop))
        m_adopt->hide();
    connect(m_adopt, &QPushButton::clicked, this, &PracticePage::adopt);
    head->addAction(m_adopt);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    outer->addLayout(row, 1);
    row->addWidget(makePractices());
    row->addWidget(makeResult(), 1);
}

QWidget *PracticePage::makePractices()
{
    m_practices = new RowsModel({{tr("Practice to try")}}, this);
    m_list = new DataTable(tr("Practices"));
    m_list->setObjectName(u"practices"_qs);
    m_list->setModel(m_practices);
    m_list->setDensity(DataTable::Density::TwoLines);
    m_list->setColumnWidths({0});
    auto *card = new TableCard(m_list);
    m_listCard = card;
    growWidth(card, listWidth);
    connect(m_list, &DataTable::currentRowChanged, this, &PracticePage::choose);
    return card;
}

QWidget *PracticePage::makeResult()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_title = makeLabel({}, TextSize::Section, Weight::Strong);
    m_words = makeWrapped({}, TextSize::Body, Token::TextMuted);
    column->addWidget(m_title);
    column->addWidget(m_words);
    m_figures = new FigureStrip;
    for (const QString &caption :
         {tr("May shop today"), tr("Would be able to"), tr("Would lose it"), tr("Would regain it")})
        m_figures->addFigure(caption, u"–"_qs);
    column->addWidget(m_figures);
    m_views = new SegmentedControl;
    m_views->setObjectName(u"practice-views"_qs);
    m_views->addSegment(tr("Who would change"));
    m_views->addSegment(tr("What differs"));
    m_views->addSegment(tr("All rules"));
    m_change = new KeyButton(tr("Change this rule"));
    m_change->setObjectName(u"change-rule"_qs);
    m_change->hide();
    connect(m_change, &QPushButton::clicked, this, &PracticePage::changeRule);
    auto *line = new QHBoxLayout;
    line->addWidget(m_views);
    line->addStretch();
    line->addWidget(m_change);
    column->addLayout(line);
    m_changes = new RowsModel({{tr("Member")}, {tr("Today")}, {tr("Would be")}, {tr("Why")}}, this);
    m_table = new DataTable(tr("Members who would change"));
    m_table->setObjectName(u"changes"_qs);
    m_table->setModel(m_changes);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({160, 120, 120, 0});
    auto *changes = new TableCard(m_table);
    changes->setEmpty(new EmptyState(u"circle-check"_qs, tr("Nobody’s standing would change.")));
    column->addWidget(changes, 1);
    QWidget *rules = makeDifferences();
    column->addWidget(rules, 1);
    QWidget *all = makeAllRules();
    column->addWidget(all, 1);
    connect(m_views, &SegmentedControl::currentChanged, this,
            [this, changes, rules, all](int view) {
                changes->setVisible(view == Changes);
                rules->setVisible(view == Differences);
                all->setVisible(view == AllRules);
                m_change->setVisible(view == AllRules);
            });
    return holder;
}

void PracticePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    growWidth(m_listCard, width() < narrowPage ? narrowList : listWidth);
}

void PracticePage::begin(const QVariant &)
{
    m_bands->settleAll();
    m_list->setFocus();
}

void PracticePage::reload()
{
    const Result<ShiftPolicy> policy = ShiftOfficeService(desk().db()).policy(desk().session());
    if (!policy)
        return;
    m_present = *policy;
    std::vector<RowOfCells> rows;
    for (int i = 0; i < m_names.size(); ++i) {
        const bool isPresent = m_names[i] == m_present.name;
        RowCell cell{PolicyWords::practice(m_names[i])};
        cell.roles.insert(Cell::Second, PolicyWords::summary(m_names[i]));
        cell.roles.insert(Cell::Strong, isPresent);
        if (isPresent) {
            cell.roles.insert(Cell::ChipText, tr("in force"));
            cell.roles.insert(Cell::ChipKind, int(Kind::Accent));
        }
        rows.push_back({i + 1, {cell}});
    }
    const int place = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list); // it is chosen below, once
        m_practices->setRows(std::move(rows));
        m_list->selectOnly(place >= 0 ? place : std::max(0, int(m_names.indexOf(m_present.name))));
    }
    choose(m_list->currentRow());
}

void PracticePage::choose(int row)
{
    if (row < 0 || row >= m_names.size())
        return;
    const Result<ShiftPolicy> tried = PolicyLoader::named(m_names[row]);
    if (!tried)
        return;
    m_tried = *tried;
    // The shop's own weeks: a cycle begins on the Monday it always did.
    m_tried.weekA = m_present.weekA;
    if (m_tried.name == m_present.name)
        m_tried = m_present;
    showTried();
}

void PracticePage::simulate()
{
    m_words->setText(tr("Living the past again by these rules…"));
    const int asked = ++m_asked;
    if (std::exchange(m_isSimulating, true))
        return; // whoever goes down the list wants the last one: it follows the one under way
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), policy = m_tried] {
            return SimulationService(db).simulate(session, policy);
        },
        [this, asked](const Result<PolicySimulation> &simulation) {
            m_isSimulating = false;
            if (asked != m_asked)
                simulate();
            else if (simulation)
                take(*simulation);
            else
                m_words->setText(simulation.failure().message);
        });
}

void PracticePage::take(const PolicySimulation &simulation)
{
    m_simulation = simulation;
    int loses = 0;
    int regains = 0;
    std::vector<RowOfCells> rows;
    for (const ChangedStanding &each : simulation.changed) {
        loses += each.before.mayShop && !each.after.mayShop ? 1 : 0;
        regains += !each.before.mayShop && each.after.mayShop ? 1 : 0;
        RowCell name{each.name};
        name.roles.insert(Cell::Second, tr("number %1").arg(each.number));
        const QStringList why = StandingWords::texts(each.after.causes);
        RowCell because{why.isEmpty() ? tr("Owes nothing") : why.front()};
        if (why.size() > 1)
            because.roles.insert(Cell::Second, why.last());
        rows.push_back({each.member.value(),
                        {name, standingCell(each.before), standingCell(each.after), because}});
    }
    m_words->setText(tr("%n of %1 members would stand otherwise today, by what they really did.",
                        nullptr, int(simulation.changed.size()))
                         .arg(simulation.members));
    const QLocale locale = Language::locale();
    const std::array<int, 4> figures{simulation.shopping, simulation.wouldShop, loses, regains};
    for (size_t i = 0; i < figures.size(); ++i)
        m_figures->setFigure(int(i), locale.toString(figures.at(i)));
    m_views->setCount(Changes, int(rows.size()));
    m_changes->setRows(std::move(rows));
}

Page *makePracticePage(Desk &desk, QWidget *parent)
{
    return new PracticePage(desk, parent);
}

} // namespace cabas::ui
