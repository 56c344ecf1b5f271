// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierservice.h"

#include <QWidget>

class QStackedWidget;

namespace cabas::ui {

class DataTable;
class Desk;
class FactList;
class KeyButton;
class RowsModel;
class SidePanel;
class SupplierTermsForm;
class TabStrip;

/// One supplier beside the list: how to reach them, what they sell us, what they delivered, how
/// one orders from them.
class SupplierPanel : public QWidget {
    Q_OBJECT

public:
    enum Tab { Essentials, Products, Deliveries, Ordering };

    explicit SupplierPanel(Desk &desk, QWidget *parent = nullptr);

    void showSupplier(SupplierId id);
    void showTab(Tab tab);
    std::optional<SupplierId> supplier() const { return m_id; }

Q_SIGNALS:
    void closed();
    void editWanted(cabas::SupplierId id);
    /// A product's terms are to be set; absent: of a product not sold yet.
    void itemWanted(const std::optional<cabas::SoldItem> &item);

private:
    void buildUi();
    void buildTables();
    void showButtons();
    void fillFacts(const Supplier &supplier);
    void addFiguresOf(SupplierId supplier);

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    FactList *m_facts = nullptr;
    DataTable *m_sold = nullptr;
    DataTable *m_deliveries = nullptr;
    RowsModel *m_soldRows = nullptr;
    RowsModel *m_deliveryRows = nullptr;
    KeyButton *m_credits = nullptr;
    KeyButton *m_invoices = nullptr;
    KeyButton *m_edit = nullptr;
    KeyButton *m_add = nullptr;
    KeyButton *m_keep = nullptr;
    SupplierTermsForm *m_terms = nullptr;
    std::optional<SupplierId> m_id;
    std::vector<SoldItem> m_items;
};

} // namespace cabas::ui
