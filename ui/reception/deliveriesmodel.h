// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/delivery.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace cabas::ui {

/// Deliveries: those being counted first, then what was received lately.
class DeliveriesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Supplier, Started, Lines, Unknown, State, ColumnCount };

    explicit DeliveriesModel(QByteArray timeZone, QObject *parent = nullptr);

    void setDeliveries(std::vector<Delivery> deliveries);
    const Delivery &delivery(int row) const { return m_deliveries[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Delivery &delivery, int column) const;

    QTimeZone m_zone;
    std::vector<Delivery> m_deliveries;
};

} // namespace cabas::ui
