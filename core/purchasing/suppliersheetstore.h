// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/suppliersheet.h"

#include <map>

namespace cabas {

/// Contacts of suppliers, the columns of their orders' files, the journeys they share.
class SupplierSheetStore {
public:
    static SupplierSheet of(Tx &tx, SupplierId supplier);
    /// Replaces what was there.
    static void set(Tx &tx, const SupplierSheet &sheet);
    /// The journeys of those that have one.
    static std::map<SupplierId, QString> journeys(Tx &tx);
};

} // namespace cabas
