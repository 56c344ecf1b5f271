// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/invoiceinput.h"

namespace cabas {

/// Suppliers' invoices as a list, with what the books say of their payment.
class InvoiceListStore {
public:
    /// Posted ones with their differences, newest first.
    static std::vector<InvoiceListRow> posted(Tx &tx, int limit);
    static std::optional<InvoicePayment> payment(Tx &tx, InvoiceId id);
    /// A reception, invoiced or not, as one of the list.
    static std::optional<WaitingReception> reception(Tx &tx, DeliveryId id, SupplierId supplier);
};

} // namespace cabas
