// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/inventoryservice.h"

#include <QWidget>

namespace cabas::ui {

class Desk;
class FactList;
class RowsModel;
class SidePanel;

/// What a closed inventory found: what is missing and what is too much, in money, the products
/// with a difference, how long it took; to print and to export.
class InventoryResult : public QWidget {
    Q_OBJECT

public:
    explicit InventoryResult(Desk &desk, QWidget *parent = nullptr);

    void showInventory(InventoryId id);

Q_SIGNALS:
    void closed();

private:
    void fill(const InventoryReview &review);

    Desk &m_desk;
    std::optional<InventoryId> m_id;
    QString m_name;
    SidePanel *m_panel = nullptr;
    FactList *m_facts = nullptr;
    RowsModel *m_rows = nullptr;
};

} // namespace cabas::ui
