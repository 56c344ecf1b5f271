// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/inventoryservice.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class DataTable;
class InventoryResult;
class InventoryStartPanel;
class RowsModel;

/// Where an inventory begins, is gone on with, and is looked at once it is closed.
class InventoriesPage : public Page {
    Q_OBJECT

public:
    InventoriesPage(Desk &desk, QWidget *parent);

    /// `about` is the number of a closed inventory to look at.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    void start(const InventoryStart &wish);
    void open(int row);
    void showResult(InventoryId id);

    std::vector<Inventory> m_list;
    bool m_isStarting = false;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    Bands *m_bands = nullptr;
    QStackedWidget *m_side = nullptr;
    InventoryStartPanel *m_start = nullptr;
    InventoryResult *m_result = nullptr;
};

Page *makeInventoriesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
