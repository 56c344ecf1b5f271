// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierorder.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/rowsmodel.h"

#include <set>

namespace cabas::ui {

/// Awaited orders as rows that can be ticked, under the days they are expected.
class AwaitedModel : public RowsModel {
    Q_OBJECT

public:
    explicit AwaitedModel(QObject *parent);

    /// Today's first, then those that are late, then the coming days. Ticks stay.
    void setOrders(const std::vector<SupplierOrder> &orders, QDate today);
    void tickOnly(OrderId id);
    /// As they stand in the list.
    std::vector<OrderId> ticked() const;
    bool isOrder(int row) const { return key(row) > 0; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    static QString heading(const SupplierOrder &order, QDate today);
    static RowOfCells row(const SupplierOrder &order);

    std::set<qint64> m_ticked;
};

/// The orders that wait for their goods. Space ticks one, Enter starts with those ticked, or with
/// the one it stands on.
class AwaitedOrders : public DataTable {
    Q_OBJECT

public:
    explicit AwaitedOrders(QWidget *parent = nullptr);

    void setOrders(const std::vector<SupplierOrder> &orders, QDate today);
    /// Ticks one order alone.
    void tickOnly(OrderId id);
    std::vector<OrderId> chosen() const;
    int orderCount() const { return m_count; }

private:
    AwaitedModel *m_rows;
    int m_count = 0;
};

} // namespace cabas::ui
