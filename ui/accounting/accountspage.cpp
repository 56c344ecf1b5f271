// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/accountspage.h"

#include "core/accounting/accountingservice.h"
#include "ui/accounting/balanceview.h"
#include "ui/accounting/chartview.h"
#include "ui/accounting/rolesview.h"
#include "ui/accounting/yearsview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

AccountsPage::AccountsPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void AccountsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"accounts-tabs"_qs);
    m_tabs->setAccessibleName(tr("Accounts"));
    for (const QString &word : {tr("Trial balance"), tr("Chart of accounts"),
                                tr("What they stand for"), tr("Fiscal years")})
        m_tabs->addWord(word);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 8, 24, 16);
    column->setSpacing(12);
    outer->addLayout(column, 1);
    column->addWidget(m_tabs);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("the account’s ledger"));
    makeViews();
    column->addWidget(m_views, 1);
    outer->addWidget(m_foot);
    connect(m_tabs, &QTabBar::currentChanged, this, &AccountsPage::showTab);
}

QWidget *AccountsPage::makeHead()
{
    auto *head = new PageHead(tr("Accounts"));
    m_period = new PeriodPicker;
    m_period->setSpan(PeriodPicker::FiscalYear);
    head->addAction(m_period);
    return head;
}

void AccountsPage::makeViews()
{
    m_views = new QStackedWidget;
    m_balance = new BalanceView(desk(), m_period);
    m_chart = new ChartView(desk());
    m_roles = new RolesView(desk());
    m_years = new YearsView(desk(), m_bands);
    const auto add = [this](auto *view) {
        using View = std::remove_pointer_t<decltype(view)>;
        m_views->addWidget(view);
        connect(view, &View::counted, m_foot, &FootLine::setCounts);
        connect(view, &View::refused, this, &AccountsPage::refused);
    };
    add(m_balance);
    add(m_chart);
    add(m_roles);
    add(m_years);
}

void AccountsPage::begin(const QVariant &)
{
    const QDate today = desk().session().today();
    const Result<FiscalYear> year = AccountingService(desk().db()).yearOf(desk().session(), today);
    if (year)
        m_period->setCalendar(today, year->start, year->end);
    setFocusProxy(m_views->currentWidget());
}

void AccountsPage::showTab(int tab)
{
    m_views->setCurrentIndex(tab);
    m_period->setVisible(tab == 0);
    // Only accounts have a ledger to open.
    m_foot->setVisible(tab < 2);
    m_bands->settleAll();
    reload();
}

void AccountsPage::reload()
{
    QWidget *shown = m_views->currentWidget();
    if (shown == m_balance)
        m_balance->refresh();
    else if (shown == m_chart)
        m_chart->refresh();
    else if (shown == m_roles)
        m_roles->refresh();
    else
        m_years->refresh();
}

void AccountsPage::refused(const Failure &failure)
{
    Ask::tellRefusal(m_bands, failure);
}

Page *makeAccountsPage(Desk &desk, QWidget *parent)
{
    return new AccountsPage(desk, parent);
}

} // namespace cabas::ui
