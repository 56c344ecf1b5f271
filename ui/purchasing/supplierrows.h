// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/purchasing/delivery.h"
#include "core/purchasing/supplier.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

namespace cabas::ui {

/// Suppliers, what they sell and what they delivered, as rows of tables.
class SupplierRows {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::SupplierRows)

public:
    static std::vector<RowsModel::Column> listColumns();
    static std::vector<RowOfCells> list(const std::vector<SupplierRow> &suppliers);
    static std::vector<RowsModel::Column> soldColumns();
    static std::vector<RowOfCells> sold(const std::vector<SoldItem> &items);
    static std::vector<RowsModel::Column> deliveryColumns();
    static std::vector<RowOfCells> deliveries(const std::vector<Delivery> &deliveries,
                                              const Session &session);
};

} // namespace cabas::ui
