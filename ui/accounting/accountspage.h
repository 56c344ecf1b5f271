// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class BalanceView;
class Bands;
class ChartView;
class FootLine;
class PeriodPicker;
class RolesView;
class TabStrip;
class YearsView;

/// The accounts: their balances, the chart, what each is used for, the fiscal years.
class AccountsPage : public Page {
    Q_OBJECT

public:
    AccountsPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeHead();
    void makeViews();
    void showTab(int tab);
    void refused(const Failure &failure);

    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr;
    BalanceView *m_balance = nullptr;
    ChartView *m_chart = nullptr;
    RolesView *m_roles = nullptr;
    YearsView *m_years = nullptr;
    PeriodPicker *m_period = nullptr;
    FootLine *m_foot = nullptr;
    Bands *m_bands = nullptr;
};

Page *makeAccountsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
