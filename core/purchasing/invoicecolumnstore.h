// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/invoicecolumn.h"

#include <map>

namespace cabas {

/// What the columns of suppliers' tables tell, learnt once of each.
class InvoiceColumnStore {
public:
    static std::map<SupplierId, std::vector<InvoiceColumn>> all(Tx &tx);
    /// Replaces what was learnt of the supplier.
    static void set(Tx &tx, SupplierId supplier, const std::vector<InvoiceColumn> &columns);
};

} // namespace cabas
