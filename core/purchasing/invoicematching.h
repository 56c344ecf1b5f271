// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/purchasing/expectedcredit.h"
#include "core/purchasing/supplierinvoice.h"

#include <QCoreApplication>

#include <set>

namespace cabas {

/// Which receptions an invoice is for, and what becomes of the claims on credit notes. Runs within
/// the transaction of who posts it.
class InvoiceMatching {
    Q_DECLARE_TR_FUNCTIONS(InvoiceMatching)

public:
    /// How long before an invoice its goods may have come: a monthly invoice, late by a month.
    static constexpr int daysBefore = 62;

    /// Receptions of the order that the document names; else those not invoiced yet that fit it
    /// best together; `wished` takes the place of both.
    static Result<ReceivedTogether> received(Tx &tx, const SupplierInvoice &invoice,
                                             const std::vector<DeliveryId> &wished);

    /// Ends the claims that a credit note is for: those of a line's product where quantity or
    /// amount agree, else all of them where the whole does. Answers them as they are now.
    static std::vector<ExpectedCredit> settle(Tx &tx, const Session &session,
                                              const SupplierInvoice &note);
    /// Gives up claims on goods that the invoice does not ask for.
    static std::vector<ExpectedCredit> dropNeedless(Tx &tx, const Session &session,
                                                    const SupplierInvoice &invoice);
    /// Claims back what is asked for beyond what came and what is claimed already, but for the
    /// products of which somebody said that the invoice is right.
    static std::vector<ExpectedCredit> claim(Tx &tx, const Session &session,
                                             const SupplierInvoice &invoice,
                                             const std::set<ProductId> &accepted);
    /// Claims back what a line was invoiced at above the price that was agreed.
    static std::optional<ExpectedCredit> claimPrice(Tx &tx, const Session &session,
                                                    const SupplierInvoice &invoice,
                                                    const InvoiceDifference &difference);
    /// Claims back what an invoice asks for and no reception brought.
    static std::optional<ExpectedCredit> claimOf(Tx &tx, const Session &session,
                                                 const SupplierInvoice &invoice,
                                                 const InvoiceDifference &difference);
    /// The open claim of that kind, if there is one.
    static std::optional<ExpectedCredit> openClaimOf(Tx &tx, const SupplierInvoice &invoice,
                                                     const InvoiceDifference &difference);
    /// The claims on missing goods of a product, of the invoice's receptions, that are open.
    static std::vector<ExpectedCredit> openOf(Tx &tx, const SupplierInvoice &invoice,
                                              ProductId product);

    /// What came by some receptions, taken together.
    static ReceivedTogether together(Tx &tx, SupplierId supplier,
                                     const std::vector<DeliveryId> &deliveries);
};

} // namespace cabas
