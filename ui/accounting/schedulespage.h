// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class FootLine;
class PlanView;
class TabStrip;

/// What comes back and what is planned: recurring entries, equipment, loans, budget, treasury.
class SchedulesPage : public Page {
    Q_OBJECT

public:
    SchedulesPage(Desk &desk, QWidget *parent);

    /// `about` may be "loans".
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    PlanView *shown() const;
    void showTab(int tab);

    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr;
    FootLine *m_foot = nullptr;
    Bands *m_bands = nullptr;
};

Page *makeSchedulesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
