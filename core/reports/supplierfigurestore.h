// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/supplier.h"
#include "core/reports/supplierfigures.h"

namespace cabas {

/// What the file knows of the dealings with a supplier since a day.
class SupplierFigureStore {
public:
    static std::vector<SupplierReceipt> receipts(Tx &tx, SupplierId supplier, QDate since);
    /// Sent and received orders that had a day.
    static std::vector<SupplierArrival> arrivals(Tx &tx, SupplierId supplier, QDate since);
    static std::vector<SupplierFault> faults(Tx &tx, SupplierId supplier, QDate since);
    /// The newest of each kind.
    static std::vector<SupplierMessage> messages(Tx &tx, SupplierId supplier, int limit);
};

} // namespace cabas
