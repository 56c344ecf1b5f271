// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/shiftpolicy.h"
#include "core/shifts/simulationservice.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

class QLabel;

namespace cabas::ui {

class Bands;
class DataTable;
class FigureStrip;
class KeyButton;
class RowsModel;
class SegmentedControl;

/// The rules of shifts: those in force, and others tried on what the shop really lived, before
/// anybody votes. Who would change stands there with names. Any rule can be given another value, to
/// be tried alike before it is adopted.
class PracticePage : public Page {
    Q_OBJECT

public:
    PracticePage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum View { Changes, Differences, AllRules };

    void buildUi();
    QWidget *makePractices();
    QWidget *makeResult();
    QWidget *makeDifferences();
    QWidget *makeAllRules();
    void choose(int row);
    void showTried();
    void changeRule();
    void simulate();
    void take(const PolicySimulation &simulation);
    void fillDifferences();
    void adopt();

    ShiftPolicy m_present;
    ShiftPolicy m_tried;
    QStringList m_names;
    QStringList m_keys; ///< of the rows of all rules
    PolicySimulation m_simulation;
    int m_asked = 0; ///< simulations: only the last one is shown
    bool m_isSimulating = false;

    Bands *m_bands = nullptr;
    RowsModel *m_practices = nullptr;
    DataTable *m_list = nullptr;
    QWidget *m_listCard = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    FigureStrip *m_figures = nullptr;
    SegmentedControl *m_views = nullptr;
    RowsModel *m_changes = nullptr;
    RowsModel *m_differences = nullptr;
    RowsModel *m_everything = nullptr;
    DataTable *m_all = nullptr;
    KeyButton *m_change = nullptr;
    DataTable *m_table = nullptr;
    DataTable *m_rules = nullptr;
    KeyButton *m_adopt = nullptr;
    PageWorker m_worker; ///< last: what it reads outlives it
};

Page *makePracticePage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
