// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/purchasing/invoicepreparing.h"

#include <QCoreApplication>

namespace cabas {

/// Posts suppliers' invoices and follows what people answer to their differences, inside the
/// transaction of a service that has asked for the right.
class InvoiceRegistering {
    Q_DECLARE_TR_FUNCTIONS(InvoiceRegistering)

public:
    static QString sourceKind() { return QStringLiteral("supplier_invoice"); }

    /// Takes the invoice in, with its entry, the day it is due, its paper, and its claims.
    static Result<InvoiceAnswer> add(Tx &tx, const Session &session,
                                     const InvoiceDocument &document, const InvoiceWish &wish);
    /// Answers differences of a posted invoice; gives the claims that come of it.
    static Result<std::vector<ExpectedCredit>> decide(Tx &tx, const Session &session,
                                                      const SupplierInvoice &invoice,
                                                      const std::vector<InvoiceChoice> &choices);

private:
    static Result<PostedEntry> post(Tx &tx, const Session &session, const SupplierInvoice &invoice);
    static void attach(Tx &tx, const Session &session, EntryId entry,
                       const InvoiceDocument &document);
    static void learn(Tx &tx, const SupplierInvoice &invoice, const InvoiceWish &wish);
    /// A claim on what no reception brought, or the end of it where the invoice is right.
    static std::optional<ExpectedCredit> claimOrDrop(Tx &tx, const Session &session,
                                                     const SupplierInvoice &invoice,
                                                     const InvoiceDifference &difference,
                                                     bool isClaim);
    static Result<> takePrice(Tx &tx, const Session &session, const SupplierInvoice &invoice,
                              const InvoiceChoice &choice);
};

} // namespace cabas
