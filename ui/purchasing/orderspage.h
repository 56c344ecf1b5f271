// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/orderfollow.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class DataTable;
class EmptyState;
class FilterLine;
class FootLine;
class OrderPanel;
class RowsModel;
class SegmentedControl;

/// What was ordered from suppliers, newest first, one of them beside the list.
class OrdersPage : public Page {
    Q_OBJECT

public:
    OrdersPage(Desk &desk, QWidget *parent);

    /// `about` may be an order's id.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    enum View { List, Together, Week };
    static constexpr int lateFacet = 5; ///< after the states

    void buildUi();
    QWidget *makeList();
    void makeTools();
    void fill();
    void fillList();
    void tellLate();
    void tellStuckMails();
    void tellEmpty();
    void openRow(int row);
    bool isWanted(const SupplierOrder &order) const;
    void showOrder(OrderId id);
    void closeSide();
    void receive(OrderId id);

    std::vector<SupplierOrder> m_orders;
    std::vector<OrderGroup> m_groups;
    std::vector<WeekCart> m_carts;
    int m_late = 0; ///< orders
    int m_state = 0;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    SegmentedControl *m_view = nullptr;
    Bands *m_bands = nullptr;
    EmptyState *m_empty = nullptr;
    FilterLine *m_filter = nullptr;
    FootLine *m_foot = nullptr;
    QWidget *m_side = nullptr;
    OrderPanel *m_panel = nullptr;
};

Page *makeOrdersPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
