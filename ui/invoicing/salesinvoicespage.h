// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesorder.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class DataTable;
class EmptyState;
class EReportingPanel;
class FilterLine;
class FootLine;
class RowsModel;
class SegmentedControl;

/// Invoices to customers: those being written, those to be paid, all of them.
class SalesInvoicesPage : public Page {
    Q_OBJECT

public:
    SalesInvoicesPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeList();
    void fillCustomers();
    bool isWanted(const SalesListRow &row) const;
    void fill();
    void tellEmpty();
    void tellCounts();
    void openRow(int row);

    std::vector<SalesListRow> m_all;
    std::vector<SalesListRow> m_shown;
    QStringList m_customers; ///< names of the facet, after "all"
    int m_customer = 0;
    SegmentedControl *m_part = nullptr;
    FilterLine *m_filter = nullptr;
    Bands *m_bands = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_side = nullptr;
    EReportingPanel *m_reporting = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeSalesInvoicesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
