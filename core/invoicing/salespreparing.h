// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/invoicing/salesorder.h"

#include <QCoreApplication>

namespace cabas {

/// Makes an invoice of what was typed, inside the transaction of a service.
class SalesPreparing {
    Q_DECLARE_TR_FUNCTIONS(SalesPreparing)

public:
    /// The shop as an invoice names it; refused without SIREN.
    static Result<SalesParty> seller(Tx &tx);
    /// As much of an invoice as what was typed gives. Locks the ticket.
    static SalesSheet sheet(Tx &tx, const Session &session, const InvoiceOrder &order);
    /// The invoice that is issued; the first problem of the sheet where there is one.
    static Result<SalesInvoice> invoice(Tx &tx, const Session &session, const InvoiceOrder &order);

private:
    static Result<SalesInvoiceLine> line(Tx &tx, const Session &session,
                                         const TypedInvoiceLine &typed);
    static Result<> takeCustomer(Tx &tx, const InvoiceOrder &order, SalesInvoice &invoice);
    static Result<> takeTicket(Tx &tx, SalesInvoice &invoice, const QString &name);
    static void takeLines(Tx &tx, const Session &session, const InvoiceOrder &order,
                          SalesSheet &sheet);
    static void addMentions(Tx &tx, SalesInvoice &invoice);
};

} // namespace cabas
