// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierorder.h"

#include <QWidget>

#include <vector>

namespace cabas::ui {

class AwaitedOrders;
class KeyButton;
class SidePanel;

/// Beside a count: which awaited orders join the delivery, when the driver hands over the goods of
/// another one.
class OrderJoinPanel : public QWidget {
    Q_OBJECT

public:
    explicit OrderJoinPanel(QWidget *parent = nullptr);

    /// Those that may join a delivery of `supplier`; absent: of anybody.
    void setOrders(const std::vector<SupplierOrder> &orders, std::optional<SupplierId> supplier,
                   QDate today);

Q_SIGNALS:
    void joined(const std::vector<cabas::OrderId> &orders);
    void closed();

private:
    void join();

    SidePanel *m_panel;
    AwaitedOrders *m_orders;
    KeyButton *m_join;
};

} // namespace cabas::ui
