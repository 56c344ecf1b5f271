// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/purchasing/invoiceinput.h"
#include "core/purchasing/supplier.h"

#include <QCoreApplication>

namespace cabas {

/// An invoice as it would be posted, and what stands between it and that.
struct PreparedInvoice {
    SupplierInvoice invoice;
    ReceivedTogether received;
    std::vector<Failure> problems;
    std::vector<Warning> warnings;
    Money computed; ///< VAT included, as the lines add up
};

/// Makes of a document and what a person says beside it an invoice that is held against receptions.
class InvoicePreparing {
    Q_DECLARE_TR_FUNCTIONS(InvoicePreparing)

public:
    /// As far as it can be made: what is wrong is told, the first thing first.
    static PreparedInvoice prepared(Tx &tx, const Session &session, InvoiceDocument document,
                                    const InvoiceWish &wish);
    static Result<Supplier> supplierOf(Tx &tx, const InvoiceDocument &document,
                                       const InvoiceWish &wish);

private:
    static void head(QDate today, const Supplier &supplier, const InvoiceWish &wish, bool isWhole,
                     PreparedInvoice &prepared);
    static void addTotals(const InvoiceWish &wish, bool isWhole, PreparedInvoice &prepared);
    static void checkLines(PreparedInvoice &prepared);
    static void checkNumber(Tx &tx, PreparedInvoice &prepared);
    static void match(Tx &tx, QDate today, const InvoiceWish &wish, PreparedInvoice &prepared);
};

} // namespace cabas
