// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/invoiceinput.h"

#include <QCoreApplication>

namespace cabas {

/// Takes in suppliers' invoices: checks them, holds them against orders and receptions, posts them,
/// and follows the credit notes that come of it.
class InvoiceService {
    Q_DECLARE_TR_FUNCTIONS(InvoiceService)

public:
    explicit InvoiceService(Database &db) : m_db(db) {}

    /// Posts an invoice. Refused: a number that this supplier used before, a document of somebody
    /// else, totals that do not add up. Differences are no refusal: they are kept with it.
    Result<InvoiceAnswer> add(const Session &session, const InvoiceDocument &document,
                              const InvoiceWish &wish);
    /// What `add` would post, without claims; writes nothing.
    Result<InvoiceAnswer> check(const Session &session, const InvoiceDocument &document,
                                const InvoiceWish &wish) const;
    /// Answers differences of a posted invoice: each answer is kept, costs and shelf prices are
    /// taken over, what is claimed is awaited as a credit note. Shelf prices ask for SetPrices.
    Result<SupplierInvoice> decide(const Session &session, InvoiceId id,
                                   const std::vector<InvoiceChoice> &choices);
    /// Undoes an invoice posted by mistake by a counter entry of the day; its number is free again.
    /// Credit notes that were settled or given up by it stay so.
    Result<SupplierInvoice> reverse(const Session &session, InvoiceId id, const QString &reason);

    Result<SupplierInvoice> view(const Session &session, InvoiceId id) const;
    /// Heads only, newest first.
    Result<std::vector<SupplierInvoice>> list(const Session &session, int limit) const;

private:
    Database &m_db;
};

} // namespace cabas
