// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesinvoice.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class CustomerForm;
class DataTable;
class EmptyState;
class FilterLine;
class FootLine;
class RowsModel;

/// Whom the shop sends invoices to: looked up, added, changed.
class CustomersPage : public Page {
    Q_OBJECT

public:
    CustomersPage(Desk &desk, QWidget *parent);

    /// `about` may be a customer's code, or "new".
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    void fill();
    void tellEmpty();
    void showRow(int row);
    void openSide();
    void closeSide();

    std::vector<Customer> m_all;
    std::vector<Customer> m_shown;
    Bands *m_bands = nullptr;
    FilterLine *m_filter = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_side = nullptr;
    CustomerForm *m_form = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeCustomersPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
