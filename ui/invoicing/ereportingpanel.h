// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesinvoice.h"
#include "ui/shell/desk.h"
#include "ui/shell/pageworker.h"
#include "ui/widgets/sidepanel.h"

namespace cabas::ui {

class DataTable;
class KeyButton;
class PeriodPicker;
class RowsModel;
class SumLines;

/// What is told to the tax office of sales without electronic invoice: base and VAT by day and
/// rate, looked at and written to a file.
class EReportingPanel : public SidePanel {
    Q_OBJECT

public:
    explicit EReportingPanel(Desk &desk, QWidget *parent = nullptr);

    /// Reads the days chosen anew.
    void renew();

private:
    void buildUi();
    void show(const std::vector<DailySales> &sales);
    void write();

    Desk &m_desk;
    std::vector<DailySales> m_sales;
    PeriodPicker *m_period = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    SumLines *m_sums = nullptr;
    KeyButton *m_write = nullptr;
    PageWorker m_worker;
};

} // namespace cabas::ui
