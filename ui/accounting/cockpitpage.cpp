// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/cockpitpage.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/budgetservice.h"
#include "core/accounting/cockpitservice.h"
#include "core/accounting/treasuryrules.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/cockpitfacts.h"
#include "ui/accounting/cockpitwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/stattile.h"
#include "ui/widgets/taskcard.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

namespace cabas::ui {

namespace {

constexpr int monthWidth = 432;
constexpr int wideFrom = 1440; ///< two tasks beside each other keep their words whole

} // namespace

CockpitPage::CockpitPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    const QDate today = desk.session().today();
    m_month = QDate(today.year(), today.month(), 1).addMonths(-1);
    buildUi();
}

void CockpitPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Treasurer’s desk"));
    outer->addWidget(head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    m_figures = new FigureStrip;
    m_figures->setObjectName(u"treasury-figures"_qs);
    for (const QString &word : {tr("Bank and cash today"), tr("To come in, 13 weeks"),
                                tr("To go out, 13 weeks"), tr("Lowest point")})
        m_figures->addFigure(word, {});
    column->addWidget(m_figures);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    column->addLayout(row, 1);
    row->addWidget(makeTasks(), 1);
    row->addWidget(makeMonth());
}

QWidget *CockpitPage::makeTasks()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    m_tasks = new QGridLayout;
    m_tasks->setSpacing(12);
    column->addLayout(m_tasks);
    column->addStretch();
    scroll->setWidget(holder);
    return scroll;
}

QWidget *CockpitPage::makeMonth()
{
    auto *holder = new QWidget;
    growWidth(holder, monthWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_monthCard = new Card;
    m_monthCard->setTitle(tr("Close the month"));
    m_monthCard->setTitleRuled(true);
    auto *before = KeyButton::iconOnly(u"chevron-left"_qs, tr("The month before"));
    auto *after = KeyButton::iconOnly(u"chevron-right"_qs, tr("The next month"));
    m_monthName = makeLabel({}, TextSize::Body, Weight::Strong);
    m_monthName->setObjectName(u"month-name"_qs);
    before->setSize(KeyButton::Size::Small);
    after->setSize(KeyButton::Size::Small);
    m_monthCard->addToTitle(before);
    m_monthCard->addToTitle(m_monthName);
    m_monthCard->addToTitle(after);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(4);
    m_monthCard->body()->addLayout(m_steps);
    column->addWidget(m_monthCard);
    column->addStretch();
    connect(before, &QPushButton::clicked, this, [this] { turnMonth(-1); });
    connect(after, &QPushButton::clicked, this, [this] { turnMonth(1); });
    return holder;
}

void CockpitPage::throwAway(std::vector<QWidget *> &widgets)
{
    for (QWidget *widget : widgets) {
        widget->hide();
        widget->deleteLater();
    }
    widgets.clear();
}

void CockpitPage::begin(const QVariant &)
{
    setFocusProxy(m_shownTasks.empty() ? nullptr : m_shownTasks.front());
}

void CockpitPage::reload()
{
    showFigures();
    showTasks();
    showMonth();
}

void CockpitPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = width() >= wideFrom;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    if (!m_shownTasks.empty())
        showTasks();
}

void CockpitPage::showFigures()
{
    const auto curve =
        BudgetService(desk().db()).forecast(desk().session(), TreasuryRules::usualWeeks, true);
    if (!curve)
        return;
    Money in;
    Money out;
    for (const TreasuryPoint &point : curve->points) {
        in += point.in;
        out += point.out;
    }
    const QLocale locale = Language::locale();
    m_figures->setFigure(0, moneyText(curve->opening, locale));
    m_figures->setFigure(1, moneyText(in, locale));
    m_figures->setFigure(2, moneyText(out, locale));
    m_figures->setFigure(3, moneyText(curve->lowest, locale));
}

void CockpitPage::showTasks()
{
    throwAway(m_shownTasks);
    m_hasUrgent = false;
    CockpitFactsService facts(desk().db());
    const QDate today = desk().session().today();
    const auto known = facts.until(desk().session(), today.addDays(-1));
    const auto before = facts.until(desk().session(), today.addDays(-today.day()));
    if (!known || !before) {
        Ask::tellRefusal(m_bands, known ? before.failure() : known.failure());
        return;
    }
    const auto tasks = CockpitService(desk().db()).tasks(desk().session(), *known, *before);
    if (!tasks) {
        Ask::tellRefusal(m_bands, tasks.failure());
        return;
    }
    desk().tellCount(u"cockpit"_qs, int(tasks->size()));
    for (const CockpitTask &task : *tasks)
        addTask(task);
    if (tasks->empty()) {
        auto *done =
            new EmptyState(u"circle-check"_qs, tr("Nothing awaits you: the books are up to date."));
        m_tasks->addWidget(done, 0, 0, 1, 2);
        m_shownTasks.push_back(done);
    }
}

void CockpitPage::addTask(const CockpitTask &task)
{
    auto *card = new TaskCard(CockpitWords::icon(task.kind), CockpitWords::title(task),
                              CockpitWords::isUrgent(task.kind) ? TaskCard::Look::Urgent
                                                                : TaskCard::Look::Plain);
    card->setObjectName(u"task-"_qs + CockpitWords::name(task.kind));
    card->setSubtitle(CockpitWords::detail(task));
    // Where there is room the urgent one takes a row of its own, the others stand two by two.
    const bool isUrgent = CockpitWords::isUrgent(task.kind);
    const int columns = m_isWide ? 2 : 1;
    const int place = int(m_shownTasks.size()) + (m_hasUrgent && m_isWide ? 1 : 0);
    m_hasUrgent = m_hasUrgent || isUrgent;
    m_tasks->addWidget(card, place / columns, place % columns, 1, isUrgent ? columns : 1);
    m_shownTasks.push_back(card);
    connect(card, &QAbstractButton::clicked, this, [this, task] {
        const QString page = CockpitWords::page(task.kind);
        if (page.isEmpty())
            m_monthCard->setFocus();
        else
            desk().go(page, CockpitWords::about(task));
    });
}

Page *makeCockpitPage(Desk &desk, QWidget *parent)
{
    return new CockpitPage(desk, parent);
}

} // namespace cabas::ui
