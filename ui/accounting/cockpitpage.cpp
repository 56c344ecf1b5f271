// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/cockpitpage.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/budgetservice.h"
#include "core/accounting/cockpitservice.h"
#include "core/accounting/treasuryrules.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/cockpitwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/stattile.h"
#include "ui/widgets/taskcard.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace cabas::ui {

namespace {

constexpr int monthWidth = 432;

void throwAway(std::vector<QWidget *> &widgets)
{
    for (QWidget *widget : widgets) {
        widget->hide();
        widget->deleteLater();
    }
    widgets.clear();
}

/// Where a step of the month is done.
QString pageOf(const QString &item)
{
    if (item == u"recurring")
        return u"schedules"_qs;
    return item == u"matching" ? u"parties"_qs : u"journal"_qs;
}

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
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    outer->addLayout(column, 1);
    m_bands = new Bands;
    column->addWidget(m_bands);
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
    m_tasks = new QVBoxLayout;
    m_tasks->setSpacing(8);
    column->addLayout(m_tasks);
    column->addStretch();
    scroll->setWidget(holder);
    return scroll;
}

QWidget *CockpitPage::makeMonth()
{
    auto *holder = new QWidget;
    holder->setFixedWidth(monthWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
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

void CockpitPage::showFigures()
{
    const auto curve =
        BudgetService(desk().db()).forecast(desk().session(), TreasuryRules::usualWeeks);
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
    const auto tasks = CockpitService(desk().db()).tasks(desk().session());
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
        m_tasks->addWidget(done);
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
    m_tasks->addWidget(card);
    m_shownTasks.push_back(card);
    connect(card, &QAbstractButton::clicked, this, [this, task] {
        const QString page = CockpitWords::page(task.kind);
        if (page.isEmpty())
            m_monthCard->setFocus();
        else
            desk().go(page, CockpitWords::about(task));
    });
}

void CockpitPage::turnMonth(int by)
{
    m_month = m_month.addMonths(by);
    showMonth();
}

void CockpitPage::showMonth()
{
    throwAway(m_shownSteps);
    m_monthName->setText(Language::locale().toString(m_month, u"MMMM yyyy"_qs));
    const auto steps = CockpitService(desk().db()).month(desk().session(), m_month);
    if (!steps)
        return;
    for (const MonthStep &step : *steps)
        addStep(step);
}

void CockpitPage::addStep(const MonthStep &step)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(10);
    auto *mark = new QLabel;
    mark->setPixmap(
        iconPixmap(step.isDone ? u"circle-check"_qs : u"circle-dashed"_qs,
                   Theme::of(this).color(step.isDone ? Token::SuccessMark : Token::TextMuted), 18,
                   devicePixelRatioF()));
    mark->setAccessibleName(step.isDone ? tr("done") : tr("to do"));
    row->addWidget(mark, 0, Qt::AlignTop);
    const QString words =
        step.left > 0 && step.item != u"lock"
            ? tr("%1 (%2 left)").arg(CockpitService::stepTitle(step.item)).arg(step.left)
            : CockpitService::stepTitle(step.item);
    row->addWidget(makeWrapped(words, TextSize::Body, step.isDone ? Token::TextMuted : Token::Text),
                   1);
    const bool mayLock = desk().may(Permission::LockPeriods);
    if (step.isByHand && desk().may(Permission::PostEntries)) {
        auto *button = new KeyButton(step.isDone ? tr("Not yet") : tr("Done"));
        button->setObjectName(u"step-"_qs + step.item);
        button->setSize(KeyButton::Size::Small);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this,
                [this, step] { tick(step.item, !step.isDone); });
    } else if (!step.isDone && (step.item != u"lock" || mayLock)) {
        auto *button = new KeyButton(step.item == u"lock" ? tr("Lock") : tr("See"));
        button->setObjectName(u"step-"_qs + step.item);
        button->setSize(KeyButton::Size::Small);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, step] {
            if (step.item == u"lock")
                lockMonth();
            else
                desk().go(pageOf(step.item),
                          step.item == u"drafts" ? QVariant(u"drafts"_qs) : QVariant());
        });
    }
    m_steps->addWidget(line);
    m_shownSteps.push_back(line);
}

void CockpitPage::tick(const QString &item, bool done)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), month = m_month, item, done] {
            return CockpitService(db).tick(session, month, item, done);
        },
        [this](const Result<> &answer) {
            if (!answer)
                Ask::tellRefusal(m_bands, answer.failure());
            reload();
        });
}

void CockpitPage::lockMonth()
{
    const QDate until = m_month.addMonths(1).addDays(-1);
    const bool sure = Ask::confirm(
        this, {tr("Lock the books until %1?").arg(dateText(until)),
               tr("Nothing more may be posted until that day, and a lock never goes back."),
               tr("Lock"), tr("Leave them open"), true});
    if (!sure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), until] {
            return AccountingService(db).lockPeriod(session, until);
        },
        [this](const Result<FiscalYear> &locked) {
            if (!locked)
                Ask::tellRefusal(m_bands, locked.failure());
            reload();
        });
}

Page *makeCockpitPage(Desk &desk, QWidget *parent)
{
    return new CockpitPage(desk, parent);
}

} // namespace cabas::ui
