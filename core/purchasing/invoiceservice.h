// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/expectedcredit.h"
#include "core/purchasing/invoicedraft.h"
#include "core/purchasing/supplier.h"

#include <QCoreApplication>

namespace cabas {

/// What a person says of an invoice beside its document or lines.
struct InvoiceWish {
    std::optional<SupplierId> supplier = {}; ///< absent: whom the document names
    QString number = {};
    std::optional<QDate> issued = {};
    std::optional<QDate> due = {};           ///< absent: the document's, else the supplier's terms
    std::optional<Money> gross = {};         ///< what the paper shows, VAT included
    std::vector<DeliveryId> deliveries = {}; ///< empty: the receptions that fit best
};

struct InvoiceAnswer {
    SupplierInvoice invoice;
    std::vector<ExpectedCredit> settled; ///< claims that a credit note ends
    std::vector<ExpectedCredit> dropped; ///< claims on goods that are not asked for after all
    std::vector<ExpectedCredit> claimed; ///< fresh claims on goods asked for and not received
    std::vector<Warning> warnings;
};

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
    /// Undoes an invoice posted by mistake by a counter entry of the day; its number is free again.
    /// Credit notes that were settled or given up by it stay so.
    Result<SupplierInvoice> reverse(const Session &session, InvoiceId id, const QString &reason);

    Result<SupplierInvoice> view(const Session &session, InvoiceId id) const;
    /// Heads only, newest first.
    Result<std::vector<SupplierInvoice>> list(const Session &session, int limit) const;

private:
    static Result<Supplier> supplierOf(Tx &tx, const InvoiceDocument &document,
                                       const InvoiceWish &wish);
    /// `isPosting`: nobody else may enter one of the supplier's until this is done.
    static Result<InvoiceAnswer> prepared(Tx &tx, const Session &session, InvoiceDocument document,
                                          const InvoiceWish &wish, bool isPosting);
    static Result<SupplierInvoice> headed(QDate today, const Supplier &supplier,
                                          SupplierInvoice invoice, const InvoiceWish &wish,
                                          bool isWhole, std::vector<Warning> &warnings);
    static Result<> checkLines(const SupplierInvoice &invoice);

    Database &m_db;
};

} // namespace cabas
