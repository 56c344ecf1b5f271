// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/cockpit.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace cabas::ui {

class Bands;
class Card;
class FigureStrip;
class KeyButton;

/// The treasurer's desk: what awaits, as a list that empties, and the end of a month step by step.
class CockpitPage : public Page {
    Q_OBJECT

public:
    CockpitPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static void throwAway(std::vector<QWidget *> &widgets);
    void buildUi();
    QWidget *makeTasks();
    QWidget *makeMonth();
    void showTasks();
    void addTask(const CockpitTask &task);
    void showMonth();
    void addStep(const MonthStep &step);
    void showFigures();
    void tick(const QString &item, bool done);
    void lockMonth();
    void turnMonth(int by);

    QDate m_month; ///< its first day
    Bands *m_bands = nullptr;
    FigureStrip *m_figures = nullptr;
    QGridLayout *m_tasks = nullptr;
    bool m_hasUrgent = false;
    bool m_isWide = false;
    Card *m_monthCard = nullptr;
    QBoxLayout *m_steps = nullptr;
    QLabel *m_monthName = nullptr;
    std::vector<QWidget *> m_shownTasks;
    std::vector<QWidget *> m_shownSteps;
};

Page *makeCockpitPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
