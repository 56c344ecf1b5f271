// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/supplierinvoice.h"
#include "core/purchasing/supplierorder.h"

#include <map>

namespace cabas {

/// What invoices are held against: receptions and what was ordered.
class InvoiceMatchStore {
public:
    /// Finished receptions with goods of a supplier since a day, for which no standing invoice is,
    /// newest first; counter-documents and what they took back whole are left out.
    static std::vector<DeliveryId> uninvoiced(Tx &tx, SupplierId supplier, QDate since);
    /// Receptions of an order, by the shop's number of it.
    static std::vector<DeliveryId> ofOrder(Tx &tx, const QString &number, SupplierId supplier);
    /// What the orders of some receptions asked for, by product.
    static std::map<ProductId, Quantity> ordered(Tx &tx, const std::vector<DeliveryId> &deliveries,
                                                 SupplierId supplier);
    /// Finished receptions since a day for which no invoice is, of all suppliers, oldest first.
    static std::vector<WaitingReception> waiting(Tx &tx, QDate since);
    /// What came by a reception, less what counter-documents took back, by line. A price that a
    /// person typed at the reception was agreed; else that of the order; else the document's.
    static std::vector<DeliveredGoods> goodsOf(Tx &tx, DeliveryId delivery, SupplierId supplier);
};

} // namespace cabas
