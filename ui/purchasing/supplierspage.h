// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplier.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class DataTable;
class EmptyState;
class FilterLine;
class FootLine;
class ItemForm;
class RowsModel;
class SidePanel;
class SupplierForm;
class SupplierPanel;

/// Who the shop buys from: search, look at one beside the list, change it, say what it sells.
class SuppliersPage : public Page {
    Q_OBJECT

public:
    SuppliersPage(Desk &desk, QWidget *parent);

    /// `about` may be a supplier's id.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    QWidget *makeSide();
    void showSupplier(SupplierId id);
    void openForm(const std::optional<SupplierId> &id);
    void openItem(const std::optional<SoldItem> &item);
    void showSide(QWidget *widget);
    void closeSide();
    void saved(SupplierId id);

    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    FootLine *m_foot = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_sideHolder = nullptr;
    QStackedWidget *m_side = nullptr;
    SupplierPanel *m_panel = nullptr;
    SidePanel *m_formPanel = nullptr;
    SidePanel *m_itemPanel = nullptr;
    SupplierForm *m_form = nullptr;
    ItemForm *m_item = nullptr;
};

Page *makeSuppliersPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
