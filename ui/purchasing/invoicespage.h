// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/invoiceinput.h"
#include "ui/purchasing/supplierfacet.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

namespace cabas::ui {

class Bands;
class DataTable;
class EmptyState;
class FilterLine;
class FootLine;
class InvoiceColumnsPanel;
class KeyButton;
class RowsModel;
class SegmentedControl;

/// Suppliers' invoices: receptions that wait for one, those being entered, those with differences,
/// those to pay. Files are dropped on it.
class InvoicesPage : public Page {
    Q_OBJECT

public:
    InvoicesPage(Desk &desk, QWidget *parent);

    /// `about` may be a supplier's id.
    void begin(const QVariant &about) override;
    /// Takes files in: one alone is opened at once.
    void take(const QStringList &paths);

protected:
    void reload() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Taken {
        std::vector<InvoiceInput> inputs;
        std::vector<Failure> refused;
        QStringList unexplained = {}; ///< tables whose columns nobody knows
    };
    void buildUi();
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeSide();
    void choose();
    void explain(const QString &path);
    void keep(const Taken &read);
    void kept(const Taken &kept);
    void fillSuppliers();
    void fill();
    void tellEmpty();
    void tellCounts();
    bool isWanted(const InvoiceListRow &row) const;

    std::vector<InvoiceListRow> m_all;
    std::vector<InvoiceListRow> m_shown;
    SupplierFacet m_supplier;
    SegmentedControl *m_part = nullptr;
    FilterLine *m_filter = nullptr;
    Bands *m_bands = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    FootLine *m_foot = nullptr;
    QWidget *m_side = nullptr;
    InvoiceColumnsPanel *m_columns = nullptr;
    PageWorker m_worker;
};

Page *makeInvoicesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
