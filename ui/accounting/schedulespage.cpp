// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/schedulespage.h"

#include "ui/accounting/planviews.h"
#include "ui/widgets/band.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

SchedulesPage::SchedulesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void SchedulesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new PageHead(tr("Schedules")));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 8, 24, 16);
    column->setSpacing(12);
    outer->addLayout(column, 1);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"schedules-tabs"_qs);
    m_tabs->setAccessibleName(tr("Schedules"));
    for (const QString &word : {tr("What comes back"), tr("Equipment"), tr("Loans"), tr("Budget"),
                                tr("Treasury"), tr("Activities")})
        m_tabs->addWord(word);
    column->addWidget(m_tabs);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_views = new QStackedWidget;
    for (PlanView *view : {static_cast<PlanView *>(new RecurringView(desk(), m_bands)),
                           static_cast<PlanView *>(new AssetsView(desk(), m_bands)),
                           static_cast<PlanView *>(new LoansView(desk(), m_bands)),
                           static_cast<PlanView *>(new BudgetView(desk(), m_bands)),
                           static_cast<PlanView *>(new TreasuryView(desk(), m_bands)),
                           static_cast<PlanView *>(new ActivitiesView(desk(), m_bands))})
        m_views->addWidget(view);
    column->addWidget(m_views, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("post the next one"));
    outer->addWidget(m_foot);
    connect(m_tabs, &QTabBar::currentChanged, this, &SchedulesPage::showTab);
}

PlanView *SchedulesPage::shown() const
{
    return static_cast<PlanView *>(m_views->currentWidget());
}

void SchedulesPage::begin(const QVariant &about)
{
    constexpr int loans = 2;
    if (about.toString() == u"loans")
        m_tabs->setCurrentIndex(loans);
    setFocusProxy(shown());
}

void SchedulesPage::showTab(int tab)
{
    constexpr int treasury = 4;
    m_views->setCurrentIndex(tab);
    m_bands->settleAll();
    m_foot->setHintsShown(tab == 0 || tab + 2 == treasury);
    reload();
}

void SchedulesPage::reload()
{
    shown()->refresh();
    m_foot->setCounts(shown()->counts());
}

Page *makeSchedulesPage(Desk &desk, QWidget *parent)
{
    return new SchedulesPage(desk, parent);
}

} // namespace cabas::ui
