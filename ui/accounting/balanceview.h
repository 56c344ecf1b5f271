// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace cabas::ui {

class BalanceModel;
class DataTable;
class FilterLine;
class PeriodPicker;
class TotalsRow;

/// The trial balance over days: what each account carried, moved and holds.
class BalanceView : public QWidget {
    Q_OBJECT
public:
    /// `period` stands in the page's head.
    BalanceView(Desk &desk, PeriodPicker *period, QWidget *parent = nullptr);

    /// Reads again; the chosen account stays chosen.
    void refresh();

Q_SIGNALS:
    /// Counts and sums, for the foot of the page.
    void counted(const QStringList &counts);
    void refused(const cabas::Failure &failure);

private:
    void show(const std::vector<TrialBalanceLine> &lines);
    void openLedger(int row);

    Desk &m_desk;
    PeriodPicker *m_period;
    BalanceModel *m_model;
    DataTable *m_table;
    FilterLine *m_filter;
    TotalsRow *m_totals;
};

} // namespace cabas::ui
