// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/asset.h"
#include "core/accounting/schedule.h"
#include "ui/accounting/planview.h"

class QComboBox;

namespace cabas::ui {

class SegmentedControl;
class StepChart;

/// Entries that come back: Enter posts the next one.
class RecurringView : public PlanView {
    Q_OBJECT
public:
    RecurringView(Desk &desk, Bands *bands);
    void refresh() override;

protected:
    std::optional<JournalEntry> proposal() const override;

private:
    void makeRepeat();
    void makeSpread();
    void post();
    void stop();
    void repeat();
    void spread();

    std::vector<EntrySchedule> m_all;
    QComboBox *m_template = nullptr;
    QLineEdit *m_every = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_label = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_amount = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_months = nullptr;
};

/// The register of equipment, with what each has lost and is worth.
class AssetsView : public PlanView {
    Q_OBJECT
public:
    AssetsView(Desk &desk, Bands *bands);
    void refresh() override;

private:
    void add();
    void depreciate();
    void takeOut();

    QLineEdit *m_name = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_cost = nullptr;
    QLineEdit *m_day = nullptr;
    QLineEdit *m_months = nullptr;
};

/// Loans from banks and members, with what is left: Enter posts the next instalment.
class LoansView : public PlanView {
    Q_OBJECT
public:
    LoansView(Desk &desk, Bands *bands);
    void refresh() override;

protected:
    std::optional<JournalEntry> proposal() const override;

private:
    void add();
    void pay();

    std::vector<Loan> m_loans;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_principal = nullptr;
    QLineEdit *m_rate = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_count = nullptr;
};

/// What the year was meant to come to against what is in the books.
class BudgetView : public PlanView {
    Q_OBJECT
public:
    BudgetView(Desk &desk, Bands *bands);
    void refresh() override;

private:
    void set();

    QLineEdit *m_account = nullptr;
    QLineEdit *m_amount = nullptr;
};

/// The bank and cash of the coming weeks.
class TreasuryView : public PlanView {
    Q_OBJECT
public:
    TreasuryView(Desk &desk, Bands *bands);
    void refresh() override;

private:
    StepChart *m_chart = nullptr;
    SegmentedControl *m_season = nullptr;
};

/// What the shop does, and which accounts say what it costs and brings in.
class ActivitiesView : public PlanView {
    Q_OBJECT
public:
    ActivitiesView(Desk &desk, Bands *bands);
    void refresh() override;

private:
    void add();
    void setShare();

    QLineEdit *m_code = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_activity = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_share = nullptr;
};

} // namespace cabas::ui
