// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/purchasing/invoicepreparing.h"

#include <QCoreApplication>

namespace cabas {

/// Lays an invoice, its orders and receptions side by side, inside the transaction of a service.
class InvoiceSheets {
    Q_DECLARE_TR_FUNCTIONS(InvoiceSheets)

public:
    static InvoiceSheet of(Tx &tx, const Session &session, const InvoiceInput &input);
    static InvoiceSheet of(Tx &tx, const Session &session, const SupplierInvoice &posted);
    /// The lines of an invoice for all that came by some receptions, at the agreed prices, with
    /// deposits and transport: what one corrects by the paper.
    static std::vector<InvoiceLine> linesFor(Tx &tx, SupplierId supplier,
                                             const std::vector<DeliveryId> &deliveries);

private:
    static void addRows(Tx &tx, const Session &session, const ReceivedTogether &received,
                        InvoiceSheet &sheet);
    static void addReceptions(Tx &tx, QDate today, InvoiceSheet &sheet);
    static void addShelf(Tx &tx, const Session &session, InvoiceSheet &sheet);
};

} // namespace cabas
