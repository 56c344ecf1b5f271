// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/yearend.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace cabas::ui {

class AdjustmentForm;
class AllocationForm;
class Card;
class DataTable;
class KeyButton;
class RowsModel;

/// One step of closing a year: what there is to know, the entry that would be posted line by
/// line, the button that does it, and the entries that were posted.
class ClosingStepPanel : public QWidget {
    Q_OBJECT
public:
    explicit ClosingStepPanel(Desk &desk, QWidget *parent = nullptr);

    /// What the rooms above the books said when the steps were read.
    void setFacts(const YearFacts &facts) { m_facts = facts; }
    void show(const YearClosing &closing, const YearStep &step);
    /// Puts the keyboard on what the step asks for.
    void focusDeed();

Q_SIGNALS:
    void done();
    void refused(const cabas::Failure &failure);

private:
    QWidget *makeProposed();
    QWidget *makePosted();
    void showDeed();
    void act();
    void takeBack();
    bool isSure();
    template <typename Deed>
    void run(Deed deed);

    Desk &m_desk;
    YearFacts m_facts;
    YearClosing m_closing;
    YearStep m_step;
    Card *m_card;
    QLabel *m_about;
    QStackedWidget *m_middle;
    RowsModel *m_lines;
    QWidget *m_proposed;
    AdjustmentForm *m_adjustment;
    AllocationForm *m_allocation;
    QWidget *m_nothing;
    KeyButton *m_deed;
    RowsModel *m_posted;
    DataTable *m_postedTable = nullptr;
    KeyButton *m_takeBack = nullptr;
    QWidget *m_postedCard;
};

} // namespace cabas::ui
